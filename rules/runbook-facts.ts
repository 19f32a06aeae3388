/**
 * The facts of a runbook, generated from the definitions of its alerts, so that what somebody reads at night is what fired. The rest of a runbook is
 * written by hand.
 */
import { formatNumber } from "../signals/expression";
import { DEFAULT_WINDOW } from "../signals/signal";
import { type Alert, type AlertFacts, guardsOf } from "./alert";
import { ANNOTATIONS, LABELS } from "./conventions";
import type { RuleSource } from "./render-alerts";
import type { AlertingRule } from "./rule-group";
import type { LogAlert } from "./log-alert";
import { alertingRules, logAlertingRules } from "./validate-rules";

const BEGIN = "<!-- facts:begin -->";
const END = "<!-- facts:end -->";

/** The facts of all alerts of a source that have this name: one of its own, or one per objective and pair of windows. */
export function runbookFacts(source: RuleSource, name: string): string {
  const isOfName = (rule: AlertingRule): boolean => rule.alert === name;
  const alert = source.alerts[name];
  const logAlert = source.logAlerts?.[name];
  return [
    BEGIN,
    "",
    ...(alert === undefined ? [] : definitionLines(alert)),
    ...(logAlert === undefined ? [] : logDefinitionLines(logAlert)),
    ...alertingRules(source)
      .filter(isOfName)
      .flatMap((rule) => ruleLines(rule, "promql")),
    ...logAlertingRules(source)
      .filter(isOfName)
      .flatMap((rule) => ruleLines(rule, "logql")),
    END,
  ].join("\n");
}

/** The runbook with its facts replaced, or with facts below its title when it has none yet. */
export function withFacts(runbook: string, facts: string): string {
  const begin = runbook.indexOf(BEGIN);
  const end = runbook.indexOf(END);
  if (begin >= 0 && end > begin) return runbook.slice(0, begin) + facts + runbook.slice(end + END.length);
  const [title = "", ...rest] = runbook.split("\n");
  return [title, "", facts, ...rest].join("\n");
}

function definitionLines(alert: Alert): string[] {
  const { signal, comparison, relation } = alert;
  return [
    ...(comparison === undefined && relation === undefined
      ? [`- Signal: ${signal.title}, over ${signal.window ?? DEFAULT_WINDOW}; any result fires`]
      : [
          `- Signal: ${signal.title} (${signal.unit}), over ${signal.window ?? DEFAULT_WINDOW}`,
          ...(comparison === undefined ? [] : [`- Threshold: ${comparison.operator} ${formatNumber(comparison.threshold)}`]),
          ...(relation === undefined ? [] : [`- Compared: ${relation.operator} ${relation.meaning}`]),
        ]),
    ...guardsOf(alert).map((guard) => `- Guard: ${guard.comparison.operator} ${formatNumber(guard.comparison.threshold)}. ${guard.reason}`),
    ...originLines(alert),
  ];
}

function logDefinitionLines(alert: LogAlert): string[] {
  const { signal, comparison, every } = alert;
  return [
    `- Signal: ${signal.title} (${signal.unit}), of log lines over ${signal.window}${comparison === undefined ? "; any result fires" : ""}`,
    ...(comparison === undefined ? [] : [`- Threshold: ${comparison.operator} ${formatNumber(comparison.threshold)}`]),
    `- Evaluated by Loki's ruler every ${every === undefined ? "1m" : every.toPrometheus()}`,
    ...originLines(alert),
  ];
}

function originLines({ requirements = [], added = false }: AlertFacts): string[] {
  return [
    ...(requirements.length === 0 ? [] : [`- Requirements: ${requirements.join(", ")}`]),
    ...(added ? ["- Added by this project: no source document asks for it"] : []),
  ];
}

function ruleLines(rule: AlertingRule, language: "promql" | "logql"): string[] {
  const told = [LABELS.slo, LABELS.window].flatMap((label) =>
    rule.labels[label] === undefined ? [] : [`${label} \`${rule.labels[label]}\``],
  );
  const panel = rule.annotations[ANNOTATIONS.dashboard];
  const facts = [
    ...told,
    `severity \`${rule.labels[LABELS.severity] ?? ""}\``,
    `for \`${rule.for ?? "0s"}\``,
    ...(panel === undefined ? [] : [`panel \`${panel}\``]),
  ];
  return [`- Rule: ${facts.join(", ")}`, "", `\`\`\`${language}`, rule.expr, "```", ""];
}
