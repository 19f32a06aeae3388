/** The worker's side of {@link RemoteEngine}. */
import { PromqlEngine } from "./engine.js";
import { EngineInstance } from "./instance.js";
/** Makes an engine that answers calls. */
export function answerer({ module, options, stop }, files, room = 0) {
    const flag = stop === undefined ? undefined : new Int32Array(stop);
    const start = () => EngineInstance.now(module, flag && (() => Atomics.load(flag, 0) !== 0), room);
    const engine = new PromqlEngine(start(), start, options, files);
    return ({ method, arguments: arguments_ }) => {
        const answer = engine[method].apply(engine, [...arguments_]);
        return answer ?? null;
    };
}
