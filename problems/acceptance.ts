/** A finding that somebody looked at and lets stand, where it arises. One that accepts nothing is a problem itself. */
export interface Acceptance {
  /** Code or check of the finding: `D12`, `promql/fragile`. */
  readonly code: string;
  /** Why it may stand. */
  readonly reason: string;
}
