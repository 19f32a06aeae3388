import type { AlertOverrides, Alerts } from "../../rules/alert";
import { alerts, slos } from "../../rules/phoenix";
import { platform } from "../../rules/platform";
import { renderAlerts, renderRules } from "../../rules/render-alerts";
import type { AlertingRule, RuleGroup } from "../../rules/rule-group";
import { Duration } from "../../units";

const links = { panelUrl: (system: string, panel: string) => `https://grafana.example/${system}/${panel}` };
const definitions: Alerts = alerts;

function alertingRules(groups: readonly RuleGroup[]): AlertingRule[] {
  return groups.flatMap((group) => group.rules.flatMap((rule) => ("alert" in rule ? [rule] : [])));
}

function phoenixRules(overrides: AlertOverrides = {}): AlertingRule[] {
  return alertingRules(renderAlerts({ name: "phoenix", alerts }, overrides, links));
}

/** One line per rule: name | labels | for | the expression on one line. */
function digest(rule: AlertingRule): string {
  const labels = Object.entries(rule.labels).map(([label, value]) => `${label}=${value}`);
  return [rule.alert, labels.join(" "), rule.for ?? "-", rule.expr.replace(/\s+/g, " ")].join(" | ");
}

describe("Phoenix' alerts", () => {
  it("are the six of the source document with their companions", () => {
    expect(phoenixRules().map(digest).join("\n")).toMatchInlineSnapshot(`
     "HighCPUUsage | severity=warning system=phoenix | 5m | ( sum by (namespace, pod) (rate(container_cpu_usage_seconds_total{namespace="phoenix", container!=""}[5m])) / (sum by (namespace, pod) (kube_pod_container_resource_limits{namespace="phoenix", resource="cpu"}) > 0) ) > 0.8
     HighMemoryUsage | severity=warning system=phoenix | 5m | ( max by (namespace, pod, container) (container_memory_working_set_bytes{namespace="phoenix", container!=""}) / (max by (namespace, pod, container) (kube_pod_container_resource_limits{namespace="phoenix", resource="memory"}) > 0) ) > 0.85
     HighLatency | severity=warning system=phoenix | 5m | histogram_quantile(0.95, sum by (system, le) (rate(request_duration_seconds_bucket{system="phoenix"}[5m]))) > 1 and sum by (system) (rate(request_duration_seconds_count{system="phoenix"}[5m])) > 0.1
     HighErrorRate | severity=critical system=phoenix | 5m | ( sum by (system) (rate(tasks_failed_total{system="phoenix"}[5m])) / ( ( sum by (system) (rate(tasks_completed_total{system="phoenix"}[5m])) + sum by (system) (rate(tasks_failed_total{system="phoenix"}[5m])) or sum by (system) (rate(tasks_completed_total{system="phoenix"}[5m])) or sum by (system) (rate(tasks_failed_total{system="phoenix"}[5m])) ) > 0 ) ) > 0.05 and sum by (system) (increase(tasks_failed_total{system="phoenix"}[5m])) >= 3
     AgentUnhealthy | severity=critical system=phoenix | 5m | max by (system, pool, agent_id) (agent_health_status{system="phoenix", health="unhealthy"}) > 0
     AgentHealthAbsent | severity=critical system=phoenix | 5m | absent(agent_health_status{system="phoenix"})
     TargetDown | severity=warning system=phoenix | 10m | min by (system, job) (up{system="phoenix"}) < 1
     OrchestratorsDown | severity=critical system=phoenix | 2m | sum by (system, job) (up{system="phoenix", job="phoenix-orchestrators"}) == 0 or absent(up{system="phoenix", job="phoenix-orchestrators"})
     EntryDown | severity=critical system=phoenix | 2m | min by (system, instance) (probe_success{system="phoenix"}) < 1
     LoadBalancerServersLow | severity=warning system=phoenix | 5m | min by (system, proxy) (haproxy_backend_active_servers{system="phoenix"}) < 2
     RedisDown | severity=critical system=phoenix | 2m | min by (system, instance) (redis_up{system="phoenix"}) < 1
     RedisReplicasMissing | severity=warning system=phoenix | 10m | sum by (system) (redis_connected_slaves{system="phoenix"}) < 1
     RedisReplicationLagging | severity=warning system=phoenix | 10m | max by (system, slave_ip) (redis_connected_slave_lag_seconds{system="phoenix"}) > 30
     TaskQueueGrowing | severity=warning system=phoenix | 30m | ( sum by (system) (rate(tasks_queued_total{system="phoenix"}[5m])) - sum by (system) (rate(tasks_completed_total{system="phoenix"}[5m])) - sum by (system) (rate(tasks_failed_total{system="phoenix"}[5m])) ) > 0.05
     TasksStandStill | severity=critical system=phoenix | 15m | ( sum by (system) (rate(tasks_completed_total{system="phoenix"}[5m])) + sum by (system) (rate(tasks_failed_total{system="phoenix"}[5m])) ) <= 0 and sum by (system) (rate(tasks_queued_total{system="phoenix"}[5m])) > 0
     AgentOperationsFailing | severity=warning system=phoenix | 10m | ( sum by (system, pod) (rate(operation_failures_total{system="phoenix"}[5m])) / (sum by (system, pod) (rate(operations_total{system="phoenix"}[5m])) > 0) ) > 0.25 and sum by (system, pod) (increase(operations_total{system="phoenix"}[5m])) >= 20"
    `);
  });

  it.each([
    ["PHX-ALERT-01", "HighCPUUsage"],
    ["PHX-ALERT-02", "HighMemoryUsage"],
    ["PHX-ALERT-03", "HighLatency"],
    ["PHX-ALERT-04", "HighErrorRate"],
    ["PHX-ALERT-05", "AgentUnhealthy"],
  ])("answer %s with %s", (id, name) => {
    expect(definitions[name]?.requirements).toEqual([id]);
  });

  it("answer PHX-ALERT-06, PHX-SLO-01 and PHX-SLO-02 with objectives", () => {
    expect(Object.values(slos).map(({ requirements }) => requirements)).toEqual([
      ["PHX-SLO-01", "PHX-ALERT-06"],
      ["PHX-SLO-02", "PHX-ALERT-06"],
    ]);
  });

  it("carry a summary, a description, a runbook and a panel each", () => {
    const rules = alertingRules(renderRules({ name: "phoenix", alerts, slos }, {}, links));
    for (const rule of rules) {
      expect(Object.keys(rule.annotations)).toEqual(["summary", "description", "runbook_url", "dashboard_url"]);
      expect(rule.annotations["runbook_url"]).toMatch(new RegExp(`/docs/runbooks/phoenix/${rule.alert}\\.md$`));
      expect(rule.annotations["dashboard_url"]).toMatch(
        /^https:\/\/grafana\.example\/phoenix\/(system-overview|business-metrics|slo)\/\w+$/,
      );
    }
  });

  it("format every value in a text, and put none into a label", () => {
    for (const rule of phoenixRules()) {
      expect(Object.values(rule.annotations).join()).not.toMatch(/\{\{ *\$value *\}\}/);
      expect(Object.values(rule.labels).join()).not.toContain("{{");
    }
  });

  it("take the runbooks of a fork from where it keeps them", () => {
    const [group] = renderAlerts({ name: "phoenix", alerts }, {}, { ...links, runbookBase: "https://wiki.example/runbooks" });
    expect(group?.rules[0]).toMatchObject({ annotations: { runbook_url: "https://wiki.example/runbooks/phoenix/HighCPUUsage.md" } });
  });
});

