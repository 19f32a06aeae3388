/** All scenarios as promtool's unit tests, each beside the rules that it is about and no others, for the engine and for promtool alike. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { metricNamesIn } from "../../promql";
import { parseDuration } from "../../promql/syntax/duration";
import type { Rule, RuleGroup } from "../../rules/rule-group";
import { renderScenarios } from "../../rules/scenario";
import { renderedRules } from "../with-tools/rendered-rules";
import { fillScenario, ownerOf, scenarioLinksOf } from "./scenario";
import { SCENARIOS } from "./scenarios";
import { strangersOf } from "./strangers";

type Groups = readonly RuleGroup[];

interface TestFile {
  readonly evaluation_interval: string;
  readonly tests: readonly TestGroup[];
}

export interface TestGroup {
  readonly name: string;
  readonly interval: string;
  readonly input_series: readonly { readonly series: string; readonly values: string }[];
  readonly alert_rule_test?: readonly {
    readonly eval_time: string;
    readonly alertname: string;
    readonly exp_alerts?: readonly unknown[];
  }[];
  readonly promql_expr_test?: readonly { readonly eval_time: string; readonly expr: string }[];
}

/** Scenarios of one system that are replayed on the same rules. */
export interface ScenarioCase {
  readonly system: string;
  /** The alerts that they look at, and the objective where they are about one. */
  readonly subject: string;
  /** Whether rules are evaluated so often in them that they are for `npm run test:slow`: they are about objectives, or about days. */
  readonly long: boolean;
  /** Whether they look at what people read of an alert. Where they do not, nothing is written for each evaluation. */
  readonly texts: boolean;
  readonly groups: Groups;
  readonly file: TestFile;
}

/** What can be replayed. */
export type Trial = Pick<ScenarioCase, "groups" | "file" | "texts">;

const FOLDER = path.join(__dirname, "scenarios");

/** Evaluations of one rule above which a scenario is long. */
const LONG = 300;

/** Those of all systems, worlds first. */
export function scenarioCases(rules = renderedRules()): ScenarioCase[] {
  return sources([...rules.keys()]).flatMap(({ system, file, written }) => {
    const groups = rules.get(system) ?? [];
    const cases = new Map<string, ScenarioCase>();
    for (const test of [...file.tests, ...(written ? strangersOf(file.tests, groups) : [])]) {
      const needed = rulesOf(system, test, groups);
      const long = costOf(test, { file, groups: needed }) > LONG;
      const subject = needed.flatMap((group) => group.rules.flatMap((rule) => ("alert" in rule ? [rule.alert] : [])));
      const texts = (test.alert_rule_test ?? []).some(({ exp_alerts = [] }) => exp_alerts.length > 0);
      const key = JSON.stringify([long, texts, needed.map((group) => [group.name, group.rules.map(nameOf)])]);
      const known = cases.get(key)?.file.tests ?? [];
      cases.set(key, {
        system,
        subject: [...new Set(subject)].join(", "),
        long,
        texts,
        groups: needed,
        file: { ...file, tests: [...known, test] },
      });
    }
    return [...cases.values()];
  });
}

/** The two files that promtool wants: `rules.yaml`, and the tests that name it. */
export function filesOf({ groups, file, texts }: Trial): { readonly rules: string; readonly tests: string } {
  // As JSON, which is YAML too and written in no time.
  const tests = { ...file, rule_files: ["rules.yaml"], group_eval_order: orderOf(groups) };
  const looked = texts ? groups : groups.map((group) => ({ ...group, rules: group.rules.map(withoutTexts) }));
  return { rules: JSON.stringify({ groups: looked }), tests: JSON.stringify(tests) };
}

function withoutTexts(rule: Rule): Rule {
  return "alert" in rule ? { ...rule, annotations: {} } : rule;
}

