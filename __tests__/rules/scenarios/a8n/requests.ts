/** a8n's API: errors, response times, and whether it is there. */
import { JOBS, api } from "../../../../metrics/a8n";
import { prometheusScrapes } from "../../../../metrics/exporters";
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

export const A8N: Who = { system: "a8n", namespace: "a8n" };

interface Traffic {
  readonly ok: number;
  readonly failed: number;
}

/** Requests per minute on two unequal replicas and several routes. The smaller replica has most of the failures, of two codes. */
function traffic(course: Course<Traffic>, { system }: Who): readonly Timeline[] {
  const at = (pod: string, path: string, status: "200" | "500" | "503", share: (state: Traffic) => number): Timeline =>
    count(api.httpRequestsTotal, { system, job: JOBS.api, pod, method: "GET", path, status }, course, share);
  return [
    at("api-1", "/apps", "200", ({ ok }) => ok * 0.8),
    at("api-2", "/apps", "200", ({ ok }) => ok * 0.15),
    at("api-2", "/login", "200", ({ ok }) => ok * 0.05),
    at("api-1", "/apps", "503", ({ failed }) => failed * 0.1),
    at("api-2", "/apps", "500", ({ failed }) => failed * 0.4),
    at("api-2", "/login", "500", ({ failed }) => failed * 0.5),
  ];
}

interface Timing {
  readonly fast: number;
  readonly slow: number;
}

/** Requests per minute that take 0.2 s, and that take 2 s. */
function timings(course: Course<Timing>, { system }: Who): readonly Timeline[] {
  const at = (pod: string, path: string, times: (state: Timing) => Readonly<Record<number, number>>): Timeline[] =>
    observe(api.httpRequestDurationSeconds, { system, pod, method: "GET", path }, course, times);
  return [
    ...at("api-1", "/apps", ({ fast }) => ({ 0.2: fast * 0.9 })),
    ...at("api-2", "/apps", ({ fast, slow }) => ({ 0.2: fast * 0.1, 2: slow * 0.7 })),
    ...at("api-2", "/export", ({ slow }) => ({ 2: slow * 0.3 })),
  ];
}

export const requests: readonly Scenario[] = [
  ...probe<Traffic>({
    alert: "HighErrorRate",
    own: A8N,
    labels: { severity: "critical", system: "a8n" },
    texts: {
      summary: "High error rate detected",
      description: "25% of requests fail with a 5xx code, over all routes and replicas of the API.",
      panel: "system-overview/errorShare",
    },
    world: traffic,
    bad: { ok: 600, failed: 200 },
    good: { ok: 1000, failed: 1 },
    // The last: six failures a minute are just over one in ten seconds.
    over: [
      { ok: 949, failed: 51 },
      { ok: 0, failed: 6.1 },
    ],
    // The last: one hot route with many failures, and 0.02 % of all.
    under: [
      { ok: 951, failed: 49 },
      { ok: 60_000, failed: 12 },
    ],
    // The last: one in ten of few.
    few: [
      { ok: 0, failed: 5.9 },
      { ok: 1, failed: 1 },
      { ok: 53, failed: 5.9 },
    ],
    bursts: { burst: { ok: 0, failed: 90 }, lull: { ok: 100, failed: 0 } },
    firesAt: 6,
    clearsIn: 4,
    spell: 2,
  }),
  ...probe<Timing>({
    alert: "HighResponseTime",
    own: A8N,
    labels: { severity: "warning", system: "a8n" },
    texts: {
      summary: "API p95 response time is 1.75s",
      description: "One request in twenty takes longer than this, over all routes and replicas.",
      panel: "system-overview/responseTimeP95",
    },
    world: timings,
    bad: { fast: 90, slow: 10 },
    good: { fast: 40, slow: 0 },
    over: [
      { fast: 94.9, slow: 5.1 },
      { fast: 0, slow: 6.1 },
    ],
    // The second: exactly 95 % within a second. The third: one slow rare route, 1 of 101.
    under: [
      { fast: 95.1, slow: 4.9 },
      { fast: 95, slow: 5 },
      { fast: 100, slow: 1 },
    ],
    few: [{ fast: 0, slow: 5.9 }],
    bursts: { burst: { fast: 0, slow: 90 }, lull: { fast: 50, slow: 0 } },
    firesAt: 6,
    clearsIn: 3,
    spell: 2,
  }),
  ...absenceProbes<0 | 1>({
    alert: "APIDown",
    own: A8N,
    labels: { severity: "critical", system: "a8n", job: "api" },
    texts: {
      summary: "API is down",
      description: "No replica of the API answers a scrape, or none is known any more. The web application can do nothing without it.",
      panel: "system-overview/apiReplicas",
    },
    world: (course, { system }, replica) => [
      level(prometheusScrapes.up, { system, job: JOBS.api, instance: `${replica}:8080` }, course, (up) => up),
      // That another job of the same system is down is none of its business.
      level(prometheusScrapes.up, { system, job: JOBS.postgres, instance: `${replica}:9187` }, [{ minutes: 60, state: 0 }], (up) => up),
    ],
    present: 1,
    down: 0,
    after: 1,
  }),
];
