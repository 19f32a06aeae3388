import { PromqlEngine } from "./engine.js";
import { RemoteEngine } from "./remote.js";
import type { EngineOptions } from "./types.js";
/** The engine in this thread. The first one in a process costs up to half a second, each further one a tenth of that. */
export declare function createEngine(options?: EngineOptions): PromqlEngine;
/** The engine in a worker thread, which leaves this one free. Calls can be cancelled; `close` ends it. */
export declare function createWorkerEngine(options?: EngineOptions): RemoteEngine;
export { PromqlEngine } from "./engine.js";
export { RemoteEngine } from "./remote.js";
export { MODULE_FILE } from "./node-unpacked.js";
export { nodeFiles } from "./node-files.js";
export { ruleMatchers, type RuleMatchers, type RuleWorld, type FiringExpectation, type SilenceExpectation } from "./matchers.js";
export * from "./types.js";
