/** Service level objectives: what share of events must be good over a window, and from which signals that share is computed. */
import type { Query } from "../signals/signal";

export interface Slo {
  /** The label `slo` is `<system>-<name>`: `phoenix-availability`. */
  readonly title: string;
  readonly description: string;
  /** Share of good events in percent, above 0 and below 100: `99.9`. */
  readonly objectivePercent: number;
  /** Length of the rolling window that the error budget is counted over. */
  readonly windowDays: number;
  /** Rate of bad events per second, summed to the system. */
  readonly errors: Query;
  /** Rate of all events per second, summed to the system. */
  readonly total: Query;
  /** Bad events within a page's long window below which nobody is paged. @default 5 */
  readonly minimumBadEvents?: number;
  /** Ids of the requirements that this SLO answers. @default [] */
  readonly requirements?: readonly string[];
}

export type Slos<Name extends string = string> = Readonly<Record<Name, Slo>>;
