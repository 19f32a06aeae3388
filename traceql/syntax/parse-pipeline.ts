/** Sets of spans and the stages behind them. */
import type {
  Aggregate,
  Element,
  Field,
  FieldOperator,
  Literal,
  Pipeline,
  ScalarFilter,
  Spanset,
  SpansetFilter,
  SpansetOperation,
} from "./ast";
import type { Cursor } from "./cursor";
import { AGGREGATES, METRICS_FUNCTIONS } from "./intrinsics";
import { parseField, parseFieldExpr, parseLiteral } from "./parse-field";

const COMPARISONS = ["=", "!=", "<", "<=", ">", ">="] as const;

const STRUCTURAL = [">", ">>", "<", "<<", "~", "!>", "!>>", "!<", "!<<", "!~", "&>", "&>>", "&<", "&<<", "&~"];

/** Nesting that is followed at most, so that no text can exhaust the stack. */
const DEEPEST = 200;

/**
 * Stages up to the end, a parenthesis, or a function of metrics.
 *
 * @returns an operation where whole pipelines are combined, each in parentheses
 */
export function parsePipeline(cursor: Cursor, depth = 0): Pipeline | SpansetOperation {
  if (depth > DEEPEST) cursor.fail(cursor.current, "the expression is nested too deeply");
  const first = parseElement(cursor, true, depth);
  if (first.kind === "pipeline" || (first.kind === "operation" && isOfPipelines(first))) {
    return first.kind === "pipeline" ? first : (first as SpansetOperation);
  }
  const elements: Element[] = [first];
  while (cursor.is("sign", "|") && !startsMetrics(cursor)) {
    cursor.next();
    const element = parseElement(cursor, false, depth);
    if (element.kind === "pipeline" || (element.kind === "operation" && isOfPipelines(element))) {
      cursor.fail(element, "whole pipelines are combined at the start only, each in parentheses");
    }
    elements.push(element);
  }
  return { kind: "pipeline", elements, from: elements[0]?.from ?? 0, to: cursor.end };
}

/** Whether a function of metrics follows a |. */
export function startsMetrics(cursor: Cursor): boolean {
  const { type, text } = cursor.peek(1);
  return type === "word" && (text in METRICS_FUNCTIONS || text === "topk" || text === "bottomk");
}

function isOfPipelines(spanset: Spanset): boolean {
  return spanset.kind === "pipeline" || (spanset.kind === "operation" && isOfPipelines(spanset.left));
}

function parseElement(cursor: Cursor, isFirst: boolean, depth: number): Element | Pipeline {
  const { current } = cursor;
  const { from } = current;
  if (cursor.is("sign", "{")) return parseSpansets(cursor, 1, depth);
  if (cursor.is("sign", "(") && !isScalar(cursor)) return parseSpansets(cursor, 1, depth);
  if (cursor.is("word", "by") && isCall(cursor)) {
    cursor.next();
    cursor.next();
    const expr = parseFieldExpr(cursor);
    cursor.expect("sign", ")", "an operator, or )");
    return { kind: "group", expr, from, to: cursor.end };
  }
  if (cursor.is("word", "coalesce") && isCall(cursor)) {
    if (isFirst) cursor.fail(current, "coalesce joins the groups of the stages before it, and there is none");
    cursor.next();
    cursor.next();
    cursor.expect("sign", ")");
    return { kind: "coalesce", from, to: cursor.end };
  }
  if (cursor.is("word", "select") && isCall(cursor)) {
    cursor.next();
    return { kind: "select", fields: parseFields(cursor), from, to: cursor.end };
  }
  if (isScalar(cursor)) return parseScalarFilter(cursor);
  return cursor.refuse("a set of spans in braces, or a stage such as count() > 1");
}

function isCall(cursor: Cursor): boolean {
  const { type, text } = cursor.peek(1);
  return type === "sign" && text === "(";
}

/** Whether a figure starts here, within parentheses or not. */
function isScalar(cursor: Cursor): boolean {
  let ahead = 0;
  for (let token = cursor.peek(0); token.type === "sign" && token.text === "("; token = cursor.peek(ahead)) ahead += 1;
  const { type, text } = cursor.peek(ahead);
  const after = cursor.peek(ahead + 1);
  if (type === "word") return (AGGREGATES as readonly string[]).includes(text) && after.type === "sign" && after.text === "(";
  return ["int", "float", "duration", "variable"].includes(type) || (type === "sign" && text === "-");
}

