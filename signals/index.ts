/** Signals: queries with their meaning, built on metric contracts. Alerts, objectives and panels are made from them. */
export { type Expression, binary, call, leaf, number, renderExpression } from "./expression";
export {
  absent,
  activeStates,
  always,
  countActive,
  gauge,
  increase,
  mean,
  netRate,
  quantile,
  query,
  rate,
  rateAbove,
  rateOfPart,
  ratio,
  shareWithin,
  unless,
  usedShare,
  type By,
  type GaugeOptions,
} from "./query";
export {
  byNamespace,
  bySlo,
  bySystem,
  everySystem,
  matching,
  not,
  type LabelOf,
  type Match,
  type Scope,
  type ScopeLabel,
  type Selection,
  type ValueOf,
  type Where,
} from "./selection";
export { DEFAULT_WINDOW, type Query, type QueryKind, type Signal, type Window } from "./signal";
export { eventSli, latencySli, type Sli } from "./sli";
