/** Whether the scenarios notice that a rule is wrong. */
import type { Rule } from "../../rules/rule-group";
import { replay } from "../rules/replay";
import { type ScenarioCase, type TestGroup, type Trial, costOf } from "../rules/scenario-cases";
import type { RuleMutant } from "./mutants";

export interface Judgement {
  /** How many scenarios looked at the rule, up to the one that noticed. */
  readonly tried: number;
  /** The scenario that noticed. */
  readonly killer?: string;
  /** The last one that was tried, with the verdict of the engine. */
  readonly last?: Trial;
}

export class Judge {
  /** The scenarios of each rule, the cheapest first. Those that killed a mutant come first: they are likely to kill its siblings too. */
  private readonly scenarios = new Map<Rule, { readonly one: ScenarioCase; readonly test: TestGroup }[]>();

  constructor(cases: readonly ScenarioCase[]) {
    const scenarios = cases.flatMap((one) => one.file.tests.map((test) => ({ one, test, cost: costOf(test, one) })));
    for (const scenario of scenarios.sort((a, b) => a.cost - b.cost)) {
      for (const rule of scenario.one.groups.flatMap(({ rules }) => rules)) {
        this.scenarios.set(rule, [...(this.scenarios.get(rule) ?? []), scenario]);
      }
    }
  }

  /** Whether any scenario, and any that is not long, looks at the rule. */
  looksAt(rule: Rule): { readonly any: boolean; readonly short: boolean } {
    const scenarios = this.scenarios.get(rule) ?? [];
    return { any: scenarios.length > 0, short: scenarios.some(({ one }) => !one.long) };
  }

  /** Replays scenario after scenario, until one comes out otherwise than it says. */
  judge({ original, changed }: RuleMutant): Judgement {
    const scenarios = this.scenarios.get(original) ?? [];
    let last: Trial | undefined;
    for (const [index, scenario] of scenarios.entries()) {
      const { one, test } = scenario;
      const groups = one.groups.map((group) => ({ ...group, rules: group.rules.map((rule) => (rule === original ? changed : rule)) }));
      last = { groups, file: { ...one.file, tests: [test] }, texts: one.texts };
      if (replay(last).passed) continue;
      scenarios.unshift(...scenarios.splice(index, 1));
      return { tried: index + 1, killer: test.name, last };
    }
    return { tried: scenarios.length, ...(last === undefined ? {} : { last }) };
  }
}
