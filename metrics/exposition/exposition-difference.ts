/** Where contracts and an exposition differ, and each difference as a problem. */
import { type Problem, quoteValue } from "../../problems";
import type { MetricType, MetricUnit } from "../contract";

export type ExpositionDifference =
  | { readonly kind: "missing-metric"; readonly metric: string }
  | { readonly kind: "new-metric"; readonly metric: string; readonly type: MetricType; readonly series: number }
  | { readonly kind: "retyped"; readonly metric: string; readonly declared: MetricType; readonly exposed: MetricType }
  | { readonly kind: "unit"; readonly metric: string; readonly declared: MetricUnit; readonly exposed: MetricUnit }
  /** `everywhere`: no series has the label; else some series have it and some have not, which the contract does not say. */
  | { readonly kind: "missing-label"; readonly metric: string; readonly label: string; readonly everywhere: boolean }
  | { readonly kind: "new-label"; readonly metric: string; readonly label: string; readonly values: readonly string[] }
  | {
      readonly kind: "undeclared-values";
      readonly metric: string;
      readonly label: string;
      readonly values: readonly string[];
      readonly declared: string;
    }
  | { readonly kind: "buckets"; readonly metric: string; readonly declared: readonly number[]; readonly exposed: readonly number[] }
  | TooMany
  | { readonly kind: "not-zero-initialised"; readonly metric: string; readonly missing: readonly Readonly<Record<string, string>>[] };

/** One target exposes more than the contract allows it. */
export interface TooMany {
  readonly kind: "cardinality";
  readonly metric: string;
  /** The label with too many values. @default - there are too many label sets */
  readonly label?: string;
  readonly declared: number;
  readonly exposed: number;
}

export type DifferenceKind = ExpositionDifference["kind"];

/** @param at place of the contracts: `metrics.phoenix.agent` */
export function differenceProblems(differences: readonly ExpositionDifference[], at: string): Problem[] {
  return differences.map((difference) => ({ code: "OBS0310", ...told(difference, `${at}.${difference.metric}`) }));
}

function told(difference: ExpositionDifference, at: string): Omit<Problem, "code"> {
  switch (difference.kind) {
    case "missing-metric":
      return {
        at,
        what: "The contract declares a metric that is not exposed.",
        got: "nothing",
        allowed: quoteValue(difference.metric),
        remedy: "Have the program expose it, mend its name, or take the contract out.",
      };
    case "new-metric":
      return {
        at,
        what: "A metric is exposed that no contract declares.",
        got: `${difference.type} ${difference.metric} with ${difference.series} series`,
        allowed: "a contract for each metric",
        remedy: "Declare it, or keep it from being scraped.",
      };
    case "retyped":
      return {
        at: `${at}.type`,
        what: "The metric is exposed with another type.",
        got: quoteValue(difference.exposed),
        allowed: quoteValue(difference.declared),
        remedy: "Declare the type that is exposed, and look at every expression that reads the metric.",
      };
    case "unit":
      return {
        at: `${at}.unit`,
        what: "The metric is exposed with another unit.",
        got: quoteValue(difference.exposed),
        allowed: quoteValue(difference.declared),
        remedy: "Declare the unit that is exposed, and look at every threshold on the metric.",
      };
    case "missing-label":
      return {
        at: `${at}.labels.${difference.label}`,
        what: difference.everywhere
          ? "No series has a label that the contract declares."
          : "Some series lack a label that the contract declares for all.",
        got: "no value",
        allowed: "a value in each series",
        remedy: difference.everywhere
          ? "Mend the name of the label, or take it out of the contract."
          : "Declare the label as optional(...).",
      };
    case "new-label":
      return {
        at: `${at}.labels.${difference.label}`,
        what: "Series have a label that the contract does not declare.",
        got: quoteValue(difference.values),
        allowed: "no such label",
        remedy: "Declare the label with what its values can be.",
      };
    case "undeclared-values":
      return {
        at: `${at}.labels.${difference.label}`,
        what: "The label has values that the contract rules out.",
        got: quoteValue(difference.values),
        allowed: difference.declared,
        remedy: "Declare the values, or have the program keep to the list.",
      };
    case "buckets":
      return {
        at: `${at}.buckets`,
        what: "The histogram is exposed with other buckets.",
        got: quoteValue(difference.exposed),
        allowed: quoteValue(difference.declared),
        remedy: "Declare the bounds that are exposed, and look at every threshold that needs one of them.",
      };
    case "cardinality":
      return {
        at: difference.label === undefined ? `${at}.seriesPerTarget` : `${at}.labels.${difference.label}`,
        what:
          difference.label === undefined
            ? "One target exposes more label sets than the contract allows."
            : "The label has more different values than the contract allows.",
        got: String(difference.exposed),
        allowed: `at most ${difference.declared}`,
        remedy: "Find out where the values come from; raise the figure if they are meant, and the budget with it.",
      };
    case "not-zero-initialised":
      return {
        at: `${at}.zeroInitialised`,
        what: "Label values are not there from the start, although the contract says so; rate() will not see their first event.",
        got: `nothing for ${quoteValue(difference.missing)}`,
        allowed: "a series with the value 0 for each of them",
        remedy: "Have the program create the series when it starts.",
      };
  }
}
