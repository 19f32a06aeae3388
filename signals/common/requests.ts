/** How well any HTTP program answers: how many requests, how many of them with a 5xx code, and how long they take. */
import type { LabelValues, MetricContract } from "../../metrics/contract";
import type { Histogram } from "../make-query";
import { type BoundOf, buckets, quantile, rate, rateAbove, ratio } from "../query";
import type { Selection } from "../selection";
import type { Signal } from "../signal";

/** A counter of requests by HTTP status code. */
interface RequestCounter extends MetricContract {
  readonly type: "counter";
  readonly unit: "none";
  readonly labels: { readonly status: LabelValues };
}

/** How long requests take. */
type RequestDurations = Histogram & { readonly unit: "seconds" };

export interface RequestMetrics<Durations extends RequestDurations> {
  readonly requests: Selection<RequestCounter>;
  /** Those of the requests that were answered with a 5xx code. */
  readonly serverErrors: Selection<RequestCounter>;
  readonly durations: Selection<Durations>;
  /** From which time on a request is slow, in seconds: a bucket of the contract. */
  readonly slowSeconds: BoundOf<Durations>;
}

/** The signals of one HTTP program, over all its replicas. */
export function requestSignalsOf<Durations extends RequestDurations>({
  requests,
  serverErrors,
  durations,
  slowSeconds,
}: RequestMetrics<Durations>) {
  return {
    requestRateByStatus: {
      name: "requestRateByStatus",
      title: "Requests by Status",
      description: "Requests per second by HTTP status code.",
      query: rate(requests, { by: ["status"] }),
      unit: "requests/s",
      legend: "{{status}}",
    },
    requestVolume: {
      name: "requestVolume",
      title: "Observed Requests",
      description: "Requests per second whose duration was observed: the events behind the latency quantiles.",
      query: rate(durations),
      unit: "requests/s",
      legend: "requests",
    },
    errorShare: {
      name: "errorShare",
      title: "Error Rate",
      description: "Share of the requests that were answered with a 5xx code.",
      query: ratio(serverErrors, requests),
      unit: "ratio",
      legend: "5xx",
    },
    errorRate: {
      name: "errorRate",
      title: "Failed Requests",
      description: "Requests per second that were answered with a 5xx code.",
      query: rate(serverErrors),
      unit: "requests/s",
      legend: "5xx",
    },
    slowRequestRate: {
      name: "slowRequestRate",
      title: "Slow Requests",
      description: `Requests per second that took longer than ${slowSeconds} s.`,
      query: rateAbove(slowSeconds, durations),
      unit: "requests/s",
      legend: `over ${slowSeconds} s`,
    },
    responseTimeP50: {
      name: "responseTimeP50",
      title: "Response Time p50",
      description: "Half of the requests are answered within this time.",
      query: quantile(0.5, durations),
      unit: "seconds",
      legend: "p50",
    },
    responseTimeP95: {
      name: "responseTimeP95",
      title: "Response Time p95",
      description: "95 % of the requests are answered within this time.",
      query: quantile(0.95, durations),
      unit: "seconds",
      legend: "p95",
    },
    responseTimeP99: {
      name: "responseTimeP99",
      title: "Response Time p99",
      description: "99 % of the requests are answered within this time.",
      query: quantile(0.99, durations),
      unit: "seconds",
      legend: "p99",
    },
    responseTimeBuckets: {
      name: "responseTimeBuckets",
      title: "Response Times",
      description: "Requests by how long they took. Two bands say that there are two kinds of requests, which no quantile shows.",
      query: buckets(durations),
      unit: "short",
      legend: "{{le}}",
    },
  } as const satisfies Readonly<Record<string, Signal>>;
}
