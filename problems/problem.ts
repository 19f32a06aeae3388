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
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
