/**
 * Splits a Go template into its text and the tokens of its actions. Quoted strings, raw strings and comments are read as such, so braces inside them
 * end nothing.
 *
 * @see https://pkg.go.dev/text/template
 */
export type TokenKind = "field" | "dot" | "variable" | "word" | "string" | "number" | "symbol";

export interface Token {
  readonly kind: TokenKind;
  /** The name without its dot or dollar sign, the content of a string, the digits of a number, or the symbol. */
  readonly text: string;
  /** True when white space stands before the token: `.a .b` are two operands, `.a.b` is one. */
  readonly spaced: boolean;
}

/** Text between actions, or the tokens of one action. Comments are left out. */
export type Segment = { readonly kind: "text"; readonly text: string } | { readonly kind: "action"; readonly tokens: readonly Token[] };

export function lexTemplate(source: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  let trimNext = false;
  for (;;) {
    const open = source.indexOf("{{", at);
    const trimBefore = open >= 0 && source[open + 2] === "-" && /\s/.test(source[open + 3] ?? "");
    segments.push({ kind: "text", text: trimmed(source.slice(at, open < 0 ? undefined : open), trimNext, trimBefore) });
    if (open < 0) return segments;
    const action = lexAction(source, open + (trimBefore ? 3 : 2));
    if (action.tokens.length > 0) segments.push({ kind: "action", tokens: action.tokens });
    at = action.end;
    trimNext = action.trimAfter;
  }
}

interface LexedAction {
  readonly tokens: Token[];
  readonly end: number;
  readonly trimAfter: boolean;
}

const SYMBOLS = [":=", "(", ")", "|", ",", "="];

function lexAction(source: string, from: number): LexedAction {
  const tokens: Token[] = [];
  let at = from;
  let spaced = false;
  while (at < source.length) {
    const rest = source.slice(at, at + 2);
    const character = source[at] ?? "";
    if (rest === "}}") return { tokens, end: at + 2, trimAfter: false };
    if (spaced && source.startsWith("-}}", at)) return { tokens, end: at + 3, trimAfter: true };
    if (rest === "/*") {
      at = source.indexOf("*/", at) + 2;
      continue;
    }
    if (/\s/.test(character)) {
      at += 1;
      spaced = true;
      continue;
    }
    const token = lexToken(source, at, spaced);
    tokens.push(token.token);
    at = token.end;
    spaced = false;
  }
  throw new Error(`An action that begins at character ${from} is not closed.`);
}

function lexToken(source: string, at: number, spaced: boolean): { readonly token: Token; readonly end: number } {
  const found = (kind: TokenKind, text: string, length: number) => ({ token: { kind, text, spaced }, end: at + length });
  const character = source[at];
  if (character === '"' || character === "`" || character === "'") {
    const quoted = lexQuoted(source, at);
    return { token: { kind: "string", text: quoted.text, spaced }, end: quoted.end };
  }
  const rest = source.slice(at, at + 400);
  const symbol = SYMBOLS.find((candidate) => rest.startsWith(candidate));
  if (symbol !== undefined) return found("symbol", symbol, symbol.length);
  const number = /^[+-]?(0[xXoObB][\da-fA-F_]+|\d[\d_]*(\.\d+)?([eE][+-]?\d+)?)/.exec(rest);
  if (number !== null) return found("number", number[0], number[0].length);
  const field = /^\.([\p{L}_][\p{L}\d_]*)/u.exec(rest);
  if (field !== null) return found("field", field[1] ?? "", field[0].length);
  if (character === ".") return found("dot", ".", 1);
  const variable = /^\$([\p{L}_][\p{L}\d_]*)?/u.exec(rest);
  if (variable !== null) return found("variable", variable[1] ?? "", variable[0].length);
  const word = /^[\p{L}_][\p{L}\d_]*/u.exec(rest);
  if (word !== null) return found("word", word[0], word[0].length);
  throw new Error(`Cannot read ${JSON.stringify(rest.slice(0, 20))} in an action.`);
}

function lexQuoted(source: string, at: number): { readonly text: string; readonly end: number } {
  const quote = source[at];
  if (quote === "`") {
    const end = source.indexOf("`", at + 1);
    return { text: source.slice(at + 1, end), end: end + 1 };
  }
  let text = "";
  let next = at + 1;
  while (source[next] !== quote) {
    if (next >= source.length) throw new Error(`A string that begins at character ${at} is not closed.`);
    if (source[next] === "\\") {
      text += unescaped(source[next + 1] ?? "");
      next += 2;
    } else {
      text += source[next] ?? "";
      next += 1;
    }
  }
  return { text, end: next + 1 };
}

function unescaped(character: string): string {
  return { n: "\n", t: "\t", r: "\r" }[character] ?? character;
}

function trimmed(text: string, start: boolean, end: boolean): string {
  const left = start ? text.trimStart() : text;
  return end ? left.trimEnd() : left;
}
