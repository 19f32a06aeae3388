/** What the analyzers of LogQL and TraceQL have to say about one piece of an expression. */
import type { LogqlCode } from "./codes";
import type { Span } from "./syntax/ast";

export type LogFinding = QueryFinding<LogqlCode>;

export interface QueryFinding<Code extends string> extends Span {
  readonly code: Code;
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
export interface FindingDraft<Code extends string = LogqlCode> {
  readonly code: Code;
  /** @default "defect" */
  readonly level?: QueryFinding<Code>["level"];
  readonly span: Span;
  readonly why: string;
  readonly allowed: string;
  readonly remedy: string;
  /** What to write at which places; all of them together are the correction. @default [] - none can be derived */
  readonly edits?: readonly Edit[];
}

export interface Edit extends Span {
  readonly text: string;
}

/** Places a finding in its source. */
export function placeFinding<Code extends string>(draft: FindingDraft<Code>, source: string, at: string): QueryFinding<Code> {
  const { code, level = "defect", span, why, allowed, remedy, edits = [] } = draft;
  const { from, to } = span;
  const fix = edits.length === 0 ? {} : { fix: applyEdits(source, edits) };
  return { code, level, at, from, to, piece: source.slice(from, to), why, allowed, remedy, ...fix };
}

/** The source with each piece replaced; the edits must not overlap. */
function applyEdits(source: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((left, right) => right.from - left.from)
    .reduce((text, { from, to, text: piece }) => text.slice(0, from) + piece + text.slice(to), source);
}
