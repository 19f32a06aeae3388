/** Turns a group of rules of a file into what the analyzer reads, and keeps where everything stands. */
import type { RuleGroupInput, RuleInput } from "../../promql/rule-input";
import { nearest } from "../../problems";
import { type DataNode, type MapNode, at, stringAt, textAt } from "../data/node";
import { type LintedFile, type Subject, quoted } from "../linted-file";
import { type FileSpan, type SourceText, fileSpan } from "../text/source-text";
import { type CommentAcceptance, expressionComments, readComment } from "./comments";
import type { DocumentComments } from "./document-comments";
import { type FoundGroup, isGrafanaRule } from "./find-groups";
import { type QueryLanguage, isLogql } from "./language";

export interface ReadRule extends RuleInput {
  readonly subject: Subject;
}

export interface ReadGroup extends RuleGroupInput {
  readonly language: Exclude<QueryLanguage, "traceql">;
  readonly subject: Subject;
  readonly rules: readonly ReadRule[];
}

export interface GroupOptions {
  readonly file: LintedFile;
  readonly comments: DocumentComments;
  readonly today: string | undefined;
  /** @default - told by the expressions */
  readonly language: Exclude<QueryLanguage, "traceql"> | undefined;
}

const RULE_FIELDS = ["alert", "record", "expr", "for", "keep_firing_for", "labels", "annotations"];

/** Reads a group. What is missing is reported to the file, and the rule is left out. */
export function readGroup(group: FoundGroup, options: GroupOptions): ReadGroup {
  const { file } = options;
  const name = textAt(group.node, "name") ?? "";
  const rules = group.rules.flatMap((rule) => (isGrafanaRule(rule) ? [] : readRule(rule, name, options)));
  const span = spanOf(group.node ?? group.rules[0]);
  const fields = fieldsOf(group.node, ["name", "interval"]);
  const interval = textAt(group.node, "interval");
  const labels = textsOf(at(group.node, "labels"));
  return {
    name,
    at: file.nameFor(span.from, `group ${name}`),
    ...(interval === undefined ? {} : { interval }),
    ...(labels === undefined ? {} : { labels }),
    rules,
    language: options.language ?? (rules.some(({ expr }) => isLogql(expr)) ? "logql" : "promql"),
    subject: {
      file,
      title: `group ${name}`,
      fields,
      whole: fields.get("name") === undefined ? span : spanOf(at(group.node, "name")),
      acceptances: [],
    },
  };
}

function readRule(rule: DataNode, group: string, options: GroupOptions): readonly ReadRule[] {
  const { file } = options;
  if (rule.kind !== "map") {
    file.report(spanOf(rule).from, {
      ...MALFORMED,
      what: "A rule is a map of its fields.",
      got: rule.kind === "list" ? "a list" : quoted(rule.text.text),
    });
    return [];
  }
  const alert = textAt(rule, "alert");
  const record = textAt(rule, "record");
  const expr = textAt(rule, "expr");
  if (!isComplete(rule, { alert, record, expr }, file)) return [];
  const isAlert = alert !== undefined;
  const named = at(rule, isAlert ? "alert" : "record");
  const title = `${isAlert ? "alert" : "record"} ${alert ?? record ?? ""}${group === "" ? "" : `, group ${group}`}`;
  const span = spanOf(named ?? rule);
  const texts = { labels: textsOf(at(rule, "labels")), annotations: textsOf(at(rule, "annotations")) };
  const waits = { for: textAt(rule, "for"), keepFiringFor: textAt(rule, "keep_firing_for") };
  const acceptances = [...options.comments.of(rule), ...acceptedIn(rule, options)];
  return [
    {
      at: file.nameFor(span.from, alert ?? record ?? ""),
      ...(isAlert ? { alert } : { record: record ?? "" }),
      expr: expr ?? "",
      ...(waits.for === undefined ? {} : { for: waits.for }),
      ...(waits.keepFiringFor === undefined ? {} : { keepFiringFor: waits.keepFiringFor }),
      ...(texts.labels === undefined ? {} : { labels: texts.labels }),
      ...(texts.annotations === undefined ? {} : { annotations: texts.annotations }),
      accept: acceptances.filter(({ isForPint }) => !isForPint).map(({ code, reason }) => ({ code, reason })),
      subject: { file, title, fields: ruleFields(rule), whole: span, acceptances },
    },
  ];
}

