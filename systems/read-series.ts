/** Which series something reads: a rule, an objective or a panel of any system. */
import { type Dashboards, readsLogs } from "../dashboards/dashboard";
import { panelExpression } from "../dashboards/panel-expression";
import { isFailure, parsePromql } from "../promql";
import { type LabelMatcher, type VectorSelector, walk } from "../promql/syntax/ast";
import { type RuleSource, renderRules } from "../rules/render-alerts";

/** Whoever has expressions: a system, or the platform. */
export interface ReadingOwner extends RuleSource {
  /** @default {} */
  readonly dashboards?: Dashboards;
}

/** Says whether something reads a series. */
export type IsRead = (system: string, name: string) => boolean;

/** What an environment overrides of a rule changes no name in it, so the answer is the same everywhere. */
export function readSeries(owners: readonly ReadingOwner[]): IsRead {
  // Made when somebody asks: a synth that drops nothing needs no answer.
  let selectors: readonly VectorSelector[] | undefined;
  const answers = new Map<string, boolean>();
  return (system, name) => {
    selectors ??= owners.flatMap(expressionsOf).flatMap(selectorsOf);
    const key = `${system}\n${name}`;
    const answer = answers.get(key) ?? selectors.some((selector) => selects(selector, system, name));
    answers.set(key, answer);
    return answer;
  };
}

function expressionsOf(owner: ReadingOwner): string[] {
  const rules = renderRules(owner, {}, { panelUrl: (_, panel) => panel }).flatMap((group) => group.rules.map(({ expr }) => expr));
  const panels = Object.values(owner.dashboards ?? {}).flatMap(({ rows }) => rows.flatMap((row) => row.panels));
  return [...rules, ...panels.flatMap((panel) => (readsLogs(panel) ? [] : panel.signals.map(panelExpression)))];
}

/** None where the expression does not parse, which is refused elsewhere. */
function selectorsOf(expression: string): VectorSelector[] {
  const parsed = parsePromql(expression, { dashboard: true });
  const selectors: VectorSelector[] = [];
  if (isFailure(parsed)) return selectors;
  walk(parsed.expr, (expr) => {
    if (expr.kind === "selector") selectors.push(expr);
  });
  return selectors;
}

/** Whatever else a selector matches on, it reads the series then. */
function selects(selector: VectorSelector, system: string, name: string): boolean {
  const named = selector.name === undefined || selector.variable === true || selector.name === name;
  return (
    named &&
    selector.matchers.every((matcher) =>
      matcher.label === "system" ? matches(matcher, system) : matcher.label !== "__name__" || matches(matcher, name),
    )
  );
}

function matches({ operator, value, variable }: LabelMatcher, text: string): boolean {
  if (variable === true) return true;
  const equal = operator === "=" || operator === "!=" ? value === text : matchesWhole(value, text);
  return operator.startsWith("!") ? !equal : equal;
}

/** What is no expression is taken to match, so that nothing is dropped because of it. */
function matchesWhole(pattern: string, text: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, "su").test(text);
  } catch {
    return true;
  }
}
