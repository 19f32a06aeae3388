/**
 * Our own chart, rendered by the real Helm with the values of every release that uses it, and every object that comes out held to the definition that the
 * cluster will have.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { parse, stringify } from "yaml";
import { renderRelease } from "../../scripts/verify/render";
import { installedTool } from "../../scripts/verify/tools";
import type { SynthesizedRelease } from "../../scripts/synthesized";
import { ENVIRONMENTS } from "../../environments";
import { SYSTEMS } from "../../systems";
import { logRulesOf } from "../../systems/rules-of";
import { type Synthesis, makeSynthesis, removeSynthesis, runTool } from "./synthesis";

const CHART = path.join(__dirname, "..", "..", "charts", "objects");
const SCHEMAS = path.join(__dirname, "..", "fixtures", "crds");

let synthesis: Synthesis;
beforeAll(() => {
  synthesis = makeSynthesis();
});
afterAll(() => {
  removeSynthesis(synthesis);
});

test.each(ENVIRONMENTS.map(({ name }) => name))("every object of our chart in %s is one that the cluster takes", (environment) => {
  const releases = ownReleases(environment);
  const objects = releases.flatMap((release) =>
    renderRelease(release, { helm: installedTool("helm"), chart: CHART, kubernetesVersion: "1.36" }),
  );
  const file = path.join(synthesis.folder, `${environment}.yaml`);
  writeFileSync(file, objects.map((object) => stringify(object, { lineWidth: 0 })).join("---\n"));
  const summary = runTool("kubeconform", [
    "-strict",
    "-summary",
    "-output",
    "json",
    "-schema-location",
    path.join(SCHEMAS, "{{ .ResourceKind }}-{{ .ResourceAPIVersion }}.json"),
    file,
  ]);
  const counts = (JSON.parse(summary) as { summary: { valid: number; invalid: number; errors: number; skipped: number } }).summary;
  expect(counts).toEqual({ valid: objects.length, invalid: 0, errors: 0, skipped: 0 });
  expect(new Set(objects.map((object) => object.kind))).toEqual(
    new Set([
      "ClusterSecretStore",
      "ConfigMap",
      "ExternalSecret",
      "PodMonitor",
      "Probe",
      "PrometheusRule",
      "ScrapeConfig",
      "ServiceMonitor",
    ]),
  );
});

test("alert templates arrive unchanged, because the chart does not run them", () => {
  const release = ownReleases("production").find(({ name }) => name === "phoenix-observability");
  expect(release).toBeDefined();
  const objects =
    release === undefined ? [] : renderRelease(release, { helm: installedTool("helm"), chart: CHART, kubernetesVersion: "1.36" });
  const text = JSON.stringify(objects.filter(({ kind }) => kind === "PrometheusRule"));
  expect(text).toContain("{{ $value | humanizePercentage }}");
});

test("log rules arrive as one file that holds what was given, templates and all", () => {
  const release = ownReleases("local").find(({ name }) => name === "speccursor-observability");
  expect(release).toBeDefined();
  const objects =
    release === undefined ? [] : renderRelease(release, { helm: installedTool("helm"), chart: CHART, kubernetesVersion: "1.36" });
  const [configMap, ...others] = objects.filter(({ kind }) => kind === "ConfigMap") as unknown as readonly {
    readonly metadata: { readonly name: string; readonly namespace: string };
    readonly data: Readonly<Record<string, string>>;
  }[];
  expect(others).toEqual([]);
  expect(configMap?.metadata).toMatchObject({ name: "speccursor-log-rules", namespace: "observability" });
  expect(Object.keys(configMap?.data ?? {})).toEqual(["speccursor-log-rules.yaml"]);
  const { groups } = parse(configMap?.data["speccursor-log-rules.yaml"] ?? "") as { groups: readonly { name: string }[] };
  const local = ENVIRONMENTS.find(({ name }) => name === "local");
  expect(groups).toEqual(local === undefined ? [] : logRulesOf(local, SYSTEMS.speccursor));
  expect(JSON.stringify(groups)).toContain("{{ $labels.service_name }}");
});

test("the chart refuses a value that it does not know", () => {
  const file = path.join(synthesis.folder, "wrong.yaml");
  writeFileSync(file, "system: phoenix\nprometheusRule: []\n");
  expect(() => runTool("helm", ["template", "wrong", CHART, "--values", file])).toThrow(/prometheusRule/);
});

function ownReleases(environment: string): SynthesizedRelease[] {
  return [...synthesis.releases.values()].filter(({ stack, version }) => stack.startsWith(`${environment}-`) && version === undefined);
}
