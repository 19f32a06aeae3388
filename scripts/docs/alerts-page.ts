/** `docs/alerts.md`: every alert of every system with its runbook, and who is told. */
import type { Alert } from "../../rules/alert";
import type { LogAlert } from "../../rules/log-alert";
import { runbookPath } from "../../rules/conventions";
import type { RuleSource } from "../../rules/render-alerts";
import type { AlertingRule } from "../../rules/rule-group";
import { allAlertingRules } from "../../rules/validate-rules";
import { type Channel, CHANNEL_REACH } from "../../routing/channel";
import { CHANNELS } from "../../routing/channels";
import { PLATFORM_ROUTES, ROUTED_SEVERITIES, type SystemRoutes } from "../../routing/routes";
import { SYSTEMS, type SystemPack, platformPacks } from "../../systems";
import type { GeneratedFile } from "./generated-file";
import { cell, generatedNote, renderTable } from "./markdown";

export function alertsPage(): GeneratedFile {
  const systems = Object.values<SystemPack>(SYSTEMS);
  const text = [
    "# Alerts",
    "",
    generatedNote("the definitions in `rules/` and `routing/`"),
    "",
    "Each alert links to its runbook. An environment may set threshold, duration and severity differently (`systems` in `environments/`), and a channel that it does not list is left out there.",
    ...systems.flatMap((system) => [
      "",
      `## ${system.title}`,
      "",
      `Owner: ${system.owner}.`,
      "",
      ...alertTable(system),
      "",
      ...routeTable(system.routes),
    ]),
    ...platformPacks().flatMap((pack) => ["", `## ${pack.title}`, "", `Owner: ${pack.owner}.`, "", ...alertTable(pack)]),
    "",
    "What belongs to an application carries its name and goes where its alerts go; everything else goes where the platform's do. The alerts that take the place of the chart's are compared with those in [stock-alerts.md](stock-alerts.md).",
    "",
    ...routeTable(PLATFORM_ROUTES),
  ];
  return { path: "docs/alerts.md", text: `${text.join("\n")}\n` };
}

/** One row per name: the alerts of objectives share one. */
function alertTable(source: RuleSource): string[] {
  const byName = new Map<string, AlertingRule[]>();
  for (const rule of allAlertingRules(source)) byName.set(rule.alert, [...(byName.get(rule.alert) ?? []), rule]);
  return renderTable({
    head: ["alert", "severity", "fires when", "for"],
    rows: [...byName].map(([name, rules]) => [
      `[${name}](runbooks/${runbookPath(source.name, name)})`,
      [...new Set(rules.map((rule) => rule.labels["severity"] ?? ""))].join(", "),
      cell(condition(source.alerts[name] ?? source.logAlerts?.[name], rules)),
      [...new Set(rules.map((rule) => rule.for ?? "at once"))].join(", "),
    ]),
  });
}

/** In words where the alert is one of ours; the alerts of an objective are told by their objectives. */
function condition(alert: Alert | LogAlert | undefined, rules: readonly AlertingRule[]): string {
  if (alert === undefined) return `objectives ${[...new Set(rules.map((rule) => rule.labels["slo"] ?? ""))].join(", ")}`;
  const { comparison, signal } = alert;
  if (comparison === undefined) return signal.title;
  return `${signal.title} ${comparison.operator} ${comparison.threshold}${signal.unit === "short" ? "" : ` (${signal.unit})`}`;
}

function routeTable(routes: SystemRoutes): string[] {
  const channels: Readonly<Record<string, Channel>> = CHANNELS;
  return renderTable({
    head: ["severity", "told"],
    rows: ROUTED_SEVERITIES.map((severity) => [
      severity,
      routes[severity]
        .map((name) => {
          const channel = channels[name];
          return channel === undefined ? name : `${name} (${CHANNEL_REACH[channel.kind]})`;
        })
        .join(", "),
    ]),
  });
}
