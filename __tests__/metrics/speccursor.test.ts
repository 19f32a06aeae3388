import type { MetricContract } from "../../metrics/contract";
import { SHARED_METRICS } from "../../metrics/exporters";
import {
  ANSWERED_BY_PLATFORM,
  JOBS,
  access,
  aiService,
  controller,
  leanEngine,
  metrics,
  rustWorker,
  scrape,
  service,
  services,
  webhook,
} from "../../metrics/speccursor";
import { validateMetricSets } from "../../metrics/validate-contract";
import { validateScrape } from "../../systems/validate-scrape";
import { logs } from "../../logs/speccursor";
import { traces } from "../../traces/speccursor";

/** Every id that SpecCursor's contracts answer, as the requirements have them: one that is left out fails here. */
const METRIC_IDS = [
  "SPEC-METRIC-01",
  "SPEC-METRIC-02",
  "SPEC-METRIC-03",
  "SPEC-METRIC-04",
  "SPEC-METRIC-05",
  "SPEC-METRIC-06",
  "SPEC-METRIC-07",
  "SPEC-METRIC-08",
  "SPEC-METRIC-09",
  "SPEC-METRIC-10",
  "SPEC-METRIC-11",
  "SPEC-METRIC-12",
];

const own: readonly MetricContract[] = [service, access, webhook, controller, aiService, rustWorker, leanEngine].flatMap((record) =>
  Object.values<MetricContract>(record),
);
const idsOf = (items: readonly { readonly requirements?: readonly string[] }[], prefix: RegExp): string[] =>
  [...new Set(items.flatMap(({ requirements }) => requirements ?? []))].filter((id) => prefix.test(id)).sort();
const namesFor = (id: string): string[] =>
  own.filter(({ requirements }) => requirements?.includes(id) === true).map(({ name, standing }) => `${name} ${standing}`);

const SERVICES = ["github-app", "controller", "ai-service", "rust-worker", "lean-engine"];

