/** What a synth made, in numbers. */
import path from "node:path";
import { type Json, type SynthesizedStack, documentsOf, releasesOf, resourcesOf } from "./synthesized";

export interface Summary {
  readonly stacks: number;
  readonly resources: number;
  /** Helm releases. */
  readonly releases: number;
  /** Different charts, ours among them. */
  readonly charts: number;
  /** Rules of the first environment that has any; the same rules go to every environment. */
  readonly alertingRules: number;
  /** Alerting rules of Loki's ruler. */
  readonly logAlertingRules: number;
  readonly recordingRules: number;
  readonly dashboards: number;
}

export function summarize(stacks: readonly SynthesizedStack[]): Summary {
  const releases = stacks.flatMap(releasesOf);
  const documents = releases.flatMap(documentsOf);
  const rules = documents.flatMap((document) => rulesIn(document, "prometheusRules"));
  const alertingRules = rules.filter((rule) => "alert" in rule).length;
  return {
    stacks: stacks.length,
    resources: stacks.reduce((sum, stack) => sum + countResources(stack), 0),
    releases: releases.length,
    charts: new Set(releases.map((release) => (release.version === undefined ? "ours" : `${release.chart} ${release.version}`))).size,
    alertingRules,
    logAlertingRules: documents.flatMap((document) => rulesIn(document, "logRules")).length,
    recordingRules: rules.length - alertingRules,
    dashboards: stacks.reduce((sum, stack) => sum + Object.keys(resourcesOf(stack, "grafana_dashboard")).length, 0),
  };
}

export interface SummaryContext {
  readonly environments: number;
  readonly seconds: number;
  readonly outdir: string;
}

export function renderSummary(summary: Summary, context: SummaryContext): string {
  return [
    `Synthesized ${context.environments} environments in ${context.seconds.toFixed(1)} s:`,
    `  ${summary.stacks} stacks, ${summary.resources} resources`,
    `  ${summary.releases} Helm releases of ${summary.charts} charts`,
    `  ${summary.alertingRules} alerting rules, ${summary.recordingRules} recording rules, ${summary.logAlertingRules} rules on log lines`,
    `  ${summary.dashboards} dashboards`,
    `The output is in ${path.basename(context.outdir)}/stacks.`,
  ].join("\n");
}

function countResources(stack: SynthesizedStack): number {
  return Object.values((stack.json["resource"] ?? {}) as Readonly<Record<string, object>>).reduce(
    (sum, instances) => sum + Object.keys(instances).length,
    0,
  );
}

interface RuleEntry {
  readonly [key: string]: Json;
}

function rulesIn(document: Readonly<Record<string, Json>>, kind: "prometheusRules" | "logRules"): RuleEntry[] {
  const objects = (document[kind] ?? []) as readonly { spec: { groups: readonly { rules: readonly RuleEntry[] }[] } }[];
  return objects.flatMap((object) => object.spec.groups.flatMap((group) => group.rules));
}
