/** amtool on the Alertmanager configuration that was synthesized: it is accepted, and every alert goes to whom the written matrix says. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stringify } from "yaml";
import { ENVIRONMENTS } from "../../environments";
import { EXPECTED_RECEIVERS } from "../routing/expected-receivers";
import { type Synthesis, makeSynthesis, removeSynthesis, runTool, valuesOf } from "./synthesis";

let synthesis: Synthesis;
const configs = new Map<string, string>();
beforeAll(() => {
  synthesis = makeSynthesis();
  for (const { name } of ENVIRONMENTS) configs.set(name, writeConfig(name));
});
afterAll(() => {
  removeSynthesis(synthesis);
});

test.each(ENVIRONMENTS.map(({ name }) => name))("amtool accepts the configuration and templates of %s", (environment) => {
  expect(runTool("amtool", ["check-config", configOf(environment)])).toMatch(/SUCCESS/);
});

const rows = EXPECTED_RECEIVERS.map(({ environment, labels, receivers }) => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${value ?? ""}`);
  return { environment, pairs, alert: pairs.length === 0 ? "an alert without labels" : pairs.join(" "), receivers: receivers.join(",") };
});

test.each(rows)("in $environment, $alert goes to $receivers", ({ environment, pairs, receivers }) => {
  const output = runTool("amtool", [
    "config",
    "routes",
    "test",
    `--config.file=${configOf(environment)}`,
    `--verify.receivers=${receivers}`,
    ...pairs,
  ]);
  expect(output.trim()).toBe(receivers);
});

function configOf(environment: string): string {
  return configs.get(environment) ?? "";
}

/** The configuration as the chart writes it, with its template beside it instead of in the container's folder. */
function writeConfig(environment: string): string {
  const values = valuesOf(synthesis, `${environment}-telemetry/alertmanager`);
  const folder = path.join(synthesis.folder, environment);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(values["templates"] as Readonly<Record<string, string>>))
    writeFileSync(path.join(folder, name), text);
  const file = path.join(folder, "alertmanager.yml");
  writeFileSync(
    file,
    stringify(
      { ...(values["config"] as object), templates: [path.join(folder, "*.tmpl")] },
      { lineWidth: 0, aliasDuplicateObjects: false },
    ),
  );
  return file;
}
