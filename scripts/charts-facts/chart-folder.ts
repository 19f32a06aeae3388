/**
 * Reads an unpacked chart: its metadata, values, schema and templates, and those of the subcharts in its folder `charts`.
 */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export interface ChartDependency {
  /** Key of the parent's values that holds the subchart's values. */
  readonly key: string;
  readonly name: string;
  /** Value paths that switch the subchart on and off. */
  readonly conditions: readonly (readonly string[])[];
  readonly tags: readonly string[];
}

export interface ChartFolder {
  readonly name: string;
  readonly version: string;
  readonly appVersion: string | null;
  readonly kubeVersion: string | null;
  /** True for a chart that only holds named templates for others. */
  readonly library: boolean;
  /** Text of `values.yaml`, with its comments. */
  readonly valuesText: string;
  /** The chart's own schema of its values. `undefined` when it ships none. */
  readonly schema: unknown;
  readonly templates: readonly { readonly name: string; readonly text: string }[];
  readonly dependencies: readonly ChartDependency[];
  /** Subcharts by the key of their values. Dependencies that the folder does not hold are left out. */
  readonly subcharts: ReadonlyMap<string, ChartFolder>;
}

export function readChartFolder(folder: string): ChartFolder {
  const metadata = record(parse(readFileSync(join(folder, "Chart.yaml"), "utf8")));
  const dependencies = [metadata["dependencies"] ?? []].flat().map((one) => dependencyOf(record(one)));
  return {
    name: String(metadata["name"]),
    version: String(metadata["version"]),
    appVersion: optional(metadata["appVersion"]),
    kubeVersion: optional(metadata["kubeVersion"]),
    library: metadata["type"] === "library",
    valuesText: readIfThere(join(folder, "values.yaml")) ?? "",
    schema: parsedSchema(join(folder, "values.schema.json")),
    templates: readTemplates(join(folder, "templates")),
    dependencies,
    subcharts: readSubcharts(join(folder, "charts"), dependencies),
  };
}

function dependencyOf(dependency: Readonly<Record<string, unknown>>): ChartDependency {
  const name = String(dependency["name"]);
  return {
    name,
    key: optional(dependency["alias"]) ?? name,
    conditions: (optional(dependency["condition"]) ?? "")
      .split(",")
      .flatMap((path) => (path.trim() === "" ? [] : [path.trim().split(".")])),
    tags: [dependency["tags"] ?? []].flat().map(String),
  };
}

/** A chart may be needed under several names. One that no dependency names is a subchart under its own name. */
function readSubcharts(folder: string, dependencies: readonly ChartDependency[]): Map<string, ChartFolder> {
  const found = new Map<string, ChartFolder>();
  for (const entry of sortedEntries(folder)) {
    if (!existsSync(join(folder, entry, "Chart.yaml"))) continue;
    const chart = readChartFolder(join(folder, entry));
    const keys = dependencies.filter((dependency) => dependency.name === chart.name).map((dependency) => dependency.key);
    for (const key of keys.length === 0 ? [chart.name] : keys) found.set(key, chart);
  }
  return found;
}

function readTemplates(folder: string): { readonly name: string; readonly text: string }[] {
  return sortedEntries(folder).flatMap((entry) => {
    const path = join(folder, entry);
    if (/\.(ya?ml|tpl|txt)$/.test(entry)) return [{ name: entry, text: readFileSync(path, "utf8") }];
    return !statSync(path).isDirectory() ? [] : readTemplates(path).map((template) => ({ ...template, name: `${entry}/${template.name}` }));
  });
}

function sortedEntries(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function parsedSchema(path: string): unknown {
  const text = readIfThere(path);
  return text === undefined ? undefined : JSON.parse(text);
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function optional(value: unknown): string | null {
  return value === undefined || value === null || value === "" ? null : String(value);
}
