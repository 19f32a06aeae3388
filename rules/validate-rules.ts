/**
 * What is wrong with the rules of a system, whatever the environment: texts, names, thresholds, objectives and runbooks. Expressions and templates are
 * analyzed as they are rendered.
 */
import { type Problem, quoteValue } from "../problems";
import { validateQuery, validateRecords, validateSignal } from "../signals/validate-signals";
import { unitsAgree } from "../signals/unit";
import { type Alert, guardsOf } from "./alert";
import { SLO_ALERTS } from "./conventions";
import type { LogContract } from "../logs/contract";
import { type RuleSource, renderRules } from "./render-alerts";
import { renderLogRules } from "./render-log-alerts";
import type { RuleLinks } from "./alerting-rule";
import type { AlertingRule, RuleGroup } from "./rule-group";
import { validateLogAlerts } from "./validate-log-alerts";
import { validateRunbooks } from "./validate-runbooks";
import { validateSlo } from "./validate-slo";
import { textProblems } from "./validate-texts";
import { validateFor, validateThreshold } from "./validate-threshold";

export interface ValidateRulesContext {
  /** Texts of the runbooks by `<system>/<alert>`. */
  readonly runbooks: Readonly<Record<string, string>>;
}

/** A source with what its log alerts are held against. */
export interface ValidatedSource extends RuleSource {
  /** What the lines of the system carry. @default - nobody knows, and log alerts are refused */
  readonly logs?: LogContract;
}

export function validateRules(source: ValidatedSource, context: ValidateRulesContext): Problem[] {
  const rules = allAlertingRules(source);
  return [
    ...nameProblems(source),
    ...Object.entries(source.alerts).flatMap(([name, alert]) => alertProblems(alert, `rules.${source.name}.${name}`)),
    ...validateLogAlerts(source),
    ...validateRecords(source.records ?? [], `rules.${source.name}.records`),
    ...Object.entries(source.slos).flatMap(([name, slo]) => validateSlo(slo, `rules.${source.name}.slos.${name}`)),
    ...validateRunbooks(source.name, [...new Set(rules.map((rule) => rule.alert))], context.runbooks),
  ];
}

/** Every alerting rule of a source that Prometheus evaluates, those of its objectives among them. */
export function alertingRules(source: RuleSource): AlertingRule[] {
  return alertsIn(renderRules(source, {}, BARE_LINKS));
}

/** Every alerting rule of a source that Loki's ruler evaluates. */
export function logAlertingRules(source: RuleSource): AlertingRule[] {
  return alertsIn(renderLogRules(source, {}, BARE_LINKS));
}

/** Every alerting rule of a source, whoever evaluates it. */
export function allAlertingRules(source: RuleSource): AlertingRule[] {
  return [...alertingRules(source), ...logAlertingRules(source)];
}

/** With these the annotation is the reference of the panel itself. */
const BARE_LINKS: RuleLinks = { panelUrl: (_, panel) => panel };

function alertsIn(groups: readonly RuleGroup[]): AlertingRule[] {
  return groups.flatMap((group) => group.rules.flatMap((rule) => ("alert" in rule ? [rule] : [])));
}

/** Names that differ in case only are the same file on some disks, and the same alert to a reader. */
function nameProblems(source: RuleSource): Problem[] {
  const reserved = Object.keys(source.slos).length === 0 ? [] : Object.values(SLO_ALERTS);
  const own = [...Object.keys(source.alerts), ...Object.keys(source.logAlerts ?? {})];
  const names = [...reserved, ...own];
  return own.flatMap((name, index) => {
    const twin = names.slice(0, reserved.length + index).find((other) => other.toLowerCase() === name.toLowerCase());
    if (twin === undefined) return [];
    return [
      {
        code: "OBS0402",
        at: `rules.${source.name}.${name}`,
        what: (reserved as readonly string[]).includes(twin)
          ? "Every objective of the system brings an alert of this name."
          : "Two alerts of the system have the same name.",
        got: quoteValue(name),
        allowed: `a name other than ${names.filter((_, other) => other !== reserved.length + index).join(", ")}`,
        remedy: "Rename one of them, and its runbook with it.",
      } as const,
    ];
  });
}

function alertProblems(alert: Alert, at: string): Problem[] {
  return [
    ...textProblems(alert, at),
    ...(alert.comparison === undefined ? [] : validateThreshold(alert, alert.comparison.threshold, at)),
    ...validateSignal(alert.signal, `${at}.signal`),
    ...relationProblems(alert, at),
    ...guardProblems(alert, at),
    ...validateFor(alert, alert.for, at),
  ];
}

function relationProblems({ signal, relation }: Alert, at: string): Problem[] {
  if (relation === undefined) return [];
  const { than } = relation;
  const more = than.labels.filter((label) => !signal.query.labels.includes(label));
  const place = `${at}.relation.than`;
  return [
    ...validateQuery(than, place),
    ...(unitsAgree(signal.query.unit, than.unit)
      ? []
      : [
          {
            code: "OBS0404",
            at: place,
            what: "The signal is compared with something of another unit.",
            got: than.unit,
            allowed: signal.query.unit,
            remedy: "Convert one of them, or compare with something else.",
          } as const,
        ]),
    ...(more.length === 0
      ? []
      : [
          {
            code: "OBS0404",
            at: place,
            what: "What the signal is compared with has labels that the signal has not, so one value meets many.",
            got: more.join(", "),
            allowed: signal.query.labels.length === 0 ? "no label" : signal.query.labels.join(", "),
            remedy: "Ask for the labels of the signal, or for fewer.",
          } as const,
        ]),
  ];
}

function guardProblems(alert: Alert, at: string): Problem[] {
  const guards = guardsOf(alert);
  return guards.flatMap(({ query, comparison: { threshold } }, index) => {
    const place = guards.length === 1 ? `${at}.guard` : `${at}.guard.${index}`;
    const problems = validateQuery(query, place);
    if (Number.isFinite(threshold)) return problems;
    return [
      ...problems,
      {
        code: "OBS0404",
        at: `${place}.threshold`,
        what: "The threshold of the guard is not a number that anything can be compared with.",
        got: quoteValue(String(threshold)),
        allowed: "a finite number",
        remedy: "Write the figure itself.",
      } as const,
    ];
  });
}
