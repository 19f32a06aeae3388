/** One engine for the tests of a file, and the value of what must not fail. */
import { type PromqlEngine, type Result, createEngine } from "../../engine";

let shared: PromqlEngine | undefined;

export function engine(): PromqlEngine {
  shared ??= createEngine();
  return shared;
}

export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

export const MINUTE = 60_000;
