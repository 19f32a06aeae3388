/** Paid's log alerts. A minute of a rule is replayed in a second; windows are as they are, because lines can be old. */
import type { LogScenario, LoggedLines } from "../../../rules/scenario/log-lines";
import { logProbe } from "../../../rules/scenario/log-probes";
import type { Who } from "../../../rules/scenario";

const PAID: Who = { system: "paid", namespace: "paid" };
const HOUR = 3600;

/** Lines of one event, as the clean-up jobs write them. */
function found(message: string, count: number, ages: LoggedLines["ages"], who: Who, pod?: string): LoggedLines {
  return {
    who,
    service: "paid-worker",
    count,
    ages,
    ...(pod === undefined ? {} : { pod }),
    line: { level: "WARN", message, docker_id: "4f2a", name: "agent-17" },
  };
}

const RECENT: LoggedLines["ages"] = [HOUR / 2, 1];

export const paid: readonly LogScenario[] = logProbe({
  alert: "OrphansKeepComing",
  labels: { severity: "warning", system: "paid", message: "container.orphan_detected" },
  texts: {
    summary: "35 times container.orphan_detected in an hour",
    description:
      "Runs end without tidying up after themselves. The clean-up jobs remove what they find, and what they miss fills the disk.",
    panel: "system-overview/orphansFound",
  },
  own: PAID,
  window: HOUR,
  replay: { waits: 15, every: 5 },
  lines: (count, ages, who) => [
    found("container.orphan_detected", count - Math.floor(count / 5), ages, who, "worker-1"),
    found("container.orphan_detected", Math.floor(count / 5), ages, who, "worker-2"),
  ],
  bad: 35,
  over: 21,
  under: 20,
  alike: {
    "orphans of two kinds, twenty each,": [
      found("container.orphan_detected", 20, RECENT, PAID),
      found("worktree.orphan_detected", 20, RECENT, PAID),
    ],
    "containers that are removed as they should be": [found("container.removed", 90, RECENT, PAID)],
  },
});
