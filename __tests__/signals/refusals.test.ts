/** What the compiler refuses. What counts is that this file compiles: an error that is expected and missing is one. */
import type { LevelAlert, ShareAlert } from "../../rules/alert";
import {
  age,
  buckets,
  convert,
  date,
  gauge,
  increase,
  mean,
  minus,
  netRate,
  over,
  perHour,
  plus,
  predicted,
  quantile,
  rate,
  rateAbove,
  ratio,
  shareOf,
  shareWithin,
  topk,
  usedShare,
  withInfo,
  withVariables,
  worstShare,
} from "../../signals/query";
import { recordOf } from "../../signals/record";
import { renderFor } from "../../signals/render";
import { latencySli } from "../../signals/sli";
import { allJobs, badJobs, blue, contracts, depth, durations, nativeDurations, pods, signalOf, spent } from "./fixtures";

const free = blue.select(contracts.free);
const limit = blue.select(contracts.limit);
const retries = blue.select(contracts.retries);
const failures = ratio(badJobs, allJobs);
const recorded = recordOf(signalOf(ratio(badJobs, allJobs, { by: ["queue"] })), { metric: "job_failures", operations: "ratio" });
const texts = { severity: "warning", summary: "S", description: "D.", panel: "main/signal" } as const;
const above = { operator: ">", threshold: 5 } as const;
const guard = { query: increase(allJobs), comparison: above, reason: "Few." } as const;

test("metrics are asked for what they are", () => {
  const wrong = (): void => {
    // @ts-expect-error a rate of a gauge
    rate(depth);
    // @ts-expect-error an increase of a gauge
    increase(free);
    // @ts-expect-error a gauge of a counter
    gauge(allJobs);
    // @ts-expect-error a quantile of a gauge
    quantile(0.5, depth);
    // @ts-expect-error a quantile of a summary, which has no buckets
    quantile(0.5, blue.select(contracts.rpc));
    // @ts-expect-error a mean of a counter
    mean(allJobs);
    // @ts-expect-error buckets of a counter
    buckets(allJobs);
    // @ts-expect-error a bound that is no bucket
    shareWithin(2, durations);
    // @ts-expect-error a bound that is no bucket
    latencySli(2, durations);
    // @ts-expect-error where a counter is heading
    predicted(allJobs, "4h");
    // @ts-expect-error the age of something that is no moment
    age(depth);
    // @ts-expect-error the date of something that is no moment
    date(gauge(depth));
  };
  rateAbove(2, nativeDurations);
  expect(wrong).toBeInstanceOf(Function);
});

test("labels and values are those of the contract", () => {
  const wrong = (): void => {
    // @ts-expect-error a label that the metric does not have
    rate(retries, { by: ["queue"] });
    // @ts-expect-error a label that only one of the two has
    ratio(retries, allJobs, { by: ["queue"] });
    // @ts-expect-error a value that the label never has
    blue.select(contracts.jobs, { outcome: "worse" });
    // @ts-expect-error a label of the target, which a recorded series does not have
    gauge(blue.select(recorded.contract), { by: ["pod"] });
    // @ts-expect-error a label that the recorded query does not keep
    blue.select(recorded.contract, { outcome: "bad" });
    // @ts-expect-error a label that the info does not have
    withInfo(gauge(pods.select(contracts.workers), { by: ["pod"] }), pods.select(contracts.build), { on: ["pod"], labels: ["colour"] });
    // @ts-expect-error a label that the query does not keep
    withInfo(gauge(pods.select(contracts.workers)), pods.select(contracts.build), { on: ["pod"], labels: ["version"] });
    // @ts-expect-error labels out of something that is no info
    withInfo(gauge(depth), depth, { on: ["system"], labels: ["queue"] });
    // @ts-expect-error series that are divided one by one, of which only one has the label
    worstShare("max", depth, blue.select(contracts.workers));
    // @ts-expect-error a variable for a label that the metric does not have
    withVariables({ queue: "queue" }, (narrow) => rate(narrow(retries)));
  };
  gauge(blue.select(recorded.contract, { queue: "a" }), { by: ["queue"] });
  expect(wrong).toBeInstanceOf(Function);
});

test("units fit", () => {
  const wrong = (): void => {
    // @ts-expect-error seconds and bytes
    plus(quantile(0.5, durations), gauge(free));
    // @ts-expect-error bytes and cents
    minus(gauge(free), gauge(limit));
    // @ts-expect-error cents of bytes
    shareOf(increase(spent), gauge(free));
    // @ts-expect-error cents out of a number of jobs
    ratio(spent, allJobs);
    // @ts-expect-error jobs less cents
    netRate(allJobs, [spent]);
    // @ts-expect-error bytes of cents
    usedShare(free, limit);
    // @ts-expect-error bytes of cents
    worstShare("max", free, limit);
    // @ts-expect-error bytes as seconds
    convert(gauge(free), "seconds");
    // @ts-expect-error what is no rate has none per hour
    perHour(gauge(free));
  };
  plus(quantile(0.5, durations), convert(quantile(0.5, blue.select(contracts.wait)), "seconds"));
  expect(wrong).toBeInstanceOf(Function);
});

test("rules read what rules can read, with a guard where one is needed", () => {
  const shown = signalOf(topk(5, rate(allJobs)));
  const total = signalOf(over("$__range", increase(allJobs)));
  const held = signalOf(gauge(blue.select(contracts.left)));
  const wrong = (): void => {
    // @ts-expect-error the highest five
    ({ ...texts, signal: shown, comparison: above }) satisfies LevelAlert;
    // @ts-expect-error all that a panel shows
    ({ ...texts, signal: total, comparison: above }) satisfies LevelAlert;
    // @ts-expect-error a heatmap
    ({ ...texts, signal: signalOf(buckets(durations)), comparison: above }) satisfies LevelAlert;
    // @ts-expect-error a share without a guard
    ({ ...texts, signal: signalOf(failures), comparison: above }) satisfies ShareAlert;
    // @ts-expect-error a share that is compared with nothing
    ({ ...texts, signal: signalOf(failures), guard }) satisfies ShareAlert;
    // @ts-expect-error a recorded share without a guard
    ({ ...texts, signal: signalOf(gauge(blue.select(recorded.contract))), comparison: above }) satisfies LevelAlert;
    // @ts-expect-error a gauge that keeps its last value without a guard
    ({ ...texts, signal: held, comparison: above }) satisfies LevelAlert;
    // @ts-expect-error a guard that is a share itself
    ({ ...texts, signal: held, comparison: above, guard: { ...guard, query: failures } }) satisfies ShareAlert;
    // @ts-expect-error a recording of what is for panels
    recordOf(shown, { metric: "jobs", operations: "topk" });
    // @ts-expect-error an alert on what is for panels
    renderFor(shown, "alert");
    // @ts-expect-error the window of a panel as that of a rule
    signalOf(failures, { window: "$__range" });
  };
  ({ ...texts, signal: held, comparison: above, guard: [guard, guard] }) satisfies ShareAlert;
  ({ ...texts, signal: signalOf(ratio(badJobs, allJobs, { atLeast: 20 })), comparison: above }) satisfies LevelAlert;
  ({ ...texts, signal: signalOf(failures), relation: { operator: ">", than: failures, meaning: "itself" }, guard }) satisfies ShareAlert;
  expect(wrong).toBeInstanceOf(Function);
});
