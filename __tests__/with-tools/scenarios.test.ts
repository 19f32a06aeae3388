/**
 * All scenarios on the real promtool, from the files that the engine is given in `npm test` and `npm run test:slow`: what is right for the one must be right
 * for the other. And where a rule is changed, so that scenarios come out otherwise than they say, both must say the same of them.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { compareFiles } from "../../scripts/compare-rule-tests/compare";
import { engine } from "../engine/support";
import { type ScenarioCase, type Trial, filesOf, scenarioCases } from "../rules/scenario-cases";
import { runTool } from "./synthesis";

const cases = scenarioCases();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "scenarios-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(cases.map((one) => [one.system, one.subject, one.file.tests.length, one] as const))(
  "of %s, %s comes out as its %i scenarios say",
  (_system, _subject, _count, one) => {
    expect(runTool("promtool", ["test", "rules", "tests.yaml"], written("as-defined", one))).toContain("SUCCESS");
  },
);

/** Every fifth of the short ones in which something fires. */
const firing = ({ file }: ScenarioCase): boolean =>
  file.tests.some(({ alert_rule_test: checks = [] }) => checks.some(({ exp_alerts: expected = [] }) => expected.length > 0));
const sample = cases.filter((one) => !one.long && firing(one)).filter((_, index) => index % 5 === 0);

test.each(sample.map((one) => [one.system, one.subject, one] as const))(
  "of %s, what a changed %s does wrong is told in the same words by the engine and by promtool",
  (_system, _subject, one) => {
    const tests = path.join(written("changed", { ...one, groups: changed(one) }), "tests.yaml");
    expect(compareFiles(engine(), [tests])).toMatchObject([{ same: true, ours: { passed: false }, theirs: { passed: false } }]);
  },
);

/** The same alerts, more severe than anything, and told at once. */
function changed({ groups }: ScenarioCase): ScenarioCase["groups"] {
  return groups.map((group) => ({
    ...group,
    rules: group.rules.map((rule) => ("alert" in rule ? { ...rule, for: "0s", labels: { ...rule.labels, severity: "utmost" } } : rule)),
  }));
}

/** The files of a case, in a folder of their own. */
function written(variant: string, one: Trial): string {
  const place = mkdtempSync(path.join(folder, `${variant}-`));
  const { rules, tests } = filesOf(one);
  writeFileSync(path.join(place, "rules.yaml"), rules);
  writeFileSync(path.join(place, "tests.yaml"), tests);
  return place;
}
