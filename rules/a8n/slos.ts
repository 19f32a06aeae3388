/** Objectives proposed for a8n. Its source document states none, so the figures are this project's defaults, for its team to confirm or change. */
import { a8nSlis } from "../../signals/a8n";
import type { Slos } from "../slo";

export const slos = {
  availability: {
    title: "Availability",
    description: "99.9 % of the API's requests of any 30 days are not answered with a 5xx code.",
    badEvents: "requests answered with a 5xx code",
    objectivePercent: 99.9,
    windowDays: 30,
    sli: a8nSlis.availability,
    proposed: true,
  },
  latency: {
    title: "Latency",
    // The threshold is that of the source's alert on response times.
    description: "99 % of the API's requests of any 30 days are answered within one second.",
    badEvents: "requests that took longer than 1 s",
    objectivePercent: 99,
    windowDays: 30,
    sli: a8nSlis.latency,
    proposed: true,
  },
} as const satisfies Slos;
