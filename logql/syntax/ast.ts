/**
 * A LogQL expression as a tree, with the offsets of every part. The kinds are those of Loki's own parser.
 *
 * @see https://github.com/grafana/loki/blob/main/pkg/logql/syntax/syntax.y
 */

/** A part of the text; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The value of a string literal, and where it stands with its quotes. */
export interface Text extends Span {
  readonly value: string;
  /** True where a dashboard fills in the value or a part of it. */
  readonly variable?: true;
}

/** The name of a label. */
export interface Label extends Span {
  readonly name: string;
  /** True where a dashboard fills it in. */
  readonly variable?: true;
}

/** A number, duration or size as it is compared; undefined where a dashboard fills it in. */
export interface Quantity extends Span {
  /** Seconds of a duration, bytes of a size. */
  readonly value?: number;
}

export type MatchOperator = "=" | "!=" | "=~" | "!~";
export type NumberOperator = "=" | "==" | "!=" | ">" | ">=" | "<" | "<=";

export interface Matcher extends Span {
  readonly label: Label;
  readonly operator: MatchOperator;
  readonly value: Text;
}

export interface Selector extends Span {
  readonly matchers: readonly Matcher[];
}

export type LineOperator = "|=" | "!=" | "|~" | "!~" | "|>" | "!>";

export interface LineFilter extends Span {
  readonly kind: "line";
  readonly operator: LineOperator;
  /** Alternatives that are joined by `or`. */
  readonly values: readonly (Text & { readonly ip?: true })[];
}

export type ParserName = "json" | "logfmt" | "regexp" | "pattern" | "unpack";

/** `label="expression"` behind json or logfmt; without an expression the label is the key. */
export interface Extraction extends Span {
  readonly label: Label;
  readonly expression?: Text;
}

export interface ParserStage extends Span {
  readonly kind: "parser";
  readonly parser: ParserName;
  /** The expression of regexp and pattern. */
  readonly expression?: Text;
  /** Labels that are taken out one by one. @default - all of them */
  readonly extractions: readonly Extraction[];
}

export interface TextComparison extends Span {
  readonly kind: "text" | "ip";
  readonly label: Label;
  readonly operator: MatchOperator;
  readonly value: Text;
}

export interface NumberComparison extends Span {
  readonly kind: "number" | "duration" | "bytes";
  readonly label: Label;
  readonly operator: NumberOperator;
  readonly value: Quantity;
}

export interface JoinedFilter extends Span {
  readonly kind: "and" | "or";
  readonly left: LabelFilter;
  readonly right: LabelFilter;
}

export type LabelFilter = TextComparison | NumberComparison | JoinedFilter;

export interface LabelFilterStage extends Span {
  readonly kind: "filter";
  readonly filter: LabelFilter;
}

export interface LineFormat extends Span {
  readonly kind: "line_format";
  readonly template: Text;
}

/** `label=other` renames, `label="template"` sets. */
export interface LabelAssignment extends Span {
  readonly label: Label;
  readonly source?: Label;
  readonly template?: Text;
}

export interface LabelFormat extends Span {
  readonly kind: "label_format";
  readonly assignments: readonly LabelAssignment[];
}

export interface Decolorize extends Span {
  readonly kind: "decolorize";
}

/** `drop` and `keep`, each label with a condition or without. */
export interface LabelSelection extends Span {
  readonly kind: "drop" | "keep";
  readonly labels: readonly { readonly label: Label; readonly matcher?: Matcher }[];
}

/** Stages that a dashboard fills in. */
export interface VariableStage extends Span {
  readonly kind: "variable";
}

export type Stage = VariableStage | LineFilter | ParserStage | LabelFilterStage | LineFormat | LabelFormat | Decolorize | LabelSelection;

export interface Unwrap extends Span {
  readonly conversion?: "bytes" | "duration" | "duration_seconds";
  readonly label: Label;
  /** Filters behind it. */
  readonly filters: readonly LabelFilter[];
}

export interface LogQuery extends Span {
  readonly kind: "log";
  readonly selector: Selector;
  readonly stages: readonly Stage[];
}

/** The lines of a time range. */
export interface LogRange extends Span {
  readonly selector: Selector;
  readonly stages: readonly Stage[];
  readonly unwrap?: Unwrap;
  /** Seconds. */
  readonly range: Quantity;
  /** Seconds. */
  readonly offset?: Quantity;
}

export interface Grouping extends Span {
  readonly without: boolean;
  readonly labels: readonly Label[];
}

export interface RangeAggregation extends Span {
  readonly kind: "range";
  readonly operator: string;
  readonly operatorSpan: Span;
  readonly parameter?: NumberLiteral;
  readonly lines: LogRange;
  readonly grouping?: Grouping;
}

export interface VectorAggregation extends Span {
  readonly kind: "vector";
  readonly operator: string;
  readonly operatorSpan: Span;
  readonly parameter?: NumberLiteral;
  readonly grouping?: Grouping;
  readonly expr: Expr;
}

export interface Binary extends Span {
  readonly kind: "binary";
  readonly operator: string;
  readonly operatorSpan: Span;
  readonly bool: boolean;
  readonly matching?: { readonly on: boolean; readonly labels: readonly Label[]; readonly include: readonly Label[] };
  readonly left: Expr;
  readonly right: Expr;
}

export interface NumberLiteral extends Span {
  readonly kind: "number";
  /** Undefined where a dashboard fills it in. */
  readonly value?: number;
}

export interface ConstantVector extends Span {
  readonly kind: "constant";
}

export interface LabelReplace extends Span {
  readonly kind: "label_replace";
  readonly expr: Expr;
  readonly target: Text;
  readonly replacement: Text;
  readonly source: Text;
  readonly pattern: Text;
}

export type MetricExpr = RangeAggregation | VectorAggregation | Binary | NumberLiteral | ConstantVector | LabelReplace;
export type Expr = LogQuery | MetricExpr;

/** The direct operands of an expression, from left to right. */
export function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case "vector":
    case "label_replace":
      return [expr.expr];
    case "binary":
      return [expr.left, expr.right];
    default:
      return [];
  }
}

/** Visits an expression and everything in it, outer parts first. */
export function walk(expr: Expr, visit: (expr: Expr) => void): void {
  visit(expr);
  for (const child of childrenOf(expr)) walk(child, visit);
}

/** The comparisons of a filter, from left to right. */
export function comparisonsOf(filter: LabelFilter): readonly (TextComparison | NumberComparison)[] {
  return "left" in filter ? [...comparisonsOf(filter.left), ...comparisonsOf(filter.right)] : [filter];
}
