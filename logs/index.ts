/** Log contracts: stream labels, fields, events, levels and retention of what a system writes. */
export {
  type Correction,
  type LogContract,
  type LogEvent,
  type LogField,
  type LogFieldType,
  type LogFieldUnit,
  type RetentionTier,
  labelOfPath,
  messageFieldOf,
} from "./contract";
export { DETECTED_LEVELS, ERROR_LABELS, STREAM_LABELS, STRUCTURED_METADATA } from "./stream-labels";
export { validateLogContract } from "./validate-contract";
