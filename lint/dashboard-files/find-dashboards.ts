/** Finds dashboards wherever people keep them: alone, in a list, in what the API answers, in an export, in a Kubernetes object, as a string. */
import { type DataNode, type MapNode, itemsAt } from "../data/node";

/**
 * Whether a node is a dashboard, of schema v1 (panels, or rows of panels) or v2 (elements and a layout), or a single panel, which is read like a dashboard
 * with nothing but it.
 */
export function isDashboard(node: DataNode): node is MapNode {
  if (node.kind !== "map") return false;
  const has = (key: string, kind: DataNode["kind"]): boolean => node.entries.get(key)?.value.kind === kind;
  if (has("elements", "map") && (has("layout", "map") || has("variables", "list"))) return true;
  const isOfSchema1 = has("panels", "list") || has("rows", "list");
  if (isOfSchema1 && ["title", "uid", "schemaVersion", "templating", "annotations", "id"].some((key) => node.entries.has(key))) return true;
  return isPanel(node);
}

/** Whether a node is a panel of schema v1 with queries. */
export function isPanel(node: DataNode): node is MapNode {
  if (node.kind !== "map" || itemsAt(node, "targets").length === 0) return false;
  return (
    itemsAt(node, "targets").every((target) => target.kind === "map") &&
    ["type", "datasource", "gridPos"].some((key) => node.entries.has(key))
  );
}

/** Whether a text may hold a dashboard: the whole JSON of one as a string. */
export function mayHoldDashboard(text: string): boolean {
  return /^\s*[[{]/.test(text) && /"(?:panels|rows|elements|targets)"\s*:/.test(text);
}
