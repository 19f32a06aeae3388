/**
 * String literals as Prometheus reads them: Go's escapes, in single or double quotes, and raw strings in backticks.
 *
 * @see https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals
 */
const SIMPLE: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
};

const ESCAPE = /\\(?:([abfnrtv\\])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(["']))/y;

/** What is no character in UTF-8: halves of pairs, and the character that stands for a broken one, which Prometheus cannot tell from it. */
const NO_CHARACTER = /[\p{Surrogate}\uFFFD]/u;

/** How long a literal is that starts at an index, and what is wrong with it. */
export function cutString(text: string, start: number): { readonly length: number; readonly problem?: string } {
  const quote = text[start] ?? "";
  for (let index = start + 1; index < text.length; index += 1) {
    const character = text[index] ?? "";
    if (character === quote) return checked(text.slice(start, index + 1));
    if (quote === "`") continue;
    if (character === "\n") break;
    if (character === "\\") index += 1;
  }
  return { length: text.length - start, problem: "a string is opened here and not closed" };
}

function checked(literal: string): { readonly length: number; readonly problem?: string } {
  const { length } = literal;
  if (NO_CHARACTER.test(literal)) return { length, problem: "a string holds what is no character" };
  return unquote(literal) === undefined ? { length, problem: `${literal} is no valid string: look at its escapes` } : { length };
}

/** The value of a literal with its quotes, or undefined where it is not a valid one. */
export function unquote(literal: string): string | undefined {
  const quote = literal[0];
  if (literal.length < 2 || quote === undefined || quote !== literal.at(-1)) return undefined;
  const body = literal.slice(1, -1);
  if (quote === "`") return body.includes("`") ? undefined : body;
  if ((quote !== '"' && quote !== "'") || body.includes("\n")) return undefined;
  if (!body.includes("\\") && !body.includes(quote)) return body;
  const pieces = unescape(body, quote);
  return pieces === undefined ? undefined : decode(pieces);
}

/** Whether a literal's value is text: escapes such as `\xff` can make bytes that are none. Such a value is no label and no pattern. */
export function isText(literal: string): boolean {
  return !literal.includes("\\") || !(unquote(literal) ?? "").includes("\uFFFD") || /\\(?:ufffd|U0000fffd)/i.test(literal);
}

/** A value as a literal in double quotes. */
export function quote(value: string): string {
  return JSON.stringify(value);
}

/** Characters, and the numbers of bytes that were escaped one by one. */
function unescape(body: string, quote: string): (string | number)[] | undefined {
  const pieces: (string | number)[] = [];
  for (let index = 0; index < body.length;) {
    const character = body[index] ?? "";
    if (character === quote) return undefined;
    if (character !== "\\") {
      pieces.push(character);
      index += 1;
      continue;
    }
    ESCAPE.lastIndex = index;
    const match = ESCAPE.exec(body);
    const resolved = match === null ? undefined : resolve(match, quote);
    if (resolved === undefined) return undefined;
    pieces.push(resolved);
    index = ESCAPE.lastIndex;
  }
  return pieces;
}

function resolve([, simple, hex, short, long, octal, quoted]: RegExpExecArray, quote: string): string | number | undefined {
  if (simple !== undefined) return SIMPLE[simple];
  if (quoted !== undefined) return quoted === quote ? quoted : undefined;
  if (hex !== undefined) return parseInt(hex, 16);
  if (octal !== undefined) return parseInt(octal, 8) > 0xff ? undefined : parseInt(octal, 8);
  const code = parseInt(short ?? long ?? "", 16);
  return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? undefined : String.fromCodePoint(code);
}

/** Bytes in a row are read as UTF-8; what is none becomes the character for it. */
function decode(pieces: readonly (string | number)[]): string {
  let value = "";
  let bytes: number[] = [];
  for (const piece of [...pieces, ""]) {
    if (typeof piece === "number") {
      bytes.push(piece);
      continue;
    }
    if (bytes.length > 0) value += new TextDecoder("utf-8", { ignoreBOM: true }).decode(Uint8Array.from(bytes));
    bytes = [];
    value += piece;
  }
  return value;
}
