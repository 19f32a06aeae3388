/**
 * An expression as a tree, with the offsets of every part. The kinds are those of Prometheus' own parser; modifiers such as `offset` belong to the selector
 * that they modify, as they do there.
 *
 * @see https://github.com/prometheus/prometheus/blob/main/promql/parser/ast.go
 */
export type ValueType = "scalar" | "vector" | "matrix" | "string";

/** A part of the text; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface NumberLiteral extends Span {
  readonly kind: "number";
  readonly value: number;
  /** True where a dashboard fills in the number or a part of it. */
  readonly variable?: true;
}

export interface StringLiteral extends Span {
  readonly kind: "string";
  readonly value: string;
}

export type MatchOperator = "=" | "!=" | "=~" | "!~";

export interface LabelMatcher extends Span {
  readonly label: string;
  readonly operator: MatchOperator;
  readonly value: string;
  /** Where the value stands, with its quotes. */
  readonly valueSpan: Span;
  /** True where a dashboard fills in the value or a part of it. */
  readonly variable?: true;
}

/** A range, step or offset. */
export interface DurationValue extends Span {
  /** Undefined where it is computed or filled in by a dashboard. */
  readonly seconds?: number;
}

/** What shifts the time that a selector or subquery looks at. */
export interface TimeModifiers {
  readonly offset?: DurationValue;
  readonly at?: number | "start" | "end";
}

export interface VectorSelector extends Span, TimeModifiers {
  readonly kind: "selector";
  /** Undefined where the name is given by a pattern or not at all. */
  readonly name?: string;
  readonly nameSpan?: Span;
  /** True where a dashboard fills in the name or a part of it. */
  readonly variable?: true;
  /** All matchers but the one that gives the name by equality. */
  readonly matchers: readonly LabelMatcher[];
  /** How a range takes in the samples around it. @default - only those within */
  readonly extension?: "smoothed" | "anchored";
}

export interface MatrixSelector extends Span {
  readonly kind: "matrix";
  readonly selector: VectorSelector;
  readonly range: DurationValue;
}

export interface Subquery extends Span, TimeModifiers {
  readonly kind: "subquery";
  readonly expr: Expr;
  readonly range: DurationValue;
  /** @default - the evaluation interval */
  readonly step?: DurationValue;
}

export interface Paren extends Span {
  readonly kind: "paren";
  readonly expr: Expr;
}

export interface Unary extends Span {
  readonly kind: "unary";
  readonly operator: "+" | "-";
  readonly expr: Expr;
}

export type ArithmeticOperator = "+" | "-" | "*" | "/" | "%" | "^" | "atan2";
export type ComparisonOperator = "==" | "!=" | ">" | "<" | ">=" | "<=";
export type TrimOperator = "</" | ">/";
export type SetOperator = "and" | "or" | "unless";
export type BinaryOperator = ArithmeticOperator | ComparisonOperator | TrimOperator | SetOperator;

/** A label that is named in a clause. */
export interface LabelRef extends Span {
  readonly label: string;
  /** True where a dashboard fills in the name. */
  readonly variable?: true;
}

export interface VectorMatching extends Span {
  /** False for `ignoring`. */
  readonly on: boolean;
  readonly labels: readonly LabelRef[];
  /** Which side has more series per match. @default - one of each */
  readonly group?: "left" | "right";
  /** Labels that `group_left` or `group_right` copies from the other side. */
  readonly include: readonly LabelRef[];
}

export interface Binary extends Span {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly operatorSpan: Span;
  readonly left: Expr;
  readonly right: Expr;
  /** True where a comparison gives 0 or 1 instead of filtering. */
  readonly bool: boolean;
  readonly matching?: VectorMatching;
  readonly fill?: Span;
}

export interface Aggregate extends Span {
  readonly kind: "aggregate";
  readonly operator: string;
  readonly operatorSpan: Span;
  /** @default - everything becomes one series */
  readonly grouping?: { readonly without: boolean; readonly labels: readonly LabelRef[]; readonly span: Span };
  readonly param?: Expr;
  readonly expr: Expr;
}

export interface Call extends Span {
  readonly kind: "call";
  readonly name: string;
  readonly nameSpan: Span;
  readonly args: readonly Expr[];
}

export type Expr = NumberLiteral | StringLiteral | VectorSelector | MatrixSelector | Subquery | Paren | Unary | Binary | Aggregate | Call;

/** The direct operands of an expression, from left to right. */
export function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case "number":
    case "string":
    case "selector":
      return [];
    case "matrix":
      return [expr.selector];
    case "subquery":
    case "paren":
    case "unary":
      return [expr.expr];
    case "binary":
      return [expr.left, expr.right];
    case "aggregate":
      return expr.param === undefined ? [expr.expr] : [expr.param, expr.expr];
    case "call":
      return expr.args;
  }
}

/** Visits an expression and everything in it, outer parts first. */
export function walk(expr: Expr, visit: (expr: Expr, ancestors: readonly Expr[]) => void, ancestors: readonly Expr[] = []): void {
  visit(expr, ancestors);
  const children = childrenOf(expr);
  if (children.length === 0) return;
  const path = [...ancestors, expr];
  for (const child of children) walk(child, visit, path);
}

/** An expression without the parentheses around it. */
export function unparen(expr: Expr): Expr {
  return expr.kind === "paren" ? unparen(expr.expr) : expr;
}

const SET_OPERATORS: ReadonlySet<string> = new Set(["and", "or", "unless"]);
const COMPARISONS: ReadonlySet<string> = new Set(["==", "!=", ">", "<", ">=", "<="]);

export function isSetOperator(operator: BinaryOperator): operator is SetOperator {
  return SET_OPERATORS.has(operator);
}

export function isComparison(operator: BinaryOperator): operator is ComparisonOperator {
  return COMPARISONS.has(operator);
}
