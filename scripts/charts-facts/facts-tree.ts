/**
 * Puts together what is known of each value path: its default, what the templates do with it, what the schema says, and examples in comments.
 *
 * Types are those of `FactsNode` in `constructs/helm/chart-facts.ts`. Where the sources leave it open what may stand at a path, anything may.
 */
import type { FactsNode } from "../../constructs/helm/chart-facts";
import type { SchemaShape } from "./schema-shape";
import { ANY_KEY, Usage } from "./usage";

export interface Evidence {
  /** Default of the chart. `undefined` when `values.yaml` does not hold the path. */
  readonly byDefault: unknown;
  readonly usage: Usage;
  readonly schema: SchemaShape | undefined;
  /** Examples in comments, by path below this one. */
  readonly examples: ReadonlyMap<string, unknown>;
}

/** What a map around a path tells about it. */
interface Surroundings {
  readonly key: string;
  readonly path: string;
  /** The map is passed on whole. */
  readonly open: boolean;
  /** The map is walked through and its entries are written out. */
  readonly printedEntries: boolean;
}

export function factsTree(evidence: Evidence): FactsNode {
  return build(evidence, { key: "", path: "", open: false, printedEntries: false });
}

function build(evidence: Evidence, around: Surroundings): FactsNode {
  const { schema, usage } = evidence;
  const types = schema !== undefined && schema.types.length > 0 ? schema.types : inferTypes(evidence, around);
  if (!types.includes("map")) return typeName(types);
  const others = otherKeys(evidence, around);
  // In a map of anything, what the templates read of it tells nothing more.
  const keys = childKeys(others === "any" ? { ...evidence, usage: new Usage() } : evidence);
  if (keys.length === 0 && (others === "any" || others === undefined)) return typeName(types);
  const below = {
    open: around.open || usage.passed,
    printedEntries: usage.children.get(ANY_KEY)?.printed ?? false,
  };
  const children = keys.map(
    (key) => [key, build(childEvidence(evidence, around.path, key), { ...below, key, path: join(around.path, key) })] as const,
  );
  const alternatives = types.filter((type) => type !== "map");
  return Object.fromEntries([
    ...(alternatives.length === 0 ? [] : [["|", typeName(alternatives)] as const]),
    ...(others === undefined ? [] : [[ANY_KEY, others] as const]),
    ...children,
  ]);
}

/** Keys of a map that some source names, in a stable order. A closed schema has the last word. */
function childKeys({ byDefault, usage, schema }: Evidence): string[] {
  if (schema?.closed === true) return [...schema.properties.keys()].sort();
  const keys = new Set([...Object.keys(record(byDefault)), ...usage.children.keys(), ...(schema?.properties.keys() ?? [])]);
  keys.delete(ANY_KEY);
  return [...keys].sort();
}

/** What keys hold that no source names. Undefined: there are no others. */
function otherKeys(evidence: Evidence, around: Surroundings): FactsNode | undefined {
  const { schema, usage } = evidence;
  if (schema?.otherKeys !== undefined)
    return build({ byDefault: undefined, usage: new Usage(), schema: schema.otherKeys, examples: new Map() }, { ...around, open: true });
  if (schema?.closed === true) return undefined;
  if (around.open || usage.passed) return "any";
  const entries = usage.children.get(ANY_KEY);
  if (entries !== undefined)
    return build(
      { byDefault: undefined, usage: entries, schema: undefined, examples: new Map() },
      { ...around, key: ANY_KEY, open: false },
    );
  return childKeys(evidence).length === 0 ? "any" : undefined;
}

function childEvidence({ byDefault, usage, schema, examples }: Evidence, path: string, key: string): Evidence {
  const entries = usage.children.get(ANY_KEY);
  const own = usage.children.get(key) ?? new Usage();
  const child = record(byDefault)[key];
  return {
    byDefault: child === undefined ? examples.get(join(path, key)) : child,
    usage: entries === undefined ? own : mergedUsage([own, entries]),
    schema: schema?.properties.get(key) ?? (schema?.closed === true ? undefined : schema?.otherKeys),
    examples,
  };
}

