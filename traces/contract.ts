/** Trace contracts: which services of a system write which spans, with what attributes, how the context travels, and what share is kept. */

/** Types of attributes as OpenTelemetry has them. */
export type AttributeType = "string" | "int" | "float" | "boolean";

export interface TraceAttribute {
  /** `resource`: says who wrote the span, and is the same on all spans of a process. `span`: says what was done. */
  readonly scope: "resource" | "span";
  readonly type: AttributeType;
  readonly description: string;
  /** The closed list of its values. @default - any value */
  readonly values?: readonly string[];
  /** True where not every span has it. @default false */
  readonly optional?: boolean;
  /** True where the collector must remove the value before the span leaves the node. @default false */
  readonly redact?: boolean;
}

export type SpanKind = "server" | "client" | "internal" | "producer" | "consumer";

export interface SpanContract {
  /** Which of the services write it. */
  readonly services: readonly string[];
  readonly kind: SpanKind;
  /** What is done from its start to its end. */
  readonly description: string;
  /** An RE2 expression of its names, where they vary: `(GET|POST) /.*`. @default - the name that it is declared by */
  readonly names?: string;
  /** Names of the spans that it can be a child of. @default [] - it is the root of a trace */
  readonly parents?: readonly string[];
  /** Attributes that it has beside those of every span. @default {} */
  readonly attributes?: Readonly<Record<string, TraceAttribute>>;
  /** When its status is an error. @default - it never fails */
  readonly fails?: string;
  /** `declared`: the source document names the span or what it is of. `proposed`: wanted, not written yet. @default "declared" */
  readonly standing?: "declared" | "proposed";
}

/** Reports of errors that go to a tracker of their own, beside the traces. */
export interface ErrorTracking {
  readonly product: "glitchtip" | "sentry";
  /** Public address. @default - the vendor's own */
  readonly address?: string;
  /** The library of each service. */
  readonly clients: Readonly<Record<string, string>>;
  /** Variable with the address and key of each service. */
  readonly dsn: Readonly<Record<string, string>>;
  /** Where the name of the environment comes from, by service. */
  readonly environment: Readonly<Record<string, string>>;
  /** Share of the transactions that is sent, between 0 and 1. Errors are all sent. */
  readonly sampleRatio: number;
  /** What an error carries beside its stack, with the meaning of each. @default {} */
  readonly context?: Readonly<Record<string, string>>;
  /** The closed list of kinds of errors. @default - errors are not sorted */
  readonly categories?: readonly string[];
  /** True where scripts are sent without their sources, so that a release must upload its source maps. @default false */
  readonly sourceMaps?: boolean;
}

/** A header other than `traceparent` and `tracestate` that the source passes on. */
export interface LegacyHeader {
  readonly name: string;
  readonly carries: string;
}

/** What a source document has in place of a W3C trace id, and how the one becomes the other. */
export interface TraceIdCorrection {
  readonly source: string;
  readonly correction: string;
}

export interface TraceContract {
  /** Values of `service.name`. */
  readonly services: readonly string[];
  /** Attributes that spans of any name can have. Those that are not optional are on all of them. */
  readonly attributes: Readonly<Record<string, TraceAttribute>>;
  /** Spans by name, or by a word for them where their names vary. @default {} - the names are not known, and nothing is concluded from them */
  readonly spans?: Readonly<Record<string, SpanContract>>;
  /** The headers `traceparent` and `tracestate`, with ids of 32 and 16 lower-case hexadecimal digits. */
  readonly propagation: "w3c";
  /** Headers that the source passes on beside these. @default [] */
  readonly legacyHeaders?: readonly LegacyHeader[];
  /** Where the source's trace id has another form. @default - it has the W3C form, or the source says nothing */
  readonly traceIdCorrection?: TraceIdCorrection;
  /** Names of tracers, which TraceQL calls `instrumentation:name`. @default - not known */
  readonly tracers?: readonly string[];
  /** Traces with an error are always kept. Of the others, this share between 0 and 1. An environment may override it. */
  readonly keepRatio: number;
  /** Where its traces can be looked at. @default - every store of the environment */
  readonly stores?: readonly ("tempo" | "jaeger" | "xray" | "temporal")[];
  /** @default - errors are seen in logs and traces only */
  readonly errorTracking?: ErrorTracking;
  /** What the source document says otherwise or not at all. @default - nothing to explain */
  readonly note?: string;
  /** Ids of the requirements that it answers. @default [] */
  readonly requirements?: readonly string[];
}

/** Resource attributes that the platform's collector stamps on every span, whoever wrote it. */
export const PLATFORM_RESOURCE_ATTRIBUTES: readonly string[] = [
  "environment",
  "cluster",
  "system",
  "service.name",
  "k8s.namespace.name",
  "k8s.pod.name",
  "k8s.pod.uid",
  "k8s.node.name",
  "k8s.container.name",
  "k8s.deployment.name",
  "k8s.statefulset.name",
  "k8s.daemonset.name",
  "k8s.job.name",
];
