/** What a LogQL expression is checked against. */
import type { LogContract } from "../logs";

export interface LogQueryContext {
  /** Where the query is: `dashboards.paid.overview.errors.expr`. */
  readonly at: string;
  /** What the lines have. @default - not known: only the syntax is checked */
  readonly logs?: LogContract;
  /** The system whose lines are meant: every selector must name it. @default - a query need not say whose lines it reads */
  readonly system?: string;
  /** What the query is for. Rules must be aggregated, alerts must have a condition. @default "panel" */
  readonly usage?: "panel" | "rule" | "alert";
  /** True where Grafana's variables may stand in it. @default - in panels */
  readonly dashboard?: boolean;
  /** Seconds for which lines are kept. @default - the retention of the contract */
  readonly retention?: number;
}
