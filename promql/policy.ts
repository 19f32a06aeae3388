/**
 * What an installation of Prometheus is like and what its owners demand of rules, as far as a check depends on it. Every field has a default under which
 * only what is wrong anywhere is found.
 */
export interface Policy {
  /**
   * Labels of which one must be matched, because they say whose series are meant.
   *
   * @default [] - a selector need not say whose series it means
   */
  readonly scopeLabels?: readonly string[];
  /** Labels that discovery may put on any series, beside those of the contracts. @default COMMON_TARGET_LABELS */
  readonly targetLabels?: readonly string[];
  /** Labels that Prometheus adds to alerts and to what it sends away; they are not on stored series. @default {} */
  readonly externalLabels?: Readonly<Record<string, string>>;
  /** Seconds between scrapes. @default 60 */
  readonly scrapeInterval?: number;
  /** Seconds between evaluations. @default 60 */
  readonly evaluationInterval?: number;
  /** Seconds for which samples are kept. @default 15 days */
  readonly retention?: number;
  /** Seconds that a rule that is evaluated all the time may look back in raw series. @default - as far as data is kept */
  readonly longestRange?: number;
  /** Version of Prometheus: `3.13`. @default "3.13" */
  readonly prometheusVersion?: string;
  /** Feature flags that are on: `promql-experimental-functions`. @default [] */
  readonly features?: readonly string[];
  /** Annotations that every alert must have, with an RE2 expression of their form. @default {} */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Labels that every alert must have, with an RE2 expression of their form. @default {} */
  readonly labels?: Readonly<Record<string, string>>;
  /** Matchers that every selector of these metrics must have. @default [] */
  readonly selectors?: readonly { readonly metric: string; readonly labels: readonly string[] }[];
  /** Labels that aggregations of these recorded names must keep or strip. @default [] */
  readonly aggregates?: readonly { readonly name: string; readonly keep?: readonly string[]; readonly strip?: readonly string[] }[];
  /** Shortest and longest `for`, in seconds. @default - any */
  readonly for?: { readonly min?: number; readonly max?: number };
  /** RE2 expressions of the names of alerts and recorded series. @default - any */
  readonly names?: { readonly alert?: string; readonly record?: string };
  /** RE2 expressions that no key or value of labels and annotations may match. @default [] */
  readonly reject?: readonly { readonly in: "label" | "annotation"; readonly key?: string; readonly value?: string }[];
  /** RE2 expressions of rule names that are reported wherever they stand, with what to say. @default [] */
  readonly report?: readonly { readonly name: string; readonly comment: string }[];
  /** Whether a link leads somewhere, for links into what is known without a network. @default - links are not followed */
  readonly resolvesLink?: (url: string) => boolean;
  /** Most series and samples that one evaluation may read. @default - any number */
  readonly cost?: { readonly series?: number; readonly samples?: number };
  /** True where alerts must have companions and guards: D13, D14, D17, D18, D21. @default false - these are told as advice */
  readonly strict?: boolean;
}

/** Labels that the usual discovery and relabelling put on series. */
export const COMMON_TARGET_LABELS: readonly string[] = [
  "job",
  "instance",
  "namespace",
  "pod",
  "container",
  "service",
  "endpoint",
  "node",
  "cluster",
  "prometheus",
];
