/** What reading a text as a document gives. */
import type { DataNode } from "./node";

/** What keeps a text from being a document. */
export interface ReadFailure {
  /** Offset in the file. */
  readonly offset: number;
  readonly message: string;
}

export interface ReadResult {
  readonly documents: readonly DataNode[];
  readonly failures: readonly ReadFailure[];
}

/** Values within values that are read at most. What is nested deeper is written by nobody, and can exhaust the stack, which ends the process. */
export const DEEPEST = 200;
