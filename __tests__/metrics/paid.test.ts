import { SHARED_METRICS } from "../../metrics/exporters";
import {
  ANSWERED_BY_PLATFORM,
  JOBS,
  agentRuns,
  github,
  housekeeping,
  languageModels,
  metrics,
  projects,
  scrape,
  services,
} from "../../metrics/paid";
import type { MetricContract } from "../../metrics/contract";
import { validateMetricSets } from "../../metrics/validate-contract";
import { validateScrape } from "../../systems/validate-scrape";
import { Duration } from "../../units";

/** Every id of Paid's metrics and of how they behave, as the requirements have them: one that is left out fails here. */
const METRIC_IDS = [
  "PAID-MBEH-01",
  "PAID-MBEH-02",
  "PAID-MBEH-03",
  "PAID-MBEH-04",
  "PAID-MBEH-05",
  "PAID-METRIC-01",
  "PAID-METRIC-02",
  "PAID-METRIC-03",
  "PAID-METRIC-04",
  "PAID-METRIC-05",
  "PAID-METRIC-06",
  "PAID-METRIC-07",
  "PAID-METRIC-08",
  "PAID-METRIC-09",
  "PAID-METRIC-10",
  "PAID-METRIC-11",
  "PAID-METRIC-12",
  "PAID-METRIC-13",
  "PAID-METRIC-14",
  "PAID-METRIC-15",
  "PAID-METRIC-16",
  "PAID-METRIC-17",
  "PAID-METRIC-18",
  "PAID-METRIC-19",
  "PAID-METRIC-20",
  "PAID-METRIC-21",
  "PAID-METRIC-22",
  "PAID-METRIC-23",
  "PAID-METRIC-24",
  "PAID-RET-03",
];

const SCRAPE_IDS = [
  "PAID-HEALTH-01",
  "PAID-HEALTH-02",
  "PAID-MBEH-06",
  "PAID-SCRAPE-01",
  "PAID-SCRAPE-02",
  "PAID-SCRAPE-03",
  "PAID-SCRAPE-04",
  "PAID-SCRAPE-05",
  "PAID-SCRAPE-06",
  "PAID-SCRAPE-07",
  "PAID-SCRAPE-08",
];

const own: readonly MetricContract[] = [agentRuns, languageModels, housekeeping, github, projects].flatMap((record) =>
  Object.values<MetricContract>(record),
);
const exposed = metrics.flatMap((set) => set.metrics.map((contract) => ({ source: set.source, contract })));
const idsOf = (items: readonly { readonly requirements?: readonly string[] }[], prefix: RegExp): string[] =>
  [...new Set(items.flatMap(({ requirements }) => requirements ?? []))].filter((id) => prefix.test(id)).sort();

/** The sources that expose a name. */
const sourcesOf = (name: string): string[] => exposed.filter(({ contract }) => contract.name === name).map(({ source }) => source);

