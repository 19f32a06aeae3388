/** Filters that cannot hold for the same line. */
import { messageFieldOf, labelOfPath } from "../../logs";
import type { Analysis } from "../analysis";
import type { LabelFilter, Stage, TextComparison, Unwrap } from "../syntax/ast";
import { matchesValue } from "./values";

export function checkContradictions(stages: readonly Stage[], unwrap: Unwrap | undefined, analysis: Analysis): void {
  // What renames or sets labels ends what can be compared.
  const end = stages.findIndex(({ kind }) => kind === "label_format" || kind === "line_format");
  const comparable = end === -1 ? stages : stages.slice(0, end);
  const filters = [
    ...comparable.flatMap((stage) => (stage.kind === "filter" ? [stage.filter] : [])),
    ...(end === -1 ? (unwrap?.filters ?? []) : []),
  ];
  const texts = filters.flatMap(conjunctsOf).filter(isText);
  for (const [index, later] of texts.entries()) {
    if (later.operator !== "=" || later.value.variable === true) continue;
    const earlier = texts.slice(0, index).find((other) => other.label.name === later.label.name && excludes(other, later));
    if (earlier !== undefined) reportPair(earlier, later, analysis);
  }
  checkEventLevel(texts, analysis);
}

/** What has to hold all together: the operands of `and`, and nothing below `or`. */
function conjunctsOf(filter: LabelFilter): readonly LabelFilter[] {
  if (filter.kind === "and") return [...conjunctsOf(filter.left), ...conjunctsOf(filter.right)];
  return filter.kind === "or" ? [] : [filter];
}

function isText(filter: LabelFilter): filter is TextComparison {
  return filter.kind === "text";
}

function excludes(earlier: TextComparison, later: TextComparison): boolean {
  return earlier.value.variable !== true && !matchesValue(earlier, later.value.value);
}

function reportPair(earlier: TextComparison, later: TextComparison, analysis: Analysis): void {
  const { source } = analysis;
  analysis.report({
    code: "L18",
    span: later,
    why: `No line has ${source.slice(later.from, later.to)} and ${source.slice(earlier.from, earlier.to)}.`,
    allowed: "filters that hold together",
    remedy: "Take one away, or join them by or.",
  });
}

/** An event is always written with the same level. */
function checkEventLevel(texts: readonly TextComparison[], analysis: Analysis): void {
  const { logs } = analysis;
  const message = texts.find(({ label, operator }) => label.name === labelOfPath(messageFieldOf(logs)) && operator === "=");
  const event = logs.events?.[message?.value.value ?? ""];
  const level =
    event === undefined
      ? undefined
      : texts.find((text) => text.label.name === labelOfPath(logs.levelField) && !matchesValue(text, event.level));
  if (message === undefined || event === undefined || level === undefined || level.value.variable === true) return;
  analysis.report({
    code: "L18",
    span: level,
    why: `${message.value.value} is always written with the level ${event.level}.`,
    allowed: event.level,
    remedy: "Take the filter on the level away.",
    edits: level.operator === "=" ? [{ from: level.value.from, to: level.value.to, text: JSON.stringify(event.level) }] : [],
  });
}
