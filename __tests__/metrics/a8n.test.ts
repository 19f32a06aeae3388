import { ENVIRONMENTS } from "../../environments";
import { estimateSystem } from "../../metrics/cardinality/estimate";
import { a8n } from "../../systems/a8n";
import { phoenix } from "../../systems/phoenix";
import { validateBudget } from "../../systems/validate-budget";
import { validateNames } from "../../systems/validate-names";
import { ANSWERED_BY_PLATFORM, JOBS, api, metrics, scrape, services } from "../../metrics/a8n";
import { worker as canvascastWorker, api as canvascastApi } from "../../metrics/canvascast";
import { SHARED_METRICS } from "../../metrics/exporters";
import { validateMetricSets } from "../../metrics/validate-contract";
import { validateScrape } from "../../systems/validate-scrape";
import { Duration } from "../../units";

/** Every id of a8n's metrics and scrape jobs, as the requirements have them: one that is left out fails here. */
const METRIC_IDS = [
  "A8N-METRIC-01",
  "A8N-METRIC-02",
  "A8N-METRIC-03",
  "A8N-METRIC-04",
  "A8N-METRIC-05",
  "A8N-METRIC-06",
  "A8N-METRIC-07",
  "A8N-METRIC-08",
  "A8N-METRIC-09",
  "A8N-METRIC-10",
  "A8N-METRIC-11",
  "A8N-METRIC-12",
];
const SCRAPE_IDS = [
  "A8N-SCRAPE-01",
  "A8N-SCRAPE-02",
  "A8N-SCRAPE-03",
  "A8N-SCRAPE-04",
  "A8N-SCRAPE-05",
  "A8N-SCRAPE-06",
  "A8N-SCRAPE-07",
  "A8N-SCRAPE-08",
];

const sets = [...metrics, ...SHARED_METRICS];
const idsOf = (items: readonly { readonly requirements?: readonly string[] }[], prefix: string): string[] =>
  [...new Set(items.flatMap(({ requirements }) => requirements ?? []).filter((id) => id.startsWith(prefix)))].sort();

describe("a8n's metric contracts", () => {
  it("cover every metric of the source document", () => {
    expect(
      idsOf(
        sets.flatMap((set) => set.metrics),
        "A8N-METRIC-",
      ),
    ).toEqual(METRIC_IDS);
  });

  it("do not contradict themselves or each other", () => {
    expect(validateMetricSets(sets)).toEqual([]);
  });

  it("take the type, labels and buckets of the source's code", () => {
    const declared = Object.values(api)
      .filter(({ standing }) => standing !== "proposed")
      .map(({ name, type, ...rest }) => [name, type, Object.keys("labels" in rest ? rest.labels : {}).join(" ")].join(" ").trim());
    expect(declared).toEqual([
      "http_requests_total counter method path status",
      "http_request_duration_seconds histogram method path",
      "login_attempts_total counter result",
      "active_sessions gauge",
      "active_subscriptions gauge",
      "subscription_events_total counter event",
      "payments_total counter status",
      "revenue_cents_total counter",
      "db_connections_active gauge",
      "db_query_duration_seconds histogram query_type",
    ]);
    expect(api.httpRequestDurationSeconds.buckets).toEqual([0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]);
  });

  it("say which gauges are one figure that every replica repeats, and which are the replica's own", () => {
    const gauges = Object.values(api).filter(({ type }) => type === "gauge");
    expect(Object.fromEntries(gauges.map(({ name, aggregate }) => [name, aggregate]))).toEqual({
      active_sessions: "max",
      active_subscriptions: "max",
      registered_users: "max",
      db_connections_active: "sum",
    });
  });

  it("expose every outcome from the start, so that rate() sees the first event", () => {
    const initialised = Object.values(api).flatMap((contract) =>
      "zeroInitialised" in contract ? [`${contract.name} ${contract.zeroInitialised.join(" ")}`] : [],
    );
    expect(initialised).toEqual([
      "http_requests_total status",
      "login_attempts_total result",
      "subscription_events_total event",
      "payments_total status",
    ]);
  });

  it("count series by endpoint and not by every method of every path", () => {
    const { labels, seriesPerTarget } = api.httpRequestsTotal;
    expect(seriesPerTarget).toBe(60 * 14);
    expect(seriesPerTarget).toBeLessThan(labels.method.values.length * 40 * labels.status.values.length);
  });

  it("propose what the business dashboard lacks and declare nothing else that is not exposed", () => {
    const proposed = Object.values(api).filter(({ standing }) => standing === "proposed");
    expect(proposed.map(({ name }) => name)).toEqual(["registered_users"]);
  });

  it("may have a name of CanvasCast with labels and buckets of its own, because system tells them apart", () => {
    const names = (contracts: object): string[] =>
      Object.values(contracts as Record<string, { readonly name: string }>).map(({ name }) => name);
    const canvascast = [...names(canvascastApi), ...names(canvascastWorker)];
    expect(names(api).filter((name) => canvascast.includes(name))).toEqual([
      "http_requests_total",
      "http_request_duration_seconds",
      "active_subscriptions",
    ]);
    expect(Object.keys(api.httpRequestsTotal.labels)).toContain("path");
    expect(Object.keys(canvascastApi.httpRequestsTotal.labels)).toContain("route");
    expect(api.httpRequestDurationSeconds.buckets).not.toEqual(canvascastApi.httpRequestDurationSeconds.buckets);
  });

  it("have a bucket at the bound of the alert on response times", () => {
    expect(api.httpRequestDurationSeconds.buckets).toContain(1);
  });
});

