/** Renders a release with the real Helm, and looks at what comes out. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseAllDocuments } from "yaml";
import type { SynthesizedRelease } from "../synthesized";

export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly [key: string]: unknown;
}

export interface RenderOptions {
  readonly helm: string;
  /** Folder of the chart. */
  readonly chart: string;
  /** Minor version: `1.36`. */
  readonly kubernetesVersion: string;
}

/** @throws with Helm's own words when the chart refuses the values */
export function renderRelease(release: SynthesizedRelease, options: RenderOptions): KubernetesObject[] {
  const folder = mkdtempSync(path.join(tmpdir(), "render-"));
  try {
    const files = release.documents.map((document, index) => {
      const file = path.join(folder, `values-${index}.yaml`);
      writeFileSync(file, withoutReferences(document));
      return file;
    });
    const output = execFileSync(
      options.helm,
      [
        "template",
        release.name,
        options.chart,
        ...["--namespace", release.namespace, "--kube-version", `${options.kubernetesVersion}.0`],
        ...["--api-versions", "monitoring.coreos.com/v1", "--include-crds"],
        ...files.flatMap((file) => ["--values", file]),
      ],
      { encoding: "utf8", maxBuffer: 256 * 1024 * 1024, stdio: ["ignore", "pipe", "pipe"] },
    );
    return parseAllDocuments(output, { logLevel: "silent" })
      .map((document) => document.toJS() as KubernetesObject | null)
      .filter((object): object is KubernetesObject => object !== null && typeof object === "object");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Number of objects by kind. */
export function countKinds(objects: readonly KubernetesObject[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of objects.map((object) => object.kind).sort()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Images without a fixed version, each with the object that runs it. */
export function floatingImages(objects: readonly KubernetesObject[]): string[] {
  const found: string[] = [];
  const walk = (value: unknown, owner: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, owner);
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === "image" && typeof child === "string" && !/[:@](?!latest$)[\w.-]*\d/.test(child.slice(child.lastIndexOf("/"))))
        found.push(`${owner}: ${child}`);
      walk(child, owner);
    }
  };
  for (const object of objects) if (object.kind !== "CustomResourceDefinition") walk(object, `${object.kind}/${object.metadata.name}`);
  return found;
}

/** What another stack would give is not known here: a reference becomes a word that is valid as a name. */
function withoutReferences(document: string): string {
  return document.replaceAll(/\$\{data\.terraform_remote_state\.[^}]*outputs\.([a-z_]+)\}/g, (_, output: string) =>
    output.replaceAll("_", "-"),
  );
}
