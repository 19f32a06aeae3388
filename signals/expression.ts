/**
 * PromQL as a tree, and how it is written: as code, one operator per line, so that a person can review it in a diff and read it in an alert.
 *
 * Only `query.ts` builds trees. Authors of signals never see them.
 */

/** A number: always one line. A text that reads series is a {@link Series}, so that it can be moved in time. */
export interface Leaf {
  readonly kind: "leaf";
  readonly text: string;
}

/** A selector with the function of a range that is around it: always one line. */
export interface Series {
  readonly kind: "series";
  /** `jobs_total{system="blue"}` */
  readonly selector: string;
  /** Name of a function around the selector: `rate`. @default - the selector as it is */
  readonly of?: string;
  /** Arguments of the function behind the selector. @default [] */
  readonly more?: readonly string[];
  /** @default - the value at this moment */
  readonly range?: string;
  /** How long ago. @default - now */
  readonly offset?: string;
}

/** An expression over a range, evaluated in steps. */
export interface Subquery {
  readonly kind: "subquery";
  readonly of: Expression;
  readonly range: string;
  readonly step: string;
}

/** A function or an aggregation: `histogram_quantile(...)`, `sum by (system) (...)`. */
export interface Call {
  readonly kind: "call";
  readonly head: string;
  readonly args: readonly Expression[];
}

export type BinaryOperator = keyof typeof PRECEDENCE;

export interface Binary {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  /** What stands behind the operator: `on (system)`, `bool`. @default - all labels of both sides are equal */
  readonly matching?: string;
  readonly left: Expression;
  readonly right: Expression;
}

export type Expression = Leaf | Series | Subquery | Call | Binary;

/** @see https://prometheus.io/docs/prometheus/latest/querying/operators/#binary-operator-precedence */
const PRECEDENCE = {
  or: 1,
  and: 2,
  unless: 2,
  "==": 3,
  "!=": 3,
  ">": 3,
  ">=": 3,
  "<": 3,
  "<=": 3,
  "+": 4,
  "-": 4,
  "*": 5,
  "/": 5,
} as const;

/** What still counts as one line. */
const LINE_LENGTH = 120;

export function leaf(text: string): Leaf {
  return { kind: "leaf", text };
}

/** A selector, and what is around it. */
export function series(selector: string, options: Omit<Series, "kind" | "selector"> = {}): Series {
  return { kind: "series", selector, ...options };
}

export function subquery(of: Expression, range: string, step: string): Subquery {
  return { kind: "subquery", of, range, step };
}

/** A number in plain decimals, never with an exponent. */
export function number(value: number): Leaf {
  return leaf(formatNumber(value));
}

export function call(head: string, ...args: readonly Expression[]): Call {
  return { kind: "call", head, args };
}

export function binary(left: Expression, operator: BinaryOperator, right: Expression, matching?: string): Binary {
  return { kind: "binary", operator, left, right, ...(matching === undefined ? {} : { matching }) };
}

/** The text of an expression. */
export function renderExpression(expression: Expression): string {
  return linesOf(expression).join("\n");
}

/** Plain decimals without an exponent: `0.001`, `1048576`. */
export function formatNumber(value: number): string {
  const text = String(value);
  if (!text.includes("e") || !Number.isFinite(value)) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, "");
}

function linesOf(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "leaf":
      return [expression.text];
    case "series":
      return [seriesText(expression)];
    case "subquery":
      return subqueryLines(expression);
    case "call":
      return callLines(expression);
    case "binary":
      return binaryLines(expression);
  }
}

function seriesText({ selector, of, more = [], range, offset }: Series): string {
  const read = `${selector}${range === undefined ? "" : `[${range}]`}${offset === undefined ? "" : ` offset ${offset}`}`;
  return of === undefined ? read : `${of}(${[read, ...more].join(", ")})`;
}

function subqueryLines({ of, range, step }: Subquery): readonly string[] {
  const lines = linesOf(of);
  const inner = of.kind !== "binary" ? lines : lines.length === 1 ? [`(${lines.join("")})`] : ["(", ...indent(lines), ")"];
  return [...inner.slice(0, -1), `${inner.at(-1) ?? ""}[${range}:${step}]`];
}

function callLines({ head, args }: Call): readonly string[] {
  const lines = args.map(linesOf);
  const line = `${head}(${lines.map((arg) => arg.join(" ")).join(", ")})`;
  if (lines.every((arg) => arg.length === 1) && line.length <= LINE_LENGTH) return [line];
  const indented = lines.flatMap((arg, index) => indent(index < lines.length - 1 ? [...arg.slice(0, -1), `${arg.at(-1) ?? ""},`] : arg));
  return [`${head}(`, ...indented, ")"];
}

function binaryLines(expression: Binary): readonly string[] {
  const operator = [expression.operator, ...(expression.matching === undefined ? [] : [expression.matching])].join(" ");
  const left = operandLines(expression.left, expression, "left");
  const right = operandLines(expression.right, expression, "right");
  if (isNumeric(expression.right)) return [...left.slice(0, -1), `${left.at(-1) ?? ""} ${operator} ${right.join(" ")}`];
  if (isNumeric(expression.left)) return [`${left.join(" ")} ${operator} ${right[0] ?? ""}`, ...right.slice(1)];
  return [...left, `${operator} ${right[0] ?? ""}`, ...right.slice(1)];
}

/** An operand with parentheses where precedence or the reader needs them. */
function operandLines(operand: Expression, parent: Binary, side: "left" | "right"): readonly string[] {
  const lines = linesOf(operand);
  if (operand.kind !== "binary") return lines;
  const inner = PRECEDENCE[operand.operator];
  const outer = PRECEDENCE[parent.operator];
  const needed = inner < outer || (inner === outer && (side === "right" || operand.operator !== parent.operator));
  // A comparison of something long reads better with that in parentheses, and so does arithmetic below `and` and `or` on their right; a multiple has
  // its own already.
  const isMultiple = outer === 3 && side === "right" && operand.operator === "*" && isNumeric(operand.left);
  const wanted = lines.length > 1 && operand.operator !== parent.operator && inner > 2 && (outer === 3 || side === "right") && !isMultiple;
  if (!needed && !wanted) return lines;
  return lines.length === 1 ? [`(${lines.join("")})`] : ["(", ...indent(lines), ")"];
}

function isNumeric(expression: Expression): boolean {
  if (expression.kind === "leaf") return isNumber(expression.text);
  return expression.kind === "binary" && isNumeric(expression.left) && isNumeric(expression.right);
}

function isNumber(text: string): boolean {
  return /^[\d.]+$/.test(text);
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
