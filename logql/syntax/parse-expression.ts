/** Expressions: log queries, functions over ranges of lines, aggregations and what combines them. */
import type { Binary, ConstantVector, Expr, Grouping, Label, LabelReplace, LogQuery, LogRange, NumberLiteral } from "./ast";
import { type Cursor, quantityOf, readLabel, readText } from "./cursor";
import { RANGE_FUNCTIONS, VECTOR_FUNCTIONS } from "./functions";
import { type Pipeline, parsePipeline, parseSelector } from "./parse-pipeline";

/** How strongly an operator binds. */
const PRECEDENCE: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  unless: 2,
  "==": 3,
  "!=": 3,
  "<": 3,
  "<=": 3,
  ">": 3,
  ">=": 3,
  "+": 4,
  "-": 4,
  "*": 5,
  "/": 5,
  "%": 5,
  "^": 6,
};

/** Nesting that is followed at most, so that no text can exhaust the stack. */
const DEEPEST = 200;

/** A whole expression. @throws SyntaxFailure where there is none */
export function parseExpression(cursor: Cursor): Expr {
  const expr = parseBinary(cursor, 1, 0);
  if (!cursor.is("end")) cursor.refuse(expr.kind === "log" ? "a stage, or the end" : "an operator, or the end");
  return expr;
}

function parseBinary(cursor: Cursor, least: number, depth: number): Expr {
  if (depth > DEEPEST) cursor.fail(cursor.current, "the expression is nested too deeply");
  let left = parsePrimary(cursor, depth + 1);
  for (;;) {
    const { current } = cursor;
    const strength = current.type === "sign" || current.type === "keyword" ? PRECEDENCE[current.text] : undefined;
    if (strength === undefined || strength < least) return left;
    cursor.next();
    const modifiers = parseModifiers(cursor);
    const right = parseBinary(cursor, current.text === "^" ? strength : strength + 1, depth + 1);
    const operatorSpan = { from: current.from, to: current.to };
    const binary: Binary = {
      kind: "binary",
      operator: current.text,
      operatorSpan,
      ...modifiers,
      left,
      right,
      from: left.from,
      to: right.to,
    };
    left = binary;
  }
}

function parseModifiers(cursor: Cursor): Pick<Binary, "bool" | "matching"> {
  const bool = cursor.accept("keyword", "bool") !== undefined;
  const kind = cursor.accept("keyword", "on", "ignoring");
  if (kind === undefined) return { bool };
  const labels = parseLabels(cursor);
  const group = cursor.accept("keyword", "group_left", "group_right");
  const include = group !== undefined && cursor.is("sign", "(") ? parseLabels(cursor) : [];
  return { bool, matching: { on: kind.text === "on", labels, include } };
}

function parsePrimary(cursor: Cursor, depth: number): Expr {
  const { current } = cursor;
  if (cursor.is("sign", "{")) return parseLogQuery(cursor);
  if (cursor.accept("sign", "(")) {
    const inner = parseBinary(cursor, 1, depth);
    cursor.expect("sign", ")", inner.kind === "log" ? "a stage, or )" : "an operator, or )");
    return { ...inner, from: current.from, to: cursor.end };
  }
  if (cursor.is("number") || cursor.is("variable") || cursor.is("sign", "+", "-")) return parseNumber(cursor);
  if (cursor.is("function")) {
    if (current.text in RANGE_FUNCTIONS) return parseRangeAggregation(cursor);
    if (current.text in VECTOR_FUNCTIONS) return parseVectorAggregation(cursor, depth);
    if (current.text === "label_replace") return parseLabelReplace(cursor, depth);
    if (current.text === "vector") return parseVector(cursor);
  }
  if (cursor.is("duration") || cursor.is("bytes"))
    cursor.fail(current, `${current.text} has a unit, and LogQL computes with plain numbers`);
  return cursor.refuse("a selector in braces, a function or a number");
}

function parseLogQuery(cursor: Cursor): LogQuery {
  const selector = parseSelector(cursor);
  const { stages } = parsePipeline(cursor, false);
  return { kind: "log", selector, stages, from: selector.from, to: cursor.end };
}

function parseNumber(cursor: Cursor): NumberLiteral {
  const sign = cursor.accept("sign", "+", "-");
  const number = cursor.accept("number") ?? cursor.accept("variable") ?? cursor.refuse("a number");
  const value = number.value === undefined ? {} : { value: sign?.text === "-" ? -number.value : number.value };
  return { kind: "number", from: sign?.from ?? number.from, to: number.to, ...value };
}

function parseRangeAggregation(cursor: Cursor): Expr {
  const name = cursor.next();
  cursor.expect("sign", "(", "(");
  const parameter = parseParameter(cursor);
  const lines = parseLogRange(cursor, 0);
  cursor.expect("sign", ")", ")");
  const grouping = cursor.is("keyword", "by", "without") ? parseGrouping(cursor) : undefined;
  return {
    kind: "range",
    operator: name.text,
    operatorSpan: { from: name.from, to: name.to },
    lines,
    ...(parameter === undefined ? {} : { parameter }),
    ...(grouping === undefined ? {} : { grouping }),
    from: name.from,
    to: cursor.end,
  };
}

