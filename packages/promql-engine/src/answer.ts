/** The worker's side of {@link RemoteEngine}. */
import { PromqlEngine } from "./engine.js";
import { EngineInstance } from "./instance.js";
import type { WorkerCall, WorkerStart } from "./remote.js";
import type { Files } from "./types.js";

/** Makes an engine that answers calls. */
export function answerer({ module, options, stop }: WorkerStart, files?: Files, room = 0): (call: WorkerCall) => unknown {
  const flag = stop === undefined ? undefined : new Int32Array(stop);
  const start = (): EngineInstance => EngineInstance.now(module, flag && (() => Atomics.load(flag, 0) !== 0), room);
  const engine = new PromqlEngine(start(), start, options, files);
  return ({ method, arguments: arguments_ }) => {
    const answer = (engine[method] as (...arguments_: unknown[]) => unknown).apply(engine, [...arguments_]);
    return answer ?? null;
  };
}
