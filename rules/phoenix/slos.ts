/** What Phoenix promises. The source document names both objectives; what counts as bad is corrected so that it can be measured. */
import { phoenixSlis } from "../../signals/phoenix";
import type { Slos } from "../slo";

export const slos = {
  availability: {
    title: "Availability",
    description: "99.9 % of the requests of any 30 days are not answered with a 5xx code.",
    badEvents: "requests answered with a 5xx code",
    objectivePercent: 99.9,
    windowDays: 30,
    sli: phoenixSlis.availability,
    requirements: ["PHX-SLO-01", "PHX-ALERT-06"],
  },
  latency: {
    title: "Latency",
    // The source states 99 and 30d and no threshold: one second is that of its latency alert.
    description: "99 % of the requests of any 30 days are answered within one second.",
    badEvents: "requests that took longer than 1 s",
    objectivePercent: 99,
    windowDays: 30,
    sli: phoenixSlis.latency,
    requirements: ["PHX-SLO-02", "PHX-ALERT-06"],
  },
} as const satisfies Slos;