function parseVectorAggregation(cursor: Cursor, depth: number): Expr {
  const name = cursor.next();
  const before = cursor.is("keyword", "by", "without") ? parseGrouping(cursor) : undefined;
  cursor.expect("sign", "(", "(");
  const parameter = parseParameter(cursor);
  const expr = parseBinary(cursor, 1, depth);
  if (expr.kind === "log") {
    cursor.fail(expr, `${name.text} aggregates figures, and these are log lines: count them first, with count_over_time or rate`);
  }
  cursor.expect("sign", ")", "an operator, or )");
  const grouping = before ?? (cursor.is("keyword", "by", "without") ? parseGrouping(cursor) : undefined);
  return {
    kind: "vector",
    operator: name.text,
    operatorSpan: { from: name.from, to: name.to },
    expr,
    ...(parameter === undefined ? {} : { parameter }),
    ...(grouping === undefined ? {} : { grouping }),
    from: name.from,
    to: cursor.end,
  };
}

/** A number before a comma. */
function parseParameter(cursor: Cursor): NumberLiteral | undefined {
  const after = cursor.peek(1);
  if (!(cursor.is("number") || cursor.is("variable")) || after.type !== "sign" || after.text !== ",") return undefined;
  const parameter = parseNumber(cursor);
  cursor.next();
  return parameter;
}

/** The lines of a time: the range stands behind the selector, behind the stages, or behind parentheses around them. */
function parseLogRange(cursor: Cursor, depth: number): LogRange {
  if (depth > DEEPEST) cursor.fail(cursor.current, "the expression is nested too deeply");
  const open = cursor.accept("sign", "(");
  if (open !== undefined && cursor.is("sign", "(")) {
    const inner = parseLogRange(cursor, depth + 1);
    cursor.expect("sign", ")", ")");
    return { ...inner, from: open.from, to: cursor.end };
  }
  const selector = parseSelector(cursor);
  const inside = parsePipeline(cursor, true);
  if (open !== undefined && cursor.accept("sign", ")"))
    return finishRange(cursor, selector, inside, open.from, hasStages(inside) ? "none" : "unwrap");
  const range = finishRange(cursor, selector, inside, selector.from, hasStages(inside) ? "none" : "all");
  if (open === undefined) return range;
  cursor.expect("sign", ")", ")");
  return { ...range, from: open.from, to: cursor.end };
}

function hasStages({ stages, unwrap }: Pipeline): boolean {
  return stages.length > 0 || unwrap !== undefined;
}

/** Range, offset, and what may follow where nothing stood before. */
function finishRange(
  cursor: Cursor,
  selector: LogRange["selector"],
  before: Pipeline,
  from: number,
  after: "none" | "unwrap" | "all",
): LogRange {
  const range = cursor.accept("range") ?? cursor.refuse("a stage, or a range such as [5m]");
  const offset =
    cursor.accept("keyword", "offset") && (cursor.accept("duration") ?? cursor.accept("variable") ?? cursor.refuse("a duration"));
  const { from: start } = cursor.current;
  const behind = after === "none" ? { stages: [] } : parsePipeline(cursor, true);
  if (after === "unwrap" && behind.stages.length > 0)
    cursor.fail({ from: start, to: cursor.end }, "stages stand inside of the parentheses");
  const unwrap = before.unwrap ?? behind.unwrap;
  return {
    selector,
    stages: [...before.stages, ...behind.stages],
    range: quantityOf(range),
    ...(unwrap === undefined ? {} : { unwrap }),
    ...(offset === undefined ? {} : { offset: quantityOf(offset) }),
    from,
    to: cursor.end,
  };
}

function parseGrouping(cursor: Cursor): Grouping {
  const kind = cursor.next();
  const labels = parseLabels(cursor);
  return { without: kind.text === "without", labels, from: kind.from, to: cursor.end };
}

function parseLabels(cursor: Cursor): Label[] {
  cursor.expect("sign", "(", "(");
  const labels: Label[] = [];
  if (!cursor.is("sign", ")")) {
    do labels.push(readLabel(cursor, "the name of a label"));
    while (cursor.accept("sign", ","));
  }
  cursor.expect("sign", ")", ", or )");
  return labels;
}

function parseLabelReplace(cursor: Cursor, depth: number): LabelReplace {
  const { from } = cursor.next();
  cursor.expect("sign", "(", "(");
  const expr = parseBinary(cursor, 1, depth);
  if (expr.kind === "log") cursor.fail(expr, "label_replace takes figures, and these are log lines");
  const argument = (what: string): LabelReplace["target"] => {
    cursor.expect("sign", ",", ",");
    return readText(cursor, what);
  };
  const [target, replacement] = [argument("the label to set"), argument("its new value")];
  const [source, pattern] = [argument("the label to read"), argument("the pattern of its value")];
  cursor.expect("sign", ")", ")");
  return { kind: "label_replace", expr, target, replacement, source, pattern, from, to: cursor.end };
}

function parseVector(cursor: Cursor): ConstantVector {
  const { from } = cursor.next();
  cursor.expect("sign", "(", "(");
  if (!(cursor.accept("number") ?? cursor.accept("variable"))) cursor.refuse("a number");
  cursor.expect("sign", ")", ")");
  return { kind: "constant", from, to: cursor.end };
}
