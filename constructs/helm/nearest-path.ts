/** Finds, for a value path that a chart does not know, the one that was probably meant. */
import { nearest } from "../../problems";
import type { FactsMap, FactsNode } from "./chart-facts";

export interface NearestPath {
  /** The path that exists, as a user writes it. Undefined when nothing in the chart is like it. */
  readonly path: string | undefined;
  /** Keys that exist where the unknown one was written, not all where there are many, the likeliest first. */
  readonly siblings: readonly string[];
}

const MAX_SIBLINGS = 8;

/**
 * A key of the same map that is spelt alike; else the same key, or one spelt alike, below another parent; else the map that the key was written in.
 */
export function nearestPath(facts: FactsMap, path: readonly string[]): NearestPath {
  const key = path.at(-1) ?? "";
  const parent = path.slice(0, -1);
  const keys = keysOf(nodeAt(facts, parent));
  const sibling = keys.find((one) => plainKey(one) === plainKey(key)) ?? nearest(key, keys);
  const found = sibling === undefined ? elsewhere(facts, path) : [...parent, sibling];
  const siblings = sibling === undefined ? keys : [sibling, ...keys.filter((one) => one !== sibling)];
  return {
    path: found === undefined ? nearestMap(facts, parent) : found.join("."),
    siblings: siblings.length > MAX_SIBLINGS ? [...siblings.slice(0, MAX_SIBLINGS), "..."] : siblings,
  };
}

/** The same key below another parent: the one whose parents have most in common with those that were written. */
function elsewhere(facts: FactsMap, path: readonly string[]): readonly string[] | undefined {
  const key = path.at(-1) ?? "";
  const all = allPaths(facts, []);
  const same = all.filter((one) => one.at(-1) === key);
  const alike = same.length > 0 ? key : nearest(key, new Set(all.map((one) => one.at(-1) ?? "")));
  const candidates = all.filter((one) => one.at(-1) === alike);
  const [best] = candidates
    .map((one) => ({ one, common: inCommon(one, path) }))
    .sort((a, b) => b.common - a.common || a.one.length - b.one.length);
  return best?.one;
}

/** How many parents two paths share, however they are spelt: `kubeStateMetrics` and `kube-state-metrics` are the same. */
function inCommon(one: readonly string[], other: readonly string[]): number {
  const parents = new Set(other.slice(0, -1).map(plainKey));
  return one.slice(0, -1).filter((key) => parents.has(plainKey(key))).length;
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[^a-z\d]/g, "");
}

/** The innermost map around the path that does exist. */
function nearestMap(facts: FactsMap, parent: readonly string[]): string | undefined {
  for (let length = parent.length; length > 0; length -= 1) {
    if (nodeAt(facts, parent.slice(0, length)) !== undefined) return parent.slice(0, length).join(".");
  }
  return undefined;
}

function nodeAt(node: FactsNode | undefined, path: readonly string[]): FactsNode | undefined {
  return path.reduce<FactsNode | undefined>(
    (at, key) => (at === undefined || typeof at === "string" ? undefined : (at[key] ?? at["*"])),
    node,
  );
}

function keysOf(node: FactsNode | undefined): string[] {
  return node === undefined || typeof node === "string" ? [] : Object.keys(node).filter((key) => key !== "*" && key !== "|");
}

function allPaths(node: FactsNode, path: readonly string[]): (readonly string[])[] {
  if (typeof node === "string") return [];
  return keysOf(node).flatMap((key) => {
    const below = [...path, key];
    return [below, ...allPaths(node[key] ?? "any", below)];
  });
}
