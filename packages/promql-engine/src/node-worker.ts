/** What runs in a worker thread of Node. */
import { parentPort, workerData } from "node:worker_threads";
import { answerer } from "./answer.js";
import { nodeFiles } from "./node-files.js";
import { ROOM } from "./node-module.js";
import type { WorkerCall, WorkerStart } from "./remote.js";

const answer = answerer(workerData as WorkerStart, nodeFiles, ROOM);

parentPort?.on("message", (call: WorkerCall) => parentPort?.postMessage(answer(call)));
