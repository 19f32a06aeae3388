/** The worker's side of {@link RemoteEngine}. */
import { PromqlEngine } from "./engine.js";
/** Makes an engine that answers calls. */
export function answerer({ module, options, stop }, files) {
    const flag = stop === undefined ? undefined : new Int32Array(stop);
    const engine = new PromqlEngine(module, options, files, flag && (() => Atomics.load(flag, 0) !== 0));
    return ({ method, arguments: arguments_ }) => {
        const answer = engine[method].apply(engine, [...arguments_]);
        return answer ?? null;
    };
}
