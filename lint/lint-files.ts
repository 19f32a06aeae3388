/** Lints files of other people: reads what is in them, has it judged, and says where in the files what was found stands. No file is opened here. */
import type { MetricSet } from "../metrics/contract";
import { Analyzer } from "../promql/analyze-rules";
import type { AnalysisContext } from "../promql/rule-input";
import { judgeLogPanel, judgeLogRules, judgeLogVariable, judgeTracePanel } from "./judge-logs";
import { judgePanel, judgeVariable } from "./judge-panels";
import { type Judgement, judgeRules } from "./judge-rules";
import type { InputFile } from "./linted-file";
import type { LintOptions } from "./options";
import { type ReadFile, readFile } from "./read-file";
import type { LintFinding, LintReport } from "./report";
import type { QueryLanguage } from "./rule-files/language";

/**
 * Checks rule files and dashboards.
 *
 * @param files Texts with the names under which findings are told. Their order does not matter: recording rules of all files are known to all.
 */
export function lintFiles(files: readonly InputFile[], options: LintOptions = {}): LintReport {
  const read = files.map((file) => readFile(file, options));
  const judgements = judge(read, options);
  const all = judgements.flatMap(({ findings }) => findings).filter((finding) => !isDisabled(finding, options.disable ?? []));
  const told = all.filter(({ level }) => level === "defect" || options.advice === true);
  return {
    findings: sorted(told, read),
    untoldAdvice: all.length - told.length,
    accepted: judgements.reduce((sum, { accepted }) => sum + accepted, 0),
    problems: read.flatMap(({ file }) => file.problems),
    counts: {
      files: files.length,
      groups: sum(read, ({ groups }) => groups.length),
      rules: sum(read, ({ groups }) => sum(groups, ({ rules }) => rules.length)),
      dashboards: sum(read, ({ dashboards }) => dashboards),
      panels: sum(read, ({ panels }) => panels),
      expressions: expressionsOf(read, () => true),
      promql: expressionsOf(read, (language) => language === "promql"),
      metrics: sum(options.metrics ?? [], ({ metrics }) => metrics.length),
    },
  };
}

function judge(read: readonly ReadFile[], options: LintOptions): readonly Judgement[] {
  const groups = read.flatMap((file) => file.groups);
  const rules = groups.filter(({ language }) => language === "promql");
  const fromLogs = groups.filter(({ language }) => language === "logql");
  const analyzer = new Analyzer(contextOf(options, namesRecorded(fromLogs)), rules);
  const { logs } = options;
  const queries = read.flatMap((file) => file.queries);
  const variables = read.flatMap((file) => file.variables);
  return [
    judgeRules(rules, analyzer),
    ...judgeLogRules(fromLogs, logs),
    ...queries.map((query) => {
      if (query.language === "promql") return judgePanel(query, analyzer);
      return query.language === "logql" ? judgeLogPanel(query, logs) : judgeTracePanel(query);
    }),
    ...variables.map((variable) => (variable.language === "promql" ? judgeVariable(variable, analyzer) : judgeLogVariable(variable, logs))),
  ];
}

/** @param recorded Names of series that a ruler of Loki sends to Prometheus. */
function contextOf({ metrics = [], policy = {} }: LintOptions, recorded: readonly string[]): AnalysisContext {
  return { policy, metrics: recorded.length === 0 || metrics.length === 0 ? metrics : [...metrics, recordedSet(recorded)] };
}

function namesRecorded(groups: ReadFile["groups"]): readonly string[] {
  return [...new Set(groups.flatMap(({ rules }) => rules.flatMap(({ record }) => record ?? [])))];
}

function recordedSet(names: readonly string[]): MetricSet {
  return {
    source: "rules of Loki",
    system: "any",
    targetLabels: {},
    metrics: names.map((name) => ({
      name,
      type: "unknown",
      unit: "unknown",
      help: "Computed from log lines.",
      otherLabels: ".+",
      aggregate: "sum",
      standing: "declared",
    })),
  };
}

function expressionsOf(read: readonly ReadFile[], isCounted: (language: QueryLanguage) => boolean): number {
  const counted = <T extends { readonly language: QueryLanguage }>(items: readonly T[]): readonly T[] =>
    items.filter(({ language }) => isCounted(language));
  return sum(
    read,
    ({ groups, queries, variables }) =>
      sum(counted(groups), ({ rules }) => rules.length) + counted(queries).length + counted(variables).length,
  );
}

function isDisabled({ code, check }: LintFinding, disabled: readonly string[]): boolean {
  return disabled.includes(code) || (check !== undefined && disabled.includes(check));
}

/** By file in the order they were given, then by place. */
function sorted(findings: readonly LintFinding[], read: readonly ReadFile[]): readonly LintFinding[] {
  const order = new Map(read.map(({ file }, index) => [file.name, index]));
  return [...findings].sort(
    (left, right) =>
      (order.get(left.file) ?? 0) - (order.get(right.file) ?? 0) ||
      left.line - right.line ||
      left.column - right.column ||
      left.code.localeCompare(right.code, "en"),
  );
}

function sum<T>(items: readonly T[], size: (item: T) => number): number {
  return items.reduce((total, item) => total + size(item), 0);
}
