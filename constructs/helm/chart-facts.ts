/**
 * Facts of a chart version: which value paths it knows and of what type. `npm run charts:facts -- <chart folder>` makes them from the chart's default
 * values, its schema and what its templates read; they are kept in `charts/facts`.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root";

/**
 * What may stand at a path: types, joined by `|`, or a map of keys.
 *
 * | type | accepts |
 * |---|---|
 * | `any` | everything |
 * | `scalar` | a string, number or boolean |
 * | `bool` | a boolean |
 * | `string` | a string or a number: text in a template may be written either way |
 * | `number` | a number, or a string that begins with a digit: `500m`, `25%`, `9090` |
 * | `string!`, `number!`, `int!` | exactly that, because the chart's own schema demands it |
 * | `list`, `map` | a list, a map of anything |
 *
 * In a map, `*` says what keys hold that are not listed; without it there are no others. `|` says what may stand there instead of a map.
 */
export type FactsNode = string | FactsMap;

/** The keys of a map of values, each with what may stand below it. */
export interface FactsMap {
  readonly [key: string]: FactsNode;
}

export interface ChartFacts {
  /** Name of the chart. */
  readonly name: string;
  /** Version of the chart. */
  readonly version: string;
  /** Version of the program that the chart installs. */
  readonly appVersion: string | null;
  /** Kubernetes versions that the chart accepts, as a range. `null`: it says nothing. */
  readonly kubeVersion: string | null;
  /** Where the chart is published. `null` for a chart that only exists as a folder. */
  readonly repository: string | null;
  /** All value paths of the chart and of its subcharts. */
  readonly values: FactsMap;
}

const loaded = new Map<string, ChartFacts>();

/** Facts of a pinned chart, read when they are first asked for. Undefined when there are none for this version. */
export function loadChartFacts(chart: { readonly name: string; readonly version: string }): ChartFacts | undefined {
  const file = `${chart.name}-${chart.version}.json`;
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const path = join(packageRoot(), "charts", "facts", file);
  if (!existsSync(path)) return undefined;
  const facts = JSON.parse(readFileSync(path, "utf8")) as ChartFacts;
  loaded.set(file, facts);
  return facts;
}
