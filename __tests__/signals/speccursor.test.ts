import { production } from "../../environments/production";
import { SHARED_METRICS } from "../../metrics/exporters";
import { metrics } from "../../metrics/speccursor";
import { Analyzer } from "../../promql";
import type { Alert, Alerts } from "../../rules/alert";
import { atLeast } from "../../rules/guards";
import { alertExpression } from "../../rules/render-alerts";
import { renderFor } from "../../signals/render";
import type { Signal } from "../../signals/signal";
import { speccursorRecords, speccursorSignals, speccursorSlis } from "../../signals/speccursor";
import { proofs, upgrades } from "../../signals/speccursor/selections";
import { validateRecords, validateSignals } from "../../signals/validate-signals";
import { expressionPolicy } from "../../systems/expression-policy";
import { faultsOf, foreignSelectorsOf, wordFaultsOf } from "./analyze-signals";

const records = Object.values(speccursorRecords);
const analyzer = new Analyzer({ metrics: [...metrics, ...SHARED_METRICS], policy: expressionPolicy(production) }, [
  { name: "records", at: "records", rules: records.map(({ rule }) => ({ at: rule.record, ...rule })) },
]);
const signals: readonly (readonly [string, Signal])[] = Object.entries(speccursorSignals);
const panel = (signal: Signal): string => renderFor(signal, "panel");

/** Which signals each dashboard of the source has for each thing that it is to show. */
const DASHBOARDS: Readonly<Record<string, Readonly<Record<string, readonly (keyof typeof speccursorSignals)[]>>>> = {
  "SPEC-DASH-01": {
    health: ["targetsUp", "dependencyHealthy", "errorRate", "operationFailureShare"],
    performance: ["requestRate", "responseTimeP95", "operationDurationP95", "queueDepth", "activeJobs"],
  },
  "SPEC-DASH-02": {
    "success rates": ["upgradeRate", "upgradeFailureShare"],
    duration: ["upgradeDurationP50", "upgradeDurationP95"],
    "ecosystem breakdown": ["upgradesByEcosystem", "upgradeFailureShareByEcosystem"],
  },
  "SPEC-DASH-03": {
    "token usage": ["tokenRate", "tokensOfDay"],
    "generation time": ["generationTimeP50", "generationTimeP95"],
    "success rates": ["generationSuccessShare", "patchVerifiedShare", "patchesByOutcome"],
  },
  "SPEC-DASH-04": {
    timing: ["proofLatencyP50", "proofLatencyP95", "slowProofRate"],
    "success rates": ["proofRateByResult", "proofFailureShare"],
    complexity: ["proofStepsMean", "proofStepsP95"],
  },
  "SPEC-DASH-05": {
    "failed authentications": ["authenticationFailures", "webhookSignatureFailures"],
    "suspicious activity": ["suspiciousRequestsByReason"],
  },
  "SPEC-DASH-06": {
    "resource usage": ["cpuUsage", "memoryUsage", "diskUsage"],
    "container health": ["containersReady", "restarts", "podsByPhase"],
    scaling: ["replicas", "replicasOfMaximum"],
  },
};

describe("SpecCursor's signals", () => {
  it("have names, windows, units and legends that fit their queries", () => {
    expect(validateSignals(speccursorSignals, "signals.speccursor")).toEqual([]);
    expect(validateRecords(records, "records.speccursor")).toEqual([]);
  });

  it.each(signals)("%s says in a title and in sentences what it shows", (key, signal) => {
    expect(wordFaultsOf(key, signal)).toEqual([]);
  });

  it.each(signals)("%s is an expression in which the analyzer finds nothing, with the labels that it says", (_, signal) => {
    expect(faultsOf(signal, analyzer)).toEqual([]);
  });

  it.each(signals)("%s reads only what is SpecCursor's own", (_, signal) => {
    expect(foreignSelectorsOf(signal, 'system="speccursor"', 'namespace="speccursor"')).toEqual([]);
  });

  it("read nothing that is only proposed", () => {
    const proposed = metrics.flatMap((set) => set.metrics.filter(({ standing }) => standing === "proposed").map(({ name }) => name));
    expect(proposed).toContain("speccursor_audit_events_total");
    expect(signals.filter(([, signal]) => proposed.some((name) => panel(signal).includes(name)))).toEqual([]);
  });

  it("have something for everything that the six dashboards of the source are to show", () => {
    const shown = Object.entries(DASHBOARDS).flatMap(([id, subjects]) =>
      Object.entries(subjects).map(([subject, names]) => ({ id, subject, names })),
    );
    expect(Object.keys(DASHBOARDS)).toEqual([
      "SPEC-DASH-01",
      "SPEC-DASH-02",
      "SPEC-DASH-03",
      "SPEC-DASH-04",
      "SPEC-DASH-05",
      "SPEC-DASH-06",
    ]);
    expect(shown.filter(({ names }) => names.length === 0)).toEqual([]);
    expect(shown.flatMap(({ names }) => names).filter((name) => !Object.hasOwn(speccursorSignals, name))).toEqual([]);
  });
});

