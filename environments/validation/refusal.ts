/** How the checks of this folder make a problem: from the value itself, whatever it is. */
import { type Problem, quoteValue } from "../../problems";
import { Duration, Size } from "../../units";
import { hideSecret, hideSecretsIn } from "./hide-secrets";

/** A problem whose `got` is the value itself. */
export interface Refusal extends Omit<Problem, "got"> {
  readonly got: unknown;
}

export function refusal(refused: Refusal): Problem {
  const name = /([\w-]+)\W*$/.exec(refused.at)?.[1] ?? "";
  return { ...refused, got: quoteInput(refused.got, name) };
}

/**
 * Writes any value for a message. Unlike JSON it tells NaN from null, writes durations and sizes as they read, hides what may be a secret, and stands a
 * value that refers to itself or is no data at all.
 *
 * @param name of the field that holds it
 */
export function quoteInput(value: unknown, name = ""): string {
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "symbol") return String(value);
  if (typeof value === "function") return "a function";
  try {
    if (value instanceof Duration || value instanceof Size) return String(value);
    return quoteValue(typeof value === "string" ? hideSecret(name, value) : hideSecretsIn(value));
  } catch {
    return Array.isArray(value) ? "a list that cannot be written" : "an object that cannot be written";
  }
}

/** The path of a field: `environments.dev.cluster.zones[1]`. Keys that are no plain names are quoted. */
export function fieldPath(at: string, ...keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === "string" && /^[\w-]+$/.test(key) ? `${path}.${key}` : `${path}[${quoteInput(key)}]`),
    at,
  );
}
