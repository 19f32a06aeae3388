/** Filters on labels: comparisons with text, addresses, numbers, durations and sizes, joined by and, or, a comma or nothing. */
import type { Label, LabelFilter, MatchOperator, NumberComparison, NumberOperator, Quantity } from "./ast";
import { type Cursor, quantityOf, readLabel, readText } from "./cursor";

const COMPARISONS = ["=", "==", "!=", "=~", "!~", ">", ">=", "<", "<="] as const;

/** Whether the name of a label follows, and behind it a comparison. */
export function startsComparison(cursor: Cursor): boolean {
  const { type, text } = cursor.peek(1);
  return (cursor.is("name") || cursor.is("variable")) && type === "sign" && (COMPARISONS as readonly string[]).includes(text);
}

/** Nesting that is followed at most, so that no text can exhaust the stack. */
const DEEPEST = 200;

export function parseLabelFilter(cursor: Cursor, depth = 0): LabelFilter {
  if (depth > DEEPEST) cursor.fail(cursor.current, "the filter is nested too deeply");
  let left = parseConjunction(cursor, depth);
  while (cursor.accept("keyword", "or")) {
    const right = parseConjunction(cursor, depth);
    left = { kind: "or", left, right, from: left.from, to: right.to };
  }
  return left;
}

function parseConjunction(cursor: Cursor, depth: number): LabelFilter {
  let left = parseOperand(cursor, depth);
  for (;;) {
    const isJoined = cursor.accept("keyword", "and") ?? cursor.accept("sign", ",");
    if (isJoined === undefined && !startsComparison(cursor) && !cursor.is("sign", "(")) return left;
    const right = parseOperand(cursor, depth);
    left = { kind: "and", left, right, from: left.from, to: right.to };
  }
}

function parseOperand(cursor: Cursor, depth: number): LabelFilter {
  const open = cursor.accept("sign", "(");
  if (open !== undefined) {
    const filter = parseLabelFilter(cursor, depth + 1);
    cursor.expect("sign", ")", "and, or, or )");
    return { ...filter, from: open.from, to: cursor.end };
  }
  const label = readLabel(cursor, "a stage such as json, or the name of a label");
  const operator = cursor.accept("sign", ...COMPARISONS) ?? cursor.refuse("a comparison such as = or >");
  return parseValue(cursor, label, operator.text);
}

function parseValue(cursor: Cursor, label: Label, operator: string): LabelFilter {
  const { from } = label;
  const isMatch = operator === "=" || operator === "!=" || operator === "=~" || operator === "!~";
  if (cursor.is("string")) {
    if (!isMatch) cursor.fail(cursor.current, `${operator} compares numbers, durations and sizes, and this is text`);
    const value = readText(cursor, "a string");
    return { kind: "text", label, operator: operator as MatchOperator, value, from, to: cursor.end };
  }
  if (operator === "=~" || operator === "!~") cursor.refuse("a pattern as a string");
  if (cursor.accept("function", "ip")) {
    if (!isMatch) cursor.fail(label, "an address is compared with = or !=");
    cursor.expect("sign", "(", "(");
    const value = readText(cursor, "an address or range of addresses as a string");
    cursor.expect("sign", ")", ")");
    return { kind: "ip", label, operator: operator as MatchOperator, value, from, to: cursor.end };
  }
  const { kind, value } = parseQuantity(cursor);
  return { kind, label, operator: operator as NumberOperator, value, from, to: cursor.end };
}

function parseQuantity(cursor: Cursor): { readonly kind: NumberComparison["kind"]; readonly value: Quantity } {
  const unit = cursor.accept("duration") ?? cursor.accept("bytes");
  if (unit !== undefined) return { kind: unit.type as "duration" | "bytes", value: quantityOf(unit) };
  const sign = cursor.accept("sign", "+", "-");
  const number = cursor.accept("number") ?? cursor.accept("variable") ?? cursor.refuse("a string, number, duration or size");
  const value = number.value === undefined ? {} : { value: sign?.text === "-" ? -number.value : number.value };
  return { kind: "number", value: { from: sign?.from ?? number.from, to: number.to, ...value } };
}
