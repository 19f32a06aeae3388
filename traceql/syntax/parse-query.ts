/** A whole query: spans, metrics of them, what is done with the metrics, and hints. */
import type { Field, Hint, Literal, Metrics, Query, SecondStage } from "./ast";
import type { Cursor } from "./cursor";
import { METRICS_FUNCTIONS, RESERVED_WORDS } from "./intrinsics";
import { parseField, parseLiteral } from "./parse-field";
import { parseFields, parseFilter, parseNumber, parsePipeline, startsMetrics } from "./parse-pipeline";

const COMPARISONS = ["=", "!=", "<", "<=", ">", ">="] as const;

/** @throws SyntaxFailure where the text is no query */
export function parseQuery(cursor: Cursor): Query {
  const spans = parsePipeline(cursor);
  const metrics = cursor.is("sign", "|") && startsMetrics(cursor) ? parseMetrics(cursor, spans.kind === "operation") : undefined;
  const second = metrics === undefined ? [] : parseSecondStages(cursor);
  const hints: Hint[] = [];
  while (cursor.is("word", "with")) hints.push(...parseHints(cursor));
  if (!cursor.is("end")) cursor.refuse("a stage behind |, or the end");
  return { spans, ...(metrics === undefined ? {} : { metrics }), second, hints, from: spans.from, to: cursor.end };
}

function parseMetrics(cursor: Cursor, isOperation: boolean): Metrics {
  const bar = cursor.next();
  const name = cursor.next();
  if (!(name.text in METRICS_FUNCTIONS))
    cursor.fail(name, `${name.text} ranks the series of a function such as rate(), and there is none before it`);
  if (isOperation) cursor.fail({ from: bar.from, to: name.to }, "metrics are made of one pipeline, and these are several");
  cursor.expect("sign", "(");
  const takes = METRICS_FUNCTIONS[name.text];
  const metrics = { function: name.text, functionSpan: { from: name.from, to: name.to }, from: bar.from };
  let field: Field | undefined;
  let filter: Metrics["filter"];
  const numbers: Literal[] = [];
  if (takes === "field" || takes === "quantiles") field = parseField(cursor) ?? cursor.refuse("an attribute or an intrinsic");
  if (takes === "quantiles") {
    cursor.expect("sign", ",", "a comma and a quantile such as 0.95");
    do numbers.push(parsePlainNumber(cursor));
    while (cursor.accept("sign", ","));
  }
  if (takes === "filter") {
    filter = parseFilter(cursor);
    while (numbers.length < 3 && cursor.accept("sign", ",")) numbers.push(parsePlainNumber(cursor));
    if (numbers.length === 2) cursor.refuse("a comma and the end of the time");
  }
  cursor.expect("sign", ")", takes === "none" ? ")" : ", or )");
  const by = takes !== "filter" && cursor.accept("word", "by") ? parseFields(cursor) : [];
  const given = { ...(field === undefined ? {} : { field }), ...(filter === undefined ? {} : { filter }) };
  return { ...metrics, ...given, numbers, by, to: cursor.end };
}

function parsePlainNumber(cursor: Cursor): Literal {
  const isNumber = ["int", "float", "variable"].includes(cursor.current.type);
  return (isNumber ? parseLiteral(cursor) : undefined) ?? cursor.refuse("a number");
}

function parseSecondStages(cursor: Cursor): SecondStage[] {
  const stages: SecondStage[] = [];
  for (;;) {
    const { from } = cursor.current;
    const comparison = cursor.accept("sign", ...COMPARISONS);
    if (comparison !== undefined) {
      stages.push({ function: comparison.text, value: parseNumber(cursor), from, to: cursor.end });
      continue;
    }
    if (!cursor.accept("sign", "|")) return stages;
    const name = cursor.accept("word", "topk", "bottomk") ?? cursor.refuse("topk or bottomk");
    cursor.expect("sign", "(");
    const isInt = cursor.is("int") || cursor.is("variable");
    const value = (isInt ? parseLiteral(cursor) : undefined) ?? cursor.refuse("a whole number");
    cursor.expect("sign", ")");
    stages.push({ function: name.text, value, from, to: cursor.end });
  }
}

function parseHints(cursor: Cursor): Hint[] {
  cursor.next();
  cursor.expect("sign", "(");
  const hints: Hint[] = [];
  do {
    if (RESERVED_WORDS.has(cursor.current.text)) cursor.refuse("a hint such as most_recent=true");
    const name = cursor.accept("word") ?? cursor.refuse("a hint such as most_recent=true");
    cursor.expect("sign", "=");
    const value = parseLiteral(cursor) ?? cursor.refuse("a value");
    hints.push({ name: name.text, value, from: name.from, to: cursor.end });
  } while (cursor.accept("sign", ","));
  cursor.expect("sign", ")", ", or )");
  return hints;
}
