/**
 * Decodes block scalars of YAML (`|` and `>`) with the place of every character: indentation is none of the value, and folded lines are joined by a space.
 *
 * @see https://yaml.org/spec/1.2.2/#81-block-scalar-styles
 */
import { Decoder } from "./decoder";
import type { Decoded } from "./source-text";

interface Line {
  /** Offset of the first character behind the indentation of the whole scalar. */
  readonly start: number;
  /** Offset behind the last character, without the line break. */
  readonly end: number;
  /** Offset behind the line break. */
  readonly next: number;
}

/**
 * @param from The offset of `|` or `>`.
 * @param to The offset behind the last line.
 * @param value What the scalar means, by which its indentation is told when it is given by an indicator, for that counts from the parent's.
 */
export function decodeBlock(source: string, from: number, to: number, value: string): Decoded {
  const header = /[|>]([-+]?[1-9]?[-+]?)[^\n]*\n?/y;
  header.lastIndex = from;
  const match = header.exec(source);
  const indicators = match?.[1] ?? "";
  const begin = from + (match?.[0].length ?? 0);
  const raw = rawLines(source, begin, to);
  const decodedWith = (indent: number): Decoded => decodeLines(source, begin, source[from] === ">", indicators, cut(raw, indent));
  const first = raw.find((line) => line.indent < line.end - line.from);
  const shown = first?.indent ?? Math.max(0, ...raw.map(({ indent }) => indent));
  for (let indent = shown; indent > 0; indent -= 1) {
    const decoded = decodedWith(indent);
    if (decoded.text === value || !/[1-9]/.test(indicators)) return decoded;
  }
  return decodedWith(0);
}

function decodeLines(source: string, begin: number, isFolded: boolean, indicators: string, lines: readonly Line[]): Decoded {
  const content = contentLines(lines);
  const decoder = new Decoder();
  if (isFolded) folded(source, content, decoder);
  else literal(source, content, decoder);
  const last = content.at(-1);
  if (last !== undefined && !indicators.includes("-")) addBreak(last, decoder);
  if (indicators.includes("+")) for (const line of lines.slice(content.length)) addBreak(line, decoder);
  return decoder.finish(last?.end ?? begin);
}

interface RawLine {
  readonly from: number;
  readonly end: number;
  readonly next: number;
  /** How many spaces it starts with. */
  readonly indent: number;
}

function rawLines(source: string, begin: number, to: number): RawLine[] {
  const lines: RawLine[] = [];
  for (let from = begin; from < to;) {
    const found = source.indexOf("\n", from);
    const isLast = found < 0 || found >= to;
    const next = isLast ? to : found + 1;
    let end = isLast ? to : found;
    if (end > from && source[end - 1] === "\r") end -= 1;
    let at = from;
    while (at < end && source[at] === " ") at += 1;
    lines.push({ from, end, next, indent: at - from });
    from = next;
  }
  return lines;
}

/** Cuts the indentation off; lines of spaces only are empty unless they are longer than it. */
function cut(lines: readonly RawLine[], indent: number): Line[] {
  return lines.map((line) => ({ start: line.from + Math.min(indent, line.indent), end: line.end, next: line.next }));
}

/** All lines up to the last one that is not empty. */
function contentLines(lines: readonly Line[]): Line[] {
  let count = lines.length;
  while (count > 0 && isEmpty(lines[count - 1])) count -= 1;
  return lines.slice(0, count);
}

function literal(source: string, lines: readonly Line[], decoder: Decoder): void {
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before !== undefined) decoder.add("\n", before.end, before.next);
    decoder.copy(source, line.start, line.end);
  });
}

function folded(source: string, lines: readonly Line[], decoder: Decoder): void {
  let index = 0;
  for (let line = lines[0]; line !== undefined && isEmpty(line); line = lines[(index += 1)]) addBreak(line, decoder);
  let previous: Line | undefined;
  let empty: Line[] = [];
  for (const line of lines.slice(index)) {
    if (isEmpty(line)) {
      empty.push(line);
      continue;
    }
    if (previous !== undefined) {
      const isKept = isSpaced(source, previous) || isSpaced(source, line);
      if (isKept) addBreak(previous, decoder);
      else if (empty.length === 0) decoder.add(" ", previous.end, previous.next);
      for (const blank of empty) addBreak(blank, decoder);
    }
    decoder.copy(source, line.start, line.end);
    previous = line;
    empty = [];
  }
}

function addBreak(line: Line, decoder: Decoder): void {
  decoder.add("\n", line.end, Math.max(line.next, line.end + 1));
}

function isEmpty(line: Line | undefined): boolean {
  return line === undefined || line.start >= line.end;
}

/** Lines that start with a blank are not folded. */
function isSpaced(source: string, line: Line): boolean {
  return source[line.start] === " " || source[line.start] === "\t";
}
