/**
 * The codes of all findings in TraceQL. A code never changes its meaning and is never reused. `docs/logs-and-traces.md` lists them with examples.
 */
export const TRACEQL_CODES = {
  T01: "The expression is not TraceQL, or Tempo refuses it.",
  T02: "An attribute is read of the wrong scope.",
  T03: "An attribute is read that no span has, or not the one that is meant.",
  T04: "A service is named that the system does not have.",
  T05: "A value is matched that the attribute never has.",
  T06: "A span is named that nobody writes.",
  T07: "An attribute is compared or computed with as something of another type.",
  T08: "A duration is compared with a plain number, which counts nanoseconds.",
  T09: "An attribute is called like an intrinsic, and is not the intrinsic.",
  T10: "Nothing says whose spans are meant, so those of other systems count too.",
  T11: "An attribute is read that is removed before the span leaves its node.",
  T12: "Conditions contradict each other, so no span is left.",
  T13: "An attribute has no scope, so that Tempo looks for it in all of them.",
  T14: "Spans that went well are looked for by a status that they mostly do not have.",
  T15: "Spans are related in a way that they never are.",
  T16: "Spans are counted of which only a share is kept.",
  T17: "A span is read that is proposed and not written yet.",
  T18: "Spans are grouped by something that is different for nearly each of them.",
} as const;

export type TraceqlCode = keyof typeof TRACEQL_CODES;
