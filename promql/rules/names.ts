/** rule/name, rule/report and rule/link: names of rules, rules that should not be there, links that lead nowhere. */
import type { Finding } from "../finding";
import type { Policy } from "../policy";
import { compilePattern, isPattern, matchesPattern } from "../syntax/re2";
import { type AnalyzedRule, ruleFinding } from "./rule-check";

export function checkNames(analyzed: AnalyzedRule, policy: Policy): Finding[] {
  return [...wrongForm(analyzed, policy), ...reported(analyzed, policy), ...deadLinks(analyzed, policy)];
}

function wrongForm(analyzed: AnalyzedRule, policy: Policy): Finding[] {
  const { rule } = analyzed;
  const [field, text] = rule.alert === undefined ? (["record", rule.record ?? ""] as const) : (["alert", rule.alert] as const);
  const say = (why: string): Finding => ruleFinding(analyzed, { code: "rule/name", check: "rule/name", level: "defect", field, text, why });
  if (text === "") return [say("The rule has no name.")];
  if (field === "record" && !/^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(text))
    return [say(`${text} is no name of a series: letters, digits, underscores and colons.`)];
  const form = policy.names?.[field];
  const pattern = form === undefined ? undefined : compilePattern(form);
  return pattern === undefined || !isPattern(pattern) || pattern.matches(text)
    ? []
    : [say(`The name ${text} does not have the form ${form ?? ""}.`)];
}

function reported(analyzed: AnalyzedRule, { report = [] }: Policy): Finding[] {
  const { rule } = analyzed;
  const text = rule.alert ?? rule.record ?? "";
  return report
    .filter(({ name }) => matchesPattern(name, text))
    .map(({ comment }) =>
      ruleFinding(analyzed, {
        code: "rule/report",
        check: "rule/report",
        level: "defect",
        field: rule.alert === undefined ? "record" : "alert",
        text,
        why: comment,
      }),
    );
}

function deadLinks(analyzed: AnalyzedRule, { resolvesLink }: Policy): Finding[] {
  if (resolvesLink === undefined) return [];
  return Object.entries(analyzed.rule.annotations ?? {}).flatMap(([name, text]) =>
    [...text.matchAll(/https?:\/\/[^\s"'<>)]+/g)]
      .filter(([url]) => !url.includes("{{") && !resolvesLink(url))
      .map((match) =>
        ruleFinding(analyzed, {
          code: "rule/link",
          check: "rule/link",
          level: "defect",
          field: `annotations.${name}`,
          text,
          span: { from: match.index, to: match.index + match[0].length },
          why: `The link leads nowhere.`,
        }),
      ),
  );
}
