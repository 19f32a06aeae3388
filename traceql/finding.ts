/** What the analyzer has to say about one piece of a TraceQL expression: the same as of LogQL, with codes of its own. */
import type { FindingDraft as DraftOf, QueryFinding } from "../logql/finding";
import type { TraceqlCode } from "./codes";

export { placeFinding } from "../logql/finding";

export type TraceFinding = QueryFinding<TraceqlCode>;

/** A finding before it is placed in the source. */
export type FindingDraft = DraftOf<TraceqlCode>;
