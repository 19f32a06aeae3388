import type { Files } from "./types.js";
export declare const nodeFiles: Files;
