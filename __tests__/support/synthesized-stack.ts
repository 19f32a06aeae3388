/** A synthesized stack as tests look at it: its Terraform JSON, and its resources by type. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export class SynthesizedStack {
  constructor(readonly json: JsonObject) {}

  /** All resources of one type by their Terraform name, empty when there is none. */
  resourcesByName(type: string): Readonly<Record<string, JsonObject>> {
    return at(this.json, "resource", type) ?? {};
  }

  /** All resources of one type, empty when there is none. */
  resources(type: string): readonly JsonObject[] {
    return Object.values(this.resourcesByName(type));
  }

  /** The one resource of a type whose Terraform name starts like this. Fails when there is none, or more than one. */
  resource(type: string, nameStart = ""): JsonObject {
    const names = Object.keys(this.resourcesByName(type)).filter((name) => name.startsWith(nameStart));
    const [name] = names;
    if (name === undefined || names.length > 1) {
      const known = Object.keys(this.resourcesByName(type)).join(", ") || "none";
      throw new Error(`Expected one ${type} that starts with "${nameStart}", found ${names.length}. There are: ${known}.`);
    }
    return this.resourcesByName(type)[name] as JsonObject;
  }

  /** The types of all resources, sorted. */
  resourceTypes(): readonly string[] {
    return Object.keys(at(this.json, "resource") ?? {}).sort();
  }

  /** How many resources there are of each type: what the stack is, in a few lines. */
  resourceCounts(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.resourceTypes().map((type) => [type, this.resources(type).length]));
  }

  /** All resources by type and name, with JSON that is embedded in strings opened up: for snapshots that people read. */
  readable(): JsonValue {
    return openEmbedded(this.json["resource"] ?? {});
  }

  /** What is written at a path below `terraform`, `provider`, `output` or `data`. */
  section(...path: readonly string[]): JsonObject {
    return at(this.json, ...path) ?? {};
  }
}

export interface PolicyStatement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Principal?: JsonValue;
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: JsonObject;
}

/** The statements of a policy argument. Fails when it is not plain JSON, which scanners could not read either. */
export function policyStatements(policy: JsonValue | undefined): readonly PolicyStatement[] {
  if (typeof policy !== "string") throw new Error("The policy is not a string.");
  return (JSON.parse(policy) as { readonly Statement: readonly PolicyStatement[] }).Statement;
}

function openEmbedded(value: JsonValue): JsonValue {
  if (typeof value === "string") return /^[{[]/.test(value) ? openEmbedded(JSON.parse(value)) : value;
  if (Array.isArray(value)) return value.map(openEmbedded);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, openEmbedded(entry)]));
}

function at(value: JsonValue | undefined, ...path: readonly string[]): Record<string, JsonObject> | undefined {
  let current = value;
  for (const key of path) current = (current as JsonObject | undefined)?.[key];
  return current as Record<string, JsonObject> | undefined;
}
