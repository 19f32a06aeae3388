/** Log contracts: stream labels, fields, levels and retention of what a system writes. */
export { type LogContract, type LogField } from "./contract";
