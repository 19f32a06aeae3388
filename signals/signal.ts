/**
 * Signals: a query with its meaning. Panels, alerts and recording rules are all made from signals, so the graph that somebody looks at
 * and the page that woke them show the same expression.
 */
import type { LabelValues } from "../metrics/contract";
import type { Acceptance } from "../problems";
import type { Expression } from "./expression";
import type { QueryUnit, SignalUnit } from "./unit";
import type { FixedWindow, Window } from "./window";

export { DEFAULT_WINDOW, type FixedWindow, type PanelWindow, type Window } from "./window";

/**
 * What a figure can be used for.
 *
 * - `share`: a figure about events, such as a ratio or a quantile, that means nothing when there were only a few; an alert on it needs a guard.
 * - `held`: a gauge that keeps its last value while nothing happens; an alert on it needs a guard that asks whether anything still does.
 * - `panel`: something to look at, such as the highest five or a heatmap, that no rule may read.
 * - `level`: everything else.
 */
export type QueryKind = "level" | "share" | "held" | "panel";

/** What rules may read. */
export type RuleKind = Exclude<QueryKind, "panel">;

/** What does not fit together in a query, where the compiler could not see it. */
export interface QueryFault {
  readonly what: string;
  readonly got: string;
  readonly allowed: string;
  readonly remedy: string;
}

/** A PromQL expression that is complete but for the window. The functions of `query.ts` make them; nobody writes one by hand. */
export interface Query<Kind extends QueryKind = QueryKind, Unit extends QueryUnit = QueryUnit, Label extends string = string> {
  readonly kind: Kind;
  readonly unit: Unit;
  /** The expression, formatted as code, one operator per line. */
  readonly render: (window: Window) => string;
  readonly expression: (window: Window) => Expression;
  /** Labels of the result. */
  readonly labels: readonly Label[];
  /** What the labels of the result can be, as far as contracts say so. */
  readonly labelValues: Readonly<Partial<Record<string, LabelValues>>>;
  /** For quantiles: the highest finite bucket bound, which no value can exceed. @default - there is no such bound */
  readonly highestBound?: number;
  readonly faults: readonly QueryFault[];
}

/** A finding of the analyzer that somebody looked at and lets stand, where it arises. */
export interface AcceptedFinding {
  /** Code or check of the finding: `D12`, `promql/fragile`. */
  readonly code: string;
  /** Why it may stand. */
  readonly reason: string;
}

export interface Signal<Kind extends QueryKind = QueryKind> {
  /** Unique within its system, camel case: `requestRate`. */
  readonly name: string;
  /** What it shows, as a panel title or a table row would say it. */
  readonly title: string;
  /** One or two sentences for the info icon of a panel and for runbooks. */
  readonly description: string;
  readonly query: Query<Kind>;
  readonly unit: SignalUnit;
  /** Legend with Grafana's label placeholders: `{{pod}}`. */
  readonly legend: string;
  /** The window that alerts and records use. A panel shows the same only where the query has its window itself, by `over`. @default DEFAULT_WINDOW */
  readonly window?: FixedWindow;
  /** Findings about its expression that may stand wherever it is drawn, each with a reason. @default [] */
  readonly accept?: readonly Acceptance[];
}
