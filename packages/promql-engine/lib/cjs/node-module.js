"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.MODULE_FILE = void 0;
exports.compileModule = compileModule;
/** The module as the package carries it, compressed, for Node. */
const node_fs_1 = require("node:fs");
const node_path_1 = __importDefault(require("node:path"));
const node_v8_1 = require("node:v8");
const node_zlib_1 = require("node:zlib");
/** The compressed module: what a web server sends with `Content-Encoding: br` and `Content-Type: application/wasm`. */
exports.MODULE_FILE = node_path_1.default.join(__dirname, "..", "engine.wasm.br");
let compiled;
/** Compiled once in a process; a worker can be handed it. */
function compileModule() {
    compiled ??= withPatientTiering(() => new WebAssembly.Module((0, node_zlib_1.brotliDecompressSync)((0, node_fs_1.readFileSync)(exports.MODULE_FILE))));
    return compiled;
}
/**
 * Functions are compiled when they are first called, quickly; those that run often are compiled again, well. V8's idea of often fits small modules: here
 * half a second of the start, and another at the end of the process, would go into functions that run only then. A module keeps the setting that was
 * there when it was made, and everything else keeps V8's.
 */
function withPatientTiering(make) {
    if (process.execArgv.some((flag) => /wasm.tiering/.test(flag)))
        return make();
    (0, node_v8_1.setFlagsFromString)(`--wasm-tiering-budget=${PATIENT_BUDGET}`);
    try {
        return make();
    }
    finally {
        (0, node_v8_1.setFlagsFromString)(`--wasm-tiering-budget=${V8_BUDGET}`);
    }
}
const PATIENT_BUDGET = 30_000_000;
/** V8's default since 2021. */
const V8_BUDGET = 1_800_000;
