/** alerts/template and alerts/external_labels: texts that cannot be expanded, or that name what the expression does not have. */
import type { Finding } from "../finding";
import { canHave } from "../infer/shape";
import type { Policy } from "../policy";
import { type AnalyzedRule, labelsOf, ruleFinding } from "./rule-check";
import { externalLabelsRead, labelsRead, readsValue, templateFailures } from "./template";

export function checkTemplates(analyzed: AnalyzedRule, policy: Policy): Finding[] {
  const { rule } = analyzed;
  if (rule.alert === undefined) return [];
  const texts = [
    ...Object.entries(rule.labels ?? {}).map(([name, text]) => ({ field: `labels.${name}`, text })),
    ...Object.entries(rule.annotations ?? {}).map(([name, text]) => ({ field: `annotations.${name}`, text })),
  ];
  return texts.flatMap((field) => [
    ...syntax(analyzed, field),
    ...unknownLabels(analyzed, field),
    ...unknownExternalLabels(analyzed, field, policy),
    ...valueInLabel(analyzed, field),
  ]);
}

interface Field {
  readonly field: string;
  readonly text: string;
}

function syntax(analyzed: AnalyzedRule, { field, text }: Field): Finding[] {
  return templateFailures(text).map(({ from, to, message }) =>
    ruleFinding(analyzed, {
      code: "alerts/template",
      check: "alerts/template",
      level: "defect",
      field,
      text,
      span: { from, to },
      why: `The template cannot be expanded: ${message}.`,
    }),
  );
}

/** A label that the result does not have comes out empty: "Agent  reported as unhealthy". */
function unknownLabels(analyzed: AnalyzedRule, { field, text }: Field): Finding[] {
  const { labels } = analyzed.analysis;
  const added = labelsOf(analyzed);
  return labelsRead(text)
    .filter(({ label }) => !canHave(labels, label) && !(label in added) && label !== "alertname")
    .map(({ label, from, to }) => {
      const has = [...labels.known.keys(), ...Object.keys(added)].sort();
      return ruleFinding(analyzed, {
        code: "alerts/template",
        check: "alerts/template",
        level: "defect",
        field,
        text,
        span: { from, to },
        why: `The text names the label ${label}, which the expression does not produce, so nothing stands there; it has ${has.length === 0 ? "none" : has.join(", ")}.`,
      });
    });
}

function unknownExternalLabels(analyzed: AnalyzedRule, { field, text }: Field, { externalLabels }: Policy): Finding[] {
  if (externalLabels === undefined) return [];
  return externalLabelsRead(text)
    .filter(({ label }) => !(label in externalLabels))
    .map(({ label, from, to }) =>
      ruleFinding(analyzed, {
        code: "alerts/external_labels",
        check: "alerts/external_labels",
        level: "defect",
        field,
        text,
        span: { from, to },
        why: `The text names the external label ${label}, and Prometheus is configured with ${Object.keys(externalLabels).join(", ") || "none"}.`,
      }),
    );
}

/** An alert whose labels change with its value is another alert at each evaluation. */
function valueInLabel(analyzed: AnalyzedRule, { field, text }: Field): Finding[] {
  if (!field.startsWith("labels.")) return [];
  const action = readsValue(text);
  if (action === undefined || /^if\b/.test(action.text)) return [];
  return [
    ruleFinding(analyzed, {
      code: "alerts/template",
      check: "alerts/template",
      level: "defect",
      field,
      text,
      span: action,
      why: "The value is in a label: whenever it changes, the alert is another one, starts to wait again and is told anew. Put it into an annotation.",
    }),
  ];
}
