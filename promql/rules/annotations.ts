/** D21 and alerts/annotation: what the person who is woken gets to read. */
import type { Finding } from "../finding";
import { isKnown, sayUnit } from "../infer/units";
import type { Policy } from "../policy";
import { type Expr, childrenOf, isComparison } from "../syntax/ast";
import { compilePattern, isPattern } from "../syntax/re2";
import { type AnalyzedRule, ruleFinding, strictLevel } from "./rule-check";
import { bareValues } from "./template";

/** What somebody needs at three in the morning: what, what it means, what to do. */
const NEEDED = ["summary", "description", "runbook_url"] as const;

/** Formats for figures that are unreadable as they are. */
const FORMATS: Readonly<Record<string, string>> = {
  seconds: "humanizeDuration",
  milliseconds: "humanize",
  bytes: "humanize1024",
  ratio: "humanizePercentage",
  percent: 'printf "%.1f"',
  cores: "humanize",
};

export function checkAnnotations(analyzed: AnalyzedRule, policy: Policy): Finding[] {
  if (analyzed.rule.alert === undefined) return [];
  return [...missing(analyzed, policy), ...unformatted(analyzed, policy), ...required(analyzed, policy)];
}

function missing(analyzed: AnalyzedRule, policy: Policy): Finding[] {
  const { annotations = {}, alert = "" } = analyzed.rule;
  const absent = NEEDED.filter((name) => (annotations[name] ?? "").trim() === "");
  if (absent.length === 0) return [];
  return [
    ruleFinding(analyzed, {
      code: "D21",
      check: "alerts/annotation",
      level: strictLevel(policy),
      field: "annotations",
      text: alert,
      why: `Whoever is woken by ${alert} gets no ${absent.join(", no ")}.`,
    }),
  ];
}

/** `0.30000000000000004` and `1.7283e+09` say nothing to a person. */
function unformatted(analyzed: AnalyzedRule, policy: Policy): Finding[] {
  const { unit, nature } = analyzed.analysis.shape;
  const isRate = unit?.perSecond === true || nature === "rate";
  const format = isRate ? "humanize" : unit === undefined ? formatOfFraction(analyzed) : FORMATS[unit.base];
  if (format === undefined) return [];
  return Object.entries(analyzed.rule.annotations ?? {}).flatMap(([name, text]) =>
    bareValues(text).map(({ from, to }) =>
      ruleFinding(analyzed, {
        code: "D21",
        check: "alerts/template",
        level: strictLevel(policy),
        field: `annotations.${name}`,
        text,
        span: { from, to },
        why: `The value is ${isKnown(unit) ? sayUnit(unit) : isRate ? "a rate" : "made of rates"} and is written with all its digits; format it.`,
        fix: `${text.slice(0, from)}{{ $value | ${format} }}${text.slice(to)}`,
      }),
    ),
  );
}

/** What is computed of rates has a dozen digits, whatever its unit is. */
function formatOfFraction({ analysis: { context } }: AnalyzedRule): string | undefined {
  let hasRate = false;
  const visit = (expr: Expr): void => {
    if (expr.kind === "call" && /^(i?rate|deriv)$/.test(expr.name)) hasRate = true;
    // What a condition compares with, and what only has to exist beside it, is not in the value.
    const isCondition = expr.kind === "binary" && (isComparison(expr.operator) || expr.operator === "and" || expr.operator === "unless");
    if (isCondition) visit(expr.left);
    else if (expr.kind !== "aggregate" || !/^(count|group|count_values)$/.test(expr.operator))
      for (const part of childrenOf(expr)) visit(part);
  };
  if (context !== undefined) visit(context.root);
  return hasRate ? "humanize" : undefined;
}

function required(analyzed: AnalyzedRule, policy: Policy): Finding[] {
  const { annotations = {}, alert = "" } = analyzed.rule;
  return Object.entries(policy.annotations ?? {}).flatMap(([name, form]) => {
    const text = annotations[name];
    const pattern = compilePattern(form);
    if (text !== undefined && (!isPattern(pattern) || pattern.matches(text))) return [];
    return [
      ruleFinding(analyzed, {
        code: "alerts/annotation",
        check: "alerts/annotation",
        level: "defect",
        field: text === undefined ? "annotations" : `annotations.${name}`,
        text: text ?? alert,
        why: text === undefined ? `The annotation ${name} is missing.` : `The annotation ${name} does not have the form ${form}.`,
      }),
    ];
  });
}