describe("an override", () => {
  const [defined] = phoenixRules().filter((rule) => rule.alert === "HighLatency");

  it.each<[string, AlertOverrides[string], Partial<AlertingRule>]>([
    ["of the threshold", { threshold: 2.5 }, { expr: defined?.expr.replace("> 1\n", "> 2.5\n") ?? "" }],
    ["of the duration", { for: Duration.minutes(17) }, { for: "17m" }],
    ["of the severity", { severity: "critical" }, { labels: { severity: "critical", system: "phoenix" } }],
  ])("%s changes that figure of that alert and nothing else", (_, override, change) => {
    const expected = phoenixRules().map((rule) => (rule.alert === "HighLatency" ? { ...rule, ...change } : rule));
    expect(phoenixRules({ HighLatency: override })).toEqual(expected);
    expect(phoenixRules({ HighLatency: override })).not.toEqual(phoenixRules());
  });
});

describe("the platform's alerts", () => {
  it("that nobody is told of are the dead man's switch, of the platform, and the info inhibitor, of every system", () => {
    const spokenFor = alertingRules(renderRules(platform, {}, links)).filter(({ labels }) => labels["severity"] === "none");
    expect(spokenFor.map(digest).join("\n")).toMatchInlineSnapshot(`
     "Watchdog | severity=none system=platform | - | vector(1)
     InfoInhibitor | severity=none | - | max by (system) (ALERTS{system=~".+", severity="info", alertstate="firing"}) unless max by (system) (ALERTS{system=~".+", severity=~"warning|critical", alertstate="firing"})"
    `);
  });
});
