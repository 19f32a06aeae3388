/** The examples that explain the codes: each wrong one has its code and each right one does not. */
import { parse } from "yaml";
import { type FindingCode, type Policy, analyzeExpression, analyzeRuleGroups } from "../../promql";
import { EXAMPLES, type Example, isRuleExample, ruleFileOf } from "../../promql/examples";
import { STRICT, WORLD } from "./fixtures/world";

interface RuleFile {
  readonly groups: readonly {
    readonly name: string;
    readonly interval?: string;
    readonly rules: readonly { readonly alert?: string; readonly record?: string; readonly expr: string }[];
  }[];
}

function codesOf(example: Example, text: string): string[] {
  const policy: Policy = { ...STRICT, resolvesLink: (url) => !url.endsWith("gone"), ...example.policy };
  const { use = "alert", title } = example;
  const findings = isRuleExample(example)
    ? analyzeRuleGroups(
        (parse(ruleFileOf(text)) as RuleFile).groups.map((group) => ({
          ...group,
          at: group.name,
          rules: group.rules.map((rule) => ({ ...rule, at: rule.alert ?? rule.record ?? "" })),
        })),
        { metrics: WORLD, policy },
      ).findings
    : analyzeExpression(text, { metrics: WORLD, policy }, { at: "example", use, ...(title === undefined ? {} : { title }) }).findings;
  return findings.flatMap(({ code, check }) => (check === undefined ? [code] : [code, check]));
}

test.each(Object.entries(EXAMPLES))("%s", (code, example) => {
  expect(codesOf(example, example.wrong)).toContain(code as FindingCode);
  expect(codesOf(example, example.right)).not.toContain(code);
});
