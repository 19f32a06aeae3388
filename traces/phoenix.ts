import type { TraceContract } from "./contract";

export const traces = {} as TraceContract;
