/** Contradictions within a log contract. Whether a query fits a contract is asked in `logql/`. */
import { type Problem, nearest, quoteValue } from "../problems";
import { type LogContract, type LogField, labelOfPath, messageFieldOf } from "./contract";

/** Names of labels that have a new value with every request, user or pod: each value would be a stream of its own. */
const MANY_VALUES =
  /(?:^|_)(?:id|uid|uuid|ip|pod|pod_name|container_id|email|user|session|token|url|path|timestamp|time|message)$|(?:Id|ID)$/;

const LABEL = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * Finds every contradiction in the log contract of a system.
 *
 * @param system name of the system, for the place of the problems
 */
export function validateLogContract(system: string, contract: LogContract): Problem[] {
  const report = new Report(`logs.${system}`);
  checkStreamLabels(contract, report);
  checkFields(contract, report);
  checkLevels(contract, report);
  checkPointers(contract, report);
  checkEvents(contract, report);
  checkRetention(contract, report);
  return report.problems;
}

class Report {
  readonly problems: Problem[] = [];

  constructor(private readonly at: string) {}

  add(place: string, what: string, got: string, allowed: string, remedy: string): void {
    this.problems.push({ code: "OBS0308", at: `${this.at}.${place}`, what, got, allowed, remedy });
  }
}

function checkStreamLabels({ streamLabels, streamValues = {}, fields }: LogContract, report: Report): void {
  for (const [index, label] of streamLabels.entries()) {
    const place = `streamLabels[${index}]`;
    if (!LABEL.test(label)) report.add(place, "Loki takes no such label.", label, "letters, digits and _, no digit first", "Rename it.");
    if (streamLabels.indexOf(label) < index) report.add(place, "The label is listed twice.", label, "each label once", "Take one away.");
    if (MANY_VALUES.test(label)) {
      const remedy = "Leave it in the line, or in structured metadata, where it can be filtered on.";
      report.add(place, "The label has too many values: Loki opens a stream for each.", label, "labels with few values", remedy);
    }
    const redacted = Object.entries(fields).find(([path, field]) => field.redact === true && labelOfPath(path) === label);
    if (redacted !== undefined) {
      const remedy = "Take it out of the stream labels: they are indexed, and no processor removes them.";
      report.add(place, "A redacted field is a stream label.", label, "labels without secrets", remedy);
    }
  }
  if (!streamLabels.includes("system")) {
    const remedy = "Add system, which the collector stamps on every line.";
    report.add("streamLabels", "Nothing says whose lines a stream has.", streamLabels.join(", "), "system among the labels", remedy);
  }
  for (const [label, values] of Object.entries(streamValues)) {
    if (!streamLabels.includes(label)) {
      const remedy = "Name a stream label.";
      report.add(`streamValues.${label}`, "Values are listed of no stream label.", label, streamLabels.join(", "), remedy);
    }
    if (values.length === 0) report.add(`streamValues.${label}`, "No value is listed.", "[]", "one value or more", "List its values.");
  }
}

function checkFields({ fields }: LogContract, report: Report): void {
  const byLabel = new Map<string, string>();
  for (const [path, field] of Object.entries(fields)) {
    const place = `fields.${path}`;
    const twin = byLabel.get(labelOfPath(path));
    if (twin !== undefined) {
      const what = "Two fields become one label in Loki, so that nobody can tell them apart.";
      report.add(place, what, `${twin} and ${path}`, `one path that becomes ${labelOfPath(path)}`, "Rename one of them.");
    }
    byLabel.set(labelOfPath(path), path);
    const parent = path.includes(".") ? path.slice(0, path.lastIndexOf(".")) : undefined;
    if (parent !== undefined && fields[parent]?.type !== "object") {
      const got = fields[parent]?.type ?? "no such field";
      report.add(place, "What it is inside of is no object.", `${parent}: ${got}`, `${parent}: object`, "Declare the outer field.");
    }
    checkField(path, field, fields, report);
  }
}

function checkField(path: string, field: LogField, fields: LogContract["fields"], report: Report): void {
  const place = `fields.${path}`;
  if (field.unit !== undefined && field.type !== "number") {
    report.add(`${place}.unit`, "Only numbers have a unit.", `${field.type} in ${field.unit}`, "a number", "Take the unit away.");
  }
  const isNumber = (value: string): boolean => value.trim() !== "" && Number.isFinite(Number(value));
  const wrong = field.type === "number" ? (field.values ?? []).filter((value) => !isNumber(value)) : [];
  if (wrong.length > 0) report.add(`${place}.values`, "A number has values that are none.", wrong.join(", "), "numbers", "List numbers.");
  if (field.values?.length === 0) report.add(`${place}.values`, "No value is listed.", "[]", "one value or more", "List its values.");
  if (field.redact !== true) return;
  if (field.type !== "string") {
    const remedy = "Write the value as text, or leave it out of the lines.";
    report.add(`${place}.redact`, "The collector can remove text only.", field.type, "string", remedy);
  }
  const name = lastPart(path);
  const same = Object.keys(fields).filter((other) => other !== path && lastPart(other) === name && fields[other]?.redact !== true);
  if (same.length > 0) {
    const what = "The collector looks for the name at any depth, so it also removes the value of a field that is to be kept.";
    report.add(`${place}.redact`, what, same.join(", "), `no other field with the name ${name}`, "Rename one of them.");
  }
}

