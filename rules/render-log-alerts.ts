/** From log alerts to the rule groups that Loki's ruler reads: in form those of Prometheus, with LogQL in them. */
import { formatNumber } from "../signals/expression";
import { Duration } from "../units";
import type { AlertOverride, AlertOverrides } from "./alert";
import { type RuleLinks, owned, stampedRule } from "./alerting-rule";
import { logGroupName } from "./conventions";
import type { LogAlert, LogAlerts } from "./log-alert";
import type { AlertingRule, RuleGroup } from "./rule-group";

/** The part of a system pack that log rules are made from. */
export interface LogRuleSource {
  /** Value of the label `system`. */
  readonly name: string;
  /** The team that answers: every alert says so. @default - alerts name nobody */
  readonly owner?: string;
  /** @default {} */
  readonly logAlerts?: LogAlerts;
}

/** How often the ruler evaluates what says nothing else. */
const USUAL_INTERVAL = Duration.minutes(1);

/** The log alerts of a system, as one group for each interval of evaluation. */
export function renderLogRules(source: LogRuleSource, overrides: AlertOverrides, links: RuleLinks): RuleGroup[] {
  const alerts = Object.entries(source.logAlerts ?? {});
  const intervals = [...new Set(alerts.map(([, alert]) => intervalOf(alert)))];
  const groups = intervals.map((interval) => ({
    name: interval === USUAL_INTERVAL.toPrometheus() ? logGroupName(source.name) : `${logGroupName(source.name)}.${interval}`,
    interval,
    rules: alerts
      .filter(([, alert]) => intervalOf(alert) === interval)
      .map(([name, alert]) => renderLogAlert(source.name, name, alert, overrides[name] ?? {}, links)),
  }));
  return source.owner === undefined ? groups : groups.map((group) => owned(group, source.owner ?? ""));
}

/** The whole LogQL expression of an alert: what is counted, and what it is compared with. */
export function logAlertExpression({ signal, comparison }: LogAlert, threshold = comparison?.threshold): string {
  const expr = signal.expr(signal.window);
  return comparison === undefined || threshold === undefined ? expr : `${expr} ${comparison.operator} ${formatNumber(threshold)}`;
}

function intervalOf({ every = USUAL_INTERVAL }: LogAlert): string {
  return every.toPrometheus();
}

function renderLogAlert(system: string, name: string, alert: LogAlert, override: AlertOverride, links: RuleLinks): AlertingRule {
  const duration = override.for ?? alert.for;
  return stampedRule(
    {
      alert: name,
      system,
      severity: override.severity ?? alert.severity,
      expr: logAlertExpression(alert, override.threshold ?? alert.comparison?.threshold),
      ...(duration === undefined ? {} : { for: duration.toPrometheus() }),
      summary: alert.summary,
      description: alert.description,
      ...(alert.panel === undefined ? {} : { panel: alert.panel }),
    },
    links,
  );
}
