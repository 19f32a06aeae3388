/**
 * What a chart's own JSON schema says about one value: types, known keys, and what other keys hold. Helm enforces it, so these types are exact.
 */
export interface SchemaShape {
  /** Exact types. Empty when the schema leaves them open. */
  readonly types: readonly string[];
  readonly properties: ReadonlyMap<string, SchemaShape>;
  /** What keys hold that are not listed, where the schema says so. */
  readonly otherKeys: SchemaShape | undefined;
  /** True when keys that are not listed are refused. */
  readonly closed: boolean;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "string!",
  integer: "int!",
  number: "number!",
  boolean: "bool",
  object: "map",
  array: "list",
};

/** References may lead back to where they stand; nobody nests values deeper than this. */
const MAX_DEPTH = 12;

export function readSchema(schema: unknown): SchemaShape {
  return shapeOf(record(schema), record(schema), 0);
}

function shapeOf(node: Readonly<Record<string, unknown>>, root: Readonly<Record<string, unknown>>, depth: number): SchemaShape {
  if (depth > MAX_DEPTH) return ANYTHING;
  const reference = node["$ref"];
  if (typeof reference === "string") return shapeOf(resolved(reference, root), root, depth + 1);
  const choices = [node["anyOf"] ?? node["oneOf"] ?? []].flat().map((one) => shapeOf(record(one), root, depth + 1));
  const others = node["additionalProperties"];
  const patterns = Object.values(record(node["patternProperties"]));
  const otherKeys = [typeof others === "object" ? others : [], ...patterns].flat()[0];
  return {
    types: typesOf(node, choices),
    properties: new Map([
      ...choices.flatMap((one) => [...one.properties]),
      ...Object.entries(record(node["properties"])).map(([key, value]) => [key, shapeOf(record(value), root, depth + 1)] as const),
    ]),
    otherKeys: otherKeys === undefined ? choices.find((one) => one.otherKeys)?.otherKeys : shapeOf(record(otherKeys), root, depth + 1),
    closed: others === false,
  };
}

function typesOf(node: Readonly<Record<string, unknown>>, choices: readonly SchemaShape[]): string[] {
  const named = [node["type"] ?? []].flat().flatMap((type) => TYPE_NAMES[String(type)] ?? []);
  if (named.length > 0) return named;
  // One choice without a type leaves the type open.
  if (choices.length > 0) return choices.every((one) => one.types.length > 0) ? choices.flatMap((one) => one.types) : [];
  const values = [node["enum"] ?? []].flat();
  return values.length > 0 && values.every((value) => typeof value === "string") ? ["string!"] : [];
}

function resolved(reference: string, root: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (!reference.startsWith("#/")) return {};
  const keys = reference
    .slice(2)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return record(keys.reduce<unknown>((node, key) => record(node)[key], root));
}

const ANYTHING: SchemaShape = { types: [], properties: new Map(), otherKeys: undefined, closed: false };

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
