/**
 * The words of TraceQL. Tempo's lexer is Go's scanner, except behind the dot of an attribute: there everything up to the next sign or space is its name.
 *
 * @see https://github.com/grafana/tempo/blob/main/pkg/traceql/lexer.go
 */
import { SyntaxFailure } from "../../logql/syntax/issue";
import { parseDuration } from "../../logql/syntax/quantities";
import { unquote } from "../../promql/syntax/strings";
import type { AttributeScope, Span } from "./ast";
import { ATTRIBUTE_SCOPES } from "./intrinsics";

export type TokenType = "word" | "attribute" | "string" | "int" | "float" | "duration" | "variable" | "sign" | "end";

export interface Token extends Span {
  readonly type: TokenType;
  /** Of a string its value, of an attribute its name. */
  readonly text: string;
  readonly value?: number;
  /** Of an attribute. */
  readonly scope?: AttributeScope;
  readonly parent?: boolean;
}

const SPACE = /(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)+/y;
const WORD = /[\p{L}_][\p{L}\p{Nd}_]*/uy;
const NUMBER = /0[xXoObB][\da-fA-F_]*|(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d*)?/y;
const DURATION_REST = /[\dnuµμmshdwy.]+/y;
const STRING = /"(?:[^"\\\n]|\\.)*"|`[^`]*`/y;
const SIGN = /&>>|&<<|!>>|!<<|&&|\|\||>>|<<|&>|&<|&~|!>|!<|!~|!=|=~|<=|>=|[{}()=<>+\-/%*^!|~,.:]/y;
const VARIABLE = /\$\{[^}]*\}|\$[A-Za-z_]\w*|\[\[\w+(?::\w+)?\]\]/y;
/** A part of an attribute's name: a quoted one, or runes that end none. */
const NAME_PART = /"(?:[^"\\]|\\["\\])*"|\$\{[^}]*\}|[^\s{}()=~!<>&|^,"]+/y;
const SCOPED = new RegExp(
  String.raw`(?:(parent)\.(?:(span|resource)\.)?|(${ATTRIBUTE_SCOPES.join("|")})\.|\.)(?=[^\s{}()=~!<>&|^,]|\$\{)`,
  "y",
);

/**
 * All tokens of a text, the last of type `end`.
 *
 * @param dashboard whether Grafana's variables may stand in it
 * @throws SyntaxFailure where a part of the text is no token
 */
export function tokenize(text: string, dashboard: boolean): Token[] {
  const tokens: Token[] = [];
  for (let at = skip(text, 0); at < text.length;) {
    const token = tokenAt(text, at, dashboard);
    tokens.push(token);
    at = skip(text, token.to);
  }
  return [...tokens, { type: "end", text: "", from: text.length, to: text.length }];
}

function tokenAt(text: string, from: number, dashboard: boolean): Token {
  if (dashboard) {
    const variable = read(VARIABLE, text, from);
    if (variable !== undefined) return { type: "variable", text: variable, from, to: from + variable.length };
  }
  const attribute = attributeToken(text, from);
  if (attribute !== undefined) return attribute;
  const word = read(WORD, text, from);
  if (word !== undefined) return { type: "word", text: word, from, to: from + word.length };
  const number = read(NUMBER, text, from);
  if (number !== undefined) return numberToken(number, text, from);
  if (text[from] === '"' || text[from] === "`") return stringToken(text, from);
  if (text[from] === "'") fail({ from, to: from + 1 }, "strings stand in double quotes or backticks");
  const sign = read(SIGN, text, from);
  if (sign === undefined) fail({ from, to: from + 1 }, `${text[from] ?? ""} has no meaning in TraceQL`);
  return { type: "sign", text: sign, from, to: from + sign.length };
}

function attributeToken(text: string, from: number): Token | undefined {
  SCOPED.lastIndex = from;
  const match = SCOPED.exec(text);
  if (match === null || (match[0] === "." && /\d/.test(text[from + 1] ?? ""))) return undefined;
  const [prefix, parent, parentScope, scope = parentScope] = match;
  let at = from + prefix.length;
  let name = "";
  for (let part = read(NAME_PART, text, at); part !== undefined; part = read(NAME_PART, text, at)) {
    name += part.startsWith('"') ? part.slice(1, -1).replace(/\\(["\\])/g, "$1") : part;
    at += part.length;
  }
  if (text[at] === '"')
    fail({ from: at, to: text.length }, "a quoted part of the attribute's name is not closed, or has an escape that is none");
  return { type: "attribute", text: name, scope: (scope ?? "none") as AttributeScope, parent: parent !== undefined, from, to: at };
}

function numberToken(number: string, text: string, from: number): Token {
  const rest = read(DURATION_REST, text, from + number.length);
  const seconds = rest === undefined ? undefined : parseDuration(number + rest);
  if (rest !== undefined && seconds !== undefined) {
    return { type: "duration", text: number + rest, value: seconds, from, to: from + number.length + rest.length };
  }
  const to = from + number.length;
  if (/^0[xob]/i.test(number) || number.includes("_")) fail({ from, to }, "Tempo reads plain decimal numbers only");
  if (/^0\d*[89]\d*$/.test(number)) fail({ from, to }, "a number that starts with 0 is octal, and has no 8 or 9");
  if (/e[+-]?$/i.test(number)) fail({ from, to }, "the exponent has no digits");
  const isInt = /^\d+$/.test(number);
  if (isInt && BigInt(number) > 9_223_372_036_854_775_807n) fail({ from, to }, "the number is too large");
  return { type: isInt ? "int" : "float", text: number, value: Number(number), from, to };
}

function stringToken(text: string, from: number): Token {
  const literal = read(STRING, text, from);
  if (literal === undefined) fail({ from, to: text.length }, "a string is opened here and not closed");
  const to = from + literal.length;
  const value = unquote(literal);
  if (value === undefined) {
    fail(
      { from, to, replacement: `\`${literal.slice(1, -1)}\`` },
      "the string has an escape that Go does not know; in backticks nothing is escaped",
    );
  }
  return { type: "string", text: value, from, to };
}

function skip(text: string, at: number): number {
  return at + (read(SPACE, text, at)?.length ?? 0);
}

function read(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text)?.[0];
  return match === "" ? undefined : match;
}

function fail({ from, to, replacement }: Span & { readonly replacement?: string }, message: string): never {
  throw new SyntaxFailure({ from, to, message, ...(replacement === undefined ? {} : { replacement }) });
}
