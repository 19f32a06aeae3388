/** One expression under analysis: its source, what it is checked against, and what was found so far. */
import { type LogContract } from "../logs";
import { nearest } from "../problems";
import type { LogQueryContext } from "./context";
import { type FindingDraft, type LogFinding, placeFinding } from "./finding";
import type { Label } from "./syntax/ast";

export class Analysis {
  readonly findings: LogFinding[] = [];

  constructor(
    readonly source: string,
    readonly context: LogQueryContext,
    readonly logs: LogContract,
  ) {}

  report(draft: FindingDraft): void {
    this.findings.push(placeFinding(draft, this.source, this.context.at));
  }

  /** A word that is not known, with the nearest one that is. */
  reportUnknown(draft: Omit<FindingDraft, "span" | "allowed" | "remedy">, label: Label, known: readonly string[]): void {
    const near = nearest(label.name, known);
    const remedy = `${near === undefined ? "" : `Did you mean ${near}? `}Name a label or field of the log contract, or add it there.`;
    const edits = near === undefined ? [] : [{ from: label.from, to: label.to, text: near }];
    this.report({ edits, ...draft, span: label, allowed: known.join(", "), remedy });
  }
}
