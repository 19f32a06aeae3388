/** What runs in a worker of a browser: the first message starts the engine, each further one is a call. */
import { answerer } from "./answer.js";
let answer;
globalThis.onmessage = ({ data }) => {
    if ("module" in data)
        answer = answerer(data);
    else
        globalThis.postMessage(answer?.(data));
};
