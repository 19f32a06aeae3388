/** CanvasCast's API: errors, response times, and whether it is there and can work. */
import { JOBS, api } from "../../../../metrics/canvascast";
import { blackboxExporter, prometheusScrapes } from "../../../../metrics/exporters";
import {
  type Course,
  type Scenario,
  type Timeline,
  type Who,
  absenceProbes,
  count,
  level,
  observe,
  probe,
} from "../../../../rules/scenario";

export const CANVASCAST: Who = { system: "canvascast", namespace: "canvascast" };

interface Traffic {
  readonly ok: number;
  readonly failed: number;
}

/** Requests per minute. One replica has a tenth of the traffic and most of the failures. */
function traffic(course: Course<Traffic>, { system }: Who): readonly Timeline[] {
  const at = (pod: string, route: string, status: "200" | "500" | "502", share: (state: Traffic) => number): Timeline =>
    count(api.httpRequestsTotal, { system, pod, method: "POST", route, status }, course, share);
  return [
    at("api-1", "/jobs", "200", ({ ok }) => ok * 0.9),
    at("api-2", "/jobs/:id", "200", ({ ok }) => ok * 0.1),
    at("api-1", "/jobs", "502", ({ failed }) => failed * 0.2),
    at("api-2", "/jobs/:id", "500", ({ failed }) => failed * 0.8),
  ];
}

interface Timing {
  readonly fast: number;
  readonly slow: number;
}

/** Requests per minute that take 0.3 s, and that take 8 s. */
function timings(course: Course<Timing>, { system }: Who): readonly Timeline[] {
  const at = (pod: string, route: string, status: "200" | "202", times: (state: Timing) => Readonly<Record<number, number>>): Timeline[] =>
    observe(api.httpRequestDurationSeconds, { system, pod, method: "GET", route, status }, course, times);
  return [
    ...at("api-1", "/jobs", "200", ({ fast }) => ({ 0.3: fast * 0.7 })),
    ...at("api-2", "/jobs", "202", ({ fast, slow }) => ({ 0.3: fast * 0.3, 8: slow * 0.6 })),
    ...at("api-2", "/export", "200", ({ slow }) => ({ 8: slow * 0.4 })),
  ];
}

const critical = { severity: "critical", system: "canvascast" } as const;
const warning = { severity: "warning", system: "canvascast" } as const;

export const requests: readonly Scenario[] = [
  ...probe<Traffic>({
    alert: "HighErrorRate",
    own: CANVASCAST,
    labels: critical,
    texts: {
      summary: "High error rate detected",
      description: "20% of the requests to the API fail with a 5xx code, over all routes and replicas.",
      panel: "system-overview/errorShare",
    },
    world: traffic,
    bad: { ok: 800, failed: 200 },
    good: { ok: 1000, failed: 1 },
    over: [
      { ok: 949, failed: 51 },
      { ok: 0, failed: 6.1 },
    ],
    // Twelve failures a minute on a route with 60 000 requests are 0.02 %.
    under: [
      { ok: 951, failed: 49 },
      { ok: 60_000, failed: 12 },
    ],
    // The second: one in ten of few.
    few: [
      { ok: 0, failed: 5.9 },
      { ok: 53, failed: 5.9 },
    ],
    bursts: { burst: { ok: 0, failed: 90 }, lull: { ok: 100, failed: 0 } },
    firesAt: 6,
    clearsIn: 4,
    spell: 2,
  }),
  ...probe<Timing>({
    alert: "SlowResponses",
    own: CANVASCAST,
    labels: warning,
    texts: {
      summary: "API p95 response time is 8.75s",
      description: "One request in twenty takes longer than this, whatever route it is for and whichever replica answers.",
      panel: "system-overview/responseTimeP95",
    },
    world: timings,
    bad: { fast: 80, slow: 20 },
    good: { fast: 40, slow: 0 },
    over: [
      { fast: 94.9, slow: 5.1 },
      { fast: 0, slow: 6.1 },
    ],
    // The last: one slow rare route, 1 of 101.
    under: [
      { fast: 95.1, slow: 4.9 },
      { fast: 100, slow: 1 },
    ],
    few: [{ fast: 0, slow: 5.9 }],
    bursts: { burst: { fast: 0, slow: 90 }, lull: { fast: 50, slow: 0 } },
    firesAt: 6,
    clearsIn: 4,
    spell: 1,
  }),
  ...absenceProbes<0 | 1>({
    alert: "APIDown",
    own: CANVASCAST,
    labels: { ...critical, job: "canvascast-api" },
    texts: {
      summary: "No replica of CanvasCast's API answers",
      description: "The web application cannot log anybody in or take an order. Jobs that are queued already go on.",
      panel: "system-overview/targetsUp",
    },
    world: (course, { system }, replica) => [
      level(prometheusScrapes.up, { system, job: JOBS.api, instance: `${replica}:3000` }, course, (up) => up),
      level(prometheusScrapes.up, { system, job: JOBS.worker, instance: `${replica}:3001` }, [{ minutes: 60, state: 0 }], (up) => up),
    ],
    present: 1,
    down: 0,
    after: 2,
  }),
  ...probe<0 | 1>({
    alert: "APINotReady",
    own: CANVASCAST,
    labels: critical,
    texts: {
      summary: "CanvasCast's API cannot work",
      description: "The API runs and says of itself that its database, its Redis or its storage does not answer.",
      panel: "system-overview/apiReady",
    },
    world: (course, { system }) => [
      level(
        blackboxExporter.probeSuccess,
        { system, job: JOBS.apiReady, instance: "http://api/ready", pod: "blackbox-1" },
        course,
        (up) => up,
      ),
      level(
        blackboxExporter.probeSuccess,
        { system, job: JOBS.apiReady, instance: "http://api/ready", pod: "blackbox-2" },
        [{ minutes: 100, state: 1 }],
        (up) => up,
      ),
      // That the worker's check fails is another matter.
      level(
        blackboxExporter.probeSuccess,
        { system, job: JOBS.workerHealth, instance: "http://worker/health" },
        [{ minutes: 100, state: 0 }],
        (up) => up,
      ),
    ],
    bad: 0,
    good: 1,
    firesAt: 5,
    clearsIn: 1,
    spell: 4,
  }),
  ...probe<0 | 1>({
    alert: "TargetDown",
    own: CANVASCAST,
    labels: { ...warning, job: "canvascast-worker" },
    texts: {
      summary: "A target of canvascast-worker cannot be scraped",
      description: "At least one target of the job does not answer, so what it exposes is missing in every sum.",
      panel: "system-overview/targetsUp",
    },
    world: (course, { system }) => [
      level(prometheusScrapes.up, { system, job: JOBS.worker, instance: "10.0.0.5:3001" }, course, (up) => up),
      level(prometheusScrapes.up, { system, job: JOBS.worker, instance: "10.0.0.6:3001" }, [{ minutes: 100, state: 1 }], (up) => up),
      level(prometheusScrapes.up, { system, job: JOBS.api, instance: "10.0.0.1:3000" }, [{ minutes: 100, state: 1 }], (up) => up),
    ],
    bad: 0,
    good: 1,
    firesAt: 10,
    clearsIn: 1,
    spell: 9,
  }),
];
