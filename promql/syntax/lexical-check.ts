/** What keeps a text from being read at all: that it cannot be cut into words and signs, or that there is more of it than any person writes. */
import type { SyntaxIssue } from "./parse";
import type { Token } from "./tokens";

/** Parts within parts, and signs and operators, that are read at most: what walks over an expression later is bounded by them. */
const DEEPEST = 500;
const MOST_OPERATORS = 2_000;

const OPERATORS: ReadonlySet<string> = new Set("+ - * / % ^ == != < > <= >= </ >/ and or unless atan2".split(" "));
const MODIFIERS: ReadonlySet<string> = new Set("[ offset @ smoothed anchored".split(" "));

export function lexicalIssue(tokens: readonly Token[]): SyntaxIssue | undefined {
  const last = tokens.at(-1);
  if (last?.kind === "refused") return { from: last.from, to: last.to, message: last.word };
  let depth = 0;
  let operators = 0;
  for (const { word, from, to } of tokens) {
    if (word === "(") depth += 1;
    if (word === ")") depth -= 1;
    if (OPERATORS.has(word) || MODIFIERS.has(word)) operators += 1;
    if (depth > DEEPEST) return { from, to, message: `more than ${DEEPEST} parentheses stand within each other` };
    if (operators > MOST_OPERATORS) return { from, to, message: `the expression has more than ${MOST_OPERATORS} operators` };
  }
  return undefined;
}
