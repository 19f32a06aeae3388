/** Reads YAML with the place of every value: several documents, anchors and aliases, merge keys. */
import { type Alias, type CST, Composer, type ParsedNode, Parser, Scalar, isAlias, isMap, isScalar, isSeq } from "yaml";
import { type Decoded, type SourceText, innerText } from "../text/source-text";
import { type ScalarStyle, decodeScalar } from "../text/yaml-scalar";
import type { DataNode, MapEntry, ScalarNode } from "./node";
import { DEEPEST, type ReadFailure, type ReadResult } from "./read-result";

const OPTIONS = { merge: true, uniqueKeys: true, prettyErrors: false, logLevel: "silent", stringKeys: false } as const;

export function readYaml(source: SourceText): ReadResult {
  const documents: DataNode[] = [];
  const failures: ReadFailure[] = [];
  const fail = (offset: number, message: string): void => {
    failures.push({ offset: source.spanAt(offset).from, message });
  };
  const tokens = shallow(new Parser().parse(source.text), (offset) => {
    fail(offset, `Values are nested more than ${DEEPEST} deep.`);
  });
  for (const document of new Composer<ParsedNode, true>(OPTIONS).compose(tokens, false, source.text.length)) {
    const [error] = document.errors;
    if (error !== undefined) fail(error.pos[0], inWords(error.code, error.message));
    else if (document.contents !== null) documents.push(new YamlReader(source, failures).read(document.contents));
  }
  return { documents, failures };
}

/** The documents that are not nested too deep. @param refuse is told where another one goes too deep */
function* shallow(tokens: Iterable<CST.Token>, refuse: (offset: number) => void): Generator<CST.Token> {
  for (const token of tokens) {
    const tooDeep = deeperThan(token, DEEPEST);
    if (tooDeep === undefined) yield token;
    else refuse(tooDeep.offset);
  }
}

function deeperThan(root: CST.Token, limit: number): CST.Token | undefined {
  const pending: { readonly token: CST.Token; readonly depth: number }[] = [{ token: root, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token, depth } = next;
    if (depth > limit) return token;
    const below = "items" in token ? token.items.flatMap(({ key, value }) => [key, value]) : token.type === "document" ? [token.value] : [];
    for (const child of below) if (child !== null && child !== undefined) pending.push({ token: child, depth: depth + 1 });
  }
  return undefined;
}

function inWords(code: string, message: string): string {
  if (code === "DUPLICATE_KEY") return "A key stands twice in one map, which Prometheus refuses.";
  if (code === "TAB_AS_INDENT") return "A tab stands where YAML takes only spaces for indentation.";
  return `This is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1).replace(/\.?$/, ".")}`;
}

class YamlReader {
  /** Nodes by their anchors, so that an alias is the node of its anchor and not a copy of it. */
  private readonly anchors = new Map<string, DataNode>();

  constructor(
    private readonly source: SourceText,
    private readonly failures: ReadFailure[],
  ) {}

  read(node: ParsedNode): DataNode {
    if (isAlias(node)) return this.readAlias(node);
    const read = this.readNode(node);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, read);
    return read;
  }

  private readNode(node: Exclude<ParsedNode, Alias.Parsed>): DataNode {
    const { source } = this;
    const [from, to] = node.range;
    if (isSeq(node)) return { kind: "list", source, from, to, items: node.items.map((item) => this.read(item)) };
    if (!isMap(node)) return this.readScalar(node, from, to);
    const entries = new Map<string, MapEntry>();
    for (const { key, value } of node.items) {
      const place = { from: key.range[0], to: key.range[1] };
      const name = source.text.slice(place.from, place.to);
      const read = value === null ? this.scalar(null, "", place.to, place.to) : this.read(value);
      if (name === "<<") mergeInto(entries, read);
      else entries.set(isScalar(key) && typeof key.value === "string" ? key.value : name, { key: place, value: read });
    }
    return { kind: "map", source, from, to, entries };
  }

  private readAlias(alias: Alias.Parsed): DataNode {
    const [from, to] = alias.range;
    const known = this.anchors.get(alias.source);
    if (known === undefined)
      this.failures.push({ offset: this.source.spanAt(from).from, message: `No anchor &${alias.source} stands before this alias.` });
    return known ?? this.scalar(null, "", from, to);
  }

  private readScalar(node: Scalar.Parsed, from: number, to: number): ScalarNode {
    const { value } = node;
    const isPlain = node.type === Scalar.PLAIN || node.type === undefined;
    if (isPlain && typeof value !== "string") {
      const written = this.source.text.slice(from, to);
      const scalar = typeof value === "number" || typeof value === "boolean" ? value : null;
      return this.scalar(scalar, written, from, to);
    }
    return this.scalar(String(value), String(value), from, to, node.type);
  }

  private scalar(value: ScalarNode["value"], written: string, from: number, to: number, style: ScalarStyle = "PLAIN"): ScalarNode {
    const decode = (): Decoded => {
      const decoded = decodeScalar(this.source.text, style, from, to, written);
      return decoded.text === written ? decoded : { text: written, spanAt: () => ({ from, to }) };
    };
    return { kind: "scalar", source: this.source, from, to, value, text: innerText(this.source, written, decode) };
  }
}

/** Keys of a merge (`<<`) count where the map has none of that name. */
function mergeInto(entries: Map<string, MapEntry>, merged: DataNode): void {
  for (const map of merged.kind === "list" ? merged.items : [merged]) {
    if (map.kind !== "map") continue;
    for (const [key, entry] of map.entries) if (!entries.has(key)) entries.set(key, entry);
  }
}
