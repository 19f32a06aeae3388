/** Contradictions within a trace contract. Whether a query fits a contract is asked in `traceql/`. */
import { RE2JS } from "re2js";
import { type Problem, nearest } from "../problems";
import type { SpanContract, TraceAttribute, TraceContract } from "./contract";

/**
 * Finds every contradiction in the trace contract of a system.
 *
 * @param system name of the system, for the place of the problems
 */
export function validateTraceContract(system: string, contract: TraceContract): Problem[] {
  const report = new Report(`traces.${system}`);
  checkServices(contract, report);
  for (const [name, attribute] of Object.entries(contract.attributes)) checkAttribute(name, attribute, `attributes.${name}`, report);
  for (const [name, span] of Object.entries(contract.spans ?? {})) checkSpan(name, span, contract, report);
  checkNames(contract, report);
  checkRoots(contract, report);
  checkPropagation(contract, report);
  checkRatio(contract.keepRatio, "keepRatio", report);
  checkErrorTracking(contract, report);
  return report.problems;
}

class Report {
  readonly problems: Problem[] = [];

  constructor(private readonly at: string) {}

  add(place: string, what: string, got: string, allowed: string, remedy: string): void {
    this.problems.push({ code: "OBS0308", at: `${this.at}.${place}`, what, got, allowed, remedy });
  }
}

function checkServices({ services }: TraceContract, report: Report): void {
  if (services.length === 0) report.add("services", "No service writes spans.", "[]", "one service or more", "List the services.");
  const twice = services.filter((service, index) => services.indexOf(service) < index);
  if (twice.length > 0) report.add("services", "A service is listed twice.", twice.join(", "), "each service once", "Take one away.");
}

function checkAttribute(name: string, attribute: TraceAttribute, place: string, report: Report): void {
  if (!/^[A-Za-z_][\w.-]*$/.test(name)) {
    const remedy = "Use OpenTelemetry's names: lower case, with dots between the parts.";
    report.add(place, "The attribute's name has to be quoted in every query.", name, "letters, digits, dots, _ and -", remedy);
  }
  const { type, values, redact } = attribute;
  if (values?.length === 0) report.add(`${place}.values`, "No value is listed.", "[]", "one value or more", "List its values.");
  const isOfType = (value: string): boolean =>
    type === "string" ||
    (type === "boolean"
      ? value === "true" || value === "false"
      : value !== "" && Number.isFinite(Number(value)) && (type === "float" || Number.isInteger(Number(value))));
  const wrong = (values ?? []).filter((value) => !isOfType(value));
  if (wrong.length > 0) report.add(`${place}.values`, `A value is no ${type}.`, wrong.join(", "), type, "List values of its type.");
  if (redact === true && values !== undefined) {
    const what = "A redacted attribute has a closed list of values, which can all be read here.";
    report.add(`${place}.redact`, what, values.join(", "), "one of the two", "Take one of them away.");
  }
  if (redact === true && name === "service.name") {
    report.add(`${place}.redact`, "Nobody can tell who wrote a span.", name, "other attributes", "Keep the name of the service.");
  }
}

function checkSpan(name: string, span: SpanContract, contract: TraceContract, report: Report): void {
  const place = `spans.${name}`;
  const { spans = {}, services, attributes } = contract;
  if (span.services.length === 0) report.add(`${place}.services`, "Nobody writes the span.", "[]", "one service or more", "List them.");
  for (const service of span.services.filter((candidate) => !services.includes(candidate))) {
    report.add(
      `${place}.services`,
      "A service writes the span that the contract does not have.",
      service,
      ...didYouMean(service, services),
    );
  }
  for (const parent of span.parents ?? []) {
    if (parent === name || spans[parent] !== undefined) continue;
    report.add(`${place}.parents`, "The parent is not declared.", parent, ...didYouMean(parent, Object.keys(spans)));
  }
  if (span.parents?.length === 0) {
    const remedy = "Leave parents out where the span is the root of a trace.";
    report.add(`${place}.parents`, "The list of parents is empty.", "[]", "one parent or more", remedy);
  }
  for (const [attribute, declared] of Object.entries(span.attributes ?? {})) {
    checkAttribute(attribute, declared, `${place}.attributes.${attribute}`, report);
    const common = attributes[attribute];
    if (common === undefined || (common.type === declared.type && common.scope === declared.scope)) continue;
    const what = "The attribute has another type or scope on all other spans.";
    const remedy = "Declare both the same, or rename one.";
    report.add(`${place}.attributes.${attribute}`, what, `${declared.scope} ${declared.type}`, `${common.scope} ${common.type}`, remedy);
  }
  if (span.names !== undefined) {
    const error = patternError(span.names);
    if (error !== undefined) report.add(`${place}.names`, `The pattern is not RE2: ${error}.`, span.names, "an RE2 expression", "Mend it.");
  }
}

