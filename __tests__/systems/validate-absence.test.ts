import { dev } from "../../environments/dev";
import type { Alert, LevelAlert } from "../../rules/alert";
import { absent } from "../../signals/query";
import { bySystem } from "../../signals/selection";
import { prometheus } from "../../metrics/exporters";
import { validateAbsence } from "../../systems/validate-absence";
import { Duration } from "../../units";
import { SHOP } from "./shop";

const shop = bySystem("shop");

/** An alert on what is missing, of a job or of whatever job. */
function missing(seconds: number, job?: string): LevelAlert {
  return {
    severity: "warning",
    signal: {
      name: "gone",
      title: "Gone",
      description: "Gone.",
      unit: "short",
      legend: "gone",
      query: absent(job === undefined ? shop.select(prometheus.up) : shop.select(prometheus.up, { job })),
    },
    for: Duration.seconds(seconds),
    summary: "Gone",
    description: "Gone.",
    panel: "board/gone",
  };
}

const environment = (scrapeSeconds: number, overrides = {}) =>
  ({
    ...dev,
    metrics: { ...dev.metrics, scrapeInterval: Duration.seconds(scrapeSeconds) },
    systems: { shop: { alerts: overrides } },
  }) as typeof dev;

/** Jobs that are read every minute, every ten minutes, and as often as the environment says. */
const SCRAPE = [
  { ...SHOP.scrape[0], name: "slow", interval: Duration.minutes(10) },
  { ...SHOP.scrape[0], name: "minutely", interval: Duration.minutes(1) },
  { ...SHOP.scrape[0], name: "usual" },
] as unknown as typeof SHOP.scrape;

const problemsOf = (alert: Alert, scrapeSeconds = 15, overrides = {}): string[] =>
  validateAbsence(environment(scrapeSeconds, overrides), { name: "shop", alerts: { Gone: alert }, scrape: SCRAPE }).map(
    ({ code, at, got, allowed }) => `${code} ${at} ${got} ${allowed}`,
  );

describe("an alert on absence", () => {
  it.each([
    ["minutely", 120],
    ["usual", 30],
    ["slow", 1200],
  ])("of the job %s waits for two of its scrapes, %i seconds", (job, least) => {
    expect(problemsOf(missing(least, job))).toEqual([]);
    expect(problemsOf(missing(least - 1, job))).toEqual([
      expect.stringMatching(new RegExp(`^OBS0404 rules\\.shop\\.Gone\\.for .* ${Duration.seconds(least).toString()} or more$`)),
    ]);
  });

  it("of no job in particular waits for the slowest", () => {
    expect(problemsOf(missing(1200))).toEqual([]);
    expect(problemsOf(missing(1199))).toHaveLength(1);
  });

  it("waits longer where the environment reads more seldom", () => {
    expect(problemsOf(missing(60, "usual"), 30)).toEqual([]);
    expect(problemsOf(missing(60, "usual"), 31)).toHaveLength(1);
  });

  it("is held to the duration that the environment gives it", () => {
    expect(problemsOf(missing(300, "minutely"), 15, { Gone: { for: Duration.seconds(119) } })).toHaveLength(1);
    expect(problemsOf(missing(5, "minutely"), 15, { Gone: { for: Duration.minutes(2) } })).toEqual([]);
  });

  it("without a duration does not wait at all", () => {
    const { for: waits, ...alert } = missing(300, "minutely");
    expect(waits).toBeDefined();
    expect(problemsOf(alert)).toEqual([expect.stringMatching(/^OBS0404 rules\.shop\.Gone\.for 0s 2m or more$/)]);
  });
});

test("an alert that compares a figure may fire at once", () => {
  expect(problemsOf({ ...missing(0, "minutely"), comparison: { operator: "<", threshold: 1 } })).toEqual([]);
});
