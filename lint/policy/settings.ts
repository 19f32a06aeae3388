/** Reads settings out of a document, each with its place, and tells everything that is wrong with them. */
import { type Problem, nearest, quoteValue } from "../../problems";
import { parseDuration } from "../../promql/syntax/duration";
import { compilePattern, isPattern } from "../../promql/syntax/re2";
import type { DataNode } from "../data/node";

/** Where a value stands: its path for the person who reads, and what to do with problems. */
export interface SettingPlace {
  readonly path: string;
  tell(node: DataNode, path: string, problem: Omit<Problem, "code" | "at" | "got"> & { readonly got?: string }): void;
}

/** Reads one value; undefined where it has told what is wrong with it. */
export type Setting<T> = (node: DataNode, place: SettingPlace) => T | undefined;

export function text(allowed = "a text", accepts: (value: string) => boolean = () => true): Setting<string> {
  return (node, place) => {
    if (node.kind === "scalar" && node.value !== null && accepts(node.text.text)) return node.text.text;
    return refuse(node, place, "The value has the wrong form.", allowed);
  };
}

export const pattern: Setting<string> = (node, place) => {
  if (node.kind !== "scalar" || typeof node.value !== "string") return refuse(node, place, "The value has the wrong form.", PATTERN);
  const compiled = compilePattern(node.value);
  return isPattern(compiled) ? node.value : refuse(node, place, `The expression cannot be read: ${compiled.error}.`, PATTERN);
};

const PATTERN = "an RE2 expression";

/** Seconds, or a duration as Prometheus writes it. */
export const duration: Setting<number> = (node, place) => {
  if (node.kind === "scalar" && typeof node.value === "number" && node.value > 0) return node.value;
  const seconds = node.kind === "scalar" && typeof node.value === "string" ? parseDuration(node.value) : undefined;
  return seconds === undefined || seconds === 0
    ? refuse(node, place, "The value is no duration.", "30s, 5m, 15d, or a number of seconds")
    : seconds;
};

export const count: Setting<number> = (node, place) => {
  if (node.kind === "scalar" && typeof node.value === "number" && Number.isSafeInteger(node.value) && node.value >= 0) return node.value;
  return refuse(node, place, "The value is no number.", "a whole number, 0 or more");
};

export const flag: Setting<boolean> = (node, place) =>
  node.kind === "scalar" && typeof node.value === "boolean"
    ? node.value
    : refuse(node, place, "The value has the wrong form.", "true, false");

export function list<T>(item: Setting<T>): Setting<readonly T[]> {
  return (node, place) => {
    if (node.kind !== "list") return refuse(node, place, "The value has the wrong form.", "a list");
    return node.items.flatMap((value, index) => item(value, { ...place, path: `${place.path}[${index}]` }) ?? []);
  };
}

export function record<T>(value: Setting<T>): Setting<Readonly<Record<string, T>>> {
  return (node, place) => {
    if (node.kind !== "map") return refuse(node, place, "The value has the wrong form.", "a map");
    const entries = [...node.entries].flatMap(([key, entry]) => {
      const read = value(entry.value, { ...place, path: `${place.path}.${key}` });
      return read === undefined ? [] : [[key, read] as const];
    });
    return Object.fromEntries(entries);
  };
}

/** @param required Fields without which the value says nothing. */
export function object<T extends object>(
  fields: { readonly [K in keyof T]-?: Setting<NonNullable<T[K]>> },
  required: readonly (keyof T)[] = [],
): Setting<T> {
  return (node, place) => {
    const names = Object.keys(fields) as (keyof T & string)[];
    if (node.kind !== "map") return refuse(node, place, "The value has the wrong form.", `a map of ${names.join(", ")}`);
    const result: Partial<T> = {};
    for (const [key, { value }] of node.entries) {
      const name = names.find((known) => known === key);
      const path = place.path === "" ? key : `${place.path}.${key}`;
      if (name === undefined) tellUnknown(value, { ...place, path }, key, names);
      else if (value.kind !== "scalar" || value.value !== null) assign(result, name, fields[name](value, { ...place, path }));
    }
    for (const name of required.filter((field) => !node.entries.has(String(field)))) {
      place.tell(node, place.path, {
        what: `The field ${String(name)} is missing.`,
        got: "nothing",
        allowed: names.join(", "),
        remedy: "Add it.",
      });
    }
    return result as T;
  };
}

function assign<T extends object, K extends keyof T>(target: Partial<T>, key: K, value: T[K] | undefined): void {
  if (value !== undefined) target[key] = value;
}

function tellUnknown(node: DataNode, place: SettingPlace, key: string, known: readonly string[]): void {
  const meant = nearest(key, known);
  const remedy = meant === undefined ? "Take it out." : `Did you mean ${meant}?`;
  place.tell(node, place.path, { what: "There is no such setting.", got: key, allowed: known.join(", "), remedy });
}

function refuse(node: DataNode, place: SettingPlace, what: string, allowed: string): undefined {
  place.tell(node, place.path, { what, allowed, remedy: "Write it in this form." });
  return undefined;
}

/** A value as a problem quotes it. */
export function quotedNode(node: DataNode): string {
  if (node.kind === "map") return "a map";
  return node.kind === "list" ? "a list" : quoteValue(node.value);
}
