/** Prometheus' engine for browsers. */
import { PromqlEngine } from "./engine.js";
import { EngineInstance } from "./instance.js";
import { RemoteEngine, type EngineWorker, type StartWorker } from "./remote.js";
import type { EngineOptions } from "./types.js";

/**
 * Where the module is. A server sends the file `engine.wasm.br` of this package with `Content-Type: application/wasm` and `Content-Encoding: br`; the
 * browser then compiles while it loads, and keeps what it compiled for the next visit.
 */
export type ModuleSource = WebAssembly.Module | Response | PromiseLike<Response> | BufferSource;

/** The engine in the page's own thread, for short work. */
export async function createEngine(source: ModuleSource, options: EngineOptions = {}): Promise<PromqlEngine> {
  const module = await compile(source);
  const start = (): Promise<EngineInstance> => EngineInstance.later(module);
  return new PromqlEngine(await start(), start, options);
}

/** The engine in a worker, which leaves the page free. Calls can be cancelled. */
export async function createWorkerEngine(source: ModuleSource, options: EngineOptions = {}): Promise<RemoteEngine> {
  return new RemoteEngine(await compile(source), options, startWorker);
}

async function compile(source: ModuleSource): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return WebAssembly.compile(source as BufferSource);
  return WebAssembly.compileStreaming(source as Response | PromiseLike<Response>);
}

const startWorker: StartWorker = (start, answered, failed): EngineWorker => {
  const worker = new Worker(new URL("./browser-worker.js", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }) => answered(data);
  worker.onerror = ({ message }) => failed(message);
  worker.postMessage(start);
  return { send: (call) => worker.postMessage(call), terminate: () => worker.terminate() };
};

export { PromqlEngine } from "./engine.js";
export { RemoteEngine } from "./remote.js";
export * from "./types.js";