/** Worlds bring their strangers along; those that are written as promtool's files have theirs added. */
function sources(systems: readonly string[]): { readonly system: string; readonly file: TestFile; readonly written: boolean }[] {
  const worlds = SCENARIOS.filter(({ system }) => systems.includes(system)).flatMap((set) =>
    renderScenarios(set, scenarioLinksOf(set.system)).map((file) => ({ system: set.system, file, written: false })),
  );
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && systems.includes(path.dirname(name)))
    .sort()
    .map((name) => {
      const system = path.dirname(name);
      const text = fillScenario(readFileSync(path.join(FOLDER, name), "utf8"), scenarioLinksOf(system).panelUrl, ownerOf(system));
      return { system, file: parse(text) as TestFile, written: true };
    });
  return [...worlds, ...files];
}

/**
 * The alerts and records that a scenario looks at, and the records that they read, but for those that it gives itself. An objective's alerts share their
 * names with those of others.
 */
function rulesOf(
  system: string,
  { name, input_series: given, alert_rule_test: alerts = [], promql_expr_test: figures = [] }: TestGroup,
  all: Groups,
): Groups {
  const groups = withoutGiven(all, given);
  const [, objective] = new RegExp(`\\b${system}-([a-z-]+)`).exec(name) ?? [];
  const ofAnother = (group: string): boolean => isOfObjective(group) && !group.includes(`.slo.${objective}`);
  const known = groups.some((group) => isOfObjective(group.name) && !ofAnother(group.name));
  const candidates = known ? groups.filter((group) => !ofAnother(group.name)) : groups;
  const firing = figures.flatMap(({ expr }) => [...expr.matchAll(/\bALERTS\{alertname="(\w+)"/g)].map(([, alert = ""]) => alert));
  // What is selected by a pattern can be any record.
  if (figures.some(({ expr }) => metricNamesIn(expr).size === 0)) return candidates;
  const wanted = new Set([
    ...alerts.map(({ alertname }) => alertname),
    ...firing,
    ...figures.flatMap(({ expr }) => [...metricNamesIn(expr)]),
  ]);
  for (const one of wanted) {
    for (const { rules } of candidates) {
      for (const rule of rules) if (nameOf(rule) === one) for (const read of metricNamesIn(rule.expr)) wanted.add(read);
    }
  }
  return candidates
    .map((group) => ({ ...group, rules: group.rules.filter((rule) => wanted.has(nameOf(rule))) }))
    .filter(({ rules }) => rules.length > 0);
}

/** The same series would come twice, once from the scenario and once from the rule. */
function withoutGiven(groups: Groups, given: TestGroup["input_series"]): Groups {
  const isGiven = (rule: Rule): boolean =>
    "record" in rule &&
    rule.labels !== undefined &&
    given.some(({ series }) => series.startsWith(`${rule.record}{`) && series.includes(`slo="${rule.labels?.["slo"]}"`));
  return groups.map((group) => ({ ...group, rules: group.rules.filter((rule) => !isGiven(rule)) }));
}

const secondsOf = (text: string): number => parseDuration(text) ?? NaN;

/** How often a rule is evaluated in a scenario, all rules together. */
export function costOf(test: TestGroup, { file, groups }: Pick<ScenarioCase, "file" | "groups">): number {
  return evaluationsOf(test, file) * groups.flatMap(({ rules }) => rules).length;
}

function evaluationsOf({ alert_rule_test: alerts = [], promql_expr_test: figures = [] }: TestGroup, file: TestFile): number {
  const last = Math.max(...[...alerts, ...figures].map(({ eval_time: at }) => secondsOf(at)));
  return Math.floor(last / secondsOf(file.evaluation_interval)) + 1;
}

export const nameOf = (rule: Rule): string => ("alert" in rule ? rule.alert : rule.record);

const isOfObjective = (group: string): boolean => group.includes(".slo.");

/** What is recorded comes before what reads it: promtool takes groups that no order names as they fall, from one run to the next. */
function orderOf(groups: Groups): string[] {
  const records = ({ rules }: Groups[number]): boolean => rules.some((rule) => "record" in rule);
  return [...groups.filter(records), ...groups.filter((group) => !records(group))].map(({ name }) => name);
}
