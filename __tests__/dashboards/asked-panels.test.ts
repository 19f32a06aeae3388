/** The panels that source documents ask for, by the id of the requirement: on which dashboard, in which form, and what they read. */
import { findPanel, panelName } from "../../dashboards/identity";
import { panelExpression } from "../../dashboards/panel-expression";
import { readsLogs } from "../../dashboards/dashboard";
import { SYSTEMS, type SystemName } from "../../systems";

const ASKED: readonly (readonly [id: string, system: SystemName, panel: string, kind: string, reads: RegExp])[] = [
  [
    "A8N-PANEL-02",
    "a8n",
    "system-overview/responseTimeP95",
    "timeseries",
    /histogram_quantile\(\s*0\.95,\s.*http_request_duration_seconds_bucket\{/s,
  ],
  ["A8N-PANEL-04", "a8n", "system-overview/activeSessions", "stat", /active_sessions\{/],
  ["CC-PANEL-01", "canvascast", "system-overview/requestRate", "timeseries", /rate\(http_requests_total\{/],
  ["CC-PANEL-04", "canvascast", "system-overview/responseTimeP95", "timeseries", /http_request_duration_seconds_bucket\{/],
  ["CC-PANEL-05", "canvascast", "system-overview/errorShare", "timeseries", /status=~"5\.\."/],
  ["CC-PANEL-07", "canvascast", "system-overview/queueDepth", "timeseries", /job_queue_depth\{/],
  ["CC-PANEL-08", "canvascast", "system-overview/jobCompletedShare", "timeseries", /status="COMPLETED"/],
  ["CC-PANEL-09", "canvascast", "system-overview/stepDurationP95", "timeseries", /by \(.*step.*le.*\) \(/],
  ["CC-PANEL-10", "canvascast", "system-overview/stepFailureShare", "timeseries", /by \(.*step/],
  ["CC-PANEL-13", "canvascast", "system-overview/revenue", "timeseries", /revenue/],
  ["CC-PANEL-14", "canvascast", "system-overview/creditUsage", "timeseries", /credit/],
  ["PAID-PANEL-04", "paid", "system-overview/prMergeRate", "gauge", /paid_pr_merge_rate\{/],
  ["PAID-PANEL-06", "paid", "system-overview/runRateByStatus", "timeseries", /by \(system, status\) \(rate\(paid_agent_runs_total\{/],
  ["PAID-PANEL-16", "paid", "system-overview/qualityOfHour", "timeseries", /paid_quality_score/],
  ["PAID-PANEL-25", "paid", "system-overview/queueBacklog", "timeseries", /backlog/],
];

describe("a panel that a source document asks for", () => {
  test.each(ASKED)("%s is drawn by %s as %s: %s", (_, system, reference, kind, reads) => {
    const panel = findPanel(SYSTEMS[system].dashboards, reference);
    expect(panel?.kind).toBe(kind);
    expect(panel === undefined ? "" : panelName(panel)).toBe(reference.split("/")[1]);
    const expressions = panel === undefined || readsLogs(panel) ? [] : panel.signals.map(panelExpression);
    expect(expressions.join("\n")).toMatch(reads);
  });
});
