/**
 * What Prometheus' parser refuses although the grammar takes it: wrong types and numbers of arguments, matching where there is nothing to match,
 * comparisons of numbers, functions that are not enabled.
 *
 * @see https://github.com/prometheus/prometheus/blob/main/promql/parser/parse.go
 */
import {
  type Aggregate,
  type Binary,
  type Call,
  type Expr,
  type LabelMatcher,
  type Span,
  type ValueType,
  type VectorSelector,
  isComparison,
  isSetOperator,
  walk,
} from "./ast";
import { isEnabled } from "./features";
import { EXPERIMENTAL_AGGREGATIONS, FUNCTIONS, PARAMETER_TYPES } from "./functions";
import type { SyntaxIssue } from "./parse";
import { matchesPattern } from "./re2";

const NAMES: Readonly<Record<ValueType, string>> = {
  scalar: "a number",
  vector: "an instant vector",
  matrix: "a range vector",
  string: "a string",
};

/** The type of an expression's result. */
export function typeOf(expr: Expr): ValueType {
  switch (expr.kind) {
    case "number":
      return "scalar";
    case "string":
      return "string";
    case "matrix":
    case "subquery":
      return "matrix";
    case "paren":
    case "unary":
      return typeOf(expr.expr);
    case "binary":
      return typeOf(expr.left) === "scalar" && typeOf(expr.right) === "scalar" ? "scalar" : "vector";
    case "call":
      return FUNCTIONS[expr.name]?.returns ?? "vector";
    case "selector":
    case "aggregate":
      return "vector";
  }
}

/** Everything that is refused, in the order of the text. */
export function typeProblems(expr: Expr, features: readonly string[] | undefined): SyntaxIssue[] {
  const issues: SyntaxIssue[] = [];
  walk(expr, (part, ancestors) => {
    switch (part.kind) {
      case "selector":
        issues.push(...selectorProblems(part, ancestors.at(-1)));
        break;
      case "binary":
        issues.push(...binaryProblems(part));
        break;
      case "aggregate":
        issues.push(...aggregateProblems(part, features));
        break;
      case "call":
        issues.push(...callProblems(part, features));
        break;
      case "unary":
        if (typeOf(part.expr) !== "scalar" && typeOf(part.expr) !== "vector") {
          issues.push(issue(part, `a sign stands before a number or an instant vector, and this is ${NAMES[typeOf(part.expr)]}`));
        }
        break;
      case "subquery":
        if (typeOf(part.expr) !== "vector") {
          issues.push(issue(part, `a subquery is made of an instant vector, and this is ${NAMES[typeOf(part.expr)]}`));
        }
        break;
      default:
        break;
    }
  });
  return issues.sort((left, right) => left.from - right.from);
}

function binaryProblems(binary: Binary): SyntaxIssue[] {
  const { operator, left, right, matching } = binary;
  const types = [typeOf(left), typeOf(right)];
  const issues: SyntaxIssue[] = [];
  for (const [index, operand] of [left, right].entries()) {
    const type = types[index];
    if (type === "matrix" || type === "string") {
      issues.push(issue(operand, `${operator} takes numbers and instant vectors, and this is ${NAMES[type]}`));
    }
  }
  if (binary.bool && !isComparison(operator))
    issues.push(issue(binary.operatorSpan, `bool belongs to comparisons, and ${operator} is none`));
  if (isComparison(operator) && !binary.bool && types.every((type) => type === "scalar")) {
    issues.push(issue(binary.operatorSpan, `two numbers are compared: write ${operator} bool`));
  }
  if (isSetOperator(operator) && types.includes("scalar")) {
    issues.push(issue(binary.operatorSpan, `${operator} takes instant vectors, and one side is a number`));
  }
  const isBetweenVectors = types.every((type) => type === "vector");
  if (matching !== undefined && !isBetweenVectors && matching.labels.length > 0) {
    issues.push(issue(matching, `${matching.on ? "on" : "ignoring"} says how vectors are matched, and one side is a number`));
  }
  if (binary.fill !== undefined && (!isBetweenVectors || isSetOperator(operator))) {
    issues.push(issue(binary.fill, `fill belongs to arithmetic and comparisons between instant vectors`));
  }
  if (matching?.group !== undefined && isSetOperator(operator) && isBetweenVectors) {
    issues.push(issue(matching, `group_${matching.group} cannot be used with ${operator}, which matches many with many anyway`));
  }
  const both = matching?.on === true ? matching.include.filter(({ label }) => matching.labels.some((other) => other.label === label)) : [];
  return [
    ...issues,
    ...both.map((ref) => issue(ref, `the label ${ref.label} is in on and in group_${matching?.group ?? "left"}, and can be in one only`)),
  ];
}

