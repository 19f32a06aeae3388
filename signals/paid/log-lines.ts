/** What Paid's log lines count: leftovers that its clean-up jobs find, of which there is no metric. */
import type { LogSignal } from "../log-signal";

export const orphansFound = {
  name: "orphansFound",
  title: "Orphans Found (1h)",
  description: "Worktrees without a run and containers that the database does not know, as the clean-up jobs find and remove them.",
  expr: (window) =>
    `sum by (message) (count_over_time({system="paid"} | json | message=~"worktree.orphan_detected|container.orphan_detected" [${window}]))`,
  unit: "short",
  legend: "{{message}}",
  window: "1h",
} as const satisfies LogSignal;
