/** The trace contracts of the five systems: what they carry of their source documents, and that none contradicts itself. */
import { type TraceContract, validateTraceContract } from "../../traces";
import { traces as a8n } from "../../traces/a8n";
import { traces as canvascast } from "../../traces/canvascast";
import { traces as paid } from "../../traces/paid";
import { traces as phoenix } from "../../traces/phoenix";
import { traces as speccursor } from "../../traces/speccursor";
import { logs as canvascastLogs } from "../../logs/canvascast";
import { logs as speccursorLogs } from "../../logs/speccursor";

const CONTRACTS: Readonly<Record<string, TraceContract>> = { paid, a8n, canvascast, phoenix, speccursor };

/** Ids with their running numbers: `ids("SPEC-TRACE", 1, 12)`. */
function ids(prefix: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${prefix}-${String(from + index).padStart(2, "0")}`);
}

const REQUIREMENTS: Readonly<Record<string, readonly string[]>> = {
  paid: ["PAID-LOG-03"],
  a8n: [...ids("A8N-TRACE", 1, 5), "A8N-RET-03", "A8N-ENV-08"],
  canvascast: [...ids("CC-TRACE", 1, 6), ...ids("CC-ERR", 1, 3)],
  phoenix: [...ids("PHX-TRACE", 1, 5), "PHX-PLAN-04"],
  speccursor: ids("SPEC-TRACE", 1, 12),
};

describe.each(Object.entries(CONTRACTS))("the trace contract of %s", (system, contract) => {
  test("carries its requirements, each once", () => {
    expect([...(contract.requirements ?? [])].sort()).toEqual([...(REQUIREMENTS[system] ?? [])].sort());
  });

  test("contradicts itself nowhere", () => {
    expect(validateTraceContract(system, contract)).toEqual([]);
  });

  test("keeps a tenth of what has no error, and says of every span that can fail when it does", () => {
    expect(contract.keepRatio).toBe(0.1);
    expect(Object.entries(contract.spans ?? {}).filter(([, { fails = "" }]) => fails.trim() === "")).toEqual([]);
  });
});

test("a system whose source names no spans has them proposed, and the others declared", () => {
  const standings = Object.entries(CONTRACTS).map(([system, { spans = {} }]) => [
    system,
    [...new Set(Object.values(spans).map(({ standing = "declared" }) => standing))],
  ]);
  expect(Object.fromEntries(standings)).toEqual({
    paid: ["proposed"],
    a8n: ["proposed"],
    canvascast: ["declared"],
    phoenix: ["proposed"],
    speccursor: ["declared"],
  });
});

test("SpecCursor's five services each write the spans that the source has of them, below the webhook", () => {
  const written = Object.entries(speccursor.spans ?? {}).map(([name, { services, parents }]) => [services.join(), name, parents ?? []]);
  expect(written).toEqual([
    ["github-app", "webhook.process", []],
    ["controller", "job.orchestrate", ["webhook.process"]],
    ["rust-worker", "upgrade.execute", ["job.orchestrate"]],
    ["ai-service", "claude.request", ["job.orchestrate", "upgrade.execute"]],
    ["lean-engine", "proof.verify", ["job.orchestrate", "upgrade.execute"]],
  ]);
});

test("services are called the same in traces and in log lines", () => {
  expect(speccursor.services).toEqual(speccursorLogs.streamValues?.["service_name"]);
  expect(canvascast.services).toEqual(canvascastLogs.streamValues?.["service_name"]);
});

test("trackers of errors keep the figures, variables and categories of their sources", () => {
  expect(a8n.errorTracking).toMatchObject({
    product: "glitchtip",
    address: "https://glitchtip.a8n.tools",
    sampleRatio: 0.1,
    dsn: { api: "GLITCHTIP_DSN", frontend: "VITE_GLITCHTIP_DSN" },
    sourceMaps: true,
  });
  expect(canvascast.errorTracking).toMatchObject({
    product: "sentry",
    sampleRatio: 0.1,
    categories: ["auth", "pipeline", "payment", "timeout", "rate_limit", "unknown"],
  });
  expect(Object.keys(canvascast.errorTracking?.context ?? {})).toEqual(["user.id", "jobId", "extra"]);
});

test("a trace id that is none in the source says what it is there, and headers of its own are named", () => {
  expect(canvascast.traceIdCorrection?.source).toMatch(/UUID.*job's id/);
  expect(paid.traceIdCorrection?.source).toContain("X-Request-ID");
  const headers = Object.entries(CONTRACTS).map(([system, { legacyHeaders = [] }]) => [system, legacyHeaders.map(({ name }) => name)]);
  expect(Object.fromEntries(headers)).toEqual({
    paid: ["X-Request-ID"],
    a8n: ["sentry-trace", "baggage"],
    canvascast: ["x-trace-id"],
    phoenix: [],
    speccursor: [],
  });
});
