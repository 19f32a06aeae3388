import type { WorkerCall, WorkerStart } from "./remote.js";
import type { Files } from "./types.js";
/** Makes an engine that answers calls. */
export declare function answerer({ module, options, stop }: WorkerStart, files?: Files, room?: number): (call: WorkerCall) => unknown;
