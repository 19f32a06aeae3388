/** What a synth gives, read back for summaries, proofs and tests: stacks as JSON, releases with their values, rules, dashboards. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { TerraformStack, Testing } from "cdktf";
import { parse } from "yaml";
import type { Composition } from "../main";

/** Anything that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface SynthesizedStack {
  readonly name: string;
  readonly json: Readonly<Record<string, Json>>;
}

export interface SynthesizedRelease {
  readonly stack: string;
  readonly name: string;
  readonly namespace: string;
  /** Name of the chart, or `./assets/...` for a chart of ours. */
  readonly chart: string;
  /** @default - a chart of ours, which has no pinned version */
  readonly version?: string;
  /** Documents as Helm gets them after Terraform has taken its escapes away; references to other stacks stay as `${...}`. */
  readonly documents: readonly string[];
}

/** The stacks of a composition as they would be written. Validations run too, as in a real synth. */
export function synthesizedStacks({ app }: Composition): SynthesizedStack[] {
  return app.node.children
    .filter((child): child is TerraformStack => TerraformStack.isStack(child))
    .map((stack) => ({ name: stack.node.id, json: JSON.parse(Testing.synth(stack, true)) as Record<string, Json> }));
}

/** The stacks that a synth wrote, by name. */
export function readStacks(outdir: string): SynthesizedStack[] {
  const folder = path.join(outdir, "stacks");
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, json: JSON.parse(readFileSync(path.join(folder, name, "cdk.tf.json"), "utf8")) as Record<string, Json> }));
}

/** All releases of a stack, in the order of their ids. */
export function releasesOf(stack: SynthesizedStack): SynthesizedRelease[] {
  return Object.values(resourcesOf(stack, "helm_release")).map((release) => ({
    stack: stack.name,
    name: String(release["name"]),
    namespace: String(release["namespace"]),
    chart: String(release["chart"]),
    ...(release["version"] === undefined ? {} : { version: String(release["version"]) }),
    documents: ((release["values"] as readonly string[] | undefined) ?? []).map(unescapeTerraform),
  }));
}

/** The resources of one type, by id. */
export function resourcesOf(stack: SynthesizedStack, type: string): Readonly<Record<string, Readonly<Record<string, Json>>>> {
  const resources = (stack.json["resource"] ?? {}) as Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Json>>>>>>;
  return resources[type] ?? {};
}

/** The values of a release, merged by document in order; later documents win. */
export function documentsOf(release: SynthesizedRelease): Readonly<Record<string, Json>>[] {
  return release.documents.map((document) => parse(document) as Record<string, Json>);
}

function unescapeTerraform(text: string): string {
  return text.replaceAll("$${", "${").replaceAll("%%{", "%{");
}
