/** The log panel that every system has: its lines that tell of errors, made from its log contract. */
import type { LogContract } from "../logs/contract";
import type { LogPanel } from "./dashboard";

/** Lines of a system at the level `error` and above, whatever the system calls it; the highest level where it has none of that name. */
export function errorLines(system: string, { levels, levelField }: Pick<LogContract, "levels" | "levelField">): LogPanel {
  const from = levels.findIndex((level) => /^err/i.test(level));
  const grave = levels.slice(from === -1 ? -1 : from);
  return {
    kind: "logs",
    width: "full",
    query: {
      name: "errorLines",
      title: "Errors in the Log",
      description: `The newest log lines of level ${grave.join(" or ")}. A line with a trace id leads to its trace.`,
      expr: `{system="${system}"} | json | ${levelField}=~"${grave.join("|")}"`,
    },
  };
}
