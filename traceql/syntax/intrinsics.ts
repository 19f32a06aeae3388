/**
 * What every span has, its type, and the words of enumerations.
 *
 * @see https://grafana.com/docs/tempo/latest/traceql/construct-traceql-queries/#intrinsic-fields
 */
import type { ValueType } from "./ast";

/** Types by scoped name. */
export const INTRINSICS: Readonly<Record<string, ValueType>> = {
  "span:duration": "duration",
  "span:name": "string",
  "span:status": "status",
  "span:statusMessage": "string",
  "span:kind": "kind",
  "span:id": "string",
  "span:parentID": "string",
  "span:childCount": "int",
  "trace:duration": "duration",
  "trace:rootName": "string",
  "trace:rootService": "string",
  "trace:id": "string",
  "event:name": "string",
  "event:timeSinceStart": "duration",
  "link:spanID": "string",
  "link:traceID": "string",
  "instrumentation:name": "attribute",
  "instrumentation:version": "attribute",
  nestedSetLeft: "int",
  nestedSetRight: "int",
  nestedSetParent: "int",
  parent: "nil",
};

/** Older names without a scope, each with its scoped one. */
export const UNSCOPED: Readonly<Record<string, string>> = {
  duration: "span:duration",
  name: "span:name",
  status: "span:status",
  statusMessage: "span:statusMessage",
  kind: "span:kind",
  rootName: "trace:rootName",
  rootServiceName: "trace:rootService",
  traceDuration: "trace:duration",
  nestedSetLeft: "nestedSetLeft",
  nestedSetRight: "nestedSetRight",
  nestedSetParent: "nestedSetParent",
  parent: "parent",
};

export const STATUSES = ["error", "ok", "unset"] as const;
export const KINDS = ["unspecified", "internal", "server", "client", "producer", "consumer"] as const;

export const ATTRIBUTE_SCOPES = ["span", "resource", "event", "link", "instrumentation"] as const;
export const INTRINSIC_SCOPES = ["span", "trace", "event", "link", "instrumentation"] as const;

export const AGGREGATES = ["count", "avg", "max", "min", "sum"] as const;

/** Functions of metrics, and whether they take a field. */
export const METRICS_FUNCTIONS: Readonly<Record<string, "none" | "field" | "quantiles" | "filter">> = {
  rate: "none",
  count_over_time: "none",
  min_over_time: "field",
  max_over_time: "field",
  avg_over_time: "field",
  sum_over_time: "field",
  histogram_over_time: "field",
  quantile_over_time: "quantiles",
  compare: "filter",
};

/** Functions that give a bucket or a count of its own a place among the groups, so that one group fewer is left. */
export const RESERVE_A_GROUP: ReadonlySet<string> = new Set(["avg_over_time", "histogram_over_time", "quantile_over_time"]);

/** Groups that a metrics query can have. */
export const MOST_GROUPS = 5;

/** Words of the language, which cannot be the name of a hint. */
export const RESERVED_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(UNSCOPED),
  ...Object.keys(METRICS_FUNCTIONS),
  ...STATUSES,
  ...KINDS,
  ...AGGREGATES,
  ..."true false nil by coalesce select topk bottomk with id traceID spanID parentID timeSinceStart version childCount rootService".split(
    " ",
  ),
]);
