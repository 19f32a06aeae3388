/**
 * What the rules of an objective are worth in figures, by promtool: how soon an outage pages, that quiet weeks page nobody, and how near the recorded shares
 * are to the truth. The figures are printed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stringify } from "yaml";
import { renderSlo } from "../../rules/render-slo";
import { slos } from "../../rules/phoenix";
import { installedTool } from "../../scripts/verify/tools";

const BUDGET = 0.001;

/** What replaying days may take on a busy machine. */
const MINUTES = 600_000;
const SELECTOR = '{slo="phoenix-availability"}';
const PAGES = `count(ALERTS{alertname="ErrorBudgetBurn", severity="critical", alertstate="firing"})`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "slo-figures-"));
  const groups = renderSlo("phoenix", "availability", slos.availability, { panelUrl: (_, panel) => panel });
  // What is left of the budget reads thirty days at once, which promtool does not let a test do. Weeks are evaluated each minute.
  const [own] = groups;
  if (own === undefined) throw new Error("The objective has no rules.");
  // What pages look at, and no longer windows: those are what takes long.
  const paging = own.rules.filter((rule) =>
    "alert" in rule ? rule.labels["severity"] === "critical" : !/ratio(?:2h|1d|3d)$/.test(rule.record),
  );
  const files = {
    all: { ...own, interval: "30s" },
    minutely: { ...own, interval: "1m" },
    paging: { ...own, interval: "1m", rules: paging },
  };
  for (const [name, group] of Object.entries(files))
    writeFileSync(path.join(folder, `${name}.yaml`), stringify({ groups: [group] }, { lineWidth: 0 }));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Asked {
  readonly expr: string;
  /** Seconds since the beginning. */
  readonly at: number;
}

interface World {
  /** Seconds between two samples. */
  readonly step: number;
  /** Which rules, and so how often they are evaluated. */
  readonly rules: "all" | "minutely" | "paging";
  /** Samples by series. */
  readonly series: Readonly<Record<string, readonly (number | undefined)[]>>;
}

