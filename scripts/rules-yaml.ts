/**
 * Prints the rules of one system as the rule file that Prometheus and promtool read, with the links of an example Grafana:
 *
 *     node scripts/run.cjs scripts/rules-yaml phoenix > rules.yaml
 */
import { stringify } from "yaml";
import { panelUrl } from "../dashboards/identity";
import type { Dashboards } from "../dashboards/dashboard";
import { type RuleSource, renderRules } from "../rules/render-alerts";
import { SYSTEMS, platformPacks } from "../systems";

/** Rules of the application systems and of the packs on the cluster and the platform. */
const SOURCES: Readonly<Record<string, RuleSource & { readonly dashboards?: Dashboards }>> = {
  ...SYSTEMS,
  ...Object.fromEntries(platformPacks().map((pack) => [pack.name, pack])),
};

const [name = ""] = process.argv.slice(2);
const source = SOURCES[name];
if (source === undefined) {
  process.stderr.write(`There are no rules of ${JSON.stringify(name)}. Name one of ${Object.keys(SOURCES).join(", ")}.\n`);
  process.exit(2);
}
const { dashboards = {} } = source;
const groups = renderRules(
  source,
  {},
  { panelUrl: (system, panel) => panelUrl({ grafanaUrl: "https://grafana.example", system, dashboards }, panel) },
);
process.stdout.write(stringify({ groups }, { lineWidth: 0 }));
