/** The stages of a query, each against the labels that a line has when it gets there. */
import { nearest } from "../../problems";
import type { Analysis } from "../analysis";
import { type KnownLabel, type LabelScope, fieldLabels, scopeAfter } from "../label-scope";
import { type Label, type LabelFilter, type ParserStage, type Span, type Stage, type Text, comparisonsOf } from "../syntax/ast";
import { fieldPathOf } from "../syntax/extraction";
import { parseTemplate } from "../syntax/template";
import { checkNumberValue, checkTextValue } from "./values";

/** Checks all stages. @returns the labels behind the last one */
export function checkStages(stages: readonly Stage[], start: LabelScope, analysis: Analysis): LabelScope {
  let scope = start;
  for (const stage of stages) {
    checkStage(stage, scope, analysis);
    scope = scopeAfter(scope, stage, analysis.logs);
  }
  return scope;
}

function checkStage(stage: Stage, scope: LabelScope, analysis: Analysis): void {
  switch (stage.kind) {
    case "filter":
      checkFilter(stage.filter, stage, scope, analysis);
      break;
    case "parser":
      checkParser(stage, scope, analysis);
      break;
    case "line_format":
      checkTemplate(stage.template, stage, scope, analysis);
      break;
    case "label_format":
      for (const { source, template } of stage.assignments) {
        if (source !== undefined) findLabel(source, stage, scope, analysis);
        if (template !== undefined) checkTemplate(template, stage, scope, analysis);
      }
      break;
    case "drop":
    case "keep":
      for (const { label } of stage.labels) findLabel(label, stage, scope, analysis);
      break;
    default:
      break;
  }
}

/** The comparisons of a filter. `stage` is where a missing parser would have to stand before. */
export function checkFilter(filter: LabelFilter, stage: Span, scope: LabelScope, analysis: Analysis): void {
  for (const comparison of comparisonsOf(filter)) {
    const known = findLabel(comparison.label, stage, scope, analysis);
    if (known === undefined) continue;
    if (comparison.kind === "text" || comparison.kind === "ip") checkTextValue(comparison, known, analysis);
    if (comparison.kind === "number" || comparison.kind === "duration" || comparison.kind === "bytes") {
      checkNumberValue(comparison, known, analysis);
    }
  }
}

/** What is known of a label, or a finding where there is none. */
export function findLabel(label: Label, stage: Span, scope: LabelScope, analysis: Analysis): KnownLabel | undefined {
  if (label.variable === true) return undefined;
  const known = scope.labels.get(label.name);
  if (known !== undefined) {
    checkReadable(label, known, analysis);
    return known;
  }
  if (scope.open) return undefined;
  const field = fieldLabels(analysis.logs).get(label.name);
  if (field !== undefined && !scope.parsed) {
    reportUnparsed(label, stage, analysis);
    return undefined;
  }
  const why = `The query ${field === undefined ? "reads a label or field that the log lines do not have" : "reads a field that an earlier stage has taken away"}.`;
  analysis.reportUnknown({ code: "L05", why }, label, reachable(scope, analysis));
  return undefined;
}

function checkReadable(label: Label, known: KnownLabel, analysis: Analysis): void {
  if (known.redacted === true) {
    analysis.report({
      code: "L14",
      span: label,
      why: `The value of ${label.name} is removed before the line leaves its node.`,
      allowed: "fields that are kept",
      remedy: "Read another field.",
    });
  }
  if (known.type !== "object" && known.type !== "list") return;
  const inside = Object.keys(analysis.logs.fields).filter((path) => path.startsWith(`${known.path ?? ""}.`));
  analysis.report({
    code: "L05",
    span: label,
    why: `${label.name} is ${known.type === "list" ? "a list" : "an object"}, of which Loki's JSON parser makes no label.`,
    allowed: inside.length === 0 ? "a field with a single value" : inside.map((path) => path.replaceAll(".", "_")).join(", "),
    remedy: known.type === "list" ? 'Take one element out: | json first="spans[0].name".' : "Name a key inside of it.",
  });
}

function reportUnparsed(label: Label, stage: Span, analysis: Analysis): void {
  analysis.report({
    code: "L04",
    span: label,
    why: `${label.name} is a field of the line, and no parser has made a label of it here.`,
    allowed: "| json before it",
    remedy: "Put | json before this stage.",
    edits: [{ from: stage.from, to: stage.from, text: "| json " }],
  });
}

/** What can be named at this place, the error labels aside. */
function reachable({ labels, parsed }: LabelScope, { logs }: Analysis): string[] {
  const names = [...labels].filter(([, { origin, type, redacted }]) => origin !== "metadata" && type !== "object" && redacted !== true);
  const fields = parsed ? [] : [...fieldLabels(logs).keys()];
  return [...new Set([...names.map(([name]) => name), ...fields])].filter((name) => !name.startsWith("__"));
}

function checkParser(stage: ParserStage, scope: LabelScope, analysis: Analysis): void {
  const { parser, extractions } = stage;
  if (!scope.rewritten && parser !== "json") {
    const isLogfmt = parser === "logfmt" || parser === "unpack";
    analysis.report({
      code: "L16",
      level: isLogfmt ? "defect" : "advice",
      span: stage,
      why: isLogfmt
        ? `The lines are JSON, and ${parser} ${parser === "logfmt" ? "finds no fields in them" : "reads only what was packed by the collector"}.`
        : `The lines are JSON, and ${parser} reads them as text, whose order and spacing may change.`,
      allowed: "| json",
      remedy: "Use | json, and the fields of the log contract.",
      edits: parser === "logfmt" && extractions.length === 0 ? [{ from: stage.from, to: stage.to, text: "| json" }] : [],
    });
  }
  if (parser !== "json" || scope.rewritten) return;
  for (const { label, expression } of extractions) {
    const path = fieldPathOf(expression?.value ?? label.name);
    const { fields } = analysis.logs;
    const span = expression ?? label;
    if (expression?.variable === true || label.variable === true || path === undefined || fields[path] !== undefined) {
      if (path !== undefined && fields[path]?.redact === true)
        checkReadable({ ...label, ...span }, { origin: "field", type: "string", redacted: true }, analysis);
      continue;
    }
    const near = nearest(path, Object.keys(fields));
    analysis.report({
      code: "L05",
      span,
      why: "The query reads a field that the log lines do not have.",
      allowed: Object.keys(fields).join(", "),
      remedy: `${near === undefined ? "" : `Did you mean ${near}? `}Name a field of the log contract, or add it there.`,
      edits: near === undefined ? [] : [{ from: span.from, to: span.to, text: expression === undefined ? near : JSON.stringify(near) }],
    });
  }
}

function checkTemplate(template: Text, stage: Span, scope: LabelScope, analysis: Analysis): void {
  if (template.variable === true) return;
  const raw = analysis.source.slice(template.from + 1, template.to - 1);
  for (const { name, at } of parseTemplate(template.value).labels) {
    // Offsets are those of the source as long as the literal has no escapes.
    const place = raw === template.value ? at + 1 : raw.indexOf(`.${name}`) + 1;
    const from = template.from + 1 + place;
    findLabel({ name, from, to: from + name.length }, stage, scope, analysis);
  }
}