/** Two spans of one service with the same name cannot be told apart. */
function checkNames({ spans = {} }: TraceContract, report: Report): void {
  const entries = Object.entries(spans);
  for (const [index, [name, span]] of entries.entries()) {
    for (const [otherName, other] of entries.slice(index + 1)) {
      const isOneService = span.services.some((service) => other.services.includes(service));
      if (!isOneService || !overlap([name, span], [otherName, other])) continue;
      const remedy = "Tell them apart by their names.";
      report.add(`spans.${otherName}`, "Two spans of one service have the same name.", `${name} and ${otherName}`, "one name each", remedy);
    }
  }
}

/** Whether two spans surely share a name: the same pattern, or a pattern that takes the fixed name of the other. */
function overlap([name, span]: [string, SpanContract], [otherName, other]: [string, SpanContract]): boolean {
  if (span.names !== undefined && other.names !== undefined) return span.names === other.names;
  if (span.names !== undefined) return spanHasName(span, name, otherName);
  return other.names !== undefined && spanHasName(other, otherName, name);
}

/** Whether a span that is declared under a name can be written with another one. */
export function spanHasName(span: SpanContract, declared: string, name: string): boolean {
  if (span.names === undefined) return declared === name;
  return patternError(span.names) === undefined && RE2JS.compile(span.names, RE2JS.DOTALL).matches(name);
}

/** Every span must be reachable from a root. */
function checkRoots({ spans = {} }: TraceContract, report: Report): void {
  const reached = new Set(Object.keys(spans).filter((name) => (spans[name]?.parents ?? []).length === 0));
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const [name, { parents = [] }] of Object.entries(spans)) if (parents.some((parent) => reached.has(parent))) reached.add(name);
  }
  const lost = Object.entries(spans).filter(([name, { parents = [] }]) => !reached.has(name) && parents.every((parent) => parent in spans));
  for (const [name, { parents = [] }] of lost) {
    const what = "No root leads to the span: its parents are children of it, or of each other.";
    report.add(`spans.${name}.parents`, what, parents.join(", "), "a chain of parents up to a span without any", "Break the circle.");
  }
}

function checkPropagation({ legacyHeaders = [] }: TraceContract, report: Report): void {
  for (const [index, { name }] of legacyHeaders.entries()) {
    if (!["traceparent", "tracestate"].includes(name.toLowerCase())) continue;
    const what = "A header of W3C trace context is listed among the others.";
    report.add(`legacyHeaders[${index}]`, what, name, "other headers", "Take it away: propagation says it.");
  }
}

function checkErrorTracking({ errorTracking }: TraceContract, report: Report): void {
  if (errorTracking === undefined) return;
  checkRatio(errorTracking.sampleRatio, "errorTracking.sampleRatio", report);
  const services = Object.keys(errorTracking.clients);
  for (const field of ["dsn", "environment"] as const) {
    const given = Object.keys(errorTracking[field]);
    const differing = [...services.filter((one) => !given.includes(one)), ...given.filter((one) => !services.includes(one))];
    if (differing.length === 0) continue;
    const what = "A service has a client and no address or environment, or the other way round.";
    report.add(`errorTracking.${field}`, what, differing.join(", "), services.join(", "), "Name the same services in all three.");
  }
}

function checkRatio(ratio: number, place: string, report: Report): void {
  if (ratio >= 0 && ratio <= 1) return;
  const remedy = ratio > 1 && ratio <= 100 ? `For ${ratio} % write ${ratio / 100}.` : "Choose a share within these bounds.";
  report.add(place, "The share is no share.", String(ratio), "0 to 1", remedy);
}

function didYouMean(word: string, candidates: readonly string[]): [allowed: string, remedy: string] {
  const near = nearest(word, candidates);
  return [candidates.join(", "), `${near === undefined ? "" : `Did you mean ${near}? `}Name a declared one, or declare it.`];
}

function patternError(pattern: string): string | undefined {
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