/** Types that the templates take, by the default and by what is done with the value. */
function inferTypes({ byDefault, usage }: Evidence, around: Surroundings): string[] {
  const asked = [...usage.kinds].flatMap((kind) => ASKED_TYPES[kind] ?? ["any"]);
  const named = [...usage.children.keys()].some((key) => key !== ANY_KEY) ? ["map"] : [];
  const byUse = [...asked, ...named, ...(usage.rangedByKey ? ["map"] : []), ...(usage.listed ? ["list"] : [])];
  if (byDefault === undefined || byDefault === null)
    return byDefault === null ? [...unknownTypes(usage, byUse)] : unknownTypes(usage, byUse);
  if (Array.isArray(byDefault)) return ["list", ...byUse];
  if (typeof byDefault === "object") return ["map", ...byUse];
  if (around.printedEntries) return ["scalar", ...byUse];
  if (byDefault === "")
    return usage.passed || (around.open && !usage.printed) ? ["any"] : ["scalar", ...byUse, ...(usage.ranged ? ["list", "map"] : [])];
  if (typeof byDefault === "string") return stringTypes(byDefault, usage, byUse);
  if (typeof byDefault === "boolean") return [!byDefault && usage.printed && AMOUNT.test(around.key) ? "scalar" : "bool", ...byUse];
  // Ports may be named.
  return [/port$/i.test(around.key) ? "string" : "number", ...byUse];
}

function stringTypes(byDefault: string, usage: Usage, byUse: readonly string[]): string[] {
  if (usage.passed) return ["any"];
  return ["string", ...(byDefault === "true" || byDefault === "false" ? ["bool"] : []), ...byUse, ...(usage.ranged ? ["list", "map"] : [])];
}

/** Without a default only the use tells the type. */
function unknownTypes(usage: Usage, byUse: readonly string[]): string[] {
  if (byUse.includes("map") && !usage.ranged) return [...byUse];
  if (usage.passed) return ["any"];
  if (usage.ranged) return ["list", "map", ...byUse];
  if (usage.printed) return ["scalar", ...byUse];
  return byUse.length > 0 ? [...byUse] : ["any"];
}

/** Keys that hold an amount or a name: `false` there means "not set", and what is set is no boolean. */
const AMOUNT = /(Limit|Size|Count|Interval|Timeout|Duration|File|Path|Address|Host|Url|URL|Name|Class)$/;

const ASKED_TYPES: Readonly<Record<string, readonly string[]>> = {
  string: ["string"],
  bool: ["bool"],
  map: ["map"],
  "map[string]interface {}": ["map"],
  slice: ["list"],
  "[]interface {}": ["list"],
  int: ["number"],
  int64: ["number"],
  float64: ["number"],
  invalid: [],
};

/** `list|map`; `any` takes in everything else, `scalar` every single value. */
function typeName(types: readonly string[]): string {
  const distinct = new Set(types);
  if (distinct.has("any") || distinct.size === 0) return "any";
  if (distinct.has("scalar")) for (const type of ["string", "string!", "number", "number!", "int!", "bool"]) distinct.delete(type);
  return [...distinct].sort().join("|");
}

/** What is done with a path by either. */
function mergedUsage(usages: readonly Usage[]): Usage {
  const merged = new Usage();
  for (const usage of usages) {
    merged.printed ||= usage.printed;
    merged.passed ||= usage.passed;
    merged.ranged ||= usage.ranged;
    merged.rangedByKey ||= usage.rangedByKey;
    merged.listed ||= usage.listed;
    usage.kinds.forEach((kind) => merged.kinds.add(kind));
    for (const key of usage.children.keys()) {
      const children = usages.flatMap((one) => one.children.get(key) ?? []);
      merged.children.set(key, children.length === 1 ? (children[0] ?? new Usage()) : mergedUsage(children));
    }
  }
  return merged;
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}\n${key}`;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
