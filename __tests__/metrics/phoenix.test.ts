import { ENVIRONMENTS } from "../../environments";
import { estimateSystem } from "../../metrics/cardinality/estimate";
import { phoenix } from "../../systems/phoenix";
import { validateBudget } from "../../systems/validate-budget";
import { validateScrape } from "../../systems/validate-scrape";
import { Duration } from "../../units";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SHARED_METRICS } from "../../metrics/exporters";
import { JOBS, metrics, scrape, services } from "../../metrics/phoenix";
import { validateMetricSets } from "../../metrics/validate-contract";

const contracts = [...metrics, ...SHARED_METRICS].flatMap((set) => set.metrics.map((contract) => ({ ...contract, source: set.source })));

/** Every PHX-METRIC id of the requirements table. */
const ids = (JSON.parse(readFileSync(join(__dirname, "../../docs/requirements.json"), "utf8")) as readonly { readonly id: string }[])
  .map((row) => row.id)
  .filter((id) => id.startsWith("PHX-METRIC-"))
  .sort();

describe("Phoenix' metric contracts", () => {
  it("cover every metric of the source document exactly once", () => {
    const covered = contracts.flatMap((contract) => (contract.requirements ?? []).filter((id) => id.startsWith("PHX-METRIC-")));
    expect(ids).toHaveLength(36);
    expect(covered.sort()).toEqual(ids);
  });

  it("do not contradict themselves or each other", () => {
    expect(validateMetricSets([...metrics, ...SHARED_METRICS])).toEqual([]);
  });

  it.each([
    ["PHX-METRIC-U1", "process_cpu_seconds_total", "container_cpu_usage_seconds_total"],
    ["PHX-METRIC-U2", "process_resident_memory_bytes", "container_memory_working_set_bytes"],
    ["PHX-METRIC-U3", "process_total_memory_bytes", "kube_pod_container_resource_limits"],
    ["PHX-METRIC-U4", "task_failures_total", "tasks_failed_total"],
    ["PHX-METRIC-U5", "tasks_total", "tasks_completed_total"],
    ["PHX-METRIC-23", "redis_used_memory", "redis_memory_used_bytes"],
    ["PHX-METRIC-27", "redis_connected_replica_count", "redis_connected_slaves"],
    ["PHX-METRIC-29", "redis_replication_lag", "redis_connected_slave_lag_seconds"],
  ])("say of %s that %s became %s", (id, named, name) => {
    const contract = contracts.find(({ requirements }) => (requirements as readonly string[] | undefined)?.includes(id));
    expect(contract).toMatchObject({ name, standing: "corrected" });
    expect(contract?.note).toContain(named);
  });

  it("expose every status and state from the start, so that rate() sees the first event", () => {
    const initialised = contracts
      .filter(({ source, zeroInitialised }) => ["orchestrator", "agent"].includes(source) && zeroInitialised !== undefined)
      .map(({ name, zeroInitialised }) => [name, zeroInitialised]);
    expect(initialised).toEqual([
      ["requests_total", ["status"]],
      ["agent_health_status", ["health"]],
    ]);
  });

  it("count the states of an agent once for the agent, and not for every agent that there is", () => {
    expect(contracts.find(({ name }) => name === "agent_health_status")?.seriesPerTarget).toBe(3);
  });

  it("have a bucket at the bound of the latency objective", () => {
    expect(contracts.find(({ name }) => name === "request_duration_seconds")?.buckets).toContain(1);
  });

  it("leave out what nobody observes", () => {
    const proposed = metrics.flatMap((set) => set.metrics).filter(({ standing }) => standing === "proposed");
    expect(proposed.map(({ name }) => name)).toEqual(["response_size_bytes"]);
  });
});

describe("Phoenix' scrape jobs", () => {
  it("read each metric set of Phoenix, and no other", () => {
    expect([...new Set(scrape.map(({ source }) => source))].sort()).toEqual(metrics.map(({ source }) => source).sort());
  });

  it("use every kind of object and are known by the label job", () => {
    expect(scrape.map(({ kind }) => kind)).toEqual(["service", "pods", "service", "probe", "static"]);
    expect(scrape.map(({ name }) => name)).toEqual(Object.values(JOBS));
  });

  it("answer every requirement on scraping", () => {
    expect([...new Set(scrape.flatMap(({ requirements }) => requirements ?? []))].sort()).toEqual([
      "PHX-COMP-08",
      "PHX-COMP-12",
      "PHX-SCRAPE-01",
      "PHX-SCRAPE-02",
      "PHX-SCRAPE-03",
      "PHX-SCRAPE-04",
    ]);
  });

  it("say how many endpoints there are at most, as series are counted with it", () => {
    const replicas = scrape.flatMap((job) => (job.kind === "service" || job.kind === "pods" ? [[job.name, job.replicas ?? 1]] : []));
    expect(replicas).toEqual([
      [JOBS.orchestrators, 3],
      [JOBS.agents, 100],
      [JOBS.redis, 1],
    ]);
  });

  it("resolve to declared services and ports", () => {
    expect(validateScrape({ name: "phoenix", services, scrape, metrics })).toEqual([]);
  });

  it("keep within a budget that no mistake fits into", () => {
    const estimate = estimateSystem({ ...phoenix, scrapeInterval: Duration.seconds(15) });
    expect(validateBudget({ system: phoenix, environments: ENVIRONMENTS })).toEqual([]);
    expect(phoenix.budget.series).toBeLessThan(1.5 * estimate.series);
  });

  it("keep of the Redis exporter what the source document lists, under the exporter's names", () => {
    expect(scrape.find(({ name }) => name === JOBS.redis)?.keep).toEqual([
      "redis_up",
      "redis_connected_clients",
      "redis_memory_used_bytes",
      "redis_commands_total",
      "redis_keyspace_hits_total",
      "redis_keyspace_misses_total",
      "redis_connected_slaves",
      "redis_master_repl_offset",
      "redis_connected_slave_lag_seconds",
    ]);
  });
});
