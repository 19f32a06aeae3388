/** Answers of the module as callers read them: JSON has no NaN and no infinity, so those come as text. */
import type { QueryValue, StoredSeries } from "./types.js";
/** An answer in which numbers may be text. */
export type RawAnswer = {
    readonly [field: string]: unknown;
} & object;
export declare function decodeQuery(raw: RawAnswer): QueryValue;
export declare function decodeRecorded(raw: RawAnswer): readonly StoredSeries[];
