/** Log lines of a made-up harbour, for the tests of queries. Its words are odd, so that one sees where each one lands. */
import { type LogContract, STREAM_LABELS } from "../../logs";
import { Duration } from "../../units";

export const harbour: LogContract = {
  format: "json",
  streamLabels: STREAM_LABELS,
  streamValues: { service_name: ["crane", "gate"] },
  fields: {
    timestamp: { type: "timestamp", description: "When." },
    level: { type: "string", description: "Level.", values: ["INFO", "WARN", "ERROR"] },
    message: { type: "string", description: "Message." },
    berth: { type: "string", description: "Berth." },
    side: { type: "string", description: "Side of the ship.", values: ["port", "starboard"] },
    trace_id: { type: "string", description: "Trace.", optional: true },
    cargo: { type: "object", description: "Cargo." },
    "cargo.tons": { type: "number", description: "Weight.", unit: "none" },
    "cargo.size_bytes": { type: "number", description: "Size of the papers.", unit: "bytes" },
    "cargo.wait_ms": { type: "number", description: "Wait.", unit: "milliseconds" },
    "cargo.grade": { type: "number", description: "Grade.", values: ["1", "2", "3"] },
    "cargo.error": { type: "string", description: "Error.", optional: true },
    crew: { type: "list", description: "Crew." },
    sealed: { type: "boolean", description: "Sealed." },
    pin: { type: "string", description: "Secret.", redact: true },
  },
  levelField: "level",
  levels: ["INFO", "WARN", "ERROR"],
  events: {
    "ship.moored": { level: "INFO", description: "A ship lies.", fields: ["berth"] },
    "crane.jammed": { level: "ERROR", description: "A crane stands.", fields: ["cargo.error"] },
  },
  traceIdField: "trace_id",
  retention: Duration.days(13),
};
