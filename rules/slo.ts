/** Service level objectives: what share of events must be good over a window, and from which signals that share is computed. */
import type { Sli } from "../signals/sli";

export interface Slo {
  /** As a dashboard row would say it. */
  readonly title: string;
  /** What is promised, in one sentence. */
  readonly description: string;
  /** What is bad, for the text of the alert: `requests that fail`. */
  readonly badEvents: string;
  /** Share of good events in percent, above 1 and below 100: `99.9`. */
  readonly objectivePercent: number;
  /** Length of the rolling window that the error budget is counted over. */
  readonly windowDays: number;
  /** Bad and all events, summed to the system. */
  readonly sli: Sli;
  /** Bad events for each hour of a page's long window below which nobody is paged: of 5, thirty within six hours. @default 5 */
  readonly minimumBadEvents?: number;
  /** True where nobody has promised it yet: the figures are a default of this project that the owner has to confirm. @default false */
  readonly proposed?: boolean;
  /** Ids of the requirements that this SLO answers. @default [] */
  readonly requirements?: readonly string[];
}

/** The objectives of one system by name. The label `slo` is `<system>-<name>`: `phoenix-availability`. */
export type Slos<Name extends string = string> = Readonly<Record<Name, Slo>>;

/** @see Slo.minimumBadEvents */
export const DEFAULT_MINIMUM_BAD_EVENTS = 5;

/** The share of events that may be bad, exactly: `0.001` for 99.9, where floating point says 0.0009999999999999432. */
export function errorBudget(objectivePercent: number): string {
  const [whole = "0", decimals = ""] = String(objectivePercent).split(".");
  const scale = 10n ** BigInt(decimals.length);
  const left = 100n * scale - BigInt(whole + decimals);
  const digits = left.toString().padStart(decimals.length + 3, "0");
  const cut = digits.length - decimals.length - 2;
  return `${digits.slice(0, cut)}.${digits.slice(cut)}`.replace(/\.?0+$/, "");
}
