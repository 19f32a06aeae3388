"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ruleMatchers = exports.nodeFiles = exports.MODULE_FILE = exports.RemoteEngine = exports.PromqlEngine = void 0;
exports.createEngine = createEngine;
exports.createWorkerEngine = createWorkerEngine;
/** Prometheus' engine for Node. The entry for browsers is `@cdktf-observability/promql-engine/browser`. */
const node_path_1 = __importDefault(require("node:path"));
const node_worker_threads_1 = require("node:worker_threads");
const engine_js_1 = require("./engine.js");
const instance_js_1 = require("./instance.js");
const node_files_js_1 = require("./node-files.js");
const node_module_js_1 = require("./node-module.js");
const remote_js_1 = require("./remote.js");
/** The engine in this thread. The first one in a process costs up to half a second, each further one a tenth of that. */
function createEngine(options = {}) {
    const start = () => instance_js_1.EngineInstance.now((0, node_module_js_1.compileModule)(), undefined, node_module_js_1.ROOM);
    return new engine_js_1.PromqlEngine(start(), start, options, node_files_js_1.nodeFiles);
}
/** The engine in a worker thread, which leaves this one free. Calls can be cancelled; `close` ends it. */
function createWorkerEngine(options = {}) {
    return new remote_js_1.RemoteEngine((0, node_module_js_1.compileModule)(), options, startWorker);
}
const startWorker = (start, answered, failed) => {
    const worker = new node_worker_threads_1.Worker(node_path_1.default.join(__dirname, "node-worker.js"), { workerData: start });
    worker.on("message", answered);
    worker.on("error", (error) => failed(error.message));
    return { send: (call) => worker.postMessage(call), terminate: () => void worker.terminate() };
};
var engine_js_2 = require("./engine.js");
Object.defineProperty(exports, "PromqlEngine", { enumerable: true, get: function () { return engine_js_2.PromqlEngine; } });
var remote_js_2 = require("./remote.js");
Object.defineProperty(exports, "RemoteEngine", { enumerable: true, get: function () { return remote_js_2.RemoteEngine; } });
var node_unpacked_js_1 = require("./node-unpacked.js");
Object.defineProperty(exports, "MODULE_FILE", { enumerable: true, get: function () { return node_unpacked_js_1.MODULE_FILE; } });
var node_files_js_2 = require("./node-files.js");
Object.defineProperty(exports, "nodeFiles", { enumerable: true, get: function () { return node_files_js_2.nodeFiles; } });
var matchers_js_1 = require("./matchers.js");
Object.defineProperty(exports, "ruleMatchers", { enumerable: true, get: function () { return matchers_js_1.ruleMatchers; } });
__exportStar(require("./types.js"), exports);
