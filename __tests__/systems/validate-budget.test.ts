import { ENVIRONMENTS } from "../../environments";
import { dev } from "../../environments/dev";
import { upTo } from "../../metrics/contract";
import { renderProblemLine } from "../../problems";
import { SYSTEMS, type SystemPack } from "../../systems";
import { validateBudget } from "../../systems/validate-budget";
import { Duration, Size } from "../../units";
import { ORDERS, SHOP, WEB } from "./shop";

const at = (seconds: number) => ({ ...dev, metrics: { ...dev.metrics, scrapeInterval: Duration.seconds(seconds) } });
const EVERY_15_SECONDS = [at(15)];

/** 20 label sets and a histogram of 6 series, of two replicas, and 5 series of each scrape. */
const SERIES = 2 * (20 + 6 + 5);

describe("the budget of a system", () => {
  it("is kept where the estimate is exactly it", () => {
    const samplesPerSecond = SERIES / 15;
    const storagePerDay = Size.mebibytes((samplesPerSecond * 86_400 * 2) / 1024 ** 2);
    const system = { ...SHOP, budget: { series: SERIES, samplesPerSecond, storagePerDay } };
    expect(validateBudget({ system, environments: EVERY_15_SECONDS })).toEqual([]);
  });

  it("is kept by every system in every environment, with room but not with more than twice of what is needed", () => {
    const systems = Object.values<SystemPack>(SYSTEMS);
    expect(systems.flatMap((system) => validateBudget({ system, environments: ENVIRONMENTS }))).toEqual([]);
    const halved = systems.map(({ budget, ...system }) => ({
      ...system,
      budget: {
        series: budget.series / 2,
        samplesPerSecond: budget.samplesPerSecond / 2,
        storagePerDay: Size.mebibytes(budget.storagePerDay.toMebibytes() / 2),
      },
    }));
    expect(halved.map((system) => validateBudget({ system, environments: ENVIRONMENTS }).length)).toEqual(systems.map(() => 3));
  });

  it("is told when a contract grows beyond it, with what contributes most", () => {
    const many = { ...ORDERS, labels: { ...ORDERS.labels, customer: upTo(1000) } };
    const system = { ...SHOP, metrics: [{ source: "web", system: "shop", metrics: [many] }] };
    expect(validateBudget({ system, environments: EVERY_15_SECONDS }).map(renderProblemLine)).toEqual([
      "systems.shop.budget.series: The contracts and replicas of the system make more series than its budget allows. " +
        "Got 40010, most of it from orders_total of shop-web (40000 series). Allowed: at most 100. " +
        "Take labels or values out of these contracts, keep fewer metrics, scrape less often, or raise the budget if it is worth it. (OBS0805)",
      "systems.shop.budget.samplesPerSecond: In dev the system makes more samples per second than its budget allows. " +
        "Got 2668, most of it from orders_total of shop-web (40000 series). Allowed: at most 10. " +
        "Take labels or values out of these contracts, keep fewer metrics, scrape less often, or raise the budget if it is worth it. (OBS0805)",
      "systems.shop.budget.storagePerDay: In dev a day of the system takes more storage than its budget allows. " +
        "Got 0.429 GiB, most of it from orders_total of shop-web (40000 series). Allowed: at most 0.00195 GiB. " +
        "Take labels or values out of these contracts, keep fewer metrics, scrape less often, or raise the budget if it is worth it. (OBS0805)",
    ]);
  });

  it("is told when replicas are added, and not when what they expose is not kept", () => {
    const scrape = [{ ...WEB, replicas: 10 } as typeof WEB];
    const fields = (system: typeof SHOP) => validateBudget({ system, environments: EVERY_15_SECONDS }).map((problem) => problem.at);
    expect(fields({ ...SHOP, scrape })).toContain("systems.shop.budget.series");
    expect(fields({ ...SHOP, scrape: scrape.map((job) => ({ ...job, keep: ["order_seconds_count"] })) })).toEqual([]);
  });

  it("is measured in the environment that scrapes most often, and told once", () => {
    const environments = [at(15), { ...at(1), name: "fast" as const }, at(5)];
    expect(validateBudget({ system: SHOP, environments }).map(({ what }) => what)).toEqual([
      "In fast the system makes more samples per second than its budget allows.",
      "In fast a day of the system takes more storage than its budget allows.",
    ]);
  });

  it("is an amount", () => {
    const budget = { series: 0, samplesPerSecond: NaN, storagePerDay: Size.mebibytes(-1) };
    expect(validateBudget({ system: { ...SHOP, budget }, environments: EVERY_15_SECONDS }).map((problem) => problem.at)).toEqual([
      "systems.shop.budget.series",
      "systems.shop.budget.samplesPerSecond",
      "systems.shop.budget.storagePerDay",
    ]);
  });
});
