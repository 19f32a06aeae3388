/**
 * Schemas of custom resources, for the tests of what our own chart writes, from the definitions as upstream publishes them:
 *
 *     npm run crds:schemas -- <definition.yaml>...
 *
 * One compact file per kind and version in `__tests__/fixtures/crds`, without descriptions, and closed: a field that the definition does not know is
 * refused, where a cluster would silently drop it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { packageRoot } from "../constructs/helm/package-root";
import type { Json } from "./synthesized";

interface Definition {
  readonly spec: {
    readonly names: { readonly kind: string };
    readonly versions: readonly { readonly name: string; readonly served: boolean; readonly schema: { readonly openAPIV3Schema: Json } }[];
  };
}

const FOLDER = path.join(packageRoot(), "__tests__", "fixtures", "crds");

function main(files: readonly string[]): number {
  if (files.length === 0) {
    process.stderr.write("Which definitions? Usage: npm run crds:schemas -- <definition.yaml>...\n");
    return 2;
  }
  for (const file of files) {
    const { names, versions } = (parse(readFileSync(file, "utf8")) as Definition).spec;
    for (const version of versions.filter(({ served }) => served)) {
      const target = path.join(FOLDER, `${names.kind.toLowerCase()}-${version.name}.json`);
      writeFileSync(target, `${JSON.stringify(closed(version.schema.openAPIV3Schema))}\n`);
      process.stdout.write(`${path.relative(packageRoot(), target)}\n`);
    }
  }
  return 0;
}

/** Without descriptions and Kubernetes' own extensions; objects with listed properties take no others. */
export function closed(schema: Json): Json {
  if (Array.isArray(schema)) return (schema as readonly Json[]).map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const source = schema as Readonly<Record<string, Json>>;
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(source)) {
    if ((key === "description" && typeof value === "string") || key.startsWith("x-kubernetes-")) continue;
    result[key] = key === "properties" ? closedProperties(value) : closed(value);
  }
  if (source["x-kubernetes-int-or-string"] === true) delete result["type"];
  const open = source["additionalProperties"] !== undefined || source["x-kubernetes-preserve-unknown-fields"] === true;
  if (source["properties"] !== undefined && !open) result["additionalProperties"] = false;
  return result;
}

function closedProperties(properties: Json): Json {
  return Object.fromEntries(Object.entries(properties as Readonly<Record<string, Json>>).map(([name, schema]) => [name, closed(schema)]));
}

if (require.main === module) process.exitCode = main(process.argv.slice(2));
