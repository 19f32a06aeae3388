/**
 * What is wrong with log alerts, whatever the environment: texts, thresholds, durations, the form of their signals, and texts that name labels which the
 * alert does not have. Expressions are analyzed as they are rendered.
 */
import { isLogqlFailure, parseLogql, resultLabels } from "../logql";
import type { LogContract } from "../logs/contract";
import { type Problem, quoteValue } from "../problems";
import { labelsRead, templateFailures } from "../promql/rules/template";
import { windowSeconds } from "../signals/window";
import { LABELS } from "./conventions";
import type { LogAlert, LogAlerts } from "./log-alert";
import { logAlertExpression } from "./render-log-alerts";
import { validateFor, validateThreshold } from "./validate-threshold";
import { textProblems } from "./validate-texts";

export interface LogAlertsSource {
  readonly name: string;
  /** Its alerts on log lines. @default {} */
  readonly logAlerts?: LogAlerts;
  /** What the lines of the system carry. @default - nobody knows, and log alerts are refused */
  readonly logs?: LogContract;
}

/** Loki evaluates a group no more often than its interval, and hours of lines are worth fewer evaluations than minutes of them. */
const EVERY_SECONDS = { least: 15, most: 3600 } as const;

/** What joins conditions or compares. A signal is a figure; what it is compared with is the alert's. */
const CONDITIONS = new Set(["and", "or", "unless", "==", "!=", ">", ">=", "<", "<="]);

export function validateLogAlerts({ name: system, logAlerts = {}, logs }: LogAlertsSource): Problem[] {
  return Object.entries(logAlerts).flatMap(([name, alert]) => {
    const at = `rules.${system}.${name}`;
    return [
      ...textProblems(alert, at),
      ...(alert.comparison === undefined ? [] : validateThreshold(alert, alert.comparison.threshold, at)),
      ...validateFor(alert, alert.for, at),
      ...intervalProblems(alert, at),
      ...windowProblems(alert, at),
      ...figureProblems(alert, at),
      ...(logs === undefined ? [withoutContract(at)] : templateProblems(alert, logs, at)),
    ];
  });
}

function intervalProblems({ every }: LogAlert, at: string): Problem[] {
  if (every === undefined) return [];
  const seconds = every.toSeconds();
  if (Number.isInteger(seconds) && seconds >= EVERY_SECONDS.least && seconds <= EVERY_SECONDS.most) return [];
  return [
    {
      code: "OBS0404",
      at: `${at}.every`,
      what: "The alert is evaluated too often for a query of lines, or too seldom to wake anybody in time.",
      got: every.toString(),
      allowed: "15s to 1h, in whole seconds",
      remedy: "Choose an interval within the bounds.",
    },
  ];
}

function windowProblems({ signal }: LogAlert, at: string): Problem[] {
  if (windowSeconds(signal.window) !== undefined) return [];
  return [
    {
      code: "OBS0312",
      at: `${at}.signal.window`,
      what: "The window of the signal is none.",
      got: quoteValue(signal.window),
      allowed: "whole seconds, minutes, hours or days: 5m",
      remedy: "Write the window as one number and one unit.",
    },
  ];
}

/** An alert compares a figure. A condition inside of the signal would bind weaker than the comparison, and mean something else. */
function figureProblems({ signal, comparison }: LogAlert, at: string): Problem[] {
  const source = signal.expr(signal.window);
  const parsed = parseLogql(source);
  if (comparison === undefined || isLogqlFailure(parsed)) return [];
  const { expr } = parsed;
  if (expr.kind !== "binary" || !CONDITIONS.has(expr.operator)) return [];
  return [
    {
      code: "OBS0312",
      at: `${at}.signal`,
      what: `The signal is a condition, made by ${expr.operator}, and the alert compares a figure.`,
      got: source,
      allowed: "an expression that ends in a figure",
      remedy: "Put the condition in parentheses, or let the alert compare.",
    },
  ];
}

function templateProblems(alert: LogAlert, logs: LogContract, at: string): Problem[] {
  const has = resultLabels(logAlertExpression(alert), logs);
  const known = has === undefined ? undefined : [...has, LABELS.severity, LABELS.system, "alertname"];
  return (["summary", "description"] as const).flatMap((field) => [
    ...templateFailures(alert[field]).map(({ message, from, to }): Problem => ({
      code: "OBS0401",
      at: `${at}.${field}:${from + 1}`,
      what: `The template cannot be expanded: ${message}.`,
      got: alert[field].slice(from, to),
      allowed: "a template of Prometheus, which Loki's ruler expands too",
      remedy: "Mend the template.",
    })),
    ...labelsRead(alert[field])
      .filter(({ label }) => known !== undefined && !known.includes(label))
      .map(({ label, from }): Problem => ({
        code: "OBS0401",
        at: `${at}.${field}:${from + 1}`,
        what: `The text names the label ${label}, which the expression does not produce, so nothing stands there.`,
        got: label,
        allowed: (known ?? []).join(", "),
        remedy: "Group the signal by the label, or leave it out of the text.",
      })),
  ]);
}

function withoutContract(at: string): Problem {
  return {
    code: "OBS0307",
    at: `${at}.signal`,
    what: "The alert reads log lines, and no log contract says what these lines carry.",
    got: "nothing",
    allowed: "alerts on metrics",
    remedy: "Write a log contract (logs/), or take the alert out.",
  };
}
