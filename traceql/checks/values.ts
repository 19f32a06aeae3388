/** What fields are compared with: constants of their type, and values that they can have. */
import { nearest } from "../../problems";
import { matchesPattern } from "../../promql/syntax/re2";
import { quote } from "../../promql/syntax/strings";
import type { TraceAttribute } from "../../traces";
import type { Analysis } from "../analysis";
import type { Condition } from "../conditions";
import { namesOf, spansNamed } from "../known-attributes";
import type { Literal, Span } from "../syntax/ast";
import { INTRINSICS } from "../syntax/intrinsics";

/** Checks one comparison of a field with a constant. `known` is what the contract says of the attribute. */
export function checkCondition(condition: Condition, known: TraceAttribute | undefined, analysis: Analysis): void {
  const { field, value } = condition;
  if (value.type === "any") return;
  if (field.kind === "intrinsic") checkIntrinsic(condition, field.name, analysis);
  else if (known !== undefined) checkAttribute(condition, field.name, known, analysis);
}

function checkIntrinsic(condition: Condition, name: string, analysis: Analysis): void {
  const { operator, value } = condition;
  if (INTRINSICS[name] === "duration" && (value.type === "int" || value.type === "float") && value.value !== 0) {
    reportNanoseconds(condition, value, analysis);
  }
  if (name === "span:status" && operator === "=" && value.value === "ok") reportOk(condition, analysis);
  if (name === "span:name" || name === "trace:rootName") checkSpanName(condition, name === "trace:rootName", analysis);
  if (name === "trace:rootService")
    checkListed(condition, analysis.traces.services, "T04", "No service of the system is called so.", analysis);
  const { tracers } = analysis.traces;
  if (name === "instrumentation:name" && tracers !== undefined) {
    checkListed(condition, tracers, "T05", "No tracer of the system is called so.", analysis);
  }
}

/** A duration that is compared with a number without a unit. */
export function reportNanoseconds(span: Span, { from, to, value }: Literal, analysis: Analysis): void {
  const amount = typeof value === "number" ? value : undefined;
  analysis.report({
    code: "T08",
    span,
    why: "A plain number counts nanoseconds here.",
    allowed: "a duration such as 500ms or 2s",
    remedy: "Write the unit.",
    edits: amount === undefined ? [] : [{ from, to, text: amount >= 10 ? `${amount}ms` : `${amount}s` }],
  });
}

function reportOk(condition: Condition, analysis: Analysis): void {
  analysis.report({
    code: "T14",
    level: "advice",
    span: condition,
    why: "A span that went well has the status unset, unless its program sets ok by hand.",
    allowed: "status != error",
    remedy: "Look for what is no error.",
    edits: [{ from: condition.from, to: condition.to, text: "status != error" }],
  });
}

function checkSpanName(condition: Condition, isRoot: boolean, analysis: Analysis): void {
  const { operator, value } = condition;
  const { spans = {} } = analysis.traces;
  if (typeof value.value !== "string" || Object.keys(spans).length === 0 || (operator !== "=" && operator !== "=~")) return;
  const text = value.value;
  const allowed = namesOf(analysis.traces, isRoot);
  const named = operator === "=" ? spansNamed(text, analysis.traces).filter(({ span }) => !isRoot || span.parents === undefined) : [];
  if (operator === "=~") {
    // Whether two patterns have a name in common is not decided.
    if (Object.values(spans).some(({ names }) => names !== undefined) || allowed.some((name) => matchesPattern(text, name))) return;
  } else if (named.length > 0) {
    checkProposed(condition, named, analysis);
    return;
  }
  const near = operator === "=" ? nearest(text, allowed) : undefined;
  analysis.report({
    code: "T06",
    span: condition,
    why: isRoot ? "No trace of the system starts with a span of this name." : "No span of the system has this name.",
    allowed: allowed.join(", "),
    remedy: `${near === undefined ? "" : `Did you mean ${near}? `}Name a span of the trace contract, or add it there.`,
    edits: near === undefined ? [] : [{ from: value.from, to: value.to, text: quote(near) }],
  });
}

function checkProposed(condition: Condition, named: ReturnType<typeof spansNamed>, analysis: Analysis): void {
  if (named.some(({ span }) => span.standing !== "proposed")) return;
  analysis.report({
    code: "T17",
    span: condition,
    why: "The span is proposed: no program writes it yet, so nothing is found.",
    allowed: "spans that are written",
    remedy: "Wait until it is written and declared, or read another span.",
  });
}

const NUMBERS: ReadonlySet<string> = new Set(["int", "float"]);

function checkAttribute(condition: Condition, name: string, { type, values }: TraceAttribute, analysis: Analysis): void {
  const { operator, value } = condition;
  const isNumber = NUMBERS.has(type);
  const fits = type === value.type || (isNumber && NUMBERS.has(value.type));
  if (!fits) {
    const text = value.value;
    const isDigits = isNumber && typeof text === "string" && operator !== "=~" && operator !== "!~" && /^-?\d+(?:\.\d+)?$/.test(text);
    const unquoted = isDigits ? String(text) : undefined;
    const quoted = type === "string" && NUMBERS.has(value.type) ? `"${analysis.source.slice(value.from, value.to)}"` : undefined;
    const meant = unquoted ?? quoted;
    analysis.report({
      code: "T07",
      span: condition,
      why: `${name} is ${NAMES[type]}, and is compared with ${value.type === "string" ? "text" : `a ${value.type}`}, so nothing is found.`,
      allowed: NAMES[type],
      remedy: meant === undefined ? "Compare it with something of its type." : `Write ${meant}.`,
      edits: meant === undefined ? [] : [{ from: value.from, to: value.to, text: meant }],
    });
    return;
  }
  const services = name === "service.name" ? analysis.traces.services : undefined;
  if (services !== undefined) checkListed(condition, services, "T04", "No service of the system is called so.", analysis);
  else if (values !== undefined) checkListed(condition, values, "T05", `${name} never has this value.`, analysis);
}

const NAMES: Readonly<Record<TraceAttribute["type"], string>> = {
  string: "text",
  int: "a whole number",
  float: "a number",
  boolean: "true or false",
};

function checkListed(
  { operator, value, from, to }: Condition,
  values: readonly string[],
  code: "T04" | "T05",
  why: string,
  analysis: Analysis,
): void {
  const text = value.value === undefined ? undefined : String(value.value);
  if (text === undefined || (operator !== "=" && operator !== "=~")) return;
  if (values.some((candidate) => (operator === "=" ? candidate === text : matchesPattern(text, candidate)))) return;
  const near =
    operator === "=" ? (values.find((candidate) => candidate.toLowerCase() === text.toLowerCase()) ?? nearest(text, values)) : undefined;
  analysis.report({
    code,
    span: { from, to },
    why,
    allowed: values.join(", "),
    remedy: `${near === undefined ? "" : `Did you mean ${near}? `}Name a value of the trace contract, or add it there.`,
    edits: near === undefined || value.type !== "string" ? [] : [{ from: value.from, to: value.to, text: quote(near) }],
  });
}
