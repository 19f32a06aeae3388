/**
 * Every name that rules share: labels, annotations, group names, names of recorded series, and where runbooks are. Nothing else in this project
 * writes one of these as text.
 */
export const LABELS = { system: "system", severity: "severity", slo: "slo", window: "window" } as const;

/** The notification template reads these. */
export const ANNOTATIONS = {
  summary: "summary",
  description: "description",
  runbook: "runbook_url",
  dashboard: "dashboard_url",
  owner: "owner",
} as const;

/** Where the runbooks of this repository are read. A fork that keeps its own says so with `RuleLinks.runbookBase`. */
export const RUNBOOK_BASE = "https://github.com/cdktf-observability/cdktf-observability/blob/main/docs/runbooks";

/** Sections that every runbook has, in this order. */
export const RUNBOOK_SECTIONS = ["Meaning", "Impact", "Diagnosis", "Mitigation", "Escalation"] as const;

/** Names of the alerts that every objective gets. No alert of a system may have one of them. */
export const SLO_ALERTS = { burn: "ErrorBudgetBurn", dataMissing: "SLODataMissing" } as const;

/** Key of the dashboard that shows a system's objectives. */
export const SLO_DASHBOARD = "slo";

/** Value of the label `slo`: unique over all systems. */
export function sloId(system: string, name: string): string {
  return `${system}-${name}`;
}

export function alertGroupName(system: string): string {
  return `${system}.alerts`;
}

/** Groups of the alerts that Loki's ruler evaluates. */
export function logGroupName(system: string): string {
  return `${system}.logs`;
}

export function recordGroupName(system: string): string {
  return `${system}.records`;
}

export function sloGroupName(system: string, name: string): string {
  return `${system}.slo.${name}`;
}

/** Path of a runbook below the folder of runbooks. */
export function runbookPath(system: string, alert: string): string {
  return `${system}/${alert}.md`;
}

/** Where Grafana shows a dashboard, from a panel reference `<dashboard key>/<signal name>`. */
export function dashboardUrl(grafanaUrl: string, system: string, panel: string): string {
  const [dashboard = panel] = panel.split("/");
  return `${grafanaUrl}/d/${system}-${dashboard}`;
}
