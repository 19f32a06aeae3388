/** What an environment overrides of alerts: the alert must exist, and what comes out must still be able to fire. */
import { type Problem, nearest, quoteValue } from "../problems";
import type { Alert, AlertOverrides } from "./alert";
import type { LogAlert } from "./log-alert";
import type { RuleSource } from "./render-alerts";
import { validateFor, validateThreshold } from "./validate-threshold";

/** The alerts that can be overridden: those on metrics, and those on log lines. */
export type Overridable = Pick<RuleSource, "name" | "alerts" | "logAlerts">;

/** @param at place of the overrides: `environments.staging.systems.phoenix.alerts` */
export function validateOverrides(source: Overridable, overrides: AlertOverrides, at: string): Problem[] {
  return Object.entries(overrides).flatMap(([name, override]) => {
    const place = `${at}.${name}`;
    const alert = source.alerts[name] ?? source.logAlerts?.[name];
    if (alert === undefined) return [unknownAlert(name, source, place)];
    return [
      ...(override?.threshold === undefined ? [] : thresholdProblems(alert, override.threshold, place)),
      ...(override?.for === undefined ? [] : validateFor(alert, override.for, place)),
    ];
  });
}

function thresholdProblems(alert: Alert | LogAlert, threshold: number, at: string): Problem[] {
  if (alert.comparison !== undefined) return validateThreshold(alert, threshold, at);
  return [
    {
      code: "OBS0404",
      at: `${at}.threshold`,
      what:
        !("relation" in alert) || alert.relation === undefined
          ? "The alert compares nothing: it fires whenever its expression has a result."
          : "The alert compares with another query, so it has no threshold.",
      got: quoteValue(threshold),
      allowed: "for and severity",
      remedy: "Leave the threshold out.",
    },
  ];
}

function unknownAlert(name: string, source: Overridable, at: string): Problem {
  const names = [...Object.keys(source.alerts), ...Object.keys(source.logAlerts ?? {})];
  const near = nearest(name, names);
  return {
    code: "OBS0111",
    at,
    what: `The system ${source.name} has no alert of this name.`,
    got: quoteValue(name),
    allowed: names.join(", "),
    remedy: near === undefined ? "Name one of these, or leave the override out." : `Did you mean ${near}?`,
  };
}
