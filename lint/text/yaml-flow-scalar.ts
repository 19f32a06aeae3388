/**
 * Decodes plain and quoted scalars of YAML once more, this time with the place of every character. The YAML library gives the value of a scalar and where it
 * starts and ends, but not how the two belong together: escapes, doubled quotes and folded lines shift everything behind them.
 *
 * @see https://yaml.org/spec/1.2.2/#73-flow-scalar-styles
 */
import { Decoder } from "./decoder";
import type { Decoded } from "./source-text";

/** @param from The offset of the first character. @param to The offset behind the last one. */
export function decodePlain(source: string, from: number, to: number): Decoded {
  const decoder = new Decoder();
  unfold(source, from, to, decoder, (start, end) => {
    decoder.copy(source, start, end);
  });
  return decoder.finish(to);
}

/** @param from The offset of the opening quote. @param to The offset behind the closing one. */
export function decodeSingleQuoted(source: string, from: number, to: number): Decoded {
  const decoder = new Decoder();
  unfold(source, from + 1, to - 1, decoder, (start, end) => {
    let index = start;
    for (let quote = source.indexOf("''", index); quote >= 0 && quote + 1 < end; quote = source.indexOf("''", index)) {
      decoder.copy(source, index, quote);
      decoder.add("'", quote, quote + 2);
      index = quote + 2;
    }
    decoder.copy(source, index, end);
  });
  return decoder.finish(to - 1);
}

/** @param from The offset of the opening quote. @param to The offset behind the closing one. */
export function decodeDoubleQuoted(source: string, from: number, to: number): Decoded {
  const decoder = new Decoder();
  const end = to - 1;
  let index = from + 1;
  while (index < end) {
    const rest = /[ \t]*(?:\r?\n[ \t]*)+/y;
    rest.lastIndex = index;
    const fold = rest.exec(source)?.[0];
    if (fold !== undefined) {
      const breaks = fold.split("\n").length - 1;
      decoder.add(breaks === 1 ? " " : "\n".repeat(breaks - 1), index, index + fold.length);
      index += fold.length;
    } else if (source[index] === "\\") {
      const [characters, length] = escaped(source, index);
      decoder.add(characters, index, index + length);
      index += length;
    } else {
      decoder.copy(source, index, index + 1);
      index += 1;
    }
  }
  return decoder.finish(end);
}

/** What an escape stands for, and how long it is. */
function escaped(source: string, at: number): [string, number] {
  const character = source[at + 1] ?? "";
  const simple = ESCAPES[character];
  if (simple !== undefined) return [simple, 2];
  const digits = { x: 2, u: 4, U: 8 }[character];
  if (digits !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
    return [code <= 0x10ffff ? String.fromCodePoint(code) : source.slice(at, at + 2 + digits), 2 + digits];
  }
  const lineBreak = /\r?\n[ \t]*/y;
  lineBreak.lastIndex = at + 1;
  const joined = lineBreak.exec(source)?.[0];
  return joined === undefined ? [source.slice(at, at + 2), 2] : ["", 1 + joined.length];
}

const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  N: "\u0085",
  _: "\u00a0",
  L: "\u2028",
  P: "\u2029",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "\t": "\t",
};

/** Folds lines: one break is a space, each further one a line feed; blanks around breaks are none of the value. */
function unfold(source: string, from: number, to: number, decoder: Decoder, line: (start: number, end: number) => void): void {
  let index = from;
  while (index < to) {
    const next = source.indexOf("\n", index);
    if (next < 0 || next >= to) {
      line(index, to);
      return;
    }
    let end = next;
    while (end > index && /[ \t\r]/.test(source[end - 1] ?? "")) end -= 1;
    line(index, end);
    let start = next + 1;
    let breaks = 1;
    for (let at = start; at < to && /[ \t\r\n]/.test(source[at] ?? ""); at += 1) {
      if (source[at] === "\n") breaks += 1;
      start = at + 1;
    }
    decoder.add(breaks === 1 ? " " : "\n".repeat(breaks - 1), end, start);
    index = start;
  }
}
