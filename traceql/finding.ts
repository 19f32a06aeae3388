/** What the analyzer has to say about one piece of a TraceQL expression. */
import { type Edit, applyEdits } from "../logql/finding";
import type { TraceqlCode } from "./codes";
import type { Span } from "./syntax/ast";

export interface TraceFinding extends Span {
  readonly code: TraceqlCode;
  /** `defect`: the query does not do what it is there for. `advice`: it works only as long as something else holds, or could be said better. */
  readonly level: "defect" | "advice";
  /** Where the query is, in the words of whoever asked. */
  readonly at: string;
  /** The text between the offsets. */
  readonly piece: string;
  /** Why it is wrong, in one sentence. */
  readonly why: string;
  /** What would be accepted. */
  readonly allowed: string;
  /** What to do about it. */
  readonly remedy: string;
  /** The whole expression, corrected. @default - no correction can be derived from what is known */
  readonly fix?: string;
}

/** A finding before it is placed in the source. */
export interface FindingDraft {
  readonly code: TraceqlCode;
  /** @default "defect" */
  readonly level?: TraceFinding["level"];
  readonly span: Span;
  readonly why: string;
  readonly allowed: string;
  readonly remedy: string;
  /** What to write at which places; all of them together are the correction. @default [] - none can be derived */
  readonly edits?: readonly Edit[];
}

/** Places a finding in its source. */
export function placeFinding(draft: FindingDraft, source: string, at: string): TraceFinding {
  const { code, level = "defect", span, why, allowed, remedy, edits = [] } = draft;
  const { from, to } = span;
  const fix = edits.length === 0 ? {} : { fix: applyEdits(source, edits) };
  return { code, level, at, from, to, piece: source.slice(from, to), why, allowed, remedy, ...fix };
}
