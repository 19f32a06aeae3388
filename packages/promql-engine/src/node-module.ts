/** The module as the package carries it, compressed, for Node. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { brotliDecompressSync } from "node:zlib";

/** The compressed module: what a web server sends with `Content-Encoding: br` and `Content-Type: application/wasm`. */
export const MODULE_FILE = path.join(__dirname, "..", "engine.wasm.br");

let compiled: WebAssembly.Module | undefined;

/** Compiled once in a process; a worker can be handed it. */
export function compileModule(): WebAssembly.Module {
  compiled ??= withPatientTiering(() => new WebAssembly.Module(brotliDecompressSync(readFileSync(MODULE_FILE))));
  return compiled;
}

/**
 * Functions are compiled when they are first called, quickly; those that run often are compiled again, well. V8's idea of often fits small modules: here
 * half a second of the start, and another at the end of the process, would go into functions that run only then. A module keeps the setting that was
 * there when it was made, and everything else keeps V8's.
 */
function withPatientTiering<Value>(make: () => Value): Value {
  if (process.execArgv.some((flag) => /wasm.tiering/.test(flag))) return make();
  setFlagsFromString(`--wasm-tiering-budget=${PATIENT_BUDGET}`);
  try {
    return make();
  } finally {
    setFlagsFromString(`--wasm-tiering-budget=${V8_BUDGET}`);
  }
}

const PATIENT_BUDGET = 30_000_000;

/** V8's default since 2021. */
const V8_BUDGET = 1_800_000;
