/**
 * Which labels a line has at each stage of a query: those of its stream, its structured metadata, and what parsers and formats have added.
 */
import { DETECTED_LEVELS, ERROR_LABELS, type LogContract, type LogField, STRUCTURED_METADATA, labelOfPath } from "../logs";
import type { LabelAssignment, LabelSelection, ParserStage, Stage } from "./syntax/ast";
import { capturesOfPattern, capturesOfRegexp, fieldPathOf } from "./syntax/extraction";

/** What is known of a label. */
export interface KnownLabel {
  readonly origin: "stream" | "metadata" | "field" | "computed";
  readonly type: LogField["type"];
  readonly unit?: LogField["unit"];
  /** The closed list of its values. @default - any value */
  readonly values?: readonly string[];
  /** The path of the field that it is made of. @default - it is made of none */
  readonly path?: string;
  readonly redacted?: boolean;
}

export interface LabelScope {
  readonly labels: ReadonlyMap<string, KnownLabel>;
  /** True where there can be labels that nobody knows of. */
  readonly open: boolean;
  /** True after a parser that reads all fields. */
  readonly parsed: boolean;
  /** True where the line is no longer the one that was written. */
  readonly rewritten: boolean;
}

/** What a line has before the first stage. */
export function initialScope(logs: LogContract): LabelScope {
  const labels = new Map<string, KnownLabel>();
  for (const label of logs.streamLabels) {
    const values = logs.streamValues?.[label];
    labels.set(label, { origin: "stream", type: "string", ...(values === undefined ? {} : { values }) });
  }
  for (const label of STRUCTURED_METADATA)
    labels.set(label, { origin: "metadata", type: label === "severity_number" ? "number" : "string" });
  labels.set("detected_level", { origin: "metadata", type: "string", values: DETECTED_LEVELS });
  for (const label of ERROR_LABELS) labels.set(label, { origin: "computed", type: "string" });
  return { labels, open: false, parsed: false, rewritten: false };
}

/** What the contract's fields become when they are read out of a line. */
export function fieldLabels(logs: LogContract): ReadonlyMap<string, KnownLabel> {
  return new Map(Object.entries(logs.fields).map(([path, field]) => [labelOfPath(path), labelOfField(path, field, logs)]));
}

function labelOfField(path: string, field: LogField, logs: LogContract): KnownLabel {
  const values = path === logs.levelField ? logs.levels : field.type === "boolean" ? ["true", "false"] : field.values;
  return {
    origin: "field",
    type: field.type,
    path,
    ...(field.unit === undefined ? {} : { unit: field.unit }),
    ...(values === undefined ? {} : { values }),
    ...(field.redact === true ? { redacted: true } : {}),
  };
}

/** What a line has behind a stage. */
export function scopeAfter(scope: LabelScope, stage: Stage, logs: LogContract): LabelScope {
  switch (stage.kind) {
    case "parser":
      return afterParser(scope, stage, logs);
    case "variable":
      return { ...scope, open: true };
    case "line_format":
      return { ...scope, rewritten: true };
    case "label_format":
      return stage.assignments.reduce(afterAssignment, scope);
    case "drop":
    case "keep":
      return afterSelection(scope, stage);
    default:
      return scope;
  }
}

function afterParser(scope: LabelScope, stage: ParserStage, logs: LogContract): LabelScope {
  const labels = new Map(scope.labels);
  const { expression, extractions } = stage;
  if (expression !== undefined) {
    const captures = stage.parser === "pattern" ? capturesOfPattern(expression.value) : capturesOfRegexp(expression.value);
    for (const label of captures.labels) labels.set(nameFor(label, scope), { origin: "computed", type: "string" });
    return { ...scope, labels, open: scope.open || expression.variable === true };
  }
  if (extractions.length > 0) {
    for (const { label, expression: path } of extractions) {
      const known = fieldLabels(logs).get(labelOfPath(fieldPathOf(path?.value ?? label.name) ?? ""));
      labels.set(
        nameFor(label.name, scope),
        stage.parser === "json" && known !== undefined ? known : { origin: "computed", type: "string" },
      );
    }
    return { ...scope, labels };
  }
  if (stage.parser !== "json" || scope.rewritten)
    return { ...scope, labels, open: true, parsed: true, rewritten: stage.parser === "unpack" };
  for (const [label, known] of fieldLabels(logs)) labels.set(nameFor(label, scope), known);
  return { ...scope, labels, parsed: true };
}

/** A label that is there already keeps its name, and the new one gets a suffix. */
function nameFor(label: string, { labels }: LabelScope): string {
  const origin = labels.get(label)?.origin;
  return origin === "stream" || origin === "metadata" ? `${label}_extracted` : label;
}

function afterAssignment(scope: LabelScope, { label, source }: LabelAssignment): LabelScope {
  const labels = new Map(scope.labels);
  const known = source === undefined ? undefined : labels.get(source.name);
  if (source !== undefined) labels.delete(source.name);
  labels.set(label.name, known ?? { origin: "computed", type: "string" });
  return { ...scope, labels, open: scope.open || label.variable === true };
}

function afterSelection(scope: LabelScope, { kind, labels: selected }: LabelSelection): LabelScope {
  if (selected.some(({ label }) => label.variable === true)) return { ...scope, open: true };
  const names = new Set(selected.map(({ label }) => label.name));
  const conditional = new Set(selected.filter(({ matcher }) => matcher !== undefined).map(({ label }) => label.name));
  const labels = new Map(scope.labels);
  for (const name of scope.labels.keys()) {
    if (kind === "drop" ? names.has(name) && !conditional.has(name) : !names.has(name) && !ERROR_LABELS.includes(name)) labels.delete(name);
  }
  return { ...scope, labels, open: kind === "drop" && scope.open };
}
