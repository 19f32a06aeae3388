/**
 * What Tempo refuses although its grammar takes it: comparisons of different types, operators that a type does not have, fields that do not exist, too many
 * groups, and what only a newer version can do.
 *
 * @see https://github.com/grafana/tempo/blob/main/pkg/traceql/ast_validate.go
 */
import type { SyntaxIssue } from "../../logql/syntax/issue";
import { compilePattern, isPattern } from "../../promql/syntax/re2";
import {
  type Element,
  type FieldBinary,
  type FieldExpr,
  type FieldUnary,
  type Metrics,
  type Query,
  type ScalarFilter,
  type SecondStage,
  type Span,
  type SpansetFilter,
  type ValueType,
  walkElements,
  walkField,
} from "./ast";
import { INTRINSICS, MOST_GROUPS, RESERVE_A_GROUP } from "./intrinsics";

const NAMES: Readonly<Record<ValueType, string>> = {
  string: "text",
  int: "a number",
  float: "a number",
  boolean: "true or false",
  duration: "a duration",
  status: "a status",
  kind: "a kind",
  nil: "nil",
  attribute: "an attribute",
  any: "a variable",
};

const NUMERIC: ReadonlySet<ValueType> = new Set(["int", "float", "duration"]);
const OPEN: ReadonlySet<ValueType> = new Set(["attribute", "any"]);
const BOOLEAN_OPERATORS: ReadonlySet<string> = new Set(["&&", "||", "=", "!=", "<", "<=", ">", ">=", "=~", "!~"]);

/** Everything that is refused, in the order of the text. @param version of Tempo: `2.10` */
export function typeProblems(query: Query, version: string): SyntaxIssue[] {
  const issues: SyntaxIssue[] = [];
  walkElements(query.spans, (element) => issues.push(...elementProblems(element)));
  if (query.metrics !== undefined) issues.push(...metricsProblems(query.metrics, query.second));
  issues.push(...secondProblems(query.second, version));
  return issues.sort((left, right) => left.from - right.from);
}

/** The type of an expression's value. */
export function typeOf(expr: FieldExpr): ValueType {
  switch (expr.kind) {
    case "literal":
      return expr.type;
    case "attribute":
      return "attribute";
    case "intrinsic":
      return INTRINSICS[expr.name] ?? "attribute";
    case "existence":
      return "boolean";
    case "unary":
      return typeOf(expr.expr);
    case "binary": {
      if (BOOLEAN_OPERATORS.has(expr.operator)) return "boolean";
      const left = typeOf(expr.left);
      return OPEN.has(left) ? typeOf(expr.right) : left;
    }
  }
}

/** Whether an expression says anything about a span. */
function readsSpan(expr: FieldExpr): boolean {
  let reads = false;
  walkField(expr, ({ kind }) => (reads ||= kind === "attribute" || kind === "intrinsic"));
  return reads;
}

function issue({ from, to }: Span, message: string, replacement?: string): SyntaxIssue {
  return { from, to, message, ...(replacement === undefined ? {} : { replacement }) };
}

function elementProblems(element: Element): SyntaxIssue[] {
  switch (element.kind) {
    case "filter":
      return filterProblems(element);
    case "scalar":
      return scalarProblems(element);
    case "group":
      return [
        ...(readsSpan(element.expr)
          ? []
          : [issue(element.expr, "spans are grouped by something of theirs, and this is the same for all of them")]),
        ...fieldProblems(element.expr),
      ];
    case "select":
      return element.fields.flatMap(fieldProblems);
    default:
      return [];
  }
}

function filterProblems({ expr }: SpansetFilter): SyntaxIssue[] {
  if (expr === undefined) return [];
  const type = typeOf(expr);
  const isCondition = type === "boolean" || OPEN.has(type);
  return [...fieldProblems(expr), ...(isCondition ? [] : [issue(expr, `a filter is true or false, and this is ${NAMES[type]}`)])];
}

function fieldProblems(root: FieldExpr): SyntaxIssue[] {
  const issues: SyntaxIssue[] = [];
  walkField(root, (expr) => {
    if (expr.kind === "binary") issues.push(...binaryProblems(expr));
    if (expr.kind === "unary") issues.push(...unaryProblems(expr));
    if (expr.kind === "existence" && !expr.exists) issues.push(...nilProblems(expr.expr, expr));
    if (expr.kind === "attribute" && expr.parent) issues.push(issue(expr, "attributes of the parent span cannot be read yet"));
    if (expr.kind === "intrinsic" && expr.name === "parent") issues.push(issue(expr, "the parent span cannot be read yet"));
  });
  return issues;
}

