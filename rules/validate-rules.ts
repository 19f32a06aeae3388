/**
 * What is wrong with the rules of a system, whatever the environment: texts, names, thresholds, templates, objectives and runbooks. That the expressions
 * read what exists is checked on the rendered rules.
 */
import { type Problem, nearest, quoteValue } from "../problems";
import { type SeriesCatalogue, checkExpression } from "../promql";
import type { Alert } from "./alert";
import { ANNOTATIONS, SLO_ALERTS } from "./conventions";
import { type RuleSource, renderRules } from "./render-alerts";
import type { AlertingRule } from "./rule-group";
import { validateRunbooks } from "./validate-runbooks";
import { validateSlo } from "./validate-slo";
import { validateFor, validateThreshold } from "./validate-threshold";

export interface ValidateRulesContext {
  /** The series that exist, recorded ones among them. */
  readonly catalogue: SeriesCatalogue;
  /** Texts of the runbooks by `<system>/<alert>`. */
  readonly runbooks: Readonly<Record<string, string>>;
}

export function validateRules(source: RuleSource, context: ValidateRulesContext): Problem[] {
  const rules = alertingRules(source);
  return [
    ...nameProblems(source),
    ...Object.entries(source.alerts).flatMap(([name, alert]) => alertProblems(alert, `rules.${source.name}.${name}`)),
    ...Object.entries(source.slos).flatMap(([name, slo]) => validateSlo(slo, `rules.${source.name}.slos.${name}`)),
    ...rules.flatMap((rule) => templateProblems(rule, context.catalogue, `rules.${source.name}.${rule.alert}`)),
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
    ...(alert.guard === undefined || Number.isFinite(alert.guard.comparison.threshold)
      ? []
      : [
          {
            code: "OBS0404",
            at: `${at}.guard.threshold`,
            what: "The threshold of the guard is not a number that anything can be compared with.",
            got: quoteValue(String(alert.guard.comparison.threshold)),
            allowed: "a finite number",
            remedy: "Write the figure itself.",
          } as const,
        ]),
    ...validateFor(alert, alert.for, at),
  ];
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

/** Labels that a text names and the expression does not keep come out empty: "Agent  reported as unhealthy". */
function templateProblems(rule: AlertingRule, catalogue: SeriesCatalogue, at: string): Problem[] {
  const labels = checkExpression(rule.expr, catalogue, at).labels;
  if (labels === undefined) return [];
  return [ANNOTATIONS.summary, ANNOTATIONS.description].flatMap((annotation) => {
    const named = [...(rule.annotations[annotation] ?? "").matchAll(/\$labels\.(\w+)/g)].map((match) => match[1] ?? "");
    return [...new Set(named)]
      .filter((label) => !labels.has(label))
      .map((label): Problem => {
        const near = nearest(label, labels);
        return {
          code: "OBS0405",
          at: `${at}.${annotation}`,
          what: "The text names a label that the expression does not keep, so it comes out empty.",
          got: `{{ $labels.${label} }}`,
          allowed: labels.size === 0 ? "no label: the result has none" : [...labels].sort().join(", "),
          remedy: near === undefined ? "Name one of these, or keep the label in the signal's by." : `Did you mean ${near}?`,
        };
      });
  });
}
