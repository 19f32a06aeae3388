/**
 * Writes what a chart visibly knows, for the tests of its facts: `node scripts/run.cjs scripts/charts-fixture <chart folder>...`
 *
 * It looks at the chart in another way than `charts-facts` does, so that the two can be held against each other: every leaf of `values.yaml` with the kind
 * of its default, and every path that stands written out behind `.Values` in a template. It misses much, but what it finds the chart does know.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { packageRoot } from "../constructs/helm/package-root";

/** Keys with what is below them; a leaf is the kind of its default, or `read` when only a template names it. */
interface KnownKeys {
  [key: string]: KnownKeys | string;
}

function main(folders: readonly string[]): void {
  const out = join(packageRoot(), "__tests__", "fixtures", "charts");
  mkdirSync(out, { recursive: true });
  for (const folder of folders) {
    const metadata = parse(readFileSync(join(folder, "Chart.yaml"), "utf8")) as { readonly name: string; readonly version: string };
    const known = knownKeys(folder);
    writeFileSync(join(out, `${metadata.name}-${metadata.version}.txt`), `${render(known, "")}`);
  }
}

function knownKeys(folder: string): KnownKeys {
  const valuesFile = join(folder, "values.yaml");
  const values: unknown = existsSync(valuesFile) ? parse(readFileSync(valuesFile, "utf8")) : {};
  const known = leaves(values);
  for (const file of filesBelow(join(folder, "templates"))) {
    for (const path of pathsRead(readFileSync(file, "utf8"))) add(known, path);
  }
  return known;
}

function leaves(values: unknown): KnownKeys {
  if (typeof values !== "object" || values === null || Array.isArray(values)) return {};
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const below = leaves(value);
      return [key, Object.keys(below).length > 0 ? below : kindOf(value)];
    }),
  );
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  return typeof value === "object" ? "map" : typeof value;
}

/** What stands behind `.Values` or `$.Values` in the actions of a template, comments left out. */
function pathsRead(template: string): string[][] {
  const actions = template.replace(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, "").match(/\{\{[\s\S]*?\}\}/g) ?? [];
  return actions.flatMap((action) =>
    [...action.matchAll(/(?<![\w.)"])\$?\.Values((?:\.\w+)+)/g)].map((match) => (match[1] ?? "").slice(1).split(".")),
  );
}

function add(known: KnownKeys, [key, ...rest]: readonly string[]): void {
  if (key === undefined || key === "Values") return;
  const below = known[key];
  if (rest.length === 0) known[key] = below ?? "read";
  else {
    const map = typeof below === "object" ? below : {};
    known[key] = map;
    add(map, rest);
  }
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** One key a line, as deep as it is indented. */
function render(known: KnownKeys, indent: string): string {
  return Object.keys(known)
    .sort()
    .map((key) => {
      const below = known[key] ?? {};
      return typeof below === "string" ? `${indent}${key}: ${below}\n` : `${indent}${key}:\n${render(below, `${indent} `)}`;
    })
    .join("");
}

if (require.main === module) main(process.argv.slice(2));
