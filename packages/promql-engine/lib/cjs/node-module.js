"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ROOM = void 0;
exports.compileModule = compileModule;
/** The module as the package carries it, made ready to run in Node. */
const node_v8_1 = require("node:v8");
const node_unpacked_js_1 = require("./node-unpacked.js");
/** What the engine asks of memory in one piece, in bytes: room for rule tests of days. Until it is written to, it takes up nothing. */
exports.ROOM = 256 * 2 ** 20;
let compiled;
/** Compiled once in a process; a worker can be handed it. */
function compileModule() {
    compiled ??= withFlags(() => new WebAssembly.Module((0, node_unpacked_js_1.unpackedModule)()));
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
function withFlags(make) {
    // Whoever starts Node with such a flag has a reason.
    const flags = FLAGS.filter(({ mentions }) => !process.execArgv.some((flag) => mentions.test(flag)));
    for (const { ours } of flags)
        (0, node_v8_1.setFlagsFromString)(ours);
    try {
        return make();
    }
    finally {
        for (const { v8s } of flags)
            (0, node_v8_1.setFlagsFromString)(v8s);
    }
}
