/** What keeps a text from being an expression. */
import type { Span } from "./ast";

export interface SyntaxIssue extends Span {
  /** In one sentence, for the person who wrote it. */
  readonly message: string;
  /** What to write in place of the piece. @default - it cannot be told */
  readonly replacement?: string;
}

/** Ends the parsing of one expression; it never leaves the parser. */
export class SyntaxFailure extends Error {
  constructor(readonly issue: SyntaxIssue) {
    super(issue.message);
  }
}
