/** The log contracts of the five systems: what they carry of their source documents, and that none contradicts itself. */
import { STREAM_LABELS as RESOURCE_ATTRIBUTES } from "../../constructs/logs/loki-values";
import { type LogContract, STREAM_LABELS, labelOfPath, validateLogContract } from "../../logs";
import { logs as a8n } from "../../logs/a8n";
import { logs as canvascast } from "../../logs/canvascast";
import { logs as paid } from "../../logs/paid";
import { logs as phoenix } from "../../logs/phoenix";
import { logs as speccursor } from "../../logs/speccursor";

const CONTRACTS: Readonly<Record<string, LogContract>> = { paid, a8n, canvascast, phoenix, speccursor };

/** Ids with their running numbers: `ids("PAID-LOG", 1, 3)`. */
function ids(prefix: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${prefix}-${String(from + index).padStart(2, "0")}`);
}

const REQUIREMENTS: Readonly<Record<string, readonly string[]>> = {
  paid: [...ids("PAID-LOG", 1, 8), "PAID-RET-02"],
  a8n: [...ids("A8N-LOG", 1, 5), "A8N-RET-02", "A8N-ENV-09"],
  canvascast: [...ids("CC-LOG", 1, 4), "CC-TRACE-01", "CC-TRACE-02", "CC-TRACE-04"],
  phoenix: [...ids("PHX-LOG", 1, 3), "PHX-ENV-01", "PHX-COMP-11", "PHX-PLAN-03"],
  speccursor: ids("SPEC-LOG", 1, 9),
};

describe.each(Object.entries(CONTRACTS))("the log contract of %s", (system, contract) => {
  test("carries its requirements, each once", () => {
    expect([...(contract.requirements ?? [])].sort()).toEqual([...(REQUIREMENTS[system] ?? [])].sort());
  });

  test("contradicts itself nowhere", () => {
    expect(validateLogContract(system, contract)).toEqual([]);
  });

  test("puts the trace id, where lines have one, into a field that says its form", () => {
    expect(contract.fields[contract.traceIdField ?? ""]?.description).toContain("32 lower-case hexadecimal digits");
  });

  test("has the same stream labels as all others, and what differs from the source is explained", () => {
    expect(contract.streamLabels).toBe(STREAM_LABELS);
    expect(contract.note).toMatch(/ours|ours:|proposal/);
  });
});

test("the stream labels are those that Loki is told to index", () => {
  expect([...STREAM_LABELS].sort()).toEqual(RESOURCE_ATTRIBUTES.map(labelOfPath).sort());
});

describe("the fields of the source documents", () => {
  test.each<[system: string, fields: readonly string[]]>([
    [
      "paid",
      [
        "timestamp",
        "level",
        "message",
        "trace_id",
        "span_id",
        "context.agent_run_id",
        "context.project_id",
        "context.workflow_id",
        "metrics.duration_ms",
        "metrics.iterations",
        "metrics.tokens_used",
      ],
    ],
    ["a8n", ["timestamp", "level", "target", "message", "span.request_id", "span.user_id", "spans", "filename", "line_number"]],
    [
      "canvascast",
      [
        "timestamp",
        "level",
        "message",
        "service",
        "traceId",
        "spanId",
        "userId",
        "jobId",
        "metadata",
        "env",
        "method",
        "path",
        "status",
        "duration",
      ],
    ],
    ["phoenix", ["timestamp", "level", "correlation_id", "plan_id", "task_id", "component", "message", "metadata"]],
    ["speccursor", ["service", "operation", "duration", "metadata", "correlation_id", "level", "message", "timestamp"]],
  ])("are in the contract of %s", (system, fields) => {
    expect(Object.keys(CONTRACTS[system]?.fields ?? {})).toEqual(expect.arrayContaining([...fields]));
  });

  test.each<[system: string, levels: readonly string[]]>([
    ["paid", ["DEBUG", "INFO", "WARN", "ERROR", "FATAL"]],
    ["a8n", ["TRACE", "DEBUG", "INFO", "WARN", "ERROR"]],
    ["canvascast", ["debug", "info", "warn", "error"]],
    ["phoenix", ["trace", "debug", "info", "warn", "error"]],
    ["speccursor", ["DEBUG", "INFO", "WARN", "ERROR"]],
  ])("have the levels of %s in the spelling of its lines", (system, levels) => {
    expect(CONTRACTS[system]?.levels).toEqual(levels);
  });

  test("are optional where the source has them so", () => {
    const optional = (names: readonly string[]): unknown[] => names.map((name) => canvascast.fields[name]?.optional);
    expect(optional(["traceId", "spanId", "userId", "jobId", "metadata"])).toEqual([true, true, true, true, true]);
    expect(optional(["timestamp", "level", "message", "service"])).toEqual([undefined, undefined, undefined, undefined]);
  });
});

test("Paid's events have the levels of the source", () => {
  const levels = Object.fromEntries(Object.entries(paid.events ?? {}).map(([name, { level }]) => [name, level]));
  expect(levels).toEqual({
    "workflow.started": "INFO",
    "workflow.completed": "INFO",
    "agent_execution.completed": "INFO",
    "agent_execution.failed": "ERROR",
    "worktree.cleaned": "INFO",
    "worktree.orphan_detected": "WARN",
    "container.orphan_detected": "WARN",
    "container.removed": "INFO",
    "disk_cleanup.routine": "INFO",
    "disk_cleanup.aggressive": "WARN",
    "disk_cleanup.emergency": "ERROR",
  });
});

test("what a source keeps is kept: Paid's three stages, a8n's three files of 10 MB, 30 days in Loki", () => {
  expect(paid.retentionTiers?.map(({ retention }) => retention.toDays())).toEqual([30, 7, 1]);
  expect([a8n.rotation?.files, a8n.rotation?.fileSize.toMebibytes()]).toEqual([3, 10]);
  expect(Object.values(CONTRACTS).map(({ retention }) => retention.toDays())).toEqual([30, 30, 30, 30, 30]);
});

test("a trace id that is none in the source says what it is there, and what has to change", () => {
  const corrected = Object.entries(CONTRACTS).filter(([, { traceIdCorrection }]) => traceIdCorrection !== undefined);
  expect(corrected.map(([system]) => system)).toEqual(["paid", "canvascast", "speccursor"]);
  expect(paid.traceIdCorrection?.source).toContain("UUID");
  expect(canvascast.traceIdCorrection?.source).toMatch(/UUID.*job's id/);
});

test("the variables that set a logger up are those of the source", () => {
  expect(a8n.environmentVariables).toEqual({ RUST_LOG_FORMAT: "json", RUST_LOG: "info where it is not set" });
  expect(canvascast.environmentVariables).toEqual({
    LOG_LEVEL: "info where it is not set",
    SERVICE_NAME: "web, api or worker",
    NODE_ENV: "the name of the environment",
  });
});
