/** The module as the package carries it, made ready to run in Node. */
import { setFlagsFromString } from "node:v8";
import { unpackedModule } from "./node-unpacked.js";

/** What the engine asks of memory in one piece, in bytes: room for rule tests of days. Until it is written to, it takes up nothing. */
export const ROOM = 256 * 2 ** 20;

let compiled: WebAssembly.Module | undefined;

/** Compiled once in a process; a worker can be handed it. */
export function compileModule(): WebAssembly.Module {
  compiled ??= withFlags(() => new WebAssembly.Module(unpackedModule() as BufferSource));
  return compiled;
}

/**
 * How V8 treats the module, while it is made and afterwards what V8 does by itself, which is all that other modules see.
 *
 * - Functions are compiled when they are first called, quickly; those that run often are compiled again, well. V8 counts the bytes of code that a function
 *   ran through, and Prometheus' parser is one function of 139 kB: with up to 120 MB, two expressions are enough for V8 to put half a second into it.
 * - All functions are looked through when the module is made, to refuse what is no valid code. Ours was made by a compiler and is the file that was
 *   published, so each is looked at when it is first called.
 */
const FLAGS = [
  { ours: "--wasm-tiering-budget=250000000", v8s: "--wasm-tiering-budget=1800000", mentions: /wasm.tiering/ },
  { ours: "--wasm-lazy-validation", v8s: "--no-wasm-lazy-validation", mentions: /wasm.lazy.validation/ },
];

function withFlags<Value>(make: () => Value): Value {
  // Whoever starts Node with such a flag has a reason.
  const flags = FLAGS.filter(({ mentions }) => !process.execArgv.some((flag) => mentions.test(flag)));
  for (const { ours } of flags) setFlagsFromString(ours);
  try {
    return make();
  } finally {
    for (const { v8s } of flags) setFlagsFromString(v8s);
  }
}
