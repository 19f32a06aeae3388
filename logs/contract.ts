/** Log contracts: which labels and fields the log lines of a system carry, how they refer to traces, and how long they are kept. */
import type { Duration } from "../units";

export interface LogField {
  readonly type: "string" | "number" | "boolean" | "timestamp" | "object";
  readonly description: string;
  /** @default false */
  readonly optional?: boolean;
  /** The closed list of its values. @default - any value */
  readonly values?: readonly string[];
  /** True where the collector must remove the value before the line leaves the node. @default false */
  readonly redact?: boolean;
}

export interface LogContract {
  /** Every line is one JSON object. Nothing else is supported. */
  readonly format: "json";
  /** Labels that become Loki's stream labels: few values each. Everything else is structured metadata or stays in the line. */
  readonly streamLabels: readonly string[];
  /** By name; `metadata.password` is a key inside of the object field `metadata`. */
  readonly fields: Readonly<Record<string, LogField>>;
  readonly levelField: string;
  /** Levels from least to most severe, as they are written in the lines. */
  readonly levels: readonly string[];
  /** The field with a W3C trace id: 32 lower-case hexadecimal digits. @default - lines cannot be linked to traces */
  readonly traceIdField?: string;
  /** How long lines are kept. An environment may override it. */
  readonly retention: Duration;
  /** What the source document says otherwise or not at all. @default - nothing to explain */
  readonly note?: string;
  /** Ids of the requirements that it answers. @default [] */
  readonly requirements?: readonly string[];
}