/** Sets of spans that are joined: && and || bind less than what says how spans are related. */
function parseSpansets(cursor: Cursor, least: number, depth: number): SpansetFilter | SpansetOperation | Pipeline {
  let left = parseSpanset(cursor, depth);
  for (;;) {
    const operator = cursor.current;
    const strength =
      operator.type !== "sign" ? undefined : ["&&", "||"].includes(operator.text) ? 1 : STRUCTURAL.includes(operator.text) ? 2 : undefined;
    if (strength === undefined || strength < least) return left;
    cursor.next();
    const right = parseSpansets(cursor, strength + 1, depth + 1);
    if (isOfPipelines(left) !== isOfPipelines(right)) {
      cursor.fail(right, "sets of spans and whole pipelines cannot be combined: put both into parentheses, each with a stage");
    }
    const operatorSpan = { from: operator.from, to: operator.to };
    left = { kind: "operation", operator: operator.text, operatorSpan, left, right, from: left.from, to: right.to };
  }
}

function parseSpanset(cursor: Cursor, depth: number): SpansetFilter | SpansetOperation | Pipeline {
  const open = cursor.accept("sign", "(");
  if (open === undefined) return parseFilter(cursor);
  const inner = parsePipeline(cursor, depth + 1);
  cursor.expect("sign", ")", "a stage, or )");
  const span = { from: open.from, to: cursor.end };
  if (inner.kind === "operation") return { ...inner, ...span };
  const [only, ...others] = inner.elements;
  const isSpanset = others.length === 0 && (only?.kind === "filter" || only?.kind === "operation");
  return isSpanset ? { ...only, ...span } : { ...inner, ...span };
}

export function parseFilter(cursor: Cursor): SpansetFilter {
  const { from } = cursor.expect("sign", "{", "a set of spans in braces");
  if (cursor.accept("sign", "}")) return { kind: "filter", from, to: cursor.end };
  const expr = parseFieldExpr(cursor);
  cursor.expect("sign", "}", "an operator, or }");
  return { kind: "filter", expr, from, to: cursor.end };
}

function parseScalarFilter(cursor: Cursor): ScalarFilter {
  const { from } = cursor.current;
  const aggregate = parseAggregate(cursor);
  const operator = cursor.accept("sign", ...COMPARISONS) ?? cursor.refuse("a comparison such as > 1");
  if (cursor.is("sign", "=")) cursor.fail({ from: operator.from, to: cursor.current.to }, "TraceQL compares with =", "=");
  const value = parseNumber(cursor);
  const operatorSpan = { from: operator.from, to: operator.to };
  return { kind: "scalar", aggregate, operator: operator.text as FieldOperator, operatorSpan, value, from, to: cursor.end };
}

function parseAggregate(cursor: Cursor, depth = 0): Aggregate {
  if (depth > DEEPEST) cursor.fail(cursor.current, "the expression is nested too deeply");
  const open = cursor.accept("sign", "(");
  if (open !== undefined) {
    const aggregate = parseAggregate(cursor, depth + 1);
    cursor.expect("sign", ")", ")");
    return { ...aggregate, from: open.from, to: cursor.end };
  }
  const { current } = cursor;
  const name =
    cursor.accept("word", ...AGGREGATES) ?? cursor.fail(current, "Tempo compares an aggregate on the left with a number on the right");
  cursor.expect("sign", "(");
  const expr = name.text === "count" ? undefined : parseFieldExpr(cursor);
  cursor.expect("sign", ")", name.text === "count" ? ")" : "an operator, or )");
  const given = expr === undefined ? {} : { expr };
  return { function: name.text as Aggregate["function"], ...given, from: name.from, to: cursor.end };
}

/** A number or duration, with its sign, within parentheses or not. */
export function parseNumber(cursor: Cursor, depth = 0): Literal {
  if (depth > DEEPEST) cursor.fail(cursor.current, "the expression is nested too deeply");
  const open = cursor.accept("sign", "(");
  if (open !== undefined) {
    const inner = parseNumber(cursor, depth + 1);
    cursor.expect("sign", ")", ")");
    return { ...inner, from: open.from, to: cursor.end };
  }
  const sign = cursor.accept("sign", "-");
  const isNumber = ["int", "float", "duration", "variable"].includes(cursor.current.type);
  const literal = (isNumber ? parseLiteral(cursor) : undefined) ?? cursor.refuse("a number or duration");
  if (sign === undefined) return literal;
  const value = typeof literal.value === "number" ? { value: -literal.value } : {};
  return { ...literal, ...value, from: sign.from };
}

/** Fields in parentheses, at least one. */
export function parseFields(cursor: Cursor): Field[] {
  cursor.expect("sign", "(");
  const fields: Field[] = [];
  do fields.push(parseField(cursor) ?? cursor.refuse("an attribute or an intrinsic"));
  while (cursor.accept("sign", ","));
  cursor.expect("sign", ")", ", or )");
  return fields;
}
