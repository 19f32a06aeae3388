/** The selector of an expression and the stages behind it, as Loki's grammar has them. */
import type {
  Extraction,
  Label,
  LabelAssignment,
  LabelSelection,
  LineFilter,
  LineOperator,
  Matcher,
  MatchOperator,
  ParserName,
  ParserStage,
  Selector,
  Stage,
  Unwrap,
} from "./ast";
import { type Cursor, readLabel, readText } from "./cursor";
import { CONVERSIONS } from "./functions";
import { parseLabelFilter, startsComparison } from "./parse-label-filter";

const MATCH_OPERATORS = ["=", "!=", "=~", "!~"] as const;
const LINE_OPERATORS = ["|=", "!=", "|~", "!~", "|>", "!>"] as const;

export interface Pipeline {
  readonly stages: readonly Stage[];
  readonly unwrap?: Unwrap;
}

export function parseSelector(cursor: Cursor): Selector {
  const { from } = cursor.expect("sign", "{", "a selector in braces");
  const matchers: Matcher[] = [];
  if (!cursor.is("sign", "}")) {
    do matchers.push(parseMatcher(cursor));
    while (cursor.accept("sign", ","));
  }
  cursor.expect("sign", "}", matchers.length === 0 ? "a matcher" : ", or }");
  return { matchers, from, to: cursor.end };
}

export function parseMatcher(cursor: Cursor): Matcher {
  return parseVariableMatcher(cursor) ?? parseWrittenMatcher(cursor);
}

/** A matcher, or several, that a dashboard fills in as a whole. */
function parseVariableMatcher(cursor: Cursor): Matcher | undefined {
  const { type, text } = cursor.peek(1);
  if (!cursor.is("variable") || type !== "sign" || (text !== "," && text !== "}")) return undefined;
  const label = readLabel(cursor, "a matcher");
  const span = { from: label.from, to: label.to };
  return { label, operator: "=", value: { value: label.name, variable: true, ...span }, ...span };
}

function parseWrittenMatcher(cursor: Cursor): Matcher {
  const label = readLabel(cursor, "the name of a label");
  if (cursor.is("sign", "==")) cursor.fail(cursor.current, "== compares numbers; text is matched with =", "=");
  const operator = cursor.accept("sign", ...MATCH_OPERATORS) ?? cursor.refuse("=, !=, =~ or !~");
  const value = readText(cursor, "a string");
  return { label, operator: operator.text as MatchOperator, value, from: label.from, to: value.to };
}

/**
 * Stages, as long as there are any.
 *
 * @param inRange whether `unwrap` may end them
 */
export function parsePipeline(cursor: Cursor, inRange: boolean): Pipeline {
  const stages: Stage[] = [];
  for (;;) {
    if (startsLineFilter(cursor)) {
      stages.push(parseLineFilter(cursor));
      continue;
    }
    const variable = cursor.accept("variable");
    if (variable !== undefined) {
      stages.push({ kind: "variable", from: variable.from, to: variable.to });
      continue;
    }
    if (!cursor.is("sign", "|")) return { stages };
    const { from } = cursor.next();
    if (cursor.is("keyword", "unwrap")) {
      if (!inRange)
        cursor.fail(cursor.current, "unwrap belongs inside of a function over time, such as sum_over_time(... | unwrap x [5m])");
      return { stages, unwrap: parseUnwrap(cursor, from) };
    }
    stages.push(parseStage(cursor, from));
  }
}

function startsLineFilter(cursor: Cursor): boolean {
  if (!cursor.is("sign", ...LINE_OPERATORS)) return false;
  const after = cursor.peek(1);
  return cursor.is("sign", "|=", "|~", "|>", "!>") || after.type === "string" || (after.type === "function" && after.text === "ip");
}

function parseLineFilter(cursor: Cursor): LineFilter {
  const operator = cursor.next();
  const values: LineFilter["values"][number][] = [parseLineValue(cursor)];
  while (cursor.is("keyword", "or")) {
    cursor.next();
    values.push(parseLineValue(cursor));
  }
  return { kind: "line", operator: operator.text as LineOperator, values, from: operator.from, to: cursor.end };
}

