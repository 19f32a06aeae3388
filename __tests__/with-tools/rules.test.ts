/**
 * promtool on the rules that were synthesized, for every environment, and the scenarios of every system on those of production: which alert fires in which
 * world, with which labels and words, and which stays silent.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stringify } from "yaml";
import { panelUrl } from "../../dashboards/identity";
import { ENVIRONMENTS } from "../../environments";
import { production } from "../../environments/production";
import { SYSTEMS, type SystemPack, platformPacks } from "../../systems";
import { fillScenario, ownerOf } from "../rules/scenario";
import { SCENARIOS as WORLDS } from "../rules/scenarios";
import { type Synthesis, makeSynthesis, removeSynthesis, runTool, valuesOf } from "./synthesis";

const SCENARIOS = path.join(__dirname, "..", "rules", "scenarios");

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
  expect(groups).toBeGreaterThan(0);
});

const scenarios = readdirSync(SCENARIOS, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .sort()
  .map((file) => [path.dirname(file), path.basename(file)] as const);

test.each(scenarios)("the scenarios of %s in %s come out as they say", (owner, scenario) => {
  const { file } = ruleFile("production", owner);
  const folder = path.dirname(file);
  const text = readFileSync(path.join(SCENARIOS, owner, scenario), "utf8");
  writeFileSync(path.join(folder, scenario), fillScenario(text, panelUrlOf(owner), ownerOf(owner)));
  expect(runTool("promtool", ["test", "rules", scenario], folder)).toContain("SUCCESS");
});

test("every system with rules has scenarios", () => {
  const written = [...scenarios.map(([owner]) => owner), ...WORLDS.map(({ system }) => system)];
  expect(new Set(written)).toEqual(new Set(owners));
});

/** The links that Grafana's panels have in production, written down in the scenarios by the panel's name. */
function panelUrlOf(owner: string): (panel: string) => string {
  const packs = [...platformPacks(production.cluster.kind), ...Object.values<SystemPack>(SYSTEMS)];
  const dashboards = packs.find(({ name }) => name === owner)?.dashboards ?? {};
  return (panel) => panelUrl({ grafanaUrl: production.grafana.url, system: owner, dashboards }, panel);
}

/** The rules of a system as one file beside nothing else, as the scenarios expect it: `rules.yaml`. */
function ruleFile(environment: string, owner: string): { readonly file: string; readonly groups: number } {
  const values = valuesOf(synthesis, `${environment}-telemetry/${owner}-observability`);
  const objects = (values["prometheusRules"] ?? []) as unknown as readonly { spec: { groups: readonly object[] } }[];
  const groups = objects.flatMap((object) => object.spec.groups);
  const folder = path.join(synthesis.folder, environment, owner);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "rules.yaml");
  writeFileSync(file, stringify({ groups }, { lineWidth: 0, aliasDuplicateObjects: false }));
  return { file, groups: groups.length };
}
