/** Trace contracts: spans, attributes, propagation and sampling of what a system emits. */
export {
  type AttributeType,
  type ErrorTracking,
  type LegacyHeader,
  type SpanContract,
  type SpanKind,
  type TraceAttribute,
  type TraceContract,
  type TraceIdCorrection,
  PLATFORM_RESOURCE_ATTRIBUTES,
} from "./contract";
export { spanHasName, validateTraceContract } from "./validate-contract";
