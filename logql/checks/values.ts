/** What labels are compared with: values that they can have, numbers where they hold numbers, units where they have one. */
import { messageFieldOf } from "../../logs";
import { nearest, quoteValue } from "../../problems";
import { compilePattern, isPattern } from "../../promql/syntax/re2";
import { quote } from "../../promql/syntax/strings";
import type { Analysis } from "../analysis";
import type { KnownLabel } from "../label-scope";
import type { NumberComparison, TextComparison } from "../syntax/ast";

/** Names of events, as opposed to sentences: parts that are joined by dots. */
const EVENT_NAME = /^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)+$/;

export function checkTextValue(comparison: TextComparison, known: KnownLabel, analysis: Analysis): void {
  const { label, operator, value } = comparison;
  if (value.variable === true || comparison.kind === "ip") return;
  if (known.type === "number" && operator === "=" && value.value !== "" && !Number.isFinite(Number(value.value))) {
    analysis.report({
      code: "L07",
      span: comparison,
      why: `${label.name} holds a number and is never this text.`,
      allowed: "a number",
      remedy: "Compare it with a number.",
    });
    return;
  }
  const values = known.values ?? eventsOf(comparison, known, analysis);
  if (values === undefined || values.some((candidate) => matchesValue(comparison, candidate))) return;
  if (value.value === "" && operator === "=") return;
  const meant = operator === "=" ? nearestValue(value.value, values) : meantPattern(comparison, values);
  analysis.report({
    code: "L06",
    span: comparison,
    why: `${label.name} never has this value, so the query finds nothing.`,
    allowed: values.join(", "),
    remedy: `${meant === undefined ? "" : `Did you mean ${meant}? `}Match a value of the log contract, or add the value to it.`,
    edits: meant === undefined ? [] : [{ from: value.from, to: value.to, text: quote(meant) }],
  });
}

/** The names of events, where a message is compared with one. */
function eventsOf({ operator, value }: TextComparison, known: KnownLabel, { logs }: Analysis): readonly string[] | undefined {
  const events = Object.keys(logs.events ?? {});
  const isMessage = known.origin === "field" && known.path === messageFieldOf(logs);
  const isName = operator === "=" && EVENT_NAME.test(value.value) && events.some((event) => EVENT_NAME.test(event));
  return isMessage && isName ? events : undefined;
}

function nearestValue(value: string, values: readonly string[]): string | undefined {
  return values.find((candidate) => candidate.toLowerCase() === value.toLowerCase()) ?? nearest(value, values);
}

/** A pattern whose words are values in another spelling. */
function meantPattern({ operator, value }: TextComparison, values: readonly string[]): string | undefined {
  if (operator !== "=~" || !/^[\w|-]+$/.test(value.value)) return undefined;
  const words = value.value.split("|").map((word) => values.find((candidate) => candidate.toLowerCase() === word.toLowerCase()));
  return words.some((word) => word === undefined) ? undefined : words.join("|");
}

/** Whether a comparison lets a value through. */
export function matchesValue({ operator, value }: TextComparison, candidate: string): boolean {
  if (operator === "=" || operator === "!=") return (value.value === candidate) === (operator === "=");
  const pattern = compilePattern(value.value);
  return !isPattern(pattern) || pattern.matches(candidate) === (operator === "=~");
}

export function checkNumberValue(comparison: NumberComparison, known: KnownLabel, analysis: Analysis): void {
  const { kind, label, value } = comparison;
  if (known.origin === "computed") return;
  if (known.type !== "number") {
    analysis.report({
      code: "L07",
      span: comparison,
      why: `${label.name} holds ${known.type === "string" ? "text" : `a ${known.type}`}, and is compared as a number.`,
      allowed: `${label.name}="..." or =~, != and !~ with text`,
      remedy: "Compare it with text in quotes, or name a field that holds a number.",
    });
    return;
  }
  if (kind === "number") {
    checkListed(comparison, known, analysis);
    return;
  }
  const amount = value.value === undefined ? undefined : inUnit(value.value, kind, known.unit);
  analysis.report({
    code: "L08",
    span: comparison,
    why: `${label.name} is a number without a unit in the line, which Loki cannot read as a ${kind === "bytes" ? "size" : "duration"}.`,
    allowed: known.unit === undefined || known.unit === "none" ? "a plain number" : `a plain number of ${known.unit}`,
    remedy: amount === undefined ? "Compare it with a plain number." : `Write ${amount}.`,
    edits: amount === undefined ? [] : [{ from: value.from, to: value.to, text: amount }],
  });
}

/** A number is compared with one that it never is. */
function checkListed({ label, operator, value, from, to }: NumberComparison, { values }: KnownLabel, analysis: Analysis): void {
  if (value.value === undefined || values === undefined || (operator !== "=" && operator !== "==")) return;
  if (values.some((candidate) => Number(candidate) === value.value)) return;
  analysis.report({
    code: "L06",
    span: { from, to },
    why: `${label.name} never has this value, so the query finds nothing.`,
    allowed: values.join(", "),
    remedy: `Match a value of the log contract, or add ${quoteValue(value.value)} to it.`,
  });
}

const SECONDS: Readonly<Record<string, number>> = { milliseconds: 0.001, seconds: 1, hours: 3600 };

function inUnit(value: number, kind: "duration" | "bytes", unit: KnownLabel["unit"]): string | undefined {
  if (kind === "bytes") return unit === "bytes" ? String(value) : undefined;
  const seconds = SECONDS[unit ?? ""];
  return seconds === undefined ? undefined : String(Number((value / seconds).toPrecision(12)));
}