const MALFORMED = { allowed: RULE_FIELDS.join(", "), remedy: "Write the rule as Prometheus takes it; promtool check rules says the same." };

interface RuleHead {
  readonly alert: string | undefined;
  readonly record: string | undefined;
  readonly expr: string | undefined;
}

/** Reports what keeps a rule from being one; fields with a slip in their name among it. */
function isComplete(rule: MapNode, { alert, record, expr }: RuleHead, file: LintedFile): boolean {
  const start = rule.source.spanAt(rule.from).from;
  for (const [field, { key }] of rule.entries) {
    const meant = RULE_FIELDS.includes(field)
      ? undefined
      : nearest(
          field,
          RULE_FIELDS.filter((known) => !rule.entries.has(known)),
        );
    if (meant === undefined) continue;
    const problem = {
      what: "Prometheus knows no such field of a rule.",
      got: field,
      allowed: RULE_FIELDS.join(", "),
      remedy: `Did you mean ${meant}?`,
    };
    file.report(rule.source.spanAt(key.from).from, problem);
  }
  const tell = (what: string, got: string): void => {
    file.report(start, { ...MALFORMED, what, got });
  };
  if (alert !== undefined && record !== undefined)
    tell("A rule either alerts or records.", `alert ${quoted(alert)} and record ${quoted(record)}`);
  else if (alert === undefined && record === undefined)
    tell("The rule has neither alert nor record, so it has no name.", [...rule.entries.keys()].join(", "));
  else if (expr === undefined || expr.trim() === "") tell(`The rule ${alert ?? record ?? ""} has no expression.`, quoted(expr));
  else return true;
  return false;
}

function ruleFields(rule: MapNode): Map<string, SourceText> {
  const fields = fieldsOf(rule, RULE_FIELDS);
  const kept = fields.get("keep_firing_for");
  if (kept !== undefined) fields.set("keepFiringFor", kept);
  for (const group of ["labels", "annotations"]) {
    const map = at(rule, group);
    if (map?.kind !== "map") continue;
    for (const [key, { value }] of map.entries) if (value.kind === "scalar") fields.set(`${group}.${key}`, value.text);
  }
  return fields;
}

function fieldsOf(node: DataNode | undefined, names: readonly string[]): Map<string, SourceText> {
  return new Map(
    names.flatMap((name) => {
      const value = at(node, name);
      return value?.kind === "scalar" ? [[name, value.text] as const] : [];
    }),
  );
}

function textsOf(node: DataNode | undefined): Readonly<Record<string, string>> | undefined {
  if (node?.kind !== "map") return undefined;
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, value.kind === "scalar" ? value.text.text : ""]));
}

/** What comments within the expression accept. */
function acceptedIn(rule: MapNode, { file, today }: GroupOptions): readonly CommentAcceptance[] {
  const expr = stringAt(rule, "expr");
  return expr === undefined ? [] : acceptancesIn(expr, file, today);
}

/** What comments within an expression accept; those that are not understood are reported to the file. */
export function acceptancesIn(expr: SourceText, file: LintedFile, today: string | undefined): readonly CommentAcceptance[] {
  return expressionComments(expr.text).flatMap(({ offset, comment }) => {
    const read = readComment(comment, offset, today);
    if (read?.fault !== undefined) {
      const { what, got, remedy } = read.fault;
      file.report(expr.spanAt(offset).from, { what, got, allowed: "# accept D12: the reason", remedy }, "OBS0905");
    }
    return read?.acceptance === undefined ? [] : [{ ...read.acceptance, offset: expr.spanAt(offset).from }];
  });
}

function spanOf(node: DataNode | undefined): FileSpan {
  return node === undefined ? { from: 0, to: 0 } : fileSpan(node.source, node.from, node.to);
}
