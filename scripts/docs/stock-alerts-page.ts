/** `docs/stock-alerts.md`: each stock alert of kube-prometheus-stack, and what became of it. */
import type { GeneratedFile } from "./generated-file";
import { cell, generatedNote, renderTable } from "./markdown";
import { STOCK_ALERTS, STOCK_CHART, type StockAlert } from "./stock-alerts";

export function stockAlertsPage(): GeneratedFile {
  const alerts = Object.values(STOCK_ALERTS);
  const count = (kind: string): number => alerts.filter((alert) => kind in alert).length;
  const text = [
    "# Stock Alerts",
    "",
    generatedNote("`scripts/docs/stock-alerts.ts`"),
    "",
    `The stock rules of ${STOCK_CHART.name} ${STOCK_CHART.version} are off. Of its ${alerts.length} alerts ${count("ours")} have one of ours in their place, ${count("merged")} are told of by another one, and ${count("left")} are left out. [All alerts](alerts.md) lists ours, those that the chart does not have among them.`,
    "",
    ...renderTable({
      head: ["stock alert", "here", "alert, or why not"],
      rows: Object.entries(STOCK_ALERTS).map(([name, alert]) => [`\`${name}\``, ...told(alert)]),
    }),
  ];
  return { path: "docs/stock-alerts.md", text: `${text.join("\n")}\n` };
}

function told(alert: StockAlert): [string, string] {
  if ("left" in alert) return ["left out", cell(alert.left)];
  return "ours" in alert ? ["ours", link(alert.ours)] : ["merged into", link(alert.merged)];
}

function link(name: string): string {
  return `[${name.split("/")[1] ?? name}](runbooks/${name}.md)`;
}
