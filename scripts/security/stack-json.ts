/** Reading the JSON of a stack as Terraform does: resources by address, values by path. */
import type { Json, SynthesizedStack } from "../synthesized";

export interface JsonMap {
  readonly [key: string]: Json;
}

/** A resource of a stack. */
export interface StackResource {
  readonly stack: string;
  /** `aws_kms_key`. */
  readonly type: string;
  readonly id: string;
  /** `aws_kms_key.LogsKey_8D1F2A3B`. */
  readonly address: string;
  readonly arguments: JsonMap;
}

/** A string somewhere in a value. */
export interface StringAt {
  /** Keys and positions from the top: `["statement", 0, "action"]`. */
  readonly path: readonly (string | number)[];
  readonly text: string;
}

export function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function mapOf(value: Json | undefined): JsonMap {
  return isMap(value) ? value : {};
}

/** A list as it is, one thing as a list of it, nothing as none: Terraform takes blocks in both forms. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** The blocks of an argument. */
export function blocksOf(value: Json | undefined): readonly JsonMap[] {
  return listOf(value).filter(isMap);
}

/** All resources of a stack, by type in the order of the JSON. */
export function stackResources({ name, json }: SynthesizedStack): StackResource[] {
  return Object.entries(mapOf(json["resource"])).flatMap(([type, instances]) =>
    Object.entries(mapOf(instances)).map(([id, instance]) => ({
      stack: name,
      type,
      id,
      address: `${type}.${id}`,
      arguments: mapOf(instance),
    })),
  );
}

export function resourcesOfType(stack: SynthesizedStack, ...types: readonly string[]): StackResource[] {
  return stackResources(stack).filter(({ type }) => types.includes(type));
}

/** All strings of a value with their paths; CDKTF's own metadata aside. */
export function stringsIn(value: Json | undefined, path: readonly (string | number)[] = []): StringAt[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item, index) => stringsIn(item, [...path, index]));
  if (!isMap(value)) return [];
  return Object.entries(value)
    .filter(([key]) => key !== "//")
    .flatMap(([key, item]) => stringsIn(item, [...path, key]));
}

/** The ids of the resources of a type that a value refers to: `${aws_s3_bucket.Logs.id}` refers to `Logs`. */
export function referencesTo(type: string, value: Json | undefined): string[] {
  return stringsIn(value).flatMap(({ text }) => [...text.matchAll(new RegExp(`\\b${type}\\.([\\w-]+)`, "g"))].map(([, id]) => id ?? ""));
}
