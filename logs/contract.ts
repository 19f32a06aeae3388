/**
 * Log contracts: which labels, fields and events the log lines of a system carry, how they refer to traces, and how long they are kept.
 *
 * A query of a label, field or value that no contract declares does not synthesize, as with metrics.
 */
import type { Duration, Size } from "../units";

/**
 * `list` and `object`: Loki's JSON parser makes no label of a list, and of an object one label for each key inside. `timestamp` is text in RFC 3339, so it
 * can be compared with text and not with a number.
 */
export type LogFieldType = "string" | "number" | "boolean" | "timestamp" | "object" | "list";

/** What the number in a field counts, so that a filter with a unit compares like with like. */
export type LogFieldUnit = "seconds" | "milliseconds" | "bytes" | "hours" | "none";

export interface LogField {
  readonly type: LogFieldType;
  readonly description: string;
  /** Of a number. @default - unknown, and nothing is concluded from it */
  readonly unit?: LogFieldUnit;
  /** @default false */
  readonly optional?: boolean;
  /** The closed list of its values. @default - any value */
  readonly values?: readonly string[];
  /** True where the collector must remove the value before the line leaves the node. @default false */
  readonly redact?: boolean;
}

/** A message with a fixed text, by which lines can be counted. */
export interface LogEvent {
  readonly level: string;
  readonly description: string;
  /** Fields that a line with this message has beside those of every line, by their paths. @default [] */
  readonly fields?: readonly string[];
  /** `declared`: the source document names it. `added`: a panel or rule needs it. @default "declared" */
  readonly standing?: "declared" | "added";
}

/** What a source document has in place of what is needed, and how the one becomes the other. */
export interface Correction {
  /** What the source has. */
  readonly source: string;
  /** What has to be changed, and where. */
  readonly correction: string;
}

/** A stage of keeping that depends on how full something is. */
export interface RetentionTier {
  /** When it holds. */
  readonly when: string;
  readonly retention: Duration;
}

export interface LogContract {
  /** Every line is one JSON object. Nothing else is supported. */
  readonly format: "json";
  /** Labels that become Loki's stream labels: few values each. Everything else is structured metadata or stays in the line. */
  readonly streamLabels: readonly string[];
  /** The closed lists of values of stream labels, by label. @default {} - any value */
  readonly streamValues?: Readonly<Record<string, readonly string[]>>;
  /** By name; `metadata.password` is a key inside of the object field `metadata`. */
  readonly fields: Readonly<Record<string, LogField>>;
  readonly levelField: string;
  /** Levels from least to most severe, as they are written in the lines. */
  readonly levels: readonly string[];
  /** What each level is for, by level. @default {} - as the words say */
  readonly levelMeanings?: Readonly<Record<string, string>>;
  /** The field that holds the message. @default "message" */
  readonly messageField?: string;
  /** Messages with a fixed text. @default {} - messages are not counted by their text */
  readonly events?: Readonly<Record<string, LogEvent>>;
  /** The field with a W3C trace id: 32 lower-case hexadecimal digits. @default - lines cannot be linked to traces */
  readonly traceIdField?: string;
  /** Where the source's trace id has another form. @default - it has the W3C form, or there is none in the source */
  readonly traceIdCorrection?: Correction;
  /** Variables that a program needs to log like this, with the value or meaning of each. @default {} */
  readonly environmentVariables?: Readonly<Record<string, string>>;
  /** How long lines are kept. An environment may override it. */
  readonly retention: Duration;
  /** Stages of keeping outside of Loki, from normal to worst. @default [] */
  readonly retentionTiers?: readonly RetentionTier[];
  /** Files that a container's output is rotated through before it is collected. @default - as the node is configured */
  readonly rotation?: { readonly files: number; readonly fileSize: Size };
  /** What the source document says otherwise or not at all. @default - nothing to explain */
  readonly note?: string;
  /** Ids of the requirements that it answers. @default [] */
  readonly requirements?: readonly string[];
}

/** The field that holds the message. */
export function messageFieldOf(contract: Pick<LogContract, "messageField">): string {
  return contract.messageField ?? "message";
}

/** The label that Loki's JSON parser makes of a path: `metadata.error` becomes `metadata_error`. */
export function labelOfPath(path: string): string {
  return path.replaceAll(/[^A-Za-z0-9_]/g, "_");
}
