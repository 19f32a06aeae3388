/** From alerts to rule groups: the definition, what the environment overrides of it, and the labels and links that every rule carries. */
import { type Expression, binary, number, renderExpression } from "../signals/expression";
import { type Side, matchOn, matched } from "../signals/make-query";
import type { Recorded } from "../signals/record";
import { windowFor } from "../signals/render";
import type { Query, Window } from "../signals/signal";
import { type Alert, type AlertOverride, type AlertOverrides, type Alerts, type Comparison, guardsOf } from "./alert";
import { type RuleLinks, owned, stampedRule } from "./alerting-rule";
import { alertGroupName, recordGroupName } from "./conventions";
import type { LogRuleSource } from "./render-log-alerts";
import { renderSlo } from "./render-slo";
import type { AlertingRule, RuleGroup } from "./rule-group";
import type { Slos } from "./slo";
import { withoutZeros } from "./without-zeros";

/** The part of a system pack that rules are made from. */
export interface RuleSource extends LogRuleSource {
  readonly alerts: Alerts;
  readonly slos: Slos;
  /** What is recorded beside the objectives, made by `recordOf`. @default [] */
  readonly records?: readonly Recorded[];
}

/** All rule groups of a system: what it records, its alerts, and the recording and alerting rules of its objectives. */
export function renderRules(source: RuleSource, overrides: AlertOverrides, links: RuleLinks): RuleGroup[] {
  const groups = [
    ...renderRecords(source),
    ...renderAlerts(source, overrides, links),
    ...Object.entries(source.slos).flatMap(([name, slo]) => renderSlo(source.name, name, slo, links)),
  ];
  return source.owner === undefined ? groups : groups.map((group) => owned(group, source.owner ?? ""));
}

/**
 * What a system records, as one group for each interval: its rules are evaluated one after the other, so one can read what the one before it wrote.
 */
export function renderRecords({ name, records = [] }: Pick<RuleSource, "name" | "records">): RuleGroup[] {
  const intervals = [...new Set(records.map(({ interval }) => interval))];
  return intervals.map((interval) => ({
    name: interval === undefined ? recordGroupName(name) : `${recordGroupName(name)}.${interval}`,
    ...(interval === undefined ? {} : { interval }),
    rules: records.filter((record) => record.interval === interval).map(({ rule }) => rule),
  }));
}

/** The alerts that a system defines itself, as one group. */
export function renderAlerts(source: Pick<RuleSource, "name" | "alerts">, overrides: AlertOverrides, links: RuleLinks): RuleGroup[] {
  const rules = Object.entries(source.alerts).map(([name, alert]) => renderAlert(source.name, name, alert, overrides[name] ?? {}, links));
  return rules.length === 0 ? [] : [{ name: alertGroupName(source.name), rules }];
}

/** The whole expression of an alert: signal, comparisons and guards. */
export function alertExpression(alert: Alert, threshold = alert.comparison?.threshold): string {
  const { comparison, relation, signal } = alert;
  const window = windowFor(signal, "alert");
  const watched = sideOf(signal.query, window);
  const conditions: readonly Side[] = [
    ...(relation === undefined ? [] : [{ ...watched, expression: matched(watched, relation.operator, sideOf(relation.than, window)) }]),
    ...(relation !== undefined && comparison === undefined
      ? []
      : [{ ...watched, expression: compared(watched.expression, comparison, threshold) }]),
    ...guardsOf(alert).map((guard) => {
      const side = sideOf(guard.query, window);
      return { ...side, expression: compared(side.expression, guard.comparison) };
    }),
  ];
  const { expression } = conditions.reduce((all, { labels, expression }) => ({
    labels: all.labels,
    expression: binary(all.expression, "and", expression, matchOn(all.labels, labels)),
  }));
  return renderExpression(expression);
}

function sideOf({ labels, expression }: Query, window: Window): Side {
  return { labels, expression: expression(window) };
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
  return binary(withoutZeros(expression, comparison, threshold), comparison.operator, number(threshold));
}
