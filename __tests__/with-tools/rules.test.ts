/** promtool on the rules that were synthesized, for every environment. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stringify } from "yaml";
import { ENVIRONMENTS } from "../../environments";
import { production } from "../../environments/production";
import { SYSTEMS, type SystemPack, platformPacks } from "../../systems";
import { GRAFANA_URL } from "../rules/scenario";
import { scenarioCases } from "../rules/scenario-cases";
import { renderedRules } from "./rendered-rules";
import { type Synthesis, makeSynthesis, removeSynthesis, runTool, valuesOf } from "./synthesis";

const rendered = renderedRules();

let synthesis: Synthesis;
beforeAll(() => {
  synthesis = makeSynthesis();
});
afterAll(() => {
  removeSynthesis(synthesis);
});

/** Those who have rules: a pack may come with its contracts first. */
const withRules = Object.values<SystemPack>(SYSTEMS).filter(({ alerts, slos }) => Object.keys({ ...alerts, ...slos }).length > 0);
const owners = [...platformPacks(), ...withRules].map(({ name }) => name);
const cases = ENVIRONMENTS.flatMap((environment) => owners.map((owner) => [environment.name, owner] as const));

test.each(cases)("promtool accepts the rules of %s/%s, without a duplicate", (environment, owner) => {
  const { file, groups } = ruleFile(environment, owner);
  const output = runTool("promtool", ["check", "rules", "--lint=all", "--lint-fatal", file]);
  expect(output).toContain("SUCCESS");
  expect(groups.length).toBeGreaterThan(0);
});

/** Scenarios are replayed on rules that were rendered for no environment in particular. */
test.each(owners)("the rules of production/%s are those that the scenarios are replayed on", (owner) => {
  const elsewhere = JSON.stringify(rendered.get(owner)).replaceAll(GRAFANA_URL, production.grafana.url);
  expect(ruleFile("production", owner).groups).toEqual(JSON.parse(elsewhere));
});

test("every system with rules has scenarios", () => {
  expect(new Set(scenarioCases().map(({ system }) => system))).toEqual(new Set(owners));
});

/** The rules of a system as one file beside nothing else. */
function ruleFile(environment: string, owner: string): { readonly file: string; readonly groups: readonly object[] } {
  const values = valuesOf(synthesis, `${environment}-telemetry/${owner}-observability`);
  const objects = (values["prometheusRules"] ?? []) as unknown as readonly { spec: { groups: readonly object[] } }[];
  const groups = objects.flatMap((object) => object.spec.groups);
  const folder = path.join(synthesis.folder, environment, owner);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "rules.yaml");
  writeFileSync(file, stringify({ groups }, { lineWidth: 0, aliasDuplicateObjects: false }));
  return { file, groups };
}