/** What promtool says that expressions give: the values, or none. It tells them where something else was expected. */
function ask({ step, rules, series }: World, asked: readonly Asked[]): (number[] | undefined)[] {
  // What nothing gives: promtool shows every value beside it.
  const impossible = [{ labels: '{is="never"}', value: 0 }];
  const test = {
    rule_files: [`${rules}.yaml`],
    evaluation_interval: rules === "all" ? "15s" : "1m",
    tests: [
      {
        interval: `${step}s`,
        input_series: Object.entries(series).map(([name, values]) => ({
          series: name,
          values: values.map((value) => value ?? "_").join(" "),
        })),
        promql_expr_test: asked.map(({ expr, at }) => ({ expr, eval_time: `${at}s`, exp_samples: impossible })),
      },
    ],
  };
  writeFileSync(path.join(folder, "test.yaml"), stringify(test, { lineWidth: 0 }));
  const { stdout, stderr } = spawnSync(installedTool("promtool"), ["test", "rules", "test.yaml"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const answers = [...`${stdout}${stderr}`.matchAll(/expr: (".*?"), time: (\w+),\s+exp:.*\n\s+got:(.*)/g)].map(
    ([, expr = '""', time, got = ""]) => ({
      expr: JSON.parse(expr) as string,
      time,
      values: got.includes("nil") ? undefined : [...got.matchAll(/\} ([-+\w.]+)/g)].map(([, value]) => Number(value)),
    }),
  );
  if (answers.length !== asked.length)
    throw new Error(`promtool answered ${answers.length} of ${asked.length} questions:\n${stdout}${stderr}`.slice(0, 4000));
  return answers.map(({ values }) => values);
}

const BAD = 'requests_total{system="phoenix", pod="orchestrator-1", status="500"}';
const GOOD = 'requests_total{system="phoenix", pod="orchestrator-1", status="200"}';
const ALSO_GOOD = 'requests_total{system="phoenix", pod="orchestrator-2", status="202"}';

/** A counter of so many events in each step. */
function counted(events: readonly number[], from = 0): number[] {
  let value = from;
  return [from, ...events.map((count) => (value += count))];
}

/** Random numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function print(figure: string): void {
  process.stderr.write(`${figure}\n`);
}

test("a total outage at 99.9 % pages within 90 seconds, wherever between two scrapes and evaluations it begins", () => {
  const step = 15;
  // Two hours of health, then nothing but failures.
  const before = 7200;
  const delays = [0, 15].map((offset) => {
    const wellSteps = (before + offset) / step;
    const well = Array.from({ length: wellSteps }, () => 150);
    const ill = Array.from({ length: 20 }, () => 150);
    const none = (steps: readonly number[]): number[] => steps.map(() => 0);
    const world: World = {
      step,
      rules: "all",
      series: { [GOOD]: counted([...well, ...none(ill)]), [BAD]: counted([...none(well), ...ill]) },
    };
    const moments = Array.from({ length: 20 }, (_, index) => before + offset + index * step);
    const answers = ask(
      world,
      moments.map((at) => ({ expr: PAGES, at })),
    );
    const first = answers.findIndex((values) => values !== undefined);
    expect(first).toBeGreaterThan(0);
    return first * step;
  });
  print(`total outage at 99.9 %, scraped and evaluated every 15 s: page after ${delays.join(" and ")} s (goal: 90 s)`);
  expect(Math.max(...delays)).toBeLessThanOrEqual(90);
});

test.each([4, 60])(
  "a week of about %i requests an hour with up to four bad ones in each pages nobody, at any share",
  (perHour) => {
    const minutes = 7 * 24 * 60;
    const random = seeded(perHour);
    const bad = Array.from({ length: minutes }, () => 0);
    // Four at most in whatever hour, close together or far apart.
    const within = (at: number): number => {
      let most = 0;
      for (let first = at - 60; first <= at; first += 1) most = Math.max(most, sumOf(bad, first, first + 61));
      return most;
    };
    for (let trial = 0; trial < minutes; trial += 1) {
      const at = Math.floor(random() * minutes);
      bad[at] = (bad[at] ?? 0) + 1;
      if (within(at) > 4) bad[at] -= 1;
    }
    const good = bad.map((count) => Math.max(0, Math.round(random() * (perHour / 30)) - count));
    const failed = sumOf(bad, 0, minutes);
    const share = failed / (failed + sumOf(good, 0, minutes));
    const [pages, pending] = ask({ step: 60, rules: "paging", series: { [GOOD]: counted(good, 5), [BAD]: counted(bad, 5) } }, [
      { expr: `sum_over_time(${PAGES}[6d:1m])`, at: minutes * 60 },
      { expr: `max_over_time(slo:sli_error:ratio1h${SELECTOR}[6d])`, at: minutes * 60 },
    ]);
    print(
      `a week of about ${perHour} requests an hour, ${failed} bad ones (${(share * 100).toFixed(1)} %): minutes with a page ${pages?.[0] ?? 0} (goal: 0)`,
    );
    expect(share).toBeGreaterThan(0.04);
    expect(pages).toBeUndefined();
    // By the share alone somebody would have been called.
    expect(pending?.[0]).toBeGreaterThan(14.4 * BUDGET);
  },
  MINUTES,
);

test(
  "recorded shares are within a hundredth of the budget of the truth: busy hours, quiet ones, and failures whose series comes late",
  () => {
    const hours = 76;
    const minutes = hours * 60;
    const random = seeded(17);
    // By hour: from none to ten thousand requests a minute. Failures come in some busy hours, and their series is born with the first.
    const load = Array.from({ length: hours }, () => Math.floor(random() ** 4 * 10_000) * (random() < 0.25 ? 0 : 1));
    const share = load.map((all, hour) => (hour > 20 && all > 0 && random() < 0.4 ? random() * 0.004 : 0));
    const steps = Array.from({ length: minutes }, (_, minute) => Math.floor(minute / 60));
    const bad = steps.map((hour) => Math.round((load[hour] ?? 0) * (share[hour] ?? 0)));
    const good = steps.map((hour, index) => (load[hour] ?? 0) - (bad[index] ?? 0));
    // What a counter is born with no rate can see: those failures are in no counter's difference.
    const firstBad = bad.findIndex((count) => count > 0);
    const seen = bad.map((count, index) => (index === firstBad ? (3 / 4) * count : count));
    // Read every 15 seconds, as all targets of ours are.
    const quarters = <T>(values: readonly T[]): T[] => values.flatMap((value) => [value, value, value, value]);
    const fourth = (counts: readonly number[], share = 1): number[] => quarters(counts.map((count) => (count * share) / 4));
    const world: World = {
      step: 15,
      rules: "minutely",
      series: {
        [GOOD]: counted(fourth(good, 0.7)),
        [ALSO_GOOD]: counted(fourth(good, 0.3)),
        [BAD]: counted(fourth(bad)).map((value, index) => (index < 4 * firstBad + 1 ? undefined : value)),
      },
    };
    const windows = { "2h": 120, "6h": 360, "1d": 1440, "3d": 4320 } as const;
    const moments = [24, 40, 55, 64, 73, 75].map((hour) => hour * 60 + 31);
    const questions = moments.flatMap((at) => Object.entries(windows).map(([window, length]) => ({ at, window, length })));
    const ratios = ["5m", "30m", "1h", ...Object.keys(windows)].map((window) => `slo:sli_error:ratio${window}${SELECTOR}`);
    const nowAndThen = Array.from({ length: 12 }, (_, index) => (index + 1) * 6 * 3600);
    const answers = ask(world, [
      ...questions.map(({ at, window }) => ({ expr: `slo:sli_error:ratio${window}${SELECTOR}`, at: at * 60 })),
      ...nowAndThen.flatMap((at) => ratios.map((ratio) => ({ expr: `${ratio} != ${ratio}`, at }))),
    ]);
    const notNumbers = answers.slice(questions.length).filter((values) => values !== undefined).length;
    const errors = questions.flatMap(({ at, length, window }, index) => {
      const all = sumOf(good, at - length, at) + sumOf(seen, at - length, at);
      const [got] = answers[index] ?? [];
      if (all === 0 || at < length) return [];
      return [{ window, error: Math.abs((got ?? Number.NaN) - sumOf(seen, at - length, at) / all) / BUDGET }];
    });
    const worst = Object.keys(windows).map((window) => {
      const own = errors.filter((each) => each.window === window).map(({ error }) => error);
      return [window, Math.max(...own)] as const;
    });
    print(
      `recorded shares beside the truth, at most so much of the budget away (goal: 1 %): ` +
        `${worst.map(([window, error]) => `${window} ${(error * 100).toFixed(2)} %`).join(", ")}; in ${errors.length} comparisons, NaN: ${notNumbers}`,
    );
    expect(errors.length).toBeGreaterThan(15);
    // A rate over five minutes lags by half of them, so the last minutes of the busiest hour of a day are seen a little later.
    const bounds: Readonly<Record<string, number>> = { "2h": 0.01, "6h": 0.01, "1d": 0.011, "3d": 0.01 };
    expect(worst.filter(([window, error]) => !(error <= (bounds[window] ?? 0)))).toEqual([]);
    expect(notNumbers).toBe(0);
  },
  MINUTES,
);

/** @param from index of the first, @param to of the one behind the last */
function sumOf(values: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let index = Math.max(0, from); index < to; index += 1) sum += values[index] ?? 0;
  return sum;
}
