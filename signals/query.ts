/**
 * The algebra of queries. Every function takes selections of contracts, or queries, and returns a complete query: scoped, aggregated over replicas, with
 * guarded divisions and a unit. What would be wrong cannot be written: a rate of a gauge, a quantile without buckets, a label that the metric does not
 * have, seconds added to bytes, the highest five in an alert.
 */
export { absent, allDown, always } from "./absence";
export { convert, minus, orElse, orZero, perHour, plus, shareOf, times } from "./combine";
export { activeStates, age, countActive, countSeries, countWhere, gauge, predicted, slope, unless } from "./gauges";
export { buckets, mean, quantile, rateAbove, shareWithin, summaryQuantile, type BoundOf, type Distribution } from "./histograms";
export { matchOn, query, type By, type CountUnit, type Counter, type Events, type Gauge, type GaugeOptions } from "./make-query";
export { average, changes, deviation, highest, lowest, samples } from "./over-time";
export { date, topk, withVariables, type Narrow } from "./panel-only";
export { increase, netRate, rate, rateOfPart } from "./rates";
export { perEvent, ratio, usedShare, worstShare } from "./ratios";
export { type Volume } from "./volume";
export { earlier, over } from "./windows";
export { withInfo, type InfoOptions } from "./with-info";