function parseLineValue(cursor: Cursor): LineFilter["values"][number] {
  const ip = cursor.accept("function", "ip");
  if (ip === undefined) return readText(cursor, "a string");
  cursor.expect("sign", "(", "(");
  const value = readText(cursor, "an address or range of addresses as a string");
  cursor.expect("sign", ")", ")");
  return { ...value, ip: true };
}

function parseStage(cursor: Cursor, from: number): Stage {
  const keyword = cursor.accept("keyword", "json", "logfmt", "regexp", "pattern", "unpack");
  if (keyword !== undefined) return parseParser(cursor, keyword.text as ParserName, from);
  if (cursor.accept("keyword", "line_format")) {
    const template = readText(cursor, "a template as a string");
    return { kind: "line_format", template, from, to: cursor.end };
  }
  if (cursor.accept("keyword", "label_format")) {
    const assignments = [parseAssignment(cursor)];
    while (cursor.accept("sign", ",")) assignments.push(parseAssignment(cursor));
    return { kind: "label_format", assignments, from, to: cursor.end };
  }
  if (cursor.accept("keyword", "decolorize")) return { kind: "decolorize", from, to: cursor.end };
  const selection = cursor.accept("keyword", "drop", "keep");
  if (selection !== undefined) {
    const labels = [parseSelected(cursor)];
    while (cursor.accept("sign", ",")) labels.push(parseSelected(cursor));
    return { kind: selection.text as "drop" | "keep", labels, from, to: cursor.end };
  }
  const filter = parseLabelFilter(cursor);
  return { kind: "filter", filter, from, to: cursor.end };
}

function parseParser(cursor: Cursor, parser: ParserName, from: number): ParserStage {
  if (parser === "regexp" || parser === "pattern") {
    const expression = readText(cursor, parser === "regexp" ? "an expression as a string" : "a pattern as a string");
    return { kind: "parser", parser, expression, extractions: [], from, to: cursor.end };
  }
  if (parser === "logfmt") while (cursor.accept("flag"));
  const extractions: Extraction[] = [];
  if (parser !== "unpack" && cursor.is("name")) {
    do extractions.push(parseExtraction(cursor));
    while (cursor.accept("sign", ","));
  }
  return { kind: "parser", parser, extractions, from, to: cursor.end };
}

function parseExtraction(cursor: Cursor): Extraction {
  const label = readLabel(cursor, "the name of a label");
  if (!cursor.accept("sign", "=")) return { label, from: label.from, to: label.to };
  const expression = readText(cursor, "the place of a value as a string");
  return { label, expression, from: label.from, to: cursor.end };
}

function parseAssignment(cursor: Cursor): LabelAssignment {
  const label = readLabel(cursor, "the name of a label");
  cursor.expect("sign", "=", "=");
  if (!cursor.is("string")) {
    const source: Label = readLabel(cursor, "another label, or a template as a string");
    return { label, source, from: label.from, to: cursor.end };
  }
  const template = readText(cursor, "a template as a string");
  return { label, template, from: label.from, to: cursor.end };
}

function parseSelected(cursor: Cursor): LabelSelection["labels"][number] {
  if (startsComparison(cursor)) {
    const matcher = parseMatcher(cursor);
    return { label: matcher.label, matcher };
  }
  return { label: readLabel(cursor, "the name of a label") };
}

function parseUnwrap(cursor: Cursor, from: number): Unwrap {
  cursor.next();
  const conversion = cursor.accept("function", ...CONVERSIONS);
  if (conversion !== undefined) cursor.expect("sign", "(", "(");
  const label = readLabel(cursor, "the name of a label");
  if (conversion !== undefined) cursor.expect("sign", ")", ")");
  const filters = [];
  while (cursor.accept("sign", "|")) filters.push(parseLabelFilter(cursor));
  const converted = conversion === undefined ? {} : { conversion: conversion.text as (typeof CONVERSIONS)[number] };
  return { label, filters, ...converted, from, to: cursor.end };
}
