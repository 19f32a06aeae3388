import { ENVIRONMENTS } from "../../environments";
import { estimateSystem } from "../../metrics/cardinality/estimate";
import { canvascast } from "../../systems/canvascast";
import { phoenix } from "../../systems/phoenix";
import { validateBudget } from "../../systems/validate-budget";
import { validateNames } from "../../systems/validate-names";
import { Duration } from "../../units";
import { JOBS, api, metrics, scrape, services, worker } from "../../metrics/canvascast";
import { SHARED_METRICS } from "../../metrics/exporters";
import { metrics as a8nMetrics } from "../../metrics/a8n";
import { validateMetricSets } from "../../metrics/validate-contract";
import { validateScrape } from "../../systems/validate-scrape";

/** Every id of CanvasCast's metrics, as the requirements have them: one that is left out fails here. */
const METRIC_IDS = [
  "CC-METRIC-01",
  "CC-METRIC-02",
  "CC-METRIC-03",
  "CC-METRIC-04",
  "CC-METRIC-05",
  "CC-METRIC-06",
  "CC-METRIC-07",
  "CC-METRIC-08",
  "CC-METRIC-09",
  "CC-METRIC-10",
];

const contracts = [...Object.values(api), ...Object.values(worker)];
const idsOf = (items: readonly { readonly requirements?: readonly string[] }[], prefix: string): string[] =>
  items
    .flatMap(({ requirements }) => requirements ?? [])
    .filter((id) => id.startsWith(prefix))
    .sort();

describe("CanvasCast's metric contracts", () => {
  it("cover every metric of the source document exactly once", () => {
    expect(
      idsOf(
        metrics.flatMap((set) => set.metrics),
        "CC-METRIC-",
      ),
    ).toEqual(METRIC_IDS);
  });

  it("do not contradict themselves, each other, or a8n's, which have some of their names", () => {
    expect(validateMetricSets([...metrics, ...a8nMetrics, ...SHARED_METRICS])).toEqual([]);
  });

  it("take the type, labels and buckets of the source's code", () => {
    const declared = contracts
      .filter(({ standing }) => standing !== "proposed")
      .map((contract) =>
        [
          contract.name,
          contract.type,
          ...Object.keys("labels" in contract ? contract.labels : {}),
          ...("buckets" in contract ? contract.buckets : []),
        ].join(" "),
      );
    expect(declared).toEqual([
      "http_request_duration_seconds histogram method route status 0.1 0.5 1 2 5 10",
      "http_requests_total counter method route status",
      "http_active_connections gauge",
      "revenue_usd_total counter type",
      "signups_total counter method",
      "job_duration_seconds histogram status niche 60 120 300 600 900",
      "pipeline_step_duration_seconds histogram step status 5 15 30 60 120 300",
      "job_queue_depth gauge",
      "jobs_by_status gauge status",
      "credits_used_total counter",
    ]);
  });

  it("list the ends of a job, of which the source's rules read one", () => {
    expect(worker.jobDurationSeconds.labels.status.values).toEqual(["COMPLETED", "FAILED"]);
    expect(worker.jobsByStatus.labels.status.values).toContain("FAILED");
  });

  it("say which gauges are one figure that every replica repeats, and which are the replica's own", () => {
    const gauges = contracts.filter(({ type }) => type === "gauge");
    expect(Object.fromEntries(gauges.map(({ name, aggregate }) => [name, aggregate]))).toEqual({
      http_active_connections: "sum",
      active_users: "max",
      active_subscriptions: "max",
      job_queue_depth: "max",
      jobs_by_status: "max",
    });
  });

  it("expose every outcome from the start, so that rate() sees the first event", () => {
    const initialised = contracts.flatMap((contract) =>
      "zeroInitialised" in contract && contract.standing !== "proposed" ? [`${contract.name} ${contract.zeroInitialised.join(" ")}`] : [],
    );
    expect(initialised).toEqual([
      "http_requests_total status",
      "revenue_usd_total type",
      "signups_total method",
      "job_duration_seconds status",
      "pipeline_step_duration_seconds status",
    ]);
  });

  it("propose what panels of the source lack, each with the panel that waits for it", () => {
    const proposed = contracts.filter(({ standing }) => standing === "proposed");
    expect([...new Set(proposed.map(({ name, requirements }) => `${name} ${requirements.join(" ")}`))]).toEqual([
      "errors_total CC-ERR-03 CC-PANEL-10",
      "active_users CC-PANEL-06",
      "active_subscriptions CC-PANEL-15",
      "conversions_total CC-PANEL-12",
      "job_cost_usd_total CC-PANEL-11",
    ]);
  });

  it("count revenue in dollars, where a8n counts cents", () => {
    expect(api.revenueUsdTotal.unit).toBe("usd");
  });

  it("have a bucket at the bound of the alert on slow responses", () => {
    expect(api.httpRequestDurationSeconds.buckets).toContain(5);
  });
});

describe("CanvasCast's scrape jobs", () => {
  it("answer every requirement on scraping and on health", () => {
    expect(idsOf(scrape, "CC-")).toEqual(["CC-HEALTH-01", "CC-HEALTH-02", "CC-HEALTH-03", "CC-SCRAPE-01", "CC-SCRAPE-02"]);
  });

  it("resolve to services, ports and metric sets that CanvasCast declares", () => {
    expect(validateScrape({ name: "canvascast", services, scrape, metrics })).toEqual([]);
  });

  it("read each metric set of CanvasCast, and no other", () => {
    expect([...new Set(scrape.map(({ source }) => source))].sort()).toEqual(metrics.map(({ source }) => source).sort());
  });

  it("ask each health endpoint of the source by a probe of its own", () => {
    const probes = scrape.flatMap((job) => (job.kind === "probe" ? [[job.requirements?.join(" "), ...job.targets]] : []));
    expect(probes).toEqual([
      ["CC-HEALTH-01", "canvascast-api:http/health"],
      ["CC-HEALTH-02", "canvascast-api:http/ready"],
      ["CC-HEALTH-03", "canvascast-worker:http/health"],
    ]);
  });

  it("are known by the label job", () => {
    expect(scrape.map(({ name }) => name)).toEqual(Object.values(JOBS));
  });
});

describe("CanvasCast's pack", () => {
  it("holds everything of CanvasCast, under a name and in a namespace of its own", () => {
    expect(canvascast).toMatchObject({ name: "canvascast", namespaces: ["canvascast"], metrics, services, scrape });
    expect(validateNames([canvascast, phoenix], ["platform"])).toEqual([]);
  });

  it("keeps what it exposes within a budget that no mistake fits into", () => {
    const estimate = estimateSystem({ ...canvascast, scrapeInterval: Duration.seconds(15) });
    expect(validateBudget({ system: canvascast, environments: ENVIRONMENTS })).toEqual([]);
    expect(canvascast.budget.series).toBeLessThan(1.5 * estimate.series);
    expect(canvascast.budget.samplesPerSecond).toBeLessThan(1.5 * estimate.samplesPerSecond);
  });

  it("takes a critical alert to a pager and to a chat, and everything else to the chat", () => {
    expect(canvascast.routes).toEqual({ critical: ["pagerduty", "chat-default"], warning: ["chat-default"], info: ["chat-default"] });
  });
});
