/** Prometheus' engine for Node. The entry for browsers is `@cdktf-observability/promql-engine/browser`. */
import path from "node:path";
import { Worker } from "node:worker_threads";
import { PromqlEngine } from "./engine.js";
import { EngineInstance } from "./instance.js";
import { nodeFiles } from "./node-files.js";
import { ROOM, compileModule } from "./node-module.js";
import { RemoteEngine, type EngineWorker, type StartWorker } from "./remote.js";
import type { EngineOptions } from "./types.js";

/** The engine in this thread. The first one in a process costs up to half a second, each further one a tenth of that. */
export function createEngine(options: EngineOptions = {}): PromqlEngine {
  const start = (): EngineInstance => EngineInstance.now(compileModule(), undefined, ROOM);
  return new PromqlEngine(start(), start, options, nodeFiles);
}

/** The engine in a worker thread, which leaves this one free. Calls can be cancelled; `close` ends it. */
export function createWorkerEngine(options: EngineOptions = {}): RemoteEngine {
  return new RemoteEngine(compileModule(), options, startWorker);
}

const startWorker: StartWorker = (start, answered, failed): EngineWorker => {
  const worker = new Worker(path.join(__dirname, "node-worker.js"), { workerData: start });
  worker.on("message", answered);
  worker.on("error", (error) => failed(error.message));
  return { send: (call) => worker.postMessage(call), terminate: () => void worker.terminate() };
};

export { PromqlEngine } from "./engine.js";
export { RemoteEngine } from "./remote.js";
export { MODULE_FILE } from "./node-unpacked.js";
export { nodeFiles } from "./node-files.js";
export { ruleMatchers, type RuleMatchers, type RuleWorld, type FiringExpectation, type SilenceExpectation } from "./matchers.js";
export * from "./types.js";
