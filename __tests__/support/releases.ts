/** Helm releases as tests look at them: the values of a release as data, and a release as a page that people read. */
import { HelmProvider } from "@cdktf/provider-helm/lib/provider";
import { KubernetesProvider } from "@cdktf/provider-kubernetes/lib/provider";
import { TerraformStack } from "cdktf";
import { parse } from "yaml";
import { type HelmValues, mergeValues } from "../../constructs/helm/helm-values";
import { compactYaml } from "./compact-yaml";
import { synthStack } from "./synth";
import type { JsonObject, SynthesizedStack } from "./synthesized-stack";

/** Synthesizes constructs in a stack that has the providers of a cluster and nothing else. */
export function synthInCluster(addConstructs: (stack: TerraformStack) => void): SynthesizedStack {
  return synthStack((app) => {
    const stack = new TerraformStack(app, "test");
    new KubernetesProvider(stack, "Kubernetes");
    new HelmProvider(stack, "Helm");
    const before = stack.node.findAll().length;
    addConstructs(stack);
    if (stack.node.findAll().length === before) throw new Error("The factory added nothing to the stack that it was given.");
    return stack;
  });
}

/** The release with this name. Without a name, the only one there is. */
export function releaseOf(stack: SynthesizedStack, name?: string): JsonObject {
  const releases = stack.resources("helm_release").filter((release) => name === undefined || release["name"] === name);
  const [release] = releases;
  if (release === undefined || releases.length > 1) {
    const known = stack.resources("helm_release").map((other) => String(other["name"]));
    throw new Error(`Expected one release ${name ?? ""}, found ${releases.length}. There are: ${known.join(", ") || "none"}.`);
  }
  return release;
}

/** The documents of a release as Helm gets them: without Terraform's escapes. */
export function documentsOf(stack: SynthesizedStack, name?: string): readonly HelmValues[] {
  const documents = (releaseOf(stack, name)["values"] ?? []) as readonly string[];
  return documents.map((document) => parse(document.replaceAll("$${", "${").replaceAll("%%{", "%{")) as HelmValues);
}

/** All documents of a release laid over each other, as the chart gets them. */
export function valuesOf(stack: SynthesizedStack, name?: string): HelmValues {
  return documentsOf(stack, name).reduce<HelmValues>(mergeValues, {});
}

/** `chart version`, where it goes, and its values as YAML documents: what a snapshot of a release is made of. */
export function releasePage(stack: SynthesizedStack, name?: string): string {
  const release = releaseOf(stack, name);
  const chart = release["version"] === undefined ? "our own chart" : `${String(release["chart"])} ${String(release["version"])}`;
  const title = `${chart}, as ${String(release["name"])} in ${String(release["namespace"])}`;
  return [title, ...documentsOf(stack, name).map((document) => `---\n${compactYaml(document)}`)].join("\n");
}