describe("a8n's scrape jobs", () => {
  it("answer every requirement on scraping, but for what the source's Prometheus is told about itself", () => {
    expect([...idsOf(scrape, "A8N-SCRAPE-"), ...Object.keys(ANSWERED_BY_PLATFORM)].sort()).toEqual(SCRAPE_IDS);
  });

  it("resolve to services, ports and metric sets that a8n declares", () => {
    expect(validateScrape({ name: "a8n", services, scrape, metrics })).toEqual([]);
  });

  it("read each metric set of a8n, and no other", () => {
    expect([...new Set(scrape.map(({ source }) => source))].sort()).toEqual(metrics.map(({ source }) => source).sort());
  });

  it("keep the names, ports and interval of the source, on which its rules rely", () => {
    const ports = Object.fromEntries(services.map(({ name, ports }) => [name, ports]));
    const jobs = scrape.flatMap((job) =>
      job.kind === "service" ? [`${job.name} ${job.service}:${ports[job.service]?.[job.port]} ${job.interval?.toPrometheus()}`] : [],
    );
    expect(jobs).toEqual([
      "api api:8080 15s",
      "traefik traefik:8082 15s",
      "postgres postgres-exporter:9187 15s",
      "glitchtip glitchtip:8000 15s",
    ]);
  });

  it("are known by the label job", () => {
    expect(scrape.map(({ name }) => name)).toEqual(Object.values(JOBS));
  });

  it("say how old a gauge can be that is not computed when it is scraped", () => {
    expect(api.activeSessions.freshness).toEqual(Duration.minutes(1));
  });
});

describe("a8n's pack", () => {
  it("holds everything of a8n, under a name and in a namespace of its own", () => {
    expect(a8n).toMatchObject({ name: "a8n", namespaces: ["a8n"], metrics, services, scrape });
    expect(validateNames([a8n, phoenix], ["platform"])).toEqual([]);
  });

  it("keeps what it exposes within a budget that no mistake fits into", () => {
    const estimate = estimateSystem({ ...a8n, scrapeInterval: Duration.seconds(15) });
    expect(validateBudget({ system: a8n, environments: ENVIRONMENTS })).toEqual([]);
    expect(a8n.budget.series).toBeLessThan(1.5 * estimate.series);
    expect(a8n.budget.samplesPerSecond).toBeLessThan(1.5 * estimate.samplesPerSecond);
  });

  it("takes a critical alert to a pager and to a chat, and everything else to the chat", () => {
    expect(a8n.routes).toEqual({ critical: ["pagerduty", "chat-default"], warning: ["chat-default"], info: ["chat-default"] });
  });
});
