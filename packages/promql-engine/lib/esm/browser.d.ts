/** Prometheus' engine for browsers. */
import { PromqlEngine } from "./engine.js";
import { RemoteEngine } from "./remote.js";
import type { EngineOptions } from "./types.js";
/**
 * Where the module is. A server sends the file `engine.wasm.br` of this package with `Content-Type: application/wasm` and `Content-Encoding: br`; the
 * browser then compiles while it loads, and keeps what it compiled for the next visit.
 */
export type ModuleSource = WebAssembly.Module | Response | PromiseLike<Response> | BufferSource;
/** The engine in the page's own thread, for short work. */
export declare function createEngine(source: ModuleSource, options?: EngineOptions): Promise<PromqlEngine>;
/** The engine in a worker, which leaves the page free. Calls can be cancelled. */
export declare function createWorkerEngine(source: ModuleSource, options?: EngineOptions): Promise<RemoteEngine>;
export { PromqlEngine } from "./engine.js";
export { RemoteEngine } from "./remote.js";
export * from "./types.js";