function binaryProblems({ operator, operatorSpan, left, right, from, to }: FieldBinary): SyntaxIssue[] {
  const types = [typeOf(left), typeOf(right)] as const;
  const isSame =
    types[0] === types[1] || types.some((type) => OPEN.has(type) || type === "nil") || types.every((type) => NUMERIC.has(type));
  if (!isSame) return [issue({ from, to }, `${NAMES[types[0]]} is never comparable with ${NAMES[types[1]]}`)];
  const wrong = types.find((type) => !allows(operator, type));
  if (wrong !== undefined) return [issue(operatorSpan, `${operator} cannot be used with ${NAMES[wrong]}`)];
  if ((operator !== "=~" && operator !== "!~") || right.kind !== "literal" || typeof right.value !== "string") return [];
  const pattern = compilePattern(right.value);
  return isPattern(pattern) ? [] : [issue(right, `the pattern is not RE2: ${pattern.error}`)];
}

function allows(operator: string, type: ValueType): boolean {
  if (OPEN.has(type)) return true;
  if (operator === "=" || operator === "!=") return true;
  if (type === "boolean") return operator === "&&" || operator === "||";
  if (NUMERIC.has(type)) return !["&&", "||", "=~", "!~"].includes(operator);
  return type === "string" && ["=~", "!~", "<", "<=", ">", ">="].includes(operator);
}

function unaryProblems({ operator, expr, from, to }: FieldUnary): SyntaxIssue[] {
  const type = typeOf(expr);
  const isFine = OPEN.has(type) || (operator === "-" ? NUMERIC.has(type) : type === "boolean");
  return isFine ? [] : [issue({ from, to }, `${operator} cannot stand before ${NAMES[type]}`)];
}

function nilProblems(expr: FieldExpr, span: Span): SyntaxIssue[] {
  const isService = expr.kind === "attribute" && expr.scope === "resource" && expr.name === "service.name";
  return expr.kind === "intrinsic" || isService ? [issue(span, "every span has this, so it is never nil")] : [];
}

function scalarProblems({ aggregate, operator, operatorSpan, value }: ScalarFilter): SyntaxIssue[] {
  const { expr } = aggregate;
  const type = expr === undefined ? "int" : typeOf(expr);
  const issues = expr === undefined ? [] : fieldProblems(expr);
  if (expr !== undefined && !OPEN.has(type) && !NUMERIC.has(type)) {
    issues.push(issue(expr, `${aggregate.function} computes with numbers and durations, and this is ${NAMES[type]}`));
  } else if (expr !== undefined && !readsSpan(expr)) {
    issues.push(issue(expr, `${aggregate.function} computes with something of the spans, and this is the same for all of them`));
  }
  if (!allows(operator, value.type)) issues.push(issue(operatorSpan, `${operator} cannot be used with ${NAMES[value.type]}`));
  return issues;
}

function metricsProblems({ function: name, numbers, filter, by }: Metrics, second: readonly SecondStage[]): SyntaxIssue[] {
  const issues = [...(filter === undefined ? [] : filterProblems(filter))];
  const most = RESERVE_A_GROUP.has(name) ? MOST_GROUPS - 1 : MOST_GROUPS;
  const extra = by[most];
  if (extra !== undefined) issues.push(issue(extra, `${name} can be grouped by ${most} fields at most`));
  for (const number of numbers) {
    const isQuantile = typeof number.value !== "number" || (number.value >= 0 && number.value <= 1);
    if (name === "quantile_over_time" && !isQuantile) {
      const share = (number.value as number) / 100;
      const replacement = share > 0 && share <= 1 ? String(share) : undefined;
      issues.push(issue(number, "a quantile is a number between 0 and 1", replacement));
    }
  }
  if (name === "compare") issues.push(...compareProblems(numbers, second));
  return issues;
}

function compareProblems(numbers: readonly Metrics["numbers"][number][], second: readonly SecondStage[]): SyntaxIssue[] {
  const [top, start, end] = numbers;
  const wrong = numbers.find(({ type, value }) => type === "float" || (typeof value === "number" && value <= 0));
  if (wrong !== undefined) return [issue(wrong, "compare takes whole numbers above 0: how many values, and start and end in nanoseconds")];
  if (typeof start?.value === "number" && typeof end?.value === "number" && end.value <= start.value) {
    return [issue(end, "the end of the time is not after its start")];
  }
  const [first] = second;
  return first === undefined ? [] : [issue(first, `the series of compare${top === undefined ? "" : "(...)"} cannot be ranked or compared`)];
}

function secondProblems(stages: readonly SecondStage[], version: string): SyntaxIssue[] {
  const isNew = Number(version.split(".")[0]) >= 3;
  return stages.flatMap((stage, index) => {
    const isRank = stage.function === "topk" || stage.function === "bottomk";
    const isTooNew = !isNew && (index > 0 || !isRank);
    const isNone = isRank && typeof stage.value.value === "number" && stage.value.value <= 0;
    return [
      ...(isTooNew
        ? [issue(stage, `Tempo ${version} knows one topk or bottomk behind the metrics, and nothing else; version 3 does`)]
        : []),
      ...(isNone ? [issue(stage.value, `${stage.function} takes a whole number above 0`)] : []),
    ];
  });
}
