/** From alerts to rule groups: the definition, what the environment overrides of it, and the labels and links that every rule carries. */
import { type Expression, binary, number, renderExpression } from "../signals/expression";
import { matchOn } from "../signals/query";
import { DEFAULT_WINDOW } from "../signals/signal";
import type { Alert, AlertOverride, AlertOverrides, Alerts, Comparison } from "./alert";
import { type RuleLinks, stampedRule } from "./alerting-rule";
import { alertGroupName } from "./conventions";
import { renderSlo } from "./render-slo";
import type { AlertingRule, RuleGroup } from "./rule-group";
import type { Slos } from "./slo";

/** The part of a system pack that rules are made from. */
export interface RuleSource {
  /** Value of the label `system`. */
  readonly name: string;
  readonly alerts: Alerts;
  readonly slos: Slos;
}

/** All rule groups of a system: its alerts, and the recording and alerting rules of its objectives. */
export function renderRules(source: RuleSource, overrides: AlertOverrides, links: RuleLinks): RuleGroup[] {
  return [
    ...renderAlerts(source, overrides, links),
    ...Object.entries(source.slos).flatMap(([name, slo]) => renderSlo(source.name, name, slo, links)),
  ];
}

/** The alerts that a system defines itself, as one group. */
export function renderAlerts(source: Pick<RuleSource, "name" | "alerts">, overrides: AlertOverrides, links: RuleLinks): RuleGroup[] {
  const rules = Object.entries(source.alerts).map(([name, alert]) => renderAlert(source.name, name, alert, overrides[name] ?? {}, links));
  return rules.length === 0 ? [] : [{ name: alertGroupName(source.name), rules }];
}

/** The whole expression of an alert: signal, comparison and guard. */
export function alertExpression(alert: Alert, threshold = alert.comparison?.threshold): string {
  const window = alert.signal.window ?? DEFAULT_WINDOW;
  const { query } = alert.signal;
  const condition = compared(query.expression(window), alert.comparison, threshold);
  if (alert.guard === undefined) return renderExpression(condition);
  const guard = compared(alert.guard.query.expression(window), alert.guard.comparison);
  return renderExpression(binary(condition, "and", guard, matchOn(query.labels, alert.guard.query.labels)));
}

function renderAlert(system: string, name: string, alert: Alert, override: AlertOverride, links: RuleLinks): AlertingRule {
  const duration = override.for ?? alert.for;
  return stampedRule(
    {
      alert: name,
      system,
      severity: override.severity ?? alert.severity,
      expr: alertExpression(alert, override.threshold ?? alert.comparison?.threshold),
      ...(duration === undefined ? {} : { for: duration.toPrometheus() }),
      summary: alert.summary,
      description: alert.description,
      ...(alert.panel === undefined ? {} : { panel: alert.panel }),
      everySystem: alert.everySystem ?? false,
    },
    links,
  );
}

function compared(expression: Expression, comparison: Comparison | undefined, threshold = comparison?.threshold): Expression {
  if (comparison === undefined || threshold === undefined) return expression;
  return binary(expression, comparison.operator, number(threshold));
}
