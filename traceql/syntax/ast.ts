/**
 * A TraceQL expression as a tree, with the offsets of every part. The kinds are those of Tempo's own parser.
 *
 * @see https://github.com/grafana/tempo/blob/main/pkg/traceql/expr.y
 */

/** A part of the text; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** `attribute`: only known when a span is read. `any`: filled in by a dashboard. */
export type ValueType = "string" | "int" | "float" | "boolean" | "duration" | "status" | "kind" | "nil" | "attribute" | "any";

export interface Literal extends Span {
  readonly kind: "literal";
  readonly type: ValueType;
  /** Numbers of durations are seconds. Undefined where a dashboard fills it in. */
  readonly value?: string | number | boolean;
}

export type AttributeScope = "none" | "span" | "resource" | "event" | "link" | "instrumentation";

export interface Attribute extends Span {
  readonly kind: "attribute";
  readonly scope: AttributeScope;
  /** True where the attribute of the parent span is meant, which Tempo does not support yet. */
  readonly parent: boolean;
  readonly name: string;
  /** True where a dashboard fills the name in. */
  readonly variable?: true;
}

/** What every span has, by its scoped name: `span:duration`, `trace:rootName`. */
export interface Intrinsic extends Span {
  readonly kind: "intrinsic";
  readonly name: string;
}

export type FieldOperator = "+" | "-" | "*" | "/" | "%" | "^" | "=" | "!=" | "<" | "<=" | ">" | ">=" | "=~" | "!~" | "&&" | "||";

export interface FieldBinary extends Span {
  readonly kind: "binary";
  readonly operator: FieldOperator;
  readonly operatorSpan: Span;
  readonly left: FieldExpr;
  readonly right: FieldExpr;
}

export interface FieldUnary extends Span {
  readonly kind: "unary";
  readonly operator: "-" | "!";
  readonly expr: FieldExpr;
}

/** A comparison with nil. */
export interface Existence extends Span {
  readonly kind: "existence";
  readonly exists: boolean;
  readonly expr: FieldExpr;
}

export type Field = Attribute | Intrinsic;
export type FieldExpr = Literal | Field | FieldBinary | FieldUnary | Existence;

export interface SpansetFilter extends Span {
  readonly kind: "filter";
  /** Undefined where every span is meant. */
  readonly expr?: FieldExpr;
}

/** `&&`, `||` and the structural operators: `>` is a child, `>>` a descendant, `~` a sibling; `!` negates, `&` keeps both sides. */
export interface SpansetOperation extends Span {
  readonly kind: "operation";
  readonly operator: string;
  readonly operatorSpan: Span;
  readonly left: Spanset;
  readonly right: Spanset;
}

export type Spanset = SpansetFilter | SpansetOperation | Pipeline;

export interface Aggregate extends Span {
  readonly function: "count" | "avg" | "max" | "min" | "sum";
  readonly expr?: FieldExpr;
}

export interface ScalarFilter extends Span {
  readonly kind: "scalar";
  readonly aggregate: Aggregate;
  readonly operator: FieldOperator;
  readonly operatorSpan: Span;
  readonly value: Literal;
}

export interface GroupStage extends Span {
  readonly kind: "group";
  readonly expr: FieldExpr;
}

export interface SelectStage extends Span {
  readonly kind: "select";
  readonly fields: readonly Field[];
}

export interface CoalesceStage extends Span {
  readonly kind: "coalesce";
}

export type Element = SpansetFilter | SpansetOperation | ScalarFilter | GroupStage | SelectStage | CoalesceStage;

export interface Pipeline extends Span {
  readonly kind: "pipeline";
  readonly elements: readonly Element[];
}

export interface Metrics extends Span {
  readonly function: string;
  readonly functionSpan: Span;
  readonly field?: Field;
  /** Quantiles, or the numbers of compare. */
  readonly numbers: readonly Literal[];
  /** What compare compares with. */
  readonly filter?: SpansetFilter;
  readonly by: readonly Field[];
}

export interface SecondStage extends Span {
  /** `topk`, `bottomk`, or a comparison. */
  readonly function: string;
  readonly value: Literal;
}

export interface Hint extends Span {
  readonly name: string;
  readonly value: Literal;
}

export interface Query extends Span {
  readonly spans: Pipeline | SpansetOperation;
  readonly metrics?: Metrics;
  readonly second: readonly SecondStage[];
  readonly hints: readonly Hint[];
}

/** Visits a field expression and everything in it, outer parts first. */
export function walkField(expr: FieldExpr, visit: (expr: FieldExpr) => void): void {
  visit(expr);
  if (expr.kind === "binary") {
    walkField(expr.left, visit);
    walkField(expr.right, visit);
  }
  if (expr.kind === "unary" || expr.kind === "existence") walkField(expr.expr, visit);
}

/** Visits the stages of a query, operands of operations and stages inside of parentheses included. */
export function walkElements(spanset: Spanset, visit: (element: Element) => void): void {
  if (spanset.kind === "pipeline") {
    for (const element of spanset.elements) {
      if (element.kind === "operation") walkElements(element, visit);
      else visit(element);
    }
    return;
  }
  visit(spanset);
  if (spanset.kind === "operation") {
    walkElements(spanset.left, visit);
    walkElements(spanset.right, visit);
  }
}
