/**
 * Expressions that were changed at a few places, most of them broken by it and some still valid: what a parser has to tell apart. Everything follows from a
 * seed, so that a mutant that was judged wrongly can be had again.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

/** Numbers from 0 (inclusive) to 1 (exclusive) that follow from a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

export interface Mutant {
  readonly text: string;
  /** The expression that was changed. */
  readonly origin: string;
  /** What was done to it, in this order. */
  readonly steps: readonly string[];
}

/** As many mutants as asked for, all different from each other and from the originals. */
export function mutants(originals: readonly string[], count: number, seed: number): Mutant[] {
  const random = seededRandom(seed);
  const seen = new Set(originals);
  const made: Mutant[] = [];
  for (let tries = 0; made.length < count && tries < count * 50; tries += 1) {
    const origin = originals[tries % originals.length] ?? "";
    const mutant = mutate(origin, originals, random);
    if (seen.has(mutant.text)) continue;
    seen.add(mutant.text);
    made.push(mutant);
  }
  return made;
}

function mutate(origin: string, originals: readonly string[], random: Random): Mutant {
  let text = origin;
  const steps: string[] = [];
  const count = pick([1, 1, 1, 2, 2, 3], random);
  for (let step = 0; step < count; step += 1) {
    const [name, change] = pick(OPERATORS, random);
    text = change(tokensOf(text), random, originals).join("");
    steps.push(name);
  }
  return { text, origin, steps };
}

/** Pieces that joined give the text again. Only as clever as mutating needs; what is no token is a piece of one character. */
const TOKEN =
  /#[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|\s+|[A-Za-z_:][\w:]*|\.?\d[\w.]*(?:(?<=[eE])[+-]\d+)?|[=!<>]=|[=!]~|<\/|>\/|[^]/gu;

export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

