/** One expression under analysis: its source, what it is checked against, and what was found so far. */
import type { TraceContract } from "../traces";
import type { TraceQueryContext } from "./context";
import { type FindingDraft, type TraceFinding, placeFinding } from "./finding";

export class Analysis {
  readonly findings: TraceFinding[] = [];

  constructor(
    readonly source: string,
    readonly context: TraceQueryContext,
    readonly traces: TraceContract,
  ) {}

  report(draft: FindingDraft): void {
    this.findings.push(placeFinding(draft, this.source, this.context.at));
  }
}
