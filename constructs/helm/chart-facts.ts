/**
 * Facts of a chart version: which value paths it knows and of what type. `npm run charts:facts -- <chart folder>` makes them from the chart.
 */

/**
 * What may stand at a path: the name of a type (`bool`, `string`, `list|map`, ...), or a map of keys. In a map, `*` says what keys hold that are not
 * listed; without it there are none.
 */
export type FactsNode = string | FactsMap;

export interface FactsMap {
  readonly [key: string]: FactsNode;
}

export interface ChartFacts {
  readonly name: string;
  readonly version: string;
  /** Version of the program that the chart installs. */
  readonly appVersion: string | null;
  /** Kubernetes versions that the chart accepts, as a range. */
  readonly kubeVersion: string | null;
  /** Where the chart is published. `null` for a chart that only exists as a folder. */
  readonly repository: string | null;
  readonly values: FactsMap;
}
