"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.answerer = answerer;
/** The worker's side of {@link RemoteEngine}. */
const engine_js_1 = require("./engine.js");
/** Makes an engine that answers calls. */
function answerer({ module, options, stop }, files) {
    const flag = stop === undefined ? undefined : new Int32Array(stop);
    const engine = new engine_js_1.PromqlEngine(module, options, files, flag && (() => Atomics.load(flag, 0) !== 0));
    return ({ method, arguments: arguments_ }) => {
        const answer = engine[method].apply(engine, [...arguments_]);
        return answer ?? null;
    };
}
