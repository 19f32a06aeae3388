/** Dashboards in a form that a person reads in a diff: one line per panel, made from what Grafana gets and not from the model. */
import type { Panel as GrafanaPanel, RowPanel } from "@grafana/grafana-foundation-sdk/dashboard";
import type { RenderedDashboard } from "./render-dashboard";

/** `dashboard | panel title | unit | expression`, several expressions of one panel with a semicolon between them. */
export function renderDigest(dashboards: readonly RenderedDashboard[]): string {
  return dashboards
    .flatMap(({ json }) =>
      (json.panels ?? []).filter(isPanel).map((panel) => [json.title, panel.title, unitOf(panel), expressionsOf(panel).join("; ")]),
    )
    .map((columns) => columns.join(" | "))
    .join("\n");
}

/** The expressions of a panel, in the order of its queries, each on one line. */
export function expressionsOf(panel: GrafanaPanel): string[] {
  const targets = (panel.targets ?? []) as readonly unknown[] as readonly { readonly expr: string }[];
  return targets.map(({ expr }) => expr.replace(/\s+/g, " ").replace(/\( /g, "(").replace(/ \)/g, ")").trim());
}

/** Tells a panel from the heading of a row. */
export function isPanel(panel: GrafanaPanel | RowPanel): panel is GrafanaPanel {
  return panel.type !== "row";
}

function unitOf(panel: GrafanaPanel): string {
  return panel.fieldConfig?.defaults.unit ?? panel.type;
}
