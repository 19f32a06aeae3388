/** The compressed module: what a web server sends with `Content-Encoding: br` and `Content-Type: application/wasm`. */
export declare const MODULE_FILE: string;
/** Compiled once in a process; a worker can be handed it. */
export declare function compileModule(): WebAssembly.Module;
