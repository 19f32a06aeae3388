/** labels/conflict, rule/label and rule/reject: static labels of rules. */
import type { Finding } from "../finding";
import type { Policy } from "../policy";
import { compilePattern, isPattern, matchesPattern } from "../syntax/re2";
import { type AnalyzedRule, labelsOf, ruleFinding } from "./rule-check";

export function checkLabels(analyzed: AnalyzedRule, policy: Policy): Finding[] {
  return [...conflicts(analyzed, policy), ...required(analyzed, policy), ...rejected(analyzed, policy)];
}

function conflicts(analyzed: AnalyzedRule, { externalLabels = {} }: Policy): Finding[] {
  return Object.entries(labelsOf(analyzed))
    .filter(([label]) => label in externalLabels)
    .map(([label, text]) =>
      ruleFinding(analyzed, {
        code: "labels/conflict",
        check: "labels/conflict",
        level: "defect",
        field: `labels.${label}`,
        text,
        why: `${label} is an external label of Prometheus too (${externalLabels[label] ?? ""}), and only one of the two values is sent.`,
      }),
    );
}

function required(analyzed: AnalyzedRule, policy: Policy): Finding[] {
  const { rule } = analyzed;
  if (rule.alert === undefined) return [];
  const labels = labelsOf(analyzed);
  return Object.entries(policy.labels ?? {}).flatMap(([label, form]) => {
    const text = labels[label];
    const pattern = compilePattern(form);
    if (text !== undefined && (text.includes("{{") || !isPattern(pattern) || pattern.matches(text))) return [];
    return [
      ruleFinding(analyzed, {
        code: "rule/label",
        check: "rule/label",
        level: "defect",
        field: text === undefined ? "labels" : `labels.${label}`,
        text: text ?? rule.alert ?? "",
        why:
          text === undefined
            ? `The label ${label} is missing.`
            : `The label ${label} is ${JSON.stringify(text)}, which does not have the form ${form}.`,
      }),
    ];
  });
}

function rejected(analyzed: AnalyzedRule, { reject = [] }: Policy): Finding[] {
  const { rule } = analyzed;
  const fields = [
    ...Object.entries(rule.labels ?? {}).map(([key, text]) => ({ where: "label" as const, field: `labels.${key}`, key, text })),
    ...Object.entries(rule.annotations ?? {}).map(([key, text]) => ({
      where: "annotation" as const,
      field: `annotations.${key}`,
      key,
      text,
    })),
  ];
  return fields.flatMap(({ where, field, key, text }) =>
    reject
      .filter((entry) => entry.in === where)
      .filter(
        (entry) =>
          (entry.key === undefined || matchesPattern(entry.key, key)) && (entry.value === undefined || matchesPattern(entry.value, text)),
      )
      .filter((entry) => entry.key !== undefined || entry.value !== undefined)
      .map((entry) =>
        ruleFinding(analyzed, {
          code: "rule/reject",
          check: "rule/reject",
          level: "defect",
          field,
          text,
          why: `A ${where} ${entry.key === undefined ? "" : `named like ${entry.key} `}${entry.value === undefined ? "" : `with a text like ${entry.value} `}is not allowed.`,
        }),
      ),
  );
}
