/** The objective proposed for Paid. Its source document states none, so the figure is this project's default, for its team to confirm or change. */
import { paidSlis } from "../../signals/paid";
import type { Slos } from "../slo";

export const slos = {
  runs: {
    title: "Agent Runs",
    // Agents fail at hard tasks too; the source is told at 30 % of one project.
    description: "95 % of the agent runs of any 30 days neither fail nor run out of time.",
    badEvents: "runs that failed or timed out",
    objectivePercent: 95,
    windowDays: 30,
    sli: paidSlis.runs,
    proposed: true,
  },
} as const satisfies Slos;
