import { type MetricContract, type MetricSet, STANDARD_TARGET_LABELS } from "../../../metrics/contract";
import * as exporters from "../../../metrics/exporters";
import { EXPOSITIONS, PLATFORM_METRICS, SHARED_METRICS } from "../../../metrics/exporters";
import { validateMetricSets } from "../../../metrics/validate-contract";

const EXPOSITION = { program: "shop", version: "1", source: "here" };

const COUNTER: MetricContract = { name: "jobs_total", type: "counter", unit: "none", help: "Jobs.", aggregate: "sum", standing: "added" };

const problemsOf = (contract: MetricContract, exposition?: MetricSet["exposition"]) =>
  validateMetricSets([{ source: "worker", system: "blue", metrics: [contract], ...(exposition === undefined ? {} : { exposition }) }]).map(
    ({ at }) => at.replace("metrics.blue.worker.", ""),
  );

describe("Sets of third-party metrics", () => {
  it("do not contradict themselves or each other", () => {
    expect(validateMetricSets([...SHARED_METRICS, ...PLATFORM_METRICS])).toEqual([]);
  });

  it("all say which exposition they were compared with", () => {
    const known = Object.values(EXPOSITIONS) as readonly (typeof EXPOSITION)[];
    expect([...SHARED_METRICS, ...PLATFORM_METRICS].filter(({ exposition }) => !known.some((each) => each === exposition))).toEqual([]);
  });

  it("hold every exporter that speaks for the cluster or the platform", () => {
    expect(SHARED_METRICS.map(({ source, system }) => [source, system])).toEqual(
      ["cadvisor", "kubelet", "kube-state-metrics", "node-exporter", "prometheus"].map((source) => [source, "any"]),
    );
    expect(PLATFORM_METRICS.map(({ source }) => source)).toEqual([
      "prometheus",
      "prometheus-operator",
      "alertmanager",
      "loki",
      "tempo",
      "jaeger",
      "otel-collector",
      "grafana",
      "api-server",
      "core-dns",
      "external-secrets",
    ]);
    expect(new Set(PLATFORM_METRICS.map(({ system }) => system))).toEqual(new Set(["platform"]));
  });

  it.each(["cadvisor", "kubelet", "kube-state-metrics"])("let %s have the namespace of what it speaks about", (source) => {
    const set = SHARED_METRICS.find((each) => each.source === source);
    expect(Object.keys(set?.targetLabels ?? STANDARD_TARGET_LABELS)).not.toContain("namespace");
    expect(set?.metrics.some(({ labels }) => labels !== undefined && "namespace" in labels)).toBe(true);
  });

  it("name a label that the scrape has too as it is stored", () => {
    const own = Object.keys(STANDARD_TARGET_LABELS);
    const renamed = [exporters.temporalSdk, exporters.temporalServer, exporters.traefik, exporters.externalSecrets].flatMap((record) =>
      Object.values(record as Readonly<Record<string, MetricContract>>).flatMap(({ labels }) => Object.keys(labels ?? {})),
    );
    expect(renamed.filter((label) => own.includes(label))).toEqual([]);
    expect([...new Set(renamed.filter((label) => label.startsWith("exported_")))].sort()).toEqual([
      "exported_namespace",
      "exported_service",
    ]);
  });
});

describe("A contract of a set that was compared with an exposition", () => {
  const named: MetricContract = { ...COUNTER, note: "Who needs it." };

  it.each<[string, MetricContract, string]>([
    ["a counter without _total", { ...named, name: "jobs" }, "jobs.name"],
    ["a gauge that is named like a counter", { ...COUNTER, type: "gauge", standing: "declared" }, "jobs_total.note"],
    ["an addition without a note", COUNTER, "jobs_total.note"],
    [
      "a unit that is not that of the name, with a note",
      { ...named, name: "boot_time_seconds", type: "gauge", unit: "timestamp" },
      "boot_time_seconds.unit",
    ],
  ])("may be %s, one of our own programs may not", (_, contract, at) => {
    expect([problemsOf(contract, EXPOSITION), problemsOf(contract)]).toEqual([[], [at]]);
  });

  it.each<[string, MetricContract, string]>([
    [
      "have another unit than its name without a note",
      { ...COUNTER, name: "boot_time_seconds", type: "gauge", unit: "timestamp" },
      "boot_time_seconds.unit",
    ],
    ["be corrected without a note", { ...COUNTER, standing: "corrected" }, "jobs_total.note"],
    ["have an empty note", { ...COUNTER, note: " " }, "jobs_total.note"],
    ["take the highest of counters", { ...COUNTER, aggregate: "max" }, "jobs_total.aggregate"],
    ["be a histogram without buckets", { ...COUNTER, name: "wait_seconds", type: "histogram", unit: "seconds" }, "wait_seconds.buckets"],
  ])("may not %s", (_, contract, at) => {
    expect(problemsOf(contract, EXPOSITION)).toEqual([at]);
  });
});
