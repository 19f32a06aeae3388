/** What the test of changes looks at in a synthesis. */
import { type Json, type SynthesizedRelease, documentsOf, releasesOf, resourcesOf } from "../../scripts/synthesized";
import type { Synthesis } from "./changes-copy";

/** What stopped a synth; empty when nothing did. */
export function report({ errors, report: problems }: Synthesis): string {
  return `${errors.join("\n")}${problems}`;
}

/** A release by its name. */
export function releaseOf({ stacks }: Synthesis, stack: string, name: string): SynthesizedRelease | undefined {
  const synthesized = stacks.get(stack);
  return synthesized === undefined ? undefined : releasesOf(synthesized).find((release) => release.name === name);
}

/** All values of a release, as JSON. */
export function valuesOf(synthesis: Synthesis, stack: string, name: string): string {
  const release = releaseOf(synthesis, stack, name);
  return release === undefined ? "" : JSON.stringify(documentsOf(release));
}

/** The expression of an alert. */
export function ruleOf(synthesis: Synthesis, environment: string, alert: string, system = "phoenix"): string {
  const release = releaseOf(synthesis, `${environment}-telemetry`, `${system}-observability`);
  const objects = (release === undefined ? [] : documentsOf(release)).flatMap(
    (document) => (document["prometheusRules"] ?? []) as unknown as readonly PrometheusRule[],
  );
  const rules = objects.flatMap(({ spec }) => spec.groups.flatMap((group) => group.rules));
  return rules.find((rule) => rule.alert === alert)?.expr ?? "";
}

interface PrometheusRule {
  readonly spec: { readonly groups: readonly { readonly rules: readonly { readonly alert?: string; readonly expr: string }[] }[] };
}

export interface GrafanaPanel {
  readonly title: string;
  readonly panels?: readonly GrafanaPanel[];
}

/** A panel of the dashboard whose title holds a word. */
export function panelOf({ stacks }: Synthesis, environment: string, word: string, title: string): GrafanaPanel | undefined {
  const stack = stacks.get(`${environment}-grafana`);
  const dashboards = Object.values(stack === undefined ? {} : resourcesOf(stack, "grafana_dashboard")).map(
    (resource) => JSON.parse(String(resource["config_json"])) as { readonly title: string; readonly panels: readonly GrafanaPanel[] },
  );
  return dashboards
    .filter((dashboard) => JSON.stringify(dashboard).includes(word))
    .flatMap((dashboard) => dashboard.panels.flatMap((panel) => [panel, ...(panel.panels ?? [])]))
    .find((panel) => panel.title === title);
}

/** Zone and range of every subnet of production. */
export function subnetsOf({ stacks }: Synthesis): string[] {
  const stack = stacks.get("production-cluster");
  const subnets: Readonly<Record<string, Readonly<Record<string, Json>>>> = stack === undefined ? {} : resourcesOf(stack, "aws_subnet");
  return Object.values(subnets)
    .map((subnet) => `${String(subnet["availability_zone"])} ${String(subnet["cidr_block"])}`)
    .sort();
}
