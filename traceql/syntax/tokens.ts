/**
 * The words of TraceQL. Tempo's lexer is Go's scanner, except behind the dot of an attribute: there everything up to the next sign or space is its name.
 *
 * @see https://github.com/grafana/tempo/blob/main/pkg/traceql/lexer.go
 */
import { parseDuration } from "../../logql/syntax/quantities";
import { DURATION_REST, NUMBER, VARIABLE, fail, read, readString, scan } from "../../logql/syntax/scan";
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
const SIGN = /&>>|&<<|!>>|!<<|&&|\|\||>>|<<|&>|&<|&~|!>|!<|!~|!=|=~|<=|>=|[{}()=<>+\-/%*^!|~,.:]/y;
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
  return scan(text, SPACE, (from) => tokenAt(text, from, dashboard));
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
  const string = readString(text, from);
  if (string !== undefined) return { type: "string", ...string };
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