function aggregateProblems(aggregate: Aggregate, features: readonly string[] | undefined): SyntaxIssue[] {
  const { operator, param, expr } = aggregate;
  const expected = PARAMETER_TYPES[operator];
  const issues: SyntaxIssue[] = [];
  if (EXPERIMENTAL_AGGREGATIONS.has(operator) && !isEnabled("promql-experimental-functions", features)) {
    issues.push(issue(aggregate.operatorSpan, `${operator} needs the feature flag promql-experimental-functions`));
  }
  if (typeOf(expr) !== "vector") issues.push(issue(expr, `${operator} aggregates an instant vector, and this is ${NAMES[typeOf(expr)]}`));
  if (expected !== undefined && param !== undefined && typeOf(param) !== expected) {
    issues.push(issue(param, `the parameter of ${operator} is ${NAMES[expected]}, and this is ${NAMES[typeOf(param)]}`));
  }
  return issues;
}

function callProblems(call: Call, features: readonly string[] | undefined): SyntaxIssue[] {
  const signature = FUNCTIONS[call.name];
  if (signature === undefined) return [];
  const issues: SyntaxIssue[] = [];
  if (signature.experimental && !isEnabled("promql-experimental-functions", features)) {
    issues.push(issue(call.nameSpan, `${call.name} needs the feature flag promql-experimental-functions`));
  }
  const { args, variadic } = signature;
  const least = variadic === 0 ? args.length : args.length - 1;
  const most = variadic === 0 ? args.length : variadic < 0 ? Infinity : args.length - 1 + variadic;
  if (call.args.length < least || call.args.length > most) {
    const wanted = least === most ? String(least) : most === Infinity ? `${least} or more` : `${least} to ${most}`;
    issues.push(
      issue(call, `${call.name} takes ${wanted} ${wanted === "1" ? "argument" : "arguments"}, and ${call.args.length} are given`),
    );
  }
  for (const [index, argument] of call.args.entries()) {
    const expected = args[index] ?? (variadic === 0 ? undefined : args.at(-1));
    const type = typeOf(argument);
    if (expected !== undefined && type !== expected) {
      issues.push(issue(argument, `${call.name} takes ${NAMES[expected]} here, and this is ${NAMES[type]}`));
    }
  }
  const selector = call.name === "info" ? call.args[1] : undefined;
  if (selector !== undefined && (selector.kind !== "selector" || isNamedBeforeBraces(selector))) {
    issues.push(issue(selector, "info takes matchers in braces here, without a metric name"));
  }
  return issues;
}

function selectorProblems(selector: VectorSelector, parent: Expr | undefined): SyntaxIssue[] {
  const { name, variable, matchers } = selector;
  const isForInfo = parent?.kind === "call" && parent.name === "info" && parent.args[1] === selector;
  const second = isNamedBeforeBraces(selector) ? matchers.find(({ label }) => label === "__name__") : undefined;
  if (second !== undefined) return [issue(second, `the metric name is set twice: ${name ?? "before the braces"} and ${second.value}`)];
  if (name !== undefined || variable === true || isForInfo || !matchers.every(matchesEmpty)) return [];
  return [issue(selector, "a selector without a metric name needs a matcher that does not match the empty value")];
}

function isNamedBeforeBraces({ from, nameSpan }: VectorSelector): boolean {
  return nameSpan?.from === from;
}

function matchesEmpty({ operator, value, variable }: LabelMatcher): boolean {
  if (variable === true) return false;
  const isEmpty = operator.endsWith("~") ? matchesPattern(value, "") : value === "";
  return operator.startsWith("!") ? !isEmpty : isEmpty;
}

function issue({ from, to }: Span, message: string): SyntaxIssue {
  return { from, to, message };
}
