/** Trace contracts: spans, attributes and sampling of what a system emits. */
export { type TraceContract } from "./contract";
