/** Documents of YAML and JSON in one form: maps, lists and scalars, each with its place. */
import type { SourceText } from "../text/source-text";

interface Node {
  /** The document it is in: a file, or a string within one. */
  readonly source: SourceText;
  /** Offsets in that document; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface MapNode extends Node {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, MapEntry>;
}

export interface MapEntry {
  readonly key: Omit<Node, "source">;
  readonly value: DataNode;
}

export interface ListNode extends Node {
  readonly kind: "list";
  readonly items: readonly DataNode[];
}

export interface ScalarNode extends Node {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** The value as it is written, without quotes and escapes; for a string, the string. */
  readonly text: SourceText;
}

export type DataNode = MapNode | ListNode | ScalarNode;

/** The value of a key, if the node is a map that has it and it is not null. */
export function at(node: DataNode | undefined, ...path: readonly string[]): DataNode | undefined {
  let found = node;
  for (const key of path) found = found?.kind === "map" ? found.entries.get(key)?.value : undefined;
  return found?.kind === "scalar" && found.value === null ? undefined : found;
}

/** The text of a scalar at a path: of a number or boolean as it is written. */
export function textAt(node: DataNode | undefined, ...path: readonly string[]): string | undefined {
  const found = at(node, ...path);
  return found?.kind === "scalar" ? found.text.text : undefined;
}

/** The text of a string at a path, with its place. */
export function stringAt(node: DataNode | undefined, ...path: readonly string[]): SourceText | undefined {
  const found = at(node, ...path);
  return found?.kind === "scalar" && typeof found.value === "string" ? found.text : undefined;
}

/** The items of a list at a path. */
export function itemsAt(node: DataNode | undefined, ...path: readonly string[]): readonly DataNode[] {
  const found = at(node, ...path);
  return found?.kind === "list" ? found.items : [];
}

/** The values below a node, each with its key if it has one. */
export function childrenOf(node: DataNode): readonly (readonly [string | undefined, DataNode])[] {
  if (node.kind === "list") return node.items.map((item) => [undefined, item] as const);
  return node.kind === "map" ? [...node.entries].map(([key, { value }]) => [key, value] as const) : [];
}
