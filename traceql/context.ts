/** What a TraceQL expression is checked against. */
import type { TraceContract } from "../traces";

export interface TraceQueryContext {
  /** Where the query is: `dashboards.speccursor.traces.slowProofs.query`. */
  readonly at: string;
  /** What the spans have. @default - not known: only the syntax is checked */
  readonly traces?: TraceContract;
  /** The system whose spans are meant: the query must name it. @default - a query need not say whose spans it reads */
  readonly system?: string;
  /** Share of the traces without an error that is kept. @default - the share of the contract */
  readonly keepRatio?: number;
  /** True where Grafana's variables may stand in it. @default true */
  readonly dashboard?: boolean;
  /** Version of Tempo. @default "2.10", which the pinned chart installs */
  readonly tempoVersion?: string;
}
