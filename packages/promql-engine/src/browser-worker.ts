/** What runs in a worker of a browser: the first message starts the engine, each further one is a call. */
import { answerer } from "./answer.js";
import type { WorkerCall, WorkerStart } from "./remote.js";

let answer: ((call: WorkerCall) => unknown) | undefined;

globalThis.onmessage = ({ data }: MessageEvent<WorkerStart | WorkerCall>): void => {
  if ("module" in data) answer = answerer(data);
  else globalThis.postMessage(answer?.(data));
};
