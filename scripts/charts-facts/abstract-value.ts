/**
 * What the scan knows about a value inside a template: not the value itself, but which value paths it may come from.
 */
import { ANY_KEY } from "./usage";

export type Value =
  | { readonly kind: "unknown" }
  | { readonly kind: "constant"; readonly value: string | number | boolean | null }
  /** What stands at a path of the chart's values. */
  | { readonly kind: "path"; readonly path: readonly string[] }
  /** A key of the map at a path, from a `range`. */
  | { readonly kind: "key"; readonly of: readonly string[] }
  /** A value written as text: `toYaml .Values.x`. */
  | { readonly kind: "text"; readonly of: Value }
  /** A map that the template builds. `rest` are maps merged into it. Templates change such maps in place, and so does the scan. */
  | { readonly kind: "dict"; readonly entries: Map<string, Value>; readonly rest: Value[] }
  /** A list that the template builds. `rest` are lists appended to it. */
  | { readonly kind: "list"; readonly items: readonly Value[]; readonly rest: readonly Value[] }
  /** What a named template wrote. `exact` is false when conditions decide what it is. */
  | { readonly kind: "output"; readonly pieces: readonly Value[]; readonly exact: boolean }
  | { readonly kind: "union"; readonly of: readonly Value[] };

export const UNKNOWN: Value = { kind: "unknown" };

export function constant(value: string | number | boolean | null): Value {
  return { kind: "constant", value };
}

export function dict(entries: Iterable<readonly [string, Value]> = [], rest: Value[] = []): Value & { kind: "dict" } {
  return { kind: "dict", entries: new Map(entries), rest };
}

export function list(items: readonly Value[], rest: readonly Value[] = []): Value & { kind: "list" } {
  return { kind: "list", items, rest };
}

/** A value that may be any of these. */
export function union(values: readonly Value[]): Value {
  const distinct = new Map<string, Value>();
  for (const value of values.flatMap((one) => (one.kind === "union" ? one.of : [one]))) distinct.set(identity(value), value);
  const [first, ...others] = [...distinct.values()];
  if (first === undefined) return UNKNOWN;
  return others.length === 0 ? first : { kind: "union", of: [first, ...others] };
}

/** The values that a value may be. */
export function alternatives(value: Value): readonly Value[] {
  return value.kind === "union" ? value.of : [value];
}

/** True, false, or undefined when the chart's user decides. */
export function truth(value: Value): boolean | undefined {
  if (value.kind === "constant") return value.value !== false && value.value !== "" && value.value !== 0 && value.value !== null;
  if (value.kind === "dict" && value.rest.length === 0) return value.entries.size > 0;
  if (value.kind === "list" && value.rest.length === 0) return value.items.length > 0;
  if (value.kind === "union") {
    const [first, ...others] = value.of.map(truth);
    return others.every((other) => other === first) ? first : undefined;
  }
  return undefined;
}

/** A word that is equal for values that mean the same, so that a named template is followed once per distinct argument. */
export function identity(value: Value): string {
  const of = (values: readonly Value[]): string => values.map(identity).join(",");
  switch (value.kind) {
    case "unknown":
      return "?";
    case "key":
      return `key(${value.of.join("/")})`;
    case "constant":
      return JSON.stringify(value.value);
    case "path":
      return `/${value.path.join("/")}`;
    case "text":
      return `text(${identity(value.of)})`;
    case "dict":
      return `{${[...value.entries].map(([key, entry]) => `${key}:${identity(entry)}`).join(",")}|${of(value.rest)}}`;
    case "list":
      return `[${of(value.items)}|${of(value.rest)}]`;
    case "output":
      return `output(${String(value.exact)},${of(value.pieces)})`;
    case "union":
      return `(${of(value.of)})`;
  }
}

/** The values that a value is directly made of. */
export function parts(value: Value): readonly Value[] {
  switch (value.kind) {
    case "text":
      return [value.of];
    case "dict":
      return [...value.entries.values(), ...value.rest];
    case "list":
      return [...value.items, ...value.rest];
    case "output":
      return value.pieces;
    case "union":
      return value.of;
    default:
      return [];
  }
}

/** All value paths that a value may hold or stand for. */
export function pathsIn(value: Value): readonly (readonly string[])[] {
  return value.kind === "path" ? [value.path] : parts(value).flatMap(pathsIn);
}

/**
 * Templates that build maps out of maps again and again make values too large to follow. Such a value becomes any of the paths in it, and what was text
 * stays text.
 */
export function simplified(value: Value): Value {
  if (size(value, MAX_PARTS) < MAX_PARTS) return value;
  const of = union([...leaves(value), UNKNOWN]);
  if (value.kind !== "output") return of;
  return { kind: "output", pieces: [...value.pieces.filter(isInk).slice(0, 1), of], exact: false };
}

/** True for text that stands between the values which a template writes. */
export function isInk(piece: Value): boolean {
  return piece.kind === "constant" && String(piece.value ?? "").trim() !== "";
}

function leaves(value: Value): readonly Value[] {
  if (value.kind === "text") return leaves(value.of).map((of) => ({ kind: "text", of }));
  return value.kind === "path" || value.kind === "key" ? [value] : parts(value).flatMap(leaves);
}

const MAX_PARTS = 300;

function size(value: Value, limit: number): number {
  let count = 1;
  for (const part of parts(value)) {
    if (count >= limit) break;
    count += size(part, limit - count);
  }
  return count;
}

/** Path of an entry whose key is not known. */
export function anyEntry(path: readonly string[]): readonly string[] {
  return [...path, ANY_KEY];
}
