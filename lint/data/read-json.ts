/** Reads JSON with the place of every value, and says of a text that is none where it ends to be. */
import { decodeJsonString } from "../text/json-string";
import { type SourceText, innerText } from "../text/source-text";
import type { DataNode, MapEntry, MapNode, ScalarNode } from "./node";
import { DEEPEST, type ReadFailure, type ReadResult } from "./read-result";

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const BLANKS = /[ \t\r\n]*/y;

export function readJson(source: SourceText): ReadResult {
  const reader = new JsonReader(source);
  try {
    return { documents: [reader.readAll()], failures: [] };
  } catch (error) {
    if (!(error instanceof JsonFailure)) throw error;
    return { documents: [], failures: [error.failure] };
  }
}

class JsonFailure extends Error {
  constructor(readonly failure: ReadFailure) {
    super(failure.message);
  }
}

class JsonReader {
  private readonly text: string;
  private offset = 0;

  constructor(private readonly source: SourceText) {
    this.text = source.text;
  }

  readAll(): DataNode {
    const node = this.readValue(0);
    this.skipBlanks();
    if (this.offset < this.text.length) this.fail("Something stands behind the end of the JSON document.");
    return node;
  }

  private readValue(depth: number): DataNode {
    if (depth > DEEPEST) this.fail(`Values are nested more than ${DEEPEST} deep.`);
    this.skipBlanks();
    const character = this.text[this.offset];
    if (character === "{") return this.readMap(depth);
    if (character === "[") return this.readList(depth);
    return character === '"' ? this.readString() : this.readWord();
  }

  private readMap(depth: number): MapNode {
    const from = this.offset;
    const entries = new Map<string, MapEntry>();
    this.readItems("}", () => {
      if (this.text[this.offset] !== '"') this.fail("A name in double quotes must stand here.");
      const key = this.readString();
      this.skipBlanks();
      if (this.text[this.offset] !== ":") this.fail("A colon must stand behind the name.");
      this.offset += 1;
      entries.set(key.text.text, { key: { from: key.from, to: key.to }, value: this.readValue(depth + 1) });
    });
    return { kind: "map", source: this.source, from, to: this.offset, entries };
  }

  private readList(depth: number): DataNode {
    const from = this.offset;
    const items: DataNode[] = [];
    this.readItems("]", () => {
      items.push(this.readValue(depth + 1));
    });
    return { kind: "list", source: this.source, from, to: this.offset, items };
  }

  private readItems(close: string, readItem: () => void): void {
    this.offset += 1;
    this.skipBlanks();
    if (this.text[this.offset] === close) {
      this.offset += 1;
      return;
    }
    for (;;) {
      readItem();
      this.skipBlanks();
      const character = this.text[this.offset];
      const comma = this.offset;
      this.offset += 1;
      if (character === close) return;
      if (character !== ",") this.fail(`A comma or ${close} must stand here.`, comma);
      this.skipBlanks();
      if (this.text[this.offset] === close) this.fail(`A comma stands before ${close}, which JSON does not allow.`, comma);
    }
  }

  private readString(): ScalarNode {
    const from = this.offset;
    STRING.lastIndex = from;
    const found = STRING.exec(this.text)?.[0];
    if (found === undefined) this.fail("A string starts here that is not closed, or holds a line break or an unknown escape.");
    const to = from + found.length;
    this.offset = to;
    const value = found.includes("\\") ? (JSON.parse(found) as string) : found.slice(1, -1);
    const text = innerText(this.source, value, () => decodeJsonString(this.text, from, to));
    return { kind: "scalar", source: this.source, from, to, value, text };
  }

  private readWord(): ScalarNode {
    const from = this.offset;
    const found = this.match(NUMBER) ?? this.match(WORD);
    if (found === undefined) this.fail(from >= this.text.length ? "The JSON document ends too early." : "A value of JSON must stand here.");
    this.offset += found.length;
    const text = innerText(this.source, found, () => ({ text: found, spanAt: (at) => ({ from: from + at, to: from + at + 1 }) }));
    const value = JSON.parse(found) as number | boolean | null;
    return { kind: "scalar", source: this.source, from, to: this.offset, value, text };
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset;
    return pattern.exec(this.text)?.[0];
  }

  private skipBlanks(): void {
    this.offset += this.match(BLANKS)?.length ?? 0;
  }

  private fail(message: string, offset = this.offset): never {
    throw new JsonFailure({ offset: this.source.spanAt(offset).from, message });
  }
}
