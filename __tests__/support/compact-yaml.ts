/** YAML for snapshots: what fits in a line stays in one, so that the values of a whole release fit on a screen. */
import { stringify } from "yaml";
import { type HelmValue, isHelmMap } from "../../constructs/helm/helm-values";

const LINE_WIDTH = 175;

/** A map as YAML, one line for each key whose value fits. */
export function compactYaml(value: HelmValue): string {
  return lines(value, 0).join("\n");
}

function lines(value: HelmValue, indent: number): string[] {
  const space = " ".repeat(indent);
  if (isHelmMap(value)) return Object.entries(value).flatMap(([key, entry]) => labelled(`${space}${scalar(key)}:`, entry, indent + 2));
  if (isList(value)) return value.flatMap((entry) => item(entry, indent));
  return [`${space}${scalar(value)}`];
}

/** The value behind its key if it fits there, else below it. */
function labelled(label: string, value: HelmValue, indent: number): string[] {
  const line = `${label} ${inline(value)}`;
  if (line.length <= LINE_WIDTH || isEmpty(value) || !(isHelmMap(value) || isList(value))) return [line];
  return [label, ...lines(value, indent)];
}

function item(value: HelmValue, indent: number): string[] {
  const space = " ".repeat(indent);
  const line = `${space}- ${inline(value)}`;
  if (line.length <= LINE_WIDTH || isEmpty(value) || !(isHelmMap(value) || isList(value))) return [line];
  const [first = "", ...rest] = lines(value, indent + 2);
  return [`${space}- ${first.trimStart()}`, ...rest];
}

function inline(value: HelmValue): string {
  if (isHelmMap(value)) {
    const entries = Object.entries(value).map(([key, entry]) => `${scalar(key)}: ${inline(entry)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  if (isList(value)) return `[${value.map(inline).join(", ")}]`;
  return scalar(value);
}

function scalar(value: string | number | boolean | null): string {
  return stringify(value, {
    compat: "yaml-1.1",
    lineWidth: 0,
    defaultStringType: "PLAIN",
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    blockQuote: false,
  }).trim();
}

function isEmpty(value: HelmValue): boolean {
  return (isHelmMap(value) && Object.keys(value).length === 0) || (isList(value) && value.length === 0);
}

function isList(value: HelmValue): value is readonly HelmValue[] {
  return Array.isArray(value);
}
