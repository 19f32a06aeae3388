/**
 * Finds groups of rules wherever people keep them: a rule file, a PrometheusRule, a list of those, the values of a chart, a string in a ConfigMap, what the
 * API of a ruler answers, a bare list of rules.
 */
import { type DataNode, type ListNode, type MapNode, childrenOf } from "../data/node";

export interface FoundGroup {
  /** The map with the group's name and interval. @default - a bare list of rules, which is none */
  readonly node?: MapNode;
  readonly rules: readonly DataNode[];
}

/** The group that a node is. @param key the key of the list that it stands in */
export function groupAt(node: DataNode, key: string | undefined): FoundGroup | undefined {
  if (node.kind === "list") return key !== "rules" && node.items.length > 0 && node.items.every(isRule) ? { rules: node.items } : undefined;
  const rules = node.kind === "map" ? node.entries.get("rules")?.value : undefined;
  if (node.kind !== "map" || rules?.kind !== "list") return undefined;
  const isGroup = key === "groups" ? node.entries.has("name") || rules.items.some(isRule) : isListOfRules(rules);
  return isGroup ? { node, rules: rules.items } : undefined;
}

/** A list in which something is called an alert or a recorded series. Rules of RBAC and of an Ingress are called rules too. */
function isListOfRules(list: ListNode): boolean {
  return list.items.some((item) => item.kind === "map" && (item.entries.has("alert") || item.entries.has("record")));
}

function isRule(node: DataNode): boolean {
  return node.kind === "map" && node.entries.has("expr") && (node.entries.has("alert") || node.entries.has("record"));
}

/** Whether a rule is one of Grafana's own alerting, which has queries in `data` instead of an expression. */
export function isGrafanaRule(node: DataNode): boolean {
  return node.kind === "map" && !node.entries.has("expr") && node.entries.get("data")?.value.kind === "list";
}

/** Whether a text may hold groups of rules: a whole rule file as a string. */
export function mayHoldGroups(text: string): boolean {
  return /^[ \t-]*"?groups"?\s*:|^[ \t]*-[ \t]+(?:alert|record):/m.test(text);
}

/** Every node below one, itself first, each once, with the key of the list or map that it stands in. Nodes for which `enter` says no are not gone into. */
export function walk(root: DataNode, enter: (node: DataNode, key: string | undefined) => boolean): void {
  const seen = new Set<DataNode>();
  const pending: { readonly node: DataNode; readonly key: string | undefined }[] = [{ node: root, key: undefined }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, key } = next;
    if (seen.has(node)) continue;
    seen.add(node);
    if (!enter(node, key)) continue;
    const below = childrenOf(node).map(([name, child]) => ({ node: child, key: name ?? key }));
    pending.push(...below.reverse());
  }
}
