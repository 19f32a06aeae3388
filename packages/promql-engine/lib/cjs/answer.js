"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.answerer = answerer;
/** The worker's side of {@link RemoteEngine}. */
const engine_js_1 = require("./engine.js");
const instance_js_1 = require("./instance.js");
/** Makes an engine that answers calls. */
function answerer({ module, options, stop }, files, room = 0) {
    const flag = stop === undefined ? undefined : new Int32Array(stop);
    const start = () => instance_js_1.EngineInstance.now(module, flag && (() => Atomics.load(flag, 0) !== 0), room);
    const engine = new engine_js_1.PromqlEngine(start(), start, options, files);
    return ({ method, arguments: arguments_ }) => {
        const answer = engine[method].apply(engine, [...arguments_]);
        return answer ?? null;
    };
}
