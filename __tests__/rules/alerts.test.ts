import { type Alert, guardsOf } from "../../rules/alert";
import { alertingRules } from "../../rules/validate-rules";
import { validateOverrides } from "../../rules/validate-overrides";
import { renderRules } from "../../rules/render-alerts";
import { INHIBITIONS } from "../../routing/inhibition";
import { ROUTED_SEVERITIES } from "../../routing/routes";
import { SYSTEMS, type SystemPack, platformPacks } from "../../systems";
import { Duration } from "../../units";

/** Which alerts answer what the source documents ask for, written down by hand. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  "PAID-ALERT-01": ["paid/HighAgentFailureRate"],
  "PAID-ALERT-02": ["paid/ProjectBudgetExceeded", "paid/ProjectBudgetNearlySpent"],
  "PAID-ALERT-03": ["paid/GitHubRateLimitLow"],
  "PAID-ALERT-04": ["paid/SlowContainerStartup"],
  "PAID-ALERT-05": ["paid/DiskSpaceLow", "paid/DiskNotMeasured"],
  "PAID-ALERT-06": ["paid/WorkflowQueueBacklog", "paid/WorkflowQueueStalled", "paid/WorkerSlotsExhausted"],
  "PAID-ALERT-07": ["paid/QualityDegradation"],
  "PAID-CLEAN-08": ["paid/DiskSpaceFilling", "paid/DiskSpaceLow", "paid/DiskSpaceEmergency"],
  "PAID-CLEAN-09": ["paid/DiskSpaceFilling"],
  "PAID-CLEAN-10": ["paid/DiskSpaceLow"],
  "PAID-CLEAN-11": ["paid/DiskSpaceEmergency"],
  "A8N-ALERT-01": ["a8n/HighErrorRate"],
  "A8N-ALERT-02": ["a8n/APIDown"],
  "A8N-ALERT-03": ["a8n/HighResponseTime"],
  "A8N-ALERT-04": ["a8n/PaymentFailureSpike"],
  "A8N-ALERT-05": ["a8n/LowDiskSpace"],
  "CC-ALERT-01": ["canvascast/HighErrorRate"],
  "CC-ALERT-02": ["canvascast/QueueBacklog", "canvascast/QueueDepthAbsent"],
  "CC-ALERT-03": ["canvascast/HighJobFailureRate"],
  "CC-ALERT-04": ["canvascast/SlowResponses"],
  "PHX-ALERT-01": ["phoenix/HighCPUUsage"],
  "PHX-ALERT-02": ["phoenix/HighMemoryUsage"],
  "PHX-ALERT-03": ["phoenix/HighLatency"],
  "PHX-ALERT-04": ["phoenix/HighErrorRate"],
  "PHX-ALERT-05": ["phoenix/AgentUnhealthy", "phoenix/AgentHealthAbsent"],
  "SPEC-ALERT-01": ["speccursor/UpgradeFailureRateAnomalous", "speccursor/UpgradeFailureRateGrave"],
  "SPEC-ALERT-02": ["speccursor/ProofLatencyHigh"],
  "SPEC-ALERT-03": ["speccursor/HighCPUUsage"],
  "SPEC-ALERT-04": ["speccursor/HighMemoryUsage"],
  "SPEC-ALERT-05": ["speccursor/DiskUsageHigh"],
  "SPEC-ALERT-06": ["speccursor/WebhookSignatureFailures"],
  "SPEC-ALERT-07": ["speccursor/SuspiciousRequests"],
  "SPEC-ALERT-08": ["speccursor/TokenUsageHigh", "speccursor/TokenUsageExcessive"],
  "SPEC-ALERT-09": ["speccursor/ProofFailures"],
  "SPEC-ALERT-12": ["speccursor/UpgradeFailureRateAnomalous", "speccursor/UpgradeFailureRateGrave"],
};

const systems = Object.values<SystemPack>(SYSTEMS);
const alerts = systems.flatMap((system) =>
  Object.entries<Alert>(system.alerts).map(([name, alert]) => [`${system.name}/${name}`, system, name, alert] as const),
);
const links = { panelUrl: (system: string, panel: string) => `https://grafana.example/${system}/${panel}` };

describe("the alerts of all systems", () => {
  it.each(Object.entries(ANSWERS))("answer %s with %s", (id, expected) => {
    expect(alerts.filter(([, , , { requirements = [] }]) => requirements.includes(id)).map(([name]) => name)).toEqual(expected);
  });

  it.each(alerts)("%s answers a requirement, or says that it was added", (_, __, ___, { requirements = [], added = false }) => {
    expect(requirements.length > 0 || added).toBe(true);
  });

  it.each(systems.map((system) => [system.name, system] as const))(
    "of %s carry a summary, a description, a runbook, a panel and an owner each, with formatted values",
    (_, system) => {
      const rules = renderRules(system, {}, links).flatMap((group) => group.rules.flatMap((rule) => ("alert" in rule ? [rule] : [])));
      expect(rules.length).toBeGreaterThan(0);
      for (const rule of rules) {
        expect(Object.keys(rule.annotations)).toEqual(["summary", "description", "runbook_url", "dashboard_url", "owner"]);
        expect(rule.annotations["owner"]).toBe(system.owner);
        expect(Object.values(rule.annotations).join()).not.toMatch(/\{\{ *\$value *\}\}/);
        expect(Object.values(rule.labels).join()).not.toContain("{{");
      }
    },
  );

  it("of SpecCursor have three levels, of which only the gravest calls somebody", () => {
    const severities = new Set(alertingRules(SYSTEMS.speccursor).map((rule) => rule.labels["severity"]));
    expect([...severities].sort()).toEqual([...ROUTED_SEVERITIES].sort());
    expect(SYSTEMS.speccursor.routes.critical).toContain("pagerduty");
    expect([...SYSTEMS.speccursor.routes.warning, ...SYSTEMS.speccursor.routes.info]).not.toContain("pagerduty");
  });

  it.each(alerts)("%s can be overridden in duration and severity, and in its threshold where it has one", (_, system, name, alert) => {
    const [ours] = alertingRules(system).filter((rule) => rule.alert === name);
    const override = {
      for: Duration.minutes(47),
      severity: "info",
      ...(alert.comparison === undefined ? {} : { threshold: alert.comparison.threshold === 0 ? 0.5 : alert.comparison.threshold * 0.5 }),
    } as const;
    expect(validateOverrides(system, { [name]: override }, "environments.test")).toEqual([]);
    const [theirs] = renderRules(system, { [name]: override }, links).flatMap((group) =>
      group.rules.flatMap((rule) => ("alert" in rule && rule.alert === name ? [rule] : [])),
    );
    expect(theirs).toMatchObject({ for: "47m", labels: { severity: "info" } });
    expect(theirs?.expr === ours?.expr).toBe(alert.comparison === undefined);
  });

  it.each(alerts.filter(([, , , { signal }]) => signal.query.kind === "share"))(
    "%s is about a share and has a guard",
    (_, __, ___, alert) => {
      expect(guardsOf(alert).length).toBeGreaterThan(0);
    },
  );
});

describe("the objectives of all systems", () => {
  it("are promised by Phoenix, and proposed for the others, whose documents state none", () => {
    const proposed = systems.flatMap(({ name, slos }) =>
      Object.entries(slos).map(([slo, { proposed: isOurs = false }]) => [`${name}/${slo}`, isOurs]),
    );
    expect(Object.fromEntries(proposed)).toEqual({
      "paid/runs": true,
      "a8n/availability": true,
      "a8n/latency": true,
      "canvascast/availability": true,
      "canvascast/latency": true,
      "canvascast/jobs": true,
      "phoenix/availability": false,
      "phoenix/latency": false,
      "speccursor/upgrades": true,
      "speccursor/proofs": true,
      "speccursor/latency": true,
    });
  });

  it("come to at most 18 rules each", () => {
    for (const system of systems) {
      for (const name of Object.keys(system.slos)) {
        const groups = renderRules({ ...system, alerts: {}, records: [] }, {}, links).filter((group) =>
          group.name.startsWith(`${system.name}.slo.${name}`),
        );
        const count = groups.flatMap(({ rules }) => rules).length;
        expect(count).toBeGreaterThan(10);
        expect(count).toBeLessThanOrEqual(18);
      }
    }
  });
});

describe("inhibitions", () => {
  it("name only alerts that some system has", () => {
    const platform = platformPacks().flatMap((pack) => Object.keys(pack.alerts));
    const known = [...alerts.map(([, , name]) => name), ...platform];
    const named = INHIBITIONS.flatMap(({ source, target }) => [...source, ...target]).filter(({ label }) => label === "alertname");
    const unknown = named.filter(({ value }) => !known.some((name) => new RegExp(`^(?:${value})$`).test(name)));
    const halves = named.flatMap(({ value }) => (value.includes("(") ? [] : value.split("|"))).filter((name) => !known.includes(name));
    expect({ unknown, halves }).toEqual({ unknown: [], halves: [] });
  });
});
