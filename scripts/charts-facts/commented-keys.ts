/**
 * Values that `values.yaml` only shows in comments: `# storageClass: "-"`. They tell the type of a key that the templates read and the defaults lack.
 *
 * Only the safe form is taken: one space after the sign, the sign in the column of the keys around it, and a value that is no sentence.
 */
import { LineCounter, type Pair, isMap, isScalar, parse, parseDocument, visit } from "yaml";

export interface CommentedKey {
  readonly path: readonly string[];
  readonly value: unknown;
}

interface KeyPlace {
  readonly path: readonly string[];
  readonly column: number;
}

const COMMENTED = /^( *)# ([a-z][\w.-]*):(?: (.+))?$/;

export function commentedKeys(valuesText: string): CommentedKey[] {
  const places = keyPlaces(valuesText);
  const found: CommentedKey[] = [];
  let before: KeyPlace | undefined;
  valuesText.split("\n").forEach((line, index) => {
    before = places.get(index + 1) ?? before;
    const [, indent = "", key = "", text = ""] = COMMENTED.exec(line) ?? [];
    const value = exampleOf(text);
    const parent = before === undefined ? undefined : parentAt(before, indent.length + 1, places);
    if (key !== "" && value !== undefined && parent !== undefined) found.push({ path: [...parent, key], value });
  });
  return found;
}

/** The map above the line whose keys stand in the column. */
function parentAt(before: KeyPlace, column: number, places: ReadonlyMap<number, KeyPlace>): readonly string[] | undefined {
  for (const place of [before, ...ancestors(before, places)]) if (place.column === column) return place.path.slice(0, -1);
  return undefined;
}

function ancestors(of: KeyPlace, places: ReadonlyMap<number, KeyPlace>): KeyPlace[] {
  const above = new Set(of.path.map((_, length) => of.path.slice(0, length).join("\n")));
  return [...places.values()].filter((place) => above.has(place.path.join("\n")));
}

/** The value of an example; undefined for a sentence, a link or an open end. */
function exampleOf(text: string): unknown {
  if (/\s/.test(text) && !/^(["'{[]).*(["'}\]])$/.test(text)) return undefined;
  if (text === "" || text.includes("://") || text.includes("<")) return undefined;
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** Where each key of the file stands, by line. */
function keyPlaces(text: string): Map<number, KeyPlace> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  const places = new Map<number, KeyPlace>();
  visit(document, {
    Seq: () => visit.SKIP,
    Pair(_index, pair, parents) {
      if (!isScalar(pair.key) || pair.key.range === null || pair.key.range === undefined) return;
      const { line, col } = lines.linePos(pair.key.range[0]);
      const above = parents.filter((one): one is Pair => !isMap(one) && "key" in one);
      places.set(line, { path: [...above, pair].map((one) => String(one.key)), column: col });
    },
  });
  return places;
}
