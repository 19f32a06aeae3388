import { phoenixSignals, phoenixSlis } from "../../signals/phoenix";
import type { Signal } from "../../signals/signal";
import { faultsOf, foreignSelectorsOf, wordFaultsOf } from "./analyze-signals";

const signals: readonly (readonly [string, Signal])[] = Object.entries(phoenixSignals);

describe("Phoenix' signals", () => {
  it.each(signals)("%s has its key as name, a title, a description and a legend of labels that it has", (key, signal) => {
    expect(wordFaultsOf(key, signal)).toEqual([]);
  });

  it.each(signals)("%s reads what the contracts declare, keeps the labels that it says, and reads only Phoenix' own", (_, signal) => {
    expect(faultsOf(signal)).toEqual([]);
    expect(foreignSelectorsOf(signal, 'system="phoenix"', 'namespace="phoenix"')).toEqual([]);
  });

  it("gives every share and quantile a unit", () => {
    const shares = signals.filter(([, { query, unit }]) => query.kind === "share" && unit === "none");
    expect(shares).toEqual([]);
  });
});

describe("the panels of the source document", () => {
  const panel = (signal: Signal): string => signal.query.render("$__rate_interval");

  it("draw use over limit for CPU, and memory beside its limit (PHX-PANEL-01, -02)", () => {
    const { cpuUsage, memoryLimit, memoryWorkingSet } = phoenixSignals;
    expect([cpuUsage, memoryWorkingSet, memoryLimit].map(panel).join("\n\n")).toMatchInlineSnapshot(`
     "sum by (namespace, pod) (rate(container_cpu_usage_seconds_total{namespace="phoenix", container!=""}[$__rate_interval]))
     / (sum by (namespace, pod) (kube_pod_container_resource_limits{namespace="phoenix", resource="cpu"}) > 0)

     max by (namespace, pod, container) (container_memory_working_set_bytes{namespace="phoenix", container!=""})

     max by (namespace, pod, container) (kube_pod_container_resource_limits{namespace="phoenix", resource="memory"})"
    `);
  });

  it("draw requests, successful tasks and the states of agents (PHX-PANEL-03, -04, -05)", () => {
    const { agentHealth, requestRate, taskSuccessShare } = phoenixSignals;
    expect([requestRate, taskSuccessShare, agentHealth].map(panel).join("\n\n")).toMatchInlineSnapshot(`
     "sum by (system) (rate(requests_total{system="phoenix"}[$__rate_interval]))

     sum by (system) (rate(tasks_completed_total{system="phoenix"}[$__rate_interval]))
     / (
       (
         sum by (system) (rate(tasks_completed_total{system="phoenix"}[$__rate_interval]))
         + sum by (system) (rate(tasks_failed_total{system="phoenix"}[$__rate_interval]))
         or sum by (system) (rate(tasks_completed_total{system="phoenix"}[$__rate_interval]))
         or sum by (system) (rate(tasks_failed_total{system="phoenix"}[$__rate_interval]))
       ) > 0
     )

     max by (system, pool, agent_id, health) (agent_health_status{system="phoenix"}) == 1"
    `);
  });

  it("keep the two programs apart that expose one name", () => {
    expect(panel(phoenixSignals.orchestratorMemory)).toContain('job="phoenix-orchestrators"');
    expect(panel(phoenixSignals.agentMemory)).toContain('job="phoenix-agents"');
  });
});

describe("Phoenix' indicators", () => {
  it("count 5xx answers and answers later than one second as bad", () => {
    expect([phoenixSlis.availability.errors, phoenixSlis.latency.errors].map((query) => query.render("5m")).join("\n\n"))
      .toMatchInlineSnapshot(`
     "sum by (system) (rate(requests_total{system="phoenix", status=~"5.."}[5m]))
     or 0 * sum by (system) (rate(requests_total{system="phoenix"}[5m]))

     sum by (system) (rate(request_duration_seconds_count{system="phoenix"}[5m]))
     - sum by (system) (rate(request_duration_seconds_bucket{system="phoenix", le=~"1(\\\\.0)?"}[5m]))"
    `);
  });
});
