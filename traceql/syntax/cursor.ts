/** The cursor of TraceQL's parser. */
import { TokenCursor } from "../../logql/syntax/token-cursor";
import { AGGREGATES, METRICS_FUNCTIONS } from "./intrinsics";
import type { Token } from "./tokens";

const CALLS: ReadonlySet<string> = new Set([
  ...Object.keys(METRICS_FUNCTIONS),
  ...AGGREGATES,
  "by",
  "select",
  "coalesce",
  "topk",
  "bottomk",
]);

export type Cursor = TokenCursor<Token>;

export function cursorOn(tokens: readonly Token[]): Cursor {
  return new TokenCursor(tokens, { name: "TraceQL", nameType: "word", functions: CALLS });
}
