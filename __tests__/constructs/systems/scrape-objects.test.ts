import { scrapeObjects } from "../../../constructs/systems/scrape-objects";
import type { ProbeScrape, ScrapeJob, ServiceDeclaration } from "../../../metrics/scrape";
import { Duration } from "../../../units";

const SERVICES: ServiceDeclaration[] = [
  { name: "shop-api", labels: { app: "shop", tier: "api" }, ports: { http: 8087, metrics: 9097 } },
  { name: "shop-jobs", labels: { app: "shop", tier: "jobs" }, ports: { metrics: 9098 } },
];

function render(...jobs: ScrapeJob[]) {
  return scrapeObjects({
    system: { name: "shop", namespaces: ["shop-a", "shop-b"], services: SERVICES, scrape: jobs },
    blackbox: { namespace: "observability", service: "blackbox-exporter", port: 9115 },
  });
}

const probe = (module: ProbeScrape["module"], ...targets: ProbeScrape["targets"]): ProbeScrape => ({
  kind: "probe",
  name: "shop-entry",
  source: "blackbox",
  module,
  targets,
});

describe("scrape objects", () => {
  test("of a Service is a ServiceMonitor of the declared labels, in every namespace of the system", () => {
    expect(render({ kind: "service", name: "shop-backend", source: "api", service: "shop-jobs", port: "metrics" }).serviceMonitors).toEqual(
      [
        {
          name: "shop-backend",
          spec: {
            selector: { matchLabels: { app: "shop", tier: "jobs" } },
            namespaceSelector: { matchNames: ["shop-a", "shop-b"] },
            endpoints: [{ port: "metrics", path: "/metrics", relabelings: [{ targetLabel: "job", replacement: "shop-backend" }] }],
          },
        },
      ],
    );
  });

  test("of pods without a Service is a PodMonitor of their labels, in every namespace of the system", () => {
    expect(
      render({ kind: "pods", name: "shop-workers", source: "worker", labels: { app: "worker" }, port: "metrics" }).podMonitors,
    ).toEqual([
      {
        name: "shop-workers",
        spec: {
          selector: { matchLabels: { app: "worker" } },
          namespaceSelector: { matchNames: ["shop-a", "shop-b"] },
          podMetricsEndpoints: [{ port: "metrics", path: "/metrics", relabelings: [{ targetLabel: "job", replacement: "shop-workers" }] }],
        },
      },
    ]);
  });

  test("of targets to ask from outside is a Probe through the blackbox exporter, with the identity that no discovery can give", () => {
    expect(render(probe("http_2xx", "https://shop.example.com/healthz")).probes).toEqual([
      {
        name: "shop-entry",
        spec: {
          jobName: "shop-entry",
          module: "http_2xx",
          prober: { url: "blackbox-exporter.observability.svc:9115" },
          targets: { staticConfig: { static: ["https://shop.example.com/healthz"], labels: { system: "shop", namespace: "shop-a" } } },
        },
      },
    ]);
  });

  test("of hosts outside the cluster is a ScrapeConfig, with the identity that no discovery can give", () => {
    expect(render({ kind: "static", name: "shop-edge", source: "edge", targets: ["edge-1:8404", "edge-2:8404"] }).scrapeConfigs).toEqual([
      {
        name: "shop-edge",
        spec: {
          jobName: "shop-edge",
          metricsPath: "/metrics",
          staticConfigs: [{ targets: ["edge-1:8404", "edge-2:8404"], labels: { job: "shop-edge", system: "shop" } }],
        },
      },
    ]);
  });

  test.each([
    ["http_2xx", "shop-api:http/healthz", "http://shop-api.shop-a.svc:8087/healthz"],
    ["http_2xx", "shop-api:metrics/", "http://shop-api.shop-a.svc:9097/"],
    ["tcp_connect", "shop-api:http/", "shop-api.shop-a.svc:8087"],
    ["http_2xx", "http://other.example.com:8080/x", "http://other.example.com:8080/x"],
  ] as const)("ask with %s, for %s, at %s", (module, target, address) => {
    const [{ spec } = { spec: {} }] = render(probe(module, target)).probes ?? [];

    expect(spec).toMatchObject({ targets: { staticConfig: { static: [address] } } });
  });

  describe("of every kind", () => {
    const base = { name: "shop-all", source: "x", interval: Duration.seconds(37), keep: ["redis_up", "redis_memory_used_bytes"] } as const;
    const kept = [{ sourceLabels: ["__name__"], regex: "redis_up|redis_memory_used_bytes", action: "keep" }];
    const { serviceMonitors, podMonitors, probes, scrapeConfigs } = render(
      { ...base, kind: "service", service: "shop-api", port: "metrics", path: "/m" },
      { ...base, kind: "pods", labels: {}, port: "metrics", path: "/m" },
      { ...base, kind: "probe", module: "http_2xx", targets: [] },
      { ...base, kind: "static", targets: [], path: "/m" },
    );

    test("are read as often as the job says", () => {
      expect(serviceMonitors).toMatchObject([{ spec: { endpoints: [{ interval: "37s" }] } }]);
      expect(podMonitors).toMatchObject([{ spec: { podMetricsEndpoints: [{ interval: "37s" }] } }]);
      expect(probes).toMatchObject([{ spec: { interval: "37s" } }]);
      expect(scrapeConfigs).toMatchObject([{ spec: { scrapeInterval: "37s" } }]);
    });

    test("keep the metrics that the job lists and no other", () => {
      expect(serviceMonitors).toMatchObject([{ spec: { endpoints: [{ metricRelabelings: kept }] } }]);
      expect(podMonitors).toMatchObject([{ spec: { podMetricsEndpoints: [{ metricRelabelings: kept }] } }]);
      expect(probes).toMatchObject([{ spec: { metricRelabelings: kept } }]);
      expect(scrapeConfigs).toMatchObject([{ spec: { metricRelabelings: kept } }]);
    });

    test("keep nothing where the list is empty, which as an expression would keep everything", () => {
      const { serviceMonitors: none } = render({ ...base, keep: [], kind: "service", service: "shop-api", port: "metrics" });
      expect(none).toMatchObject([
        { spec: { endpoints: [{ metricRelabelings: [{ sourceLabels: ["__name__"], regex: ".+", action: "drop" }] }] } },
      ]);
    });

    test("are read at the path that the job names", () => {
      expect(serviceMonitors).toMatchObject([{ spec: { endpoints: [{ path: "/m" }] } }]);
      expect(podMonitors).toMatchObject([{ spec: { podMetricsEndpoints: [{ path: "/m" }] } }]);
      expect(scrapeConfigs).toMatchObject([{ spec: { metricsPath: "/m" } }]);
    });
  });
});
