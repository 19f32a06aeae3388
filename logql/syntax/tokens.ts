/**
 * The words of LogQL. Loki's lexer is Go's scanner with a few additions, and so is this one: names are functions only where they are called, a number may
 * be the start of a duration or size, and what stands in brackets is one duration.
 *
 * @see https://github.com/grafana/loki/blob/main/pkg/logql/syntax/lex.go
 */
import type { Span } from "./ast";
import { FUNCTION_WORDS, KEYWORDS, PARSER_FLAGS } from "./functions";
import { numberProblem, parseBytes, parseDuration, parseRange } from "./quantities";
import { DURATION_REST, NUMBER, VARIABLE, fail, read, readString, scan } from "./scan";

export type TokenType =
  "name" | "function" | "keyword" | "number" | "duration" | "bytes" | "string" | "range" | "flag" | "variable" | "sign" | "end";

export interface Token extends Span {
  readonly type: TokenType;
  /** Keywords and functions in lower case; of a string its value. */
  readonly text: string;
  /** Seconds or bytes; undefined where a dashboard fills it in. */
  readonly value?: number;
  /** Of a string: a dashboard fills in a part of it. */
  readonly variable?: true;
}

const SPACE = /(?:\s|#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\/)+/y;
const NAME = /[\p{L}_][\p{L}\p{Nd}_]*/uy;
const BYTES_REST = /[\dBikKMGTP.]+/y;
const SIGN = /\|[=~>]|![=~>]|=[~=]|[<>]=|[{}()[\],.|=<>+\-*/%^]/y;
const FLAG = /--[A-Za-z-]+/y;

/** Anywhere in a string. */
const HAS_VARIABLE = /\$\{|\$[A-Za-z_]|\[\[\w/;

/** Longest text that Loki reads. */
const LONGEST = 131_072;

/**
 * All tokens of a text, the last of type `end`.
 *
 * @param dashboard whether Grafana's variables may stand in it
 * @throws SyntaxFailure where a part of the text is no token
 */
export function tokenize(text: string, dashboard: boolean): Token[] {
  if (text.length >= LONGEST) fail({ from: 0, to: text.length }, "Loki reads no expression as long as this");
  return scan(text, SPACE, (from) => tokenAt(text, from, dashboard));
}

function tokenAt(text: string, from: number, dashboard: boolean): Token {
  if (dashboard) {
    const variable = read(VARIABLE, text, from);
    if (variable !== undefined) return withUnit({ type: "variable", text: variable, from, to: from + variable.length }, text);
  }
  const name = read(NAME, text, from);
  if (name !== undefined) return wordToken(name, text, from);
  const number = read(NUMBER, text, from);
  if (number !== undefined) return numberToken(number, text, from);
  const string = readString(text, from);
  if (string !== undefined) {
    return { type: "string", ...string, ...(dashboard && HAS_VARIABLE.test(string.text) ? { variable: true } : {}) };
  }
  if (text[from] === "[") return rangeToken(text, from, dashboard);
  const flag = read(FLAG, text, from);
  if (flag !== undefined && PARSER_FLAGS.has(flag)) return { type: "flag", text: flag, from, to: from + flag.length };
  if (text[from] === "-") {
    const duration = quantity("-", DURATION_REST, parseDuration, text, from);
    if (duration !== undefined) return { type: "duration", ...duration };
  }
  const sign = read(SIGN, text, from);
  if (sign === undefined) fail({ from, to: from + 1 }, `${text[from] ?? ""} has no meaning in LogQL`);
  return { type: "sign", text: sign, from, to: from + sign.length };
}

function wordToken(name: string, text: string, from: number): Token {
  const to = from + name.length;
  const lower = name.toLowerCase();
  if (FUNCTION_WORDS.has(lower)) {
    const rest = text.slice(to).trimStart();
    return /^(?:\(|(?:by|without)\s*\()/i.test(rest) ? { type: "function", text: lower, from, to } : { type: "name", text: name, from, to };
  }
  return KEYWORDS.has(lower) ? { type: "keyword", text: lower, from, to } : { type: "name", text: name, from, to };
}

function numberToken(number: string, text: string, from: number): Token {
  const duration = quantity(number, DURATION_REST, parseDuration, text, from);
  if (duration !== undefined) return { type: "duration", ...duration };
  const bytes = quantity(number, BYTES_REST, parseBytes, text, from);
  if (bytes !== undefined) return { type: "bytes", ...bytes };
  const to = from + number.length;
  const problem = numberProblem(number);
  if (problem !== undefined) fail({ from, to }, problem);
  return { type: "number", text: number, from, to, value: Number(number) };
}

/** A number with what may belong to its unit, where both together are a quantity. */
function quantity(
  start: string,
  rest: RegExp,
  parse: (text: string) => number | undefined,
  text: string,
  from: number,
): (Span & { readonly text: string; readonly value: number }) | undefined {
  const tail = read(rest, text, from + start.length);
  if (tail === undefined) return undefined;
  const value = parse(start + tail);
  return value === undefined ? undefined : { text: start + tail, value, from, to: from + start.length + tail.length };
}

function rangeToken(text: string, from: number, dashboard: boolean): Token {
  const end = text.indexOf("]", from);
  if (end === -1) fail({ from, to: text.length }, "a range is opened here and not closed");
  const content = text.slice(from + 1, end);
  const to = end + 1;
  if (dashboard && new RegExp(VARIABLE.source).test(content)) return { type: "range", text: content, from, to };
  const value = parseRange(content);
  if (value !== undefined) return { type: "range", text: content, from, to, value };
  if (content.startsWith("$")) {
    fail({ from, to }, `${content} is filled in by Grafana's panels, and Loki itself knows no variables`);
  }
  fail({ from, to }, content.includes(":") ? "LogQL has no subqueries" : "a range is a duration such as 5m or 1h30m, without spaces");
}

/** `${minutes}m`: a unit behind a variable belongs to it. */
function withUnit(token: Token, text: string): Token {
  const unit = /^(?:ns|us|µs|ms|[smhdwy]|[KMGTP]?i?B)\b/.exec(text.slice(token.to))?.[0] ?? "";
  return { ...token, to: token.to + unit.length };
}