function checkLevels({ levelField, levels, levelMeanings = {}, fields }: LogContract, report: Report): void {
  if (levels.length === 0) report.add("levels", "There is no level.", "[]", "one level or more", "List the levels.");
  const twice = levels.filter((level, index) => levels.findIndex((other) => other.toLowerCase() === level.toLowerCase()) < index);
  if (twice.length > 0) report.add("levels", "A level is listed twice.", twice.join(", "), "each level once", "Take one away.");
  const values = fields[levelField]?.values;
  if (values !== undefined && quoteValue([...values].sort()) !== quoteValue([...levels].sort())) {
    const what = "The values of the level's field are not the levels.";
    report.add(`fields.${levelField}.values`, what, values.join(", "), levels.join(", "), "Write both the same.");
  }
  const unknown = Object.keys(levelMeanings).filter((level) => !levels.includes(level));
  if (unknown.length > 0) {
    report.add("levelMeanings", "A meaning is given of no level.", unknown.join(", "), levels.join(", "), "Name a level.");
  }
}

/** The fields that the contract points at by name. */
function checkPointers(contract: LogContract, report: Report): void {
  const { fields, traceIdField, traceIdCorrection } = contract;
  const pointers = { levelField: contract.levelField, messageField: messageFieldOf(contract), traceIdField };
  for (const [place, path] of Object.entries(pointers)) {
    if (path === undefined) continue;
    const field = fields[path];
    if (field === undefined) {
      const near = nearest(path, Object.keys(fields));
      const remedy = `${near === undefined ? "" : `Did you mean ${near}? `}Declare the field, or name another one.`;
      report.add(place, "The field is not declared.", path, Object.keys(fields).join(", "), remedy);
    } else {
      if (field.type !== "string") report.add(place, "The field holds no text.", `${path}: ${field.type}`, "string", "Name a text.");
      if (field.redact === true) {
        report.add(place, "The field is redacted, so there is nothing in it.", path, "a field that is kept", "Name another field.");
      }
    }
  }
  if (traceIdField === undefined && traceIdCorrection !== undefined) {
    const what = "A correction of the trace id is stated and no field that carries it.";
    report.add("traceIdCorrection", what, traceIdCorrection.source, "traceIdField beside it", "Name the field.");
  }
}

function checkEvents({ events = {}, levels, fields }: LogContract, report: Report): void {
  for (const [message, event] of Object.entries(events)) {
    const place = `events.${message}`;
    if (!levels.includes(event.level)) {
      const meant = levels.find((level) => level.toLowerCase() === event.level.toLowerCase());
      const remedy = meant === undefined ? "Name a level of the contract." : `Write ${meant}.`;
      report.add(`${place}.level`, "The event has a level that the contract does not have.", event.level, levels.join(", "), remedy);
    }
    for (const path of event.fields ?? []) {
      if (fields[path] !== undefined && fields[path].redact !== true) continue;
      const what = fields[path] === undefined ? "The event has a field that is not declared." : "The event has a field that is redacted.";
      const near = nearest(path, Object.keys(fields));
      const remedy = `${near === undefined || near === path ? "" : `Did you mean ${near}? `}Declare it, or take it away.`;
      report.add(`${place}.fields`, what, path, "a declared field that is kept", remedy);
    }
  }
}

function checkRetention({ retention, retentionTiers = [] }: LogContract, report: Report): void {
  if (!(retention.toSeconds() > 0)) {
    report.add("retention", "Nothing is kept.", retention.toString(), "a day or more", "Say how long lines are kept.");
  }
  for (const [index, tier] of retentionTiers.entries()) {
    const before = retentionTiers[index - 1]?.retention.toSeconds() ?? Infinity;
    if (tier.retention.toSeconds() > 0 && tier.retention.toSeconds() < before) continue;
    const what = "A worse stage keeps as much as the one before it, or nothing.";
    const remedy = "Order the stages from normal to worst.";
    report.add(`retentionTiers[${index}]`, what, tier.retention.toString(), "less than the stage before, and more than nothing", remedy);
  }
}

/** `metadata.password` becomes `password`. */
function lastPart(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