describe("the alerts that the source describes", () => {
  const shared = { severity: "warning", summary: "What it is", description: "What it means." } as const;
  const { cpuUsage, diskUsage, memoryUsage, proofLatencyP95, proofUnfinishedShare, upgradeBaselineSamples, upgradeFailureShare } =
    speccursorSignals;
  const alerts = {
    UpgradeFailureRateAnomalous: {
      ...shared,
      signal: upgradeFailureShare,
      relation: { operator: ">", than: speccursorSignals.upgradeFailureBound.query, meaning: "one sigma above the mean of seven days" },
      comparison: { operator: ">", threshold: 0.05 },
      guard: [
        atLeast(10, upgrades),
        {
          query: upgradeBaselineSamples.query,
          comparison: { operator: ">=", threshold: 60 },
          reason: "Without a past nothing is unusual.",
        },
      ],
    },
    ProofLatencyHigh: {
      ...shared,
      signal: proofLatencyP95,
      comparison: { operator: ">", threshold: 30 },
      guard: atLeast(5, proofs),
    },
    CpuHigh: { ...shared, signal: cpuUsage, comparison: { operator: ">", threshold: 0.8 } },
    MemoryHigh: { ...shared, signal: memoryUsage, comparison: { operator: ">", threshold: 0.85 } },
    DiskHigh: { ...shared, signal: diskUsage, comparison: { operator: ">", threshold: 0.9 } },
    WebhookSignatureFailures: {
      ...shared,
      signal: speccursorSignals.webhookSignatureFailures,
      comparison: { operator: ">", threshold: 5 },
    },
    SuspiciousRequests: { ...shared, signal: speccursorSignals.suspiciousRequests, comparison: { operator: ">", threshold: 50 } },
    TokensHigh: { ...shared, signal: speccursorSignals.tokensOfDay, comparison: { operator: ">", threshold: 20_000_000 } },
    ProofsUnfinished: {
      ...shared,
      signal: proofUnfinishedShare,
      comparison: { operator: ">", threshold: 0.1 },
      guard: atLeast(5, proofs),
    },
  } as const satisfies Alerts;

  it.each<[string, Alert]>(Object.entries(alerts))(
    "%s can be made from these signals, and the analyzer finds nothing in it",
    (name, alert) => {
      expect(analyzer.expression(alertExpression(alert), { at: name, use: "alert", title: name }).findings).toEqual([]);
    },
  );

  it("compare the share of failures with its own past, which the last hour is no part of", () => {
    expect(records.map(({ rule }) => `# ${rule.record}\n${rule.expr}`).join("\n")).toMatchInlineSnapshot(`
     "# system:upgrade_failures:ratio_rate1h
     (
       sum by (system) (rate(upgrade_duration_seconds_count{system="speccursor", status="failure"}[1h]))
       or 0 * sum by (system) (rate(upgrade_duration_seconds_count{system="speccursor"}[1h]))
     )
     / (sum by (system) (rate(upgrade_duration_seconds_count{system="speccursor"}[1h])) > 0)"
    `);
    expect(alertExpression(alerts.UpgradeFailureRateAnomalous)).toMatchInlineSnapshot(`
     "system:upgrade_failures:ratio_rate1h{system="speccursor"}
     > (
       avg_over_time(system:upgrade_failures:ratio_rate1h{system="speccursor"}[7d] offset 1h)
       + stddev_over_time(system:upgrade_failures:ratio_rate1h{system="speccursor"}[7d] offset 1h)
     )
     and system:upgrade_failures:ratio_rate1h{system="speccursor"} > 0.05
     and sum by (system) (increase(upgrade_duration_seconds_count{system="speccursor"}[1h])) >= 10
     and count_over_time(system:upgrade_failures:ratio_rate1h{system="speccursor"}[7d] offset 1h) >= 60"
    `);
  });

  it("ask for thirty seconds of proofs and not of upgrades, with enough of them", () => {
    expect(alertExpression(alerts.ProofLatencyHigh)).toMatchInlineSnapshot(`
     "histogram_quantile(0.95, sum by (system, le) (rate(proof_latency_seconds_bucket{system="speccursor"}[5m]))) > 30
     and sum by (system) (increase(proof_latency_seconds_count{system="speccursor"}[5m])) >= 5"
    `);
  });

  it("count signatures of ten minutes in alert and panel alike", () => {
    const { webhookSignatureFailures } = speccursorSignals;
    expect(alertExpression(alerts.WebhookSignatureFailures)).toBe(`${panel(webhookSignatureFailures)} > 5`);
    expect(panel(webhookSignatureFailures)).toBe('sum by (system) (increase(webhook_signature_failures_total{system="speccursor"}[10m]))');
  });
});

describe("what SpecCursor's rules record", () => {
  it("is nothing in which the analyzer finds something", () => {
    expect(analyzer.rules()).toEqual({ findings: [], unused: [] });
  });
});

describe("SpecCursor's indicators", () => {
  it("count failed upgrades, unfinished proofs and proofs of more than thirty seconds as bad", () => {
    expect(
      Object.entries(speccursorSlis)
        .map(([name, { errors }]) => `# ${name}\n${errors.render("5m")}`)
        .join("\n"),
    ).toMatchInlineSnapshot(`
     "# upgrades
     sum by (system) (rate(upgrade_duration_seconds_count{system="speccursor", status="failure"}[5m]))
     or 0 * sum by (system) (rate(upgrade_duration_seconds_count{system="speccursor"}[5m]))
     # proofs
     sum by (system) (rate(proof_latency_seconds_count{system="speccursor", result=~"timeout|error"}[5m]))
     or 0 * sum by (system) (rate(proof_latency_seconds_count{system="speccursor"}[5m]))
     # proofLatency
     sum by (system) (rate(proof_latency_seconds_count{system="speccursor"}[5m]))
     - sum by (system) (rate(proof_latency_seconds_bucket{system="speccursor", le=~"30(\\\\.0)?"}[5m]))"
    `);
  });
});
