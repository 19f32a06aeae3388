/** Rules that are wrong in one place. */
import type { AlertingRule, Rule, RuleGroup } from "../../rules/rule-group";
import { seededRandom } from "../promql/mutate";
import { nameOf } from "../rules/scenario-cases";
import type { Span } from "../../promql/syntax/ast";
import { changesOf } from "./operators";
import { parseDuration, formatDuration } from "../../promql/syntax/duration";

export interface RuleMutant {
  readonly system: string;
  readonly group: string;
  /** The rule as it is. */
  readonly original: Rule;
  /** The rule as somebody might have got it wrong. */
  readonly changed: Rule;
  readonly operator: string;
  readonly what: string;
  /** Where in the expression. @default - in several places, or elsewhere in the rule */
  readonly at?: Span;
}

/** What names a mutant in lists: system, group, rule, window, operator and change. */
export function keyOf({ system, group, original, operator, what }: RuleMutant): string {
  const window = original.labels?.["window"];
  return [system, group, window === undefined ? nameOf(original) : `${nameOf(original)}[${window}]`, operator, what].join(" | ");
}

/** All mutants of all rules, in the order of the rules. */
export function mutantsOf(rules: ReadonlyMap<string, readonly RuleGroup[]>): RuleMutant[] {
  return [...rules].flatMap(([system, groups]) =>
    groups.flatMap((group) =>
      group.rules.flatMap((original) => [
        ...changesOf(original.expr).map(({ expr, ...change }) => ({
          system,
          group: group.name,
          original,
          changed: { ...original, expr },
          ...change,
        })),
        ...("alert" in original ? waits(original).map((wait) => ({ system, group: group.name, original, ...wait })) : []),
      ]),
    ),
  );
}

/** An alert that waits for nothing, and one that waits twenty times as long. */
function waits(rule: AlertingRule): Pick<RuleMutant, "changed" | "operator" | "what">[] {
  const seconds = parseDuration(rule.for ?? "0s") ?? 0;
  if (seconds === 0) return [{ changed: { ...rule, for: "5m" }, operator: "for", what: "nothing -> 5m" }];
  const longer = formatDuration(seconds * 20);
  return [
    { changed: { ...rule, for: "0s" }, operator: "for", what: `${rule.for} -> nothing` },
    { changed: { ...rule, for: longer }, operator: "for", what: `${rule.for} -> ${longer}` },
  ];
}

/** Some of them, which follow from a seed. */
export function sampleOf<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const random = seededRandom(seed);
  const rest = [...items];
  return Array.from({ length: Math.min(count, items.length) }, () => rest.splice(Math.floor(random() * rest.length), 1)[0] as Item);
}
