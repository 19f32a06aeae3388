/**
 * What the lexers of LogQL and TraceQL share. Both are Go's scanner with additions, so they read the same numbers, units and strings; Grafana's variables
 * are the same everywhere.
 */
import { unquote } from "../../promql/syntax/strings";
import type { Span } from "./ast";
import { SyntaxFailure } from "./issue";

export const NUMBER = /0[xXoObB][\da-fA-F_]*|(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d*)?/y;
/** What may belong to a duration behind its first number. */
export const DURATION_REST = /[\dnuµμmshdwy.]+/y;
export const VARIABLE = /\$\{[^}]*\}|\$[A-Za-z_]\w*|\[\[\w+(?::\w+)?\]\]/y;
const STRING = /"(?:[^"\\\n]|\\.)*"|`[^`]*`/y;

/**
 * All tokens of a text, the last of type `end`.
 *
 * @param space what may stand between two tokens
 */
export function scan<Token extends Span>(
  text: string,
  space: RegExp,
  tokenAt: (from: number) => Token,
): (Token | (Span & { readonly type: "end"; readonly text: "" }))[] {
  const skip = (at: number): number => at + (read(space, text, at)?.length ?? 0);
  const tokens: Token[] = [];
  for (let at = skip(0); at < text.length;) {
    const token = tokenAt(at);
    tokens.push(token);
    at = skip(token.to);
  }
  return [...tokens, { type: "end", text: "", from: text.length, to: text.length }];
}

/** What a sticky expression matches at a place, or undefined where that is nothing. */
export function read(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text)?.[0];
  return match === "" ? undefined : match;
}

/** The string that opens here, as its value, or undefined where none does. A quote that neither language knows is refused. */
export function readString(text: string, from: number): (Span & { readonly text: string }) | undefined {
  if (text[from] === "'") fail({ from, to: from + 1 }, "strings stand in double quotes or backticks");
  if (text[from] !== '"' && text[from] !== "`") return undefined;
  const literal = read(STRING, text, from);
  if (literal === undefined) fail({ from, to: text.length }, "a string is opened here and not closed");
  const to = from + literal.length;
  const value = unquote(literal);
  if (value !== undefined) return { text: value, from, to };
  fail({ from, to }, "the string has an escape that Go does not know; in backticks nothing is escaped", `\`${literal.slice(1, -1)}\``);
}

export function fail({ from, to }: Span, message: string, replacement?: string): never {
  throw new SyntaxFailure({ from, to, message, ...(replacement === undefined ? {} : { replacement }) });
}
