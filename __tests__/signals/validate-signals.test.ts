import { age, date, gauge, increase, over, plus, quantile, rate, ratio, times } from "../../signals/query";
import type { Signal } from "../../signals/signal";
import { validateQuery, validateSignal, validateSignals } from "../../signals/validate-signals";
import { allJobs, badJobs, blue, contracts, depth, durations, signalOf, spent } from "./fixtures";

const failures = ratio(badJobs, allJobs);
const backup = blue.select(contracts.lastBackup);

describe("the unit of a signal", () => {
  it.each<[Signal["query"], Signal["unit"]]>([
    [rate(allJobs), "requests/s"],
    [rate(allJobs), "events/s"],
    [increase(allJobs), "short"],
    [gauge(depth), "none"],
    [failures, "ratio"],
    [rate(blue.select(contracts.sent)), "bytes/s"],
    [rate(blue.select(contracts.cpu)), "cores"],
    [increase(spent), "cents"],
    [quantile(0.5, durations), "seconds"],
    [age(backup), "seconds"],
    [date(gauge(backup)), "timestamp"],
  ])("is that of its query %#", (query, unit) => {
    expect(validateSignal(signalOf(query, { unit }), "signals.blue.signal")).toEqual([]);
  });

  it.each<[Signal["query"], Signal["unit"], string]>([
    [rate(allJobs), "seconds", "requests/s, events/s, short"],
    [increase(spent), "usd", "cents"],
    [failures, "percent", "ratio, short"],
    [quantile(0.5, durations), "milliseconds", "seconds"],
    [gauge(backup), "timestamp", "the age of the moment, or its date"],
  ])("is not another one %#", (query, unit, allowed) => {
    const problems = validateSignal(signalOf(query, { unit }), "signals.blue.signal");
    expect(problems.map((problem) => [problem.at, problem.allowed])).toEqual([["signals.blue.signal.unit", allowed]]);
  });
});

describe("a signal", () => {
  it("names labels that its query keeps", () => {
    const kept = signalOf(rate(allJobs, { by: ["queue"] }), { unit: "short", legend: "{{queue}} of {{ system }}" });
    expect(validateSignal(kept, "s")).toEqual([]);
    expect(validateSignal({ ...kept, legend: "{{quene}}" }, "s").map(({ at, got, remedy }) => [at, got, remedy])).toEqual([
      ["s.legend", "quene", "Did you mean queue?"],
    ]);
  });

  it("has a window that is one", () => {
    const signal = signalOf(rate(allJobs), { unit: "short" });
    expect(validateSignal({ ...signal, window: "1.5h" }, "s").map(({ at, got }) => [at, got])).toEqual([["s.window", "1.5h"]]);
    expect(validateSignal({ ...signal, window: "90m" }, "s")).toEqual([]);
  });

  it("has the name that it is found by", () => {
    const signal = signalOf(rate(allJobs), { name: "jobRate", unit: "short" });
    expect(validateSignals({ jobRate: signal }, "signals.blue")).toEqual([]);
    expect(validateSignals({ jobsRate: signal }, "signals.blue").map(({ at, got, allowed }) => [at, got, allowed])).toEqual([
      ["signals.blue.jobsRate.name", '"jobRate"', "jobsRate"],
    ]);
  });

  it("tells everything that is wrong within its query, each once and with a code", () => {
    const wrong = times(Number.NaN, over("0m", quantile(95, durations)));
    const problems = validateQuery(plus(wrong, wrong), "s.query");
    expect(problems.map(({ code, at, got }) => [code, at, got])).toEqual([
      ["OBS0312", "s.query", "95"],
      ["OBS0312", "s.query", "0m"],
      ["OBS0312", "s.query", "NaN"],
    ]);
  });
});
