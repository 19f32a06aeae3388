"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
/** What runs in a worker thread of Node. */
const node_worker_threads_1 = require("node:worker_threads");
const answer_js_1 = require("./answer.js");
const node_files_js_1 = require("./node-files.js");
const node_module_js_1 = require("./node-module.js");
const answer = (0, answer_js_1.answerer)(node_worker_threads_1.workerData, node_files_js_1.nodeFiles, node_module_js_1.ROOM);
node_worker_threads_1.parentPort?.on("message", (call) => node_worker_threads_1.parentPort?.postMessage(answer(call)));