const isName = (token: string): boolean => /^[A-Za-z_:]/.test(token);
const isNumber = (token: string): boolean => /^\.?\d/.test(token);
const isString = (token: string): boolean => /^["'`]./.test(token);
const isOperator = (token: string): boolean => OPERATOR_TOKENS.includes(token);
const isSpace = (token: string): boolean => /^\s/.test(token);
const isBracket = (token: string): boolean => /^[()[\]{}]$/.test(token);

const OPERATOR_TOKENS = "+ - * / % ^ == != < > <= >= = =~ !~ and or unless atan2 </ >/".split(" ");

/** What is put in: pieces that are valid somewhere, hardly anywhere, or nowhere. */
const PIECES = JSON.parse(readFileSync(path.join(__dirname, "..", "fixtures", "promql", "mutation-pieces.json"), "utf8")) as Readonly<
  Record<"names" | "numbers" | "strings" | "punctuation" | "tails" | "infixes" | "wrappers", readonly string[]>
>;

type Change = (tokens: string[], random: Random, originals: readonly string[]) => string[];

const OPERATORS: readonly (readonly [string, Change])[] = [
  ["delete a token", at(() => [])],
  ["double a token", at((token) => [token, token])],
  ["double a token with a space", at((token) => [token, " ", token])],
  ["swap neighbours", swapNeighbours],
  ["replace a token by another kind", at((_, random) => [anyToken(random)])],
  ["insert a token", at((token, random) => [token, anyToken(random)])],
  ["insert a token between spaces", at((token, random) => [token, " ", anyToken(random), " "])],
  ["change an operator", at((_, random) => [pick(OPERATOR_TOKENS, random)], isOperator)],
  ["change a number", at((_, random) => [pick(PIECES.numbers, random)], isNumber)],
  [
    "change the digits of a number",
    at((token, random) => [edited(token, random, ["0", "9", "_", ".", "e", "x", "m", "s", "ms", "h", "-"])], isNumber),
  ],
  ["change a string", at((_, random) => [pick(PIECES.strings, random)], isString)],
  [
    "change a character of a string",
    at((token, random) => [edited(token, random, ["\\", '"', "'", "`", "(", "[", "*", "\n", "é", "\\x"])], isString),
  ],
  ["change a name", at((_, random) => [pick(PIECES.names, random)], isName)],
  ["change the case of a name", at((token) => [token === token.toUpperCase() ? token.toLowerCase() : token.toUpperCase()], isName)],
  ["quote a name", at((token) => [`"${token}"`], isName)],
  ["drop a bracket", at(() => [], isBracket)],
  ["turn a bracket", at((_, random) => [pick([..."()[]{}"], random)], isBracket)],
  ["drop a pair of brackets", dropPair],
  ["drop white space", at(() => [], isSpace)],
  ["change white space", at((_, random) => [pick(["  ", "\n", "\t", "\r\n", " #\n", "# a\n", "\u00a0", "\u2003", "\v"], random)], isSpace)],
  ["append", at((token, random) => [token, pick(PIECES.tails, random)])],
  ["append at the end", (tokens, random) => [...tokens, pick(PIECES.tails, random)]],
  [
    "wrap a name or number",
    at(
      (token, random) => [filled(pick(PIECES.wrappers, random), token)],
      (token) => isName(token) || isNumber(token),
    ),
  ],
  ["wrap the whole", (tokens, random) => [filled(pick(PIECES.wrappers, random), tokens.join(""))]],
  ["wrap what is in parentheses", wrapGroup],
  [
    "add an argument",
    at(
      (token, random) => [token, pick(["", "1, ", "up, ", "'a', ", "up[5m], ", ", "], random)],
      (token) => token === "(",
    ),
  ],
  ["drop an argument", dropArgument],
  ["join with another expression", (tokens, random, originals) => [...tokens, pick(PIECES.infixes, random), pick(originals, random)]],
  [
    "put another expression in",
    at(
      (_, random, originals) => [pick(originals, random)],
      (token) => isName(token) || isNumber(token),
    ),
  ],
  ["cut off", (tokens, random) => tokens.slice(0, 1 + Math.floor(random() * tokens.length))],
  ["change a character", (tokens, random) => [edited(tokens.join(""), random, PIECES.punctuation)]],
];

/** Changes one token, if there is one of the kind. */
function at(
  change: (token: string, random: Random, originals: readonly string[]) => readonly string[],
  kind: (token: string) => boolean = () => true,
): Change {
  return (tokens, random, originals) => {
    const places = tokens.flatMap((token, index) => (kind(token) ? [index] : []));
    if (places.length === 0) return tokens;
    const place = pick(places, random);
    return [...tokens.slice(0, place), ...change(tokens[place] ?? "", random, originals), ...tokens.slice(place + 1)];
  };
}

function anyToken(random: Random): string {
  return pick(pick([PIECES.names, PIECES.numbers, PIECES.strings, OPERATOR_TOKENS, PIECES.punctuation], random), random);
}

/** A character deleted, replaced or inserted. */
function edited(token: string, random: Random, characters: readonly string[]): string {
  const pieces = [...token];
  const place = Math.floor(random() * pieces.length);
  pieces.splice(place, pick([0, 1], random), ...pick([[], [pick(characters, random)]], random));
  return pieces.join("");
}

function swapNeighbours(tokens: string[], random: Random): string[] {
  const places = tokens.flatMap((token, index) => (isSpace(token) ? [] : [index]));
  if (places.length < 2) return tokens;
  const place = Math.floor(random() * (places.length - 1));
  const [left = 0, right = 0] = [places[place], places[place + 1]];
  return tokens.map((token, index) => (index === left ? (tokens[right] ?? "") : index === right ? (tokens[left] ?? "") : token));
}

/** Where the bracket that is opened at an index is closed. */
function closing(tokens: readonly string[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (/^[([{]$/.test(tokens[index] ?? "")) depth += 1;
    if (/^[)\]}]$/.test(tokens[index] ?? "")) depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

function anyGroup(tokens: readonly string[], random: Random): readonly [open: number, close: number] | undefined {
  const opens = tokens.flatMap((token, index) => (token === "(" && closing(tokens, index) > 0 ? [index] : []));
  if (opens.length === 0) return undefined;
  const open = pick(opens, random);
  return [open, closing(tokens, open)];
}

function dropPair(tokens: string[], random: Random): string[] {
  const group = anyGroup(tokens, random);
  return group === undefined ? tokens : tokens.filter((_, index) => !group.includes(index));
}

function wrapGroup(tokens: string[], random: Random): string[] {
  const group = anyGroup(tokens, random);
  if (group === undefined) return tokens;
  const [open, close] = group;
  const inner = tokens.slice(open + 1, close).join("");
  return [...tokens.slice(0, open + 1), filled(pick(PIECES.wrappers, random), inner), ...tokens.slice(close)];
}

function dropArgument(tokens: string[], random: Random): string[] {
  const group = anyGroup(tokens, random);
  if (group === undefined) return tokens;
  const [open, close] = group;
  const comma = tokens.slice(open, close).lastIndexOf(",");
  return comma < 0 ? [...tokens.slice(0, open + 1), ...tokens.slice(close)] : [...tokens.slice(0, open + comma), ...tokens.slice(close)];
}

function filled(wrapper: string, text: string): string {
  return wrapper.replaceAll("$", () => text);
}

function pick<T>(from: readonly T[], random: Random): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new RangeError("There is nothing to pick from.");
  return picked;
}
