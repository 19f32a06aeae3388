/** Writes facts as JSON that is compact and diffs well: one line per value, and a map on one line where it is short. */
import type { ChartFacts, FactsNode } from "../../constructs/helm/chart-facts";

const LINE_WIDTH = 120;

export function renderFacts(facts: ChartFacts): string {
  const { values, ...head } = facts;
  const lines = Object.entries(head).map(([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return `{\n${lines.join("\n")}\n "values": ${renderNode(values, " ")}\n}\n`;
}

function renderNode(node: FactsNode, indent: string): string {
  if (typeof node === "string") return JSON.stringify(node);
  const entries = Object.entries(node);
  const short = `{ ${entries.map(([key, child]) => `${JSON.stringify(key)}: ${renderNode(child, "")}`).join(", ")} }`;
  if (short.length + indent.length <= LINE_WIDTH && !short.includes("\n") && entries.every(([, child]) => typeof child === "string"))
    return short;
  const inner = `${indent} `;
  return `{\n${entries.map(([key, child]) => `${inner}${JSON.stringify(key)}: ${renderNode(child, inner)}`).join(",\n")}\n${indent}}`;
}
