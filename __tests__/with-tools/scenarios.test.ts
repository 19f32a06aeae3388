/** The scenarios that are written as worlds, replayed by promtool on the rules as they are defined. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stringify } from "yaml";
import { SCENARIOS } from "../rules/scenarios";
import { scenarioLinksOf } from "../rules/scenario";
import { renderScenarios } from "../../rules/scenario";
import { renderedRules } from "./rendered-rules";
import { runTool } from "./synthesis";

const rules = renderedRules();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "scenarios-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Groups = NonNullable<ReturnType<typeof rules.get>>;

/** The rules that scenarios need: one alert, and what is recorded. An objective's records are read by its own alerts alone. */
function rulesFor(groups: Groups, alert: string, objective: string): Groups {
  const isOfObjective = (name: string): boolean => name.includes(".slo.");
  const ofObjective = groups.some(
    ({ name, rules }) => isOfObjective(name) && rules.some((rule) => "alert" in rule && rule.alert === alert),
  );
  return groups
    .filter(({ name }) => (ofObjective ? name.includes(objective) : !isOfObjective(name)))
    .map((group) => ({ ...group, rules: group.rules.filter((rule) => !("alert" in rule) || rule.alert === alert) }))
    .filter((group) => group.rules.length > 0);
}

/** The objective that a scenario is about, as its groups are called. */
function objectiveIn(system: string, name: string): string {
  const [, objective] = new RegExp(`\\b${system}-([a-z-]+)`).exec(name) ?? [];
  return objective === undefined ? "" : `.slo.${objective}`;
}

/** An alert's scenarios begin with its name. */
const cases = SCENARIOS.flatMap((set) => {
  const subjectOf = (name: string): string => `${name.split(":")[0] ?? ""} ${objectiveIn(set.system, name)}`.trim();
  return [...new Set(set.scenarios.map(({ name }) => subjectOf(name)))].map((subject) => {
    const scenarios = set.scenarios.filter(({ name }) => subjectOf(name) === subject);
    return [set.system, subject, scenarios.length, { ...set, scenarios }] as const;
  });
});

test.each(cases)("of %s, %s comes out as its %i scenarios say", (system, subject, _, set) => {
  const [alert = "", objective = ""] = subject.split(" ");
  const file = (name: string): string => path.join(folder, `${system}-${alert}${objective}-${name}.yaml`);
  const groups = rulesFor(rules.get(system) ?? [], alert, objective);
  writeFileSync(file("rules"), yaml({ groups }));
  writeFileSync(
    file("test"),
    yaml({ ...renderScenarios(set, scenarioLinksOf(system), path.basename(file("rules"))), group_eval_order: orderOf(groups) }),
  );
  expect(runTool("promtool", ["test", "rules", path.basename(file("test"))], folder)).toContain("SUCCESS");
});

/** What is recorded comes before what reads it: promtool takes groups that no order names as they fall, from one run to the next. */
function orderOf(groups: Groups): string[] {
  const records = ({ rules }: Groups[number]): boolean => rules.some((rule) => "record" in rule);
  return [...groups.filter(records), ...groups.filter((group) => !records(group))].map(({ name }) => name);
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
