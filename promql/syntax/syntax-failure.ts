/** What keeps a text from being an expression, in words for the person who wrote it. */
import type { Span } from "./ast";
import { AGGREGATIONS, FUNCTIONS } from "./functions";
import type { SyntaxIssue } from "./parse";
import { nearest } from "../../problems";

/** Functions of Prometheus 2 that version 3 renamed or removed. */
const RENAMED: Readonly<Record<string, string>> = { holt_winters: "double_exponential_smoothing" };

const NOT_FUNCTIONS = new Set(["by", "without", "on", "ignoring", "group_left", "group_right", "bool", "and", "or", "unless", "offset"]);

export function describeFailure(text: string, at: Span): SyntaxIssue {
  return unknownFunction(text) ?? openString(text) ?? trailingComma(text, at) ?? unexpected(text, at);
}

function unknownFunction(text: string): SyntaxIssue | undefined {
  for (const match of withoutStrings(text).matchAll(/(?<![\w:.])([A-Za-z_]\w*)\s*\(/g)) {
    const name = match[1] ?? "";
    const lower = name.toLowerCase();
    if (name in FUNCTIONS || AGGREGATIONS.includes(lower) || NOT_FUNCTIONS.has(lower) || /^fill(_left|_right)?$/.test(lower)) continue;
    const meant = RENAMED[name] ?? nearest(name, [...Object.keys(FUNCTIONS), ...AGGREGATIONS]);
    const suggestion = meant === undefined ? "" : `; did you mean ${meant}?`;
    return { from: match.index, to: match.index + name.length, message: `${name} is no function of Prometheus 3${suggestion}` };
  }
  return undefined;
}

function openString(text: string): SyntaxIssue | undefined {
  const open = /["'`]/.exec(withoutStrings(text));
  return open === null ? undefined : { from: open.index, to: text.length, message: "a string is opened here and not closed" };
}

function trailingComma(text: string, at: Span): SyntaxIssue | undefined {
  const before = text.slice(0, at.from).trimEnd();
  if (!before.endsWith(",") || !/^\s*\)/.test(text.slice(at.from))) return undefined;
  return { from: before.length - 1, to: before.length, message: "a comma stands before the closing parenthesis of a call" };
}

function unexpected(text: string, at: Span): SyntaxIssue {
  if (text.trim() === "") return { from: 0, to: text.length, message: "there is no expression" };
  const from = at.from >= text.trimEnd().length ? text.trimEnd().length : at.from;
  if (from >= text.length) return { from, to: from, message: "the expression ends too early" };
  const piece = /^\s*(\w+|\S)/.exec(text.slice(from))?.[1] ?? "";
  if (piece === "") return { from, to: text.length, message: "the expression ends too early" };
  const start = text.indexOf(piece, from);
  return { from: start, to: start + piece.length, message: `${piece} cannot stand here` };
}

/** The text with the content of its strings and comments blanked, at the same length. */
function withoutStrings(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|#[^\n]*/g, (piece) => " ".repeat(piece.length));
}
