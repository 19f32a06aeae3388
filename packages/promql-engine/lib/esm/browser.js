/** Prometheus' engine for browsers. */
import { PromqlEngine } from "./engine.js";
import { EngineInstance } from "./instance.js";
import { RemoteEngine } from "./remote.js";
/** The engine in the page's own thread, for short work. */
export async function createEngine(source, options = {}) {
    const module = await compile(source);
    const start = () => EngineInstance.later(module);
    return new PromqlEngine(await start(), start, options);
}
/** The engine in a worker, which leaves the page free. Calls can be cancelled. */
export async function createWorkerEngine(source, options = {}) {
    return new RemoteEngine(await compile(source), options, startWorker);
}
async function compile(source) {
    if (source instanceof WebAssembly.Module)
        return source;
    if (source instanceof ArrayBuffer || ArrayBuffer.isView(source))
        return WebAssembly.compile(source);
    return WebAssembly.compileStreaming(source);
}
const startWorker = (start, answered, failed) => {
    const worker = new Worker(new URL("./browser-worker.js", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }) => answered(data);
    worker.onerror = ({ message }) => failed(message);
    worker.postMessage(start);
    return { send: (call) => worker.postMessage(call), terminate: () => worker.terminate() };
};
export { PromqlEngine } from "./engine.js";
export { RemoteEngine } from "./remote.js";
export * from "./types.js";