describe("SpecCursor's metric contracts", () => {
  it("cover every metric and every family of the source document", () => {
    expect(
      idsOf(
        metrics.flatMap((set) => set.metrics),
        /^SPEC-METRIC-/,
      ),
    ).toEqual(METRIC_IDS);
  });

  it("do not contradict themselves, each other, or what the cluster's exporters expose", () => {
    expect(validateMetricSets([...metrics, ...SHARED_METRICS])).toEqual([]);
  });

  it("keep the three names of the source, and give all others the system's, but for the one that its rule needs", () => {
    expect(own.map(({ name }) => name).filter((name) => !name.startsWith("speccursor_"))).toEqual([
      "webhook_signature_failures_total",
      "ai_tokens_total",
      "upgrade_duration_seconds",
      "proof_latency_seconds",
    ]);
  });

  it.each([
    ["SPEC-ALERT-06", ["webhook_signature_failures_total added"]],
    ["SPEC-ALERT-07", ["speccursor_suspicious_requests_total added"]],
    ["SPEC-ALERT-08", ["ai_tokens_total corrected"]],
    ["SPEC-ALERT-09", ["proof_latency_seconds corrected"]],
    [
      "SPEC-FEAT-17",
      [
        "speccursor_operations_total added",
        "speccursor_patches_total added",
        "upgrade_duration_seconds corrected",
        "proof_latency_seconds corrected",
      ],
    ],
    [
      "SPEC-FEAT-18",
      [
        "speccursor_api_calls_total added",
        "speccursor_errors_total added",
        "speccursor_response_duration_seconds added",
        "speccursor_processing_duration_seconds added",
      ],
    ],
    [
      "SPEC-FEAT-20",
      [
        "speccursor_authentication_failures_total added",
        "speccursor_suspicious_requests_total added",
        "speccursor_audit_events_total proposed",
        "webhook_signature_failures_total added",
      ],
    ],
  ])("have for %s, of which the source says no metric, %j", (id, names) => {
    expect(namesFor(id)).toEqual(names);
  });

  it("leave infrastructure to what speaks about every namespace", () => {
    expect(Object.keys(ANSWERED_BY_PLATFORM)).toContain("SPEC-FEAT-19");
    expect(namesFor("SPEC-FEAT-19")).toEqual([]);
  });

  it("give every service the metrics that all of them share, and each its own", () => {
    const ownOf = (source: string): string[] => {
      const shared = Object.values(service).map(({ name }): string => name);
      const names = metrics.find((set) => set.source === source)?.metrics.map(({ name }) => name) ?? [];
      expect(names).toEqual(expect.arrayContaining(shared));
      return names.filter((name) => !shared.includes(name));
    };
    expect(ownOf("github-app")).toContain("webhook_signature_failures_total");
    expect(ownOf("controller")).toContain("speccursor_queue_depth");
    expect(ownOf("ai-service")).toEqual(["ai_tokens_total"]);
    expect(ownOf("rust-worker")).toEqual(["upgrade_duration_seconds"]);
    expect(ownOf("lean-engine")).toEqual(["proof_latency_seconds", "speccursor_proof_steps"]);
  });

  it("call operations and the results of proofs as spans call them", () => {
    expect([...service.operationsTotal.labels.operation.values].sort()).toEqual(Object.keys(traces.spans ?? {}).sort());
    const results: readonly string[] = leanEngine.proofLatencySeconds.labels.result.values;
    expect(results).toEqual([...(traces.spans?.["proof.verify"]?.attributes?.["proof.result"]?.values ?? []), "error"]);
  });

  it("ask for ecosystem, operation and status, and leave the service to the scrape", () => {
    expect(Object.keys(service.operationsTotal.labels)).toEqual(["operation", "ecosystem", "status"]);
    expect(own.filter(({ labels = {} }) => "service" in labels)).toEqual([]);
  });

  it("say which gauges add up over replicas, and of which the highest or the lowest counts", () => {
    const gauges = own.filter(({ type }) => type === "gauge");
    expect(Object.fromEntries(gauges.map(({ name, aggregate }) => [name, aggregate]))).toEqual({
      speccursor_dependency_healthy: "min",
      speccursor_active_jobs: "sum",
      speccursor_queue_depth: "max",
    });
  });

  it("expose every failure and result from the start, so that rate() sees the first event", () => {
    const initialised = own.flatMap(({ name, zeroInitialised = [] }) =>
      zeroInitialised.length > 0 ? [`${name} ${zeroInitialised.join(" ")}`] : [],
    );
    expect(initialised).toEqual([
      "speccursor_operations_total operation status",
      "speccursor_api_calls_total api result",
      "speccursor_errors_total kind",
      "speccursor_authentication_failures_total reason",
      "speccursor_suspicious_requests_total reason",
      "speccursor_audit_events_total result",
      "speccursor_patches_total outcome",
      "ai_tokens_total direction",
      "upgrade_duration_seconds status",
      "proof_latency_seconds result",
    ]);
  });

  it("have buckets at thirty seconds, which the source calls slow, for whatever takes seconds", () => {
    expect(leanEngine.proofLatencySeconds.buckets).toContain(30);
    expect(service.processingDurationSeconds.buckets).toContain(30);
  });
});

describe("SpecCursor's scrape jobs", () => {
  it("answer every requirement on scraping, but for what the platform answers for all systems", () => {
    expect(
      [...idsOf(scrape, /^SPEC-SCRAPE-/), ...Object.keys(ANSWERED_BY_PLATFORM).filter((id) => id.startsWith("SPEC-SCRAPE-"))].sort(),
    ).toEqual(["SPEC-SCRAPE-01", "SPEC-SCRAPE-02", "SPEC-SCRAPE-03", "SPEC-SCRAPE-04"]);
  });

  it("resolve to services, ports and metric sets that SpecCursor declares", () => {
    expect(validateScrape({ name: "speccursor", services, scrape, metrics })).toEqual([]);
  });

  it("read each metric set of SpecCursor, and no other", () => {
    expect([...new Set(scrape.map(({ source }) => source))].sort()).toEqual(metrics.map(({ source }) => source).sort());
  });

  it("find all five services by the names that log lines and spans have, at /metrics", () => {
    const jobs = scrape.flatMap((job) => (job.kind === "service" && job.path === "/metrics" ? [job.service] : []));
    expect(jobs).toEqual(SERVICES);
    expect(logs.streamValues?.["service_name"]).toEqual(SERVICES);
    expect(traces.services).toEqual(SERVICES);
  });

  it("select each service by labels that no other has", () => {
    const labels = services.map((declared) => JSON.stringify(declared.labels));
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("are known by the label job", () => {
    expect(scrape.map(({ name }) => name)).toEqual(Object.values(JOBS));
  });
});
