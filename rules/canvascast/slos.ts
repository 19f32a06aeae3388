/** Objectives proposed for CanvasCast. Its source document states none, so the figures are this project's defaults, for its team to confirm or change. */
import { canvascastSlis } from "../../signals/canvascast";
import type { Slos } from "../slo";

export const slos = {
  availability: {
    title: "Availability",
    description: "99.9 % of the API's requests of any 30 days are not answered with a 5xx code.",
    badEvents: "requests answered with a 5xx code",
    objectivePercent: 99.9,
    windowDays: 30,
    sli: canvascastSlis.availability,
    proposed: true,
  },
  latency: {
    title: "Latency",
    // The threshold is that of the source's alert on slow responses.
    description: "99 % of the API's requests of any 30 days are answered within five seconds.",
    badEvents: "requests that took longer than 5 s",
    objectivePercent: 99,
    windowDays: 30,
    sli: canvascastSlis.latency,
    proposed: true,
  },
  jobs: {
    title: "Pipeline Success",
    // The source wakes somebody at one failed job of ten; an objective has to be stricter, or its budget is never burnt before that.
    description: "98 % of the jobs that end within any 30 days end with a video.",
    badEvents: "jobs that failed",
    objectivePercent: 98,
    windowDays: 30,
    sli: canvascastSlis.jobs,
    proposed: true,
  },
} as const satisfies Slos;
