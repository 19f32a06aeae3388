/**
 * A problem: one thing that is wrong with an input, told to the person who has to mend it.
 *
 * Everything in this project that refuses input returns problems instead of throwing, so that one synth can report all of them.
 */
import type { ProblemCode } from "./codes";

export interface Problem {
  /** Stable code; `docs/problems.md` lists all of them. */
  readonly code: ProblemCode;
  /**
   * Where: the path of the field (`environments.staging.cluster.zones[1]`) or the place of the expression
   * (`rules.phoenix.HighLatency.expr`). The part before the first dot, or the first two for environments, is the group of the report.
   */
  readonly at: string;
  /** What is wrong, in one sentence, in the words of the user's fields. */
  readonly what: string;
  /** The value that was found, as the user would write it. */
  readonly got: string;
  /** What would be accepted. */
  readonly allowed: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Writes a value the way a message quotes it: JSON, cut to a readable length. */
export function quoteValue(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = written(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

/** JSON where the value has one; numbers and objects that JSON cannot write are written as JavaScript names them. */
function written(value: unknown): string {
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

/**
 * The candidate nearest to a word that was not known, for "did you mean".
 *
 * @returns undefined when nothing is near enough to be a likely slip (more than two letters, and over a third of the word).
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  const wanted = word.toLowerCase();
  const letters = countLetters(wanted);
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const other = candidate.toLowerCase();
    if (lettersApart(letters, wanted.length, other) >= bestDistance) continue;
    const distance = editDistance(wanted, other, bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Letters that are counted together; which of them share a place does not matter, because that only lets more candidates through. */
const LETTERS = 64;

function countLetters(word: string): Int16Array {
  const counts = new Int16Array(LETTERS);
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charCodeAt(index) % LETTERS;
    counts[letter] = (counts[letter] ?? 0) + 1;
  }
  return counts;
}

/** How many letters one of two words has that the other lacks: no fewer edits make one of the other. */
function lettersApart(letters: Int16Array, length: number, other: string): number {
  const left = letters.slice();
  let shared = 0;
  for (let index = 0; index < other.length; index += 1) {
    const letter = other.charCodeAt(index) % LETTERS;
    const count = left[letter] ?? 0;
    if (count === 0) continue;
    left[letter] = count - 1;
    shared += 1;
  }
  return Math.max(length, other.length) - shared;
}

/** The number of edits between two words, or any number from `limit` on where there are no fewer. */
function editDistance(a: string, b: string, limit: number): number {
  let start = 0;
  let [endOfA, endOfB] = [a.length, b.length];
  while (start < endOfA && start < endOfB && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  while (endOfA > start && endOfB > start && a.charCodeAt(endOfA - 1) === b.charCodeAt(endOfB - 1)) {
    endOfA -= 1;
    endOfB -= 1;
  }
  const width = endOfB - start;
  const row = new Int16Array(width + 1).map((_, index) => index);
  for (let i = 1; i <= endOfA - start; i += 1) {
    // Cells further from the diagonal than the limit cannot lead to fewer edits.
    const [first, last] = [Math.max(1, i - limit), Math.min(width, i + limit)];
    let diagonal = row[first - 1] ?? 0;
    row[first - 1] = first === 1 ? i : limit;
    let least = row[first - 1] ?? 0;
    for (let j = first; j <= last; j += 1) {
      const above = j === i + limit ? limit : (row[j] ?? 0);
      const substitution = diagonal + (a.charCodeAt(start + i - 1) === b.charCodeAt(start + j - 1) ? 0 : 1);
      diagonal = row[j] ?? 0;
      const cell = Math.min(substitution, above + 1, (row[j - 1] ?? 0) + 1);
      row[j] = cell;
      if (cell < least) least = cell;
    }
    if (least >= limit) return limit;
  }
  return row[width] ?? 0;
}
