/** The compressed module: what a web server sends with `Content-Encoding: br` and `Content-Type: application/wasm`. */
export declare const MODULE_FILE: string;
/** The bytes of the module. @throws {Error} when the package is incomplete */
export declare function unpackedModule(): Uint8Array;