describe("Paid's metric contracts", () => {
  it("cover every metric of the source document, and every rule on how one behaves", () => {
    expect(
      idsOf(
        exposed.map(({ contract }) => contract),
        /^PAID-(METRIC|MBEH|RET)-/,
      ),
    ).toEqual(METRIC_IDS);
  });

  it("have one contract for each metric of the source", () => {
    const ids = own.flatMap(({ requirements }) => requirements ?? []).filter((id) => id.startsWith("PAID-METRIC-"));
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it("do not contradict themselves, each other, or what the cluster's exporters expose", () => {
    expect(validateMetricSets([...metrics, ...SHARED_METRICS])).toEqual([]);
  });

  it("take the name, type, labels and buckets of the source's code", () => {
    const declared = own
      .filter(({ standing }) => standing === "declared" || standing === "corrected")
      .map(({ name, type, labels = {}, buckets = [] }) => [name, type, ...Object.keys(labels), ...buckets].join(" "));
    expect(declared).toEqual([
      "paid_agent_runs_total counter project_id agent_type status",
      "paid_agent_run_duration_seconds histogram project_id agent_type 30 60 120 300 600 1200 1800 3600",
      "paid_iterations_to_complete histogram project_id agent_type 1 2 3 4 5 7 10 15 20",
      "paid_prs_created_total counter project_id",
      "paid_quality_score histogram project_id prompt_slug 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1",
      "paid_container_startup_seconds histogram 1 2 5 10 20 30 60",
      "paid_llm_request_seconds histogram provider model 0.5 1 2 5 10 30 60 120",
      "paid_tokens_used_total counter project_id model direction",
      "paid_cost_cents_total counter project_id model",
      "paid_active_workflows gauge workflow_type",
      "paid_active_containers gauge project_id",
      "paid_worktrees_total gauge project_id",
      "paid_disk_usage_bytes gauge type",
      "paid_github_api_calls_total counter exported_endpoint status",
      "paid_github_rate_limit_remaining gauge token_id",
      "paid_pr_merge_rate gauge project_id",
    ]);
  });

  it("add what the source's alerts read and nobody declares", () => {
    const added = own.filter(({ standing }) => standing === "added").map(({ name, type, aggregate }) => `${name} ${type} ${aggregate}`);
    expect(added).toEqual(["paid_disk_capacity_bytes gauge max", "paid_budget_limit_cents gauge max"]);
  });

  it("propose what panels and alerts of the source lack, each with what waits for it", () => {
    const proposed = own.filter(({ standing }) => standing === "proposed").map(({ name, requirements = [] }) => [name, ...requirements]);
    expect(proposed).toEqual([
      ["paid_quality_score_by_variant", "PAID-PANEL-18"],
      ["paid_github_rate_limit_reset_timestamp_seconds", "PAID-ALERT-03"],
      ["paid_budget_spent_cents", "PAID-ALERT-02"],
      ["paid_feedback_total", "PAID-PANEL-19"],
      ["paid_pr_outcomes_total", "PAID-PANEL-20"],
      ["paid_prs_pending", "PAID-PANEL-20"],
    ]);
  });

  it("count a run when it has ended, and time-outs apart from failures", () => {
    expect(agentRuns.runsTotal.labels.status.values).toEqual(["success", "failed", "timeout"]);
    expect(agentRuns.runsTotal.zeroInitialised).toEqual(["status"]);
  });

  it("tell the disk's total and images beside the types of the source", () => {
    expect([...housekeeping.diskUsageBytes.labels.type.values].sort()).toEqual([
      "containers",
      "images",
      "logs",
      "repos",
      "total",
      "worktrees",
    ]);
  });

  it("say which gauges add up over replicas, and of which the highest or the lowest counts", () => {
    const gauges = own.filter(({ type, standing }) => type === "gauge" && standing !== "proposed");
    expect(Object.fromEntries(gauges.map(({ name, aggregate }) => [name, aggregate]))).toEqual({
      paid_active_workflows: "sum",
      paid_active_containers: "sum",
      paid_worktrees_total: "sum",
      paid_disk_usage_bytes: "max",
      paid_disk_capacity_bytes: "max",
      paid_github_rate_limit_remaining: "min",
      paid_budget_limit_cents: "max",
      paid_pr_merge_rate: "max",
    });
  });

  it("say how old a gauge can be, for each of them", () => {
    const gauges = own.filter(({ type }) => type === "gauge");
    expect(gauges.filter(({ freshness }) => freshness === undefined)).toEqual([]);
    expect(housekeeping.diskUsageBytes.freshness).toEqual(Duration.hours(1));
    expect(housekeeping.diskCapacityBytes.freshness).toEqual(Duration.hours(1));
    expect(github.rateLimitRemaining.freshness).toEqual(Duration.hours(1));
  });

  it("have buckets at the bounds that alerts compare with", () => {
    expect(agentRuns.containerStartupSeconds.buckets).toContain(30);
    const waited = exposed.find(({ contract }) => contract.name === "temporal_workflow_task_schedule_to_start_latency_seconds")?.contract;
    expect(waited?.unit).toBe("seconds");
    expect(Math.max(...(waited?.buckets ?? []))).toBeGreaterThan(60);
  });

  it.each([
    ["paid_agent_runs_total", ["worker"]],
    ["paid_disk_usage_bytes", ["worker"]],
    ["paid_budget_limit_cents", ["web"]],
    ["paid_github_rate_limit_remaining", ["web", "worker"]],
    ["temporal_workflow_completed", ["temporal-sdk"]],
    ["approximate_backlog_count", ["temporal-server"]],
    ["pg_stat_database_numbackends", ["postgres-exporter"]],
    ["probe_success", ["blackbox-exporter"]],
  ])("say that %s is exposed by %j", (name, sources) => {
    expect(sourcesOf(name)).toEqual(sources);
  });

  it("lose no contract where a process exposes several records of them", () => {
    const size = (...records: readonly object[]): number => records.reduce((sum, record) => sum + Object.keys(record).length, 0);
    const metricsOf = (source: string): number => metrics.find((set) => set.source === source)?.metrics.length ?? 0;
    expect(metricsOf("worker")).toBe(size(agentRuns, languageModels, housekeeping, github));
    expect(metricsOf("web")).toBe(size(projects, github));
  });
});

describe("Paid's scrape jobs", () => {
  it("answer every requirement on scraping and on health, but for what the platform answers for all systems", () => {
    expect([...idsOf(scrape, /^PAID-/), ...Object.keys(ANSWERED_BY_PLATFORM)].sort()).toEqual(SCRAPE_IDS);
  });

  it("resolve to services, ports and metric sets that Paid declares", () => {
    expect(validateScrape({ name: "paid", services, scrape, metrics })).toEqual([]);
  });

  it("read each metric set of Paid, and no other", () => {
    expect([...new Set(scrape.map(({ source }) => source))].sort()).toEqual(metrics.map(({ source }) => source).sort());
  });

  it("keep the names, ports and interval of the source, and read the workers beside", () => {
    const ports = Object.fromEntries(services.map((service) => [service.name, service.ports]));
    const jobs = scrape.flatMap((job) =>
      job.kind === "service" ? [`${job.name} ${job.service}:${ports[job.service]?.[job.port]} ${job.interval?.toPrometheus()}`] : [],
    );
    expect(jobs).toEqual([
      "paid paid-web:3000 15s",
      "paid-worker paid-worker:9394 15s",
      "paid-worker-temporal paid-worker:9464 15s",
      "temporal temporal:8000 15s",
      "postgresql postgres-exporter:9187 15s",
    ]);
  });

  it("read what Temporal's SDK counts from as many workers as there are", () => {
    const replicas = Object.fromEntries(scrape.map((job) => [job.name, "replicas" in job ? job.replicas : undefined]));
    expect(replicas[JOBS.temporalSdk]).toBe(replicas[JOBS.worker]);
  });

  it("know that the web process answers private networks whole, those of EKS' pods among them, and nobody else", () => {
    const guarded = scrape.flatMap((job) => ("answersTo" in job ? [[job.name, job.answersTo]] : []));
    expect(guarded).toEqual([[JOBS.web, ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"]]]);
  });

  it("ask each health endpoint of the source by a probe of its own", () => {
    const probes = scrape.flatMap((job) => (job.kind === "probe" ? [[job.requirements?.join(" "), ...job.targets]] : []));
    expect(probes).toEqual([
      ["PAID-HEALTH-01", "paid-web:http/health"],
      ["PAID-HEALTH-02", "paid-web:http/health/ready"],
    ]);
  });

  it("are known by the label job", () => {
    expect(scrape.map(({ name }) => name)).toEqual(Object.values(JOBS));
  });
});
