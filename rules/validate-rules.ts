/**
 * What is wrong with the rules of a system, whatever the environment: texts, names, thresholds, objectives and runbooks. Expressions and templates are
 * analyzed as they are rendered.
 */
import { type Problem, quoteValue } from "../problems";
import { validateQuery, validateRecords, validateSignal } from "../signals/validate-signals";
import { unitsAgree } from "../signals/unit";
import { type Alert, guardsOf } from "./alert";
import { SLO_ALERTS } from "./conventions";
import { type RuleSource, renderRules } from "./render-alerts";
import type { AlertingRule } from "./rule-group";
import { validateRunbooks } from "./validate-runbooks";
import { validateSlo } from "./validate-slo";
import { validateFor, validateThreshold } from "./validate-threshold";

export interface ValidateRulesContext {
  /** Texts of the runbooks by `<system>/<alert>`. */
  readonly runbooks: Readonly<Record<string, string>>;
}

export function validateRules(source: RuleSource, context: ValidateRulesContext): Problem[] {
  const rules = alertingRules(source);
  return [
    ...nameProblems(source),
    ...Object.entries(source.alerts).flatMap(([name, alert]) => alertProblems(alert, `rules.${source.name}.${name}`)),
    ...validateRecords(source.records ?? [], `rules.${source.name}.records`),
    ...Object.entries(source.slos).flatMap(([name, slo]) => validateSlo(slo, `rules.${source.name}.slos.${name}`)),
    ...validateRunbooks(source.name, [...new Set(rules.map((rule) => rule.alert))], context.runbooks),
  ];
}

/** Every alerting rule of a source, those of its objectives among them. */
export function alertingRules(source: RuleSource): AlertingRule[] {
  return renderRules(source, {}, { panelUrl: (_, panel) => panel }).flatMap((group) =>
    group.rules.flatMap((rule) => ("alert" in rule ? [rule] : [])),
  );
}

/** Names that differ in case only are the same file on some disks, and the same alert to a reader. */
function nameProblems(source: RuleSource): Problem[] {
  const reserved = Object.keys(source.slos).length === 0 ? [] : Object.values(SLO_ALERTS);
  const names = [...reserved, ...Object.keys(source.alerts)];
  return Object.keys(source.alerts).flatMap((name) => {
    const twin = names.slice(0, names.lastIndexOf(name)).find((other) => other.toLowerCase() === name.toLowerCase());
    if (twin === undefined) return [];
    return [
      {
        code: "OBS0402",
        at: `rules.${source.name}.${name}`,
        what: (reserved as readonly string[]).includes(twin)
          ? "Every objective of the system brings an alert of this name."
          : "Two alerts of the system have the same name.",
        got: quoteValue(name),
        allowed: `a name other than ${names.filter((other) => other !== name).join(", ")}`,
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

function textProblems({ summary, description, panel, severity }: Alert, at: string): Problem[] {
  const texts = { summary, description, ...(severity === "none" ? {} : { panel: panel ?? "" }) };
  const meaning = { summary: "a title", description: "a sentence on what it means", panel: "a panel that shows it" } as const;
  const missing: Problem[] = Object.entries(texts)
    .filter(([, text]) => text.trim() === "")
    .map(([field]) => ({
      code: "OBS0401",
      at: `${at}.${field}`,
      what: `Who is told of this alert gets no ${field}.`,
      got: "nothing",
      allowed: meaning[field as keyof typeof meaning],
      remedy: `Write the ${field} of the alert.`,
    }));
  if (!summary.includes("\n")) return missing;
  return [
    ...missing,
    {
      code: "OBS0401",
      at: `${at}.summary`,
      what: "The summary is the title of a notification, and it has several lines.",
      got: quoteValue(summary),
      allowed: "one line",
      remedy: "Move what follows the first line to the description.",
    },
  ];
}
