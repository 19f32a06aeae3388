/** Requests that Phoenix' orchestrators answer: how many, how well and how fast. */
import { orchestrator } from "../../metrics/phoenix";
import { requestSignalsOf } from "../common/requests";
import { quantile, rate } from "../query";
import type { Signal } from "../signal";
import { SLOW_SECONDS, phoenix, requestDurations, requests, serverErrors } from "./selections";

const answered = requestSignalsOf({ requests, serverErrors, durations: requestDurations, slowSeconds: SLOW_SECONDS });

export const requestSignals = {
  requestRate: {
    name: "requestRate",
    title: "Request Rate",
    description: "Requests per second that all orchestrators answer.",
    query: rate(requests),
    unit: "requests/s",
    legend: "requests",
  },
  requestRateByStatus: answered.requestRateByStatus,
  requestVolume: answered.requestVolume,
  errorShare: { ...answered.errorShare, title: "Request Error Share" },
  errorRate: { ...answered.errorRate, title: "Request Errors" },
  slowRequestRate: answered.slowRequestRate,
  latencyP50: { ...answered.responseTimeP50, name: "latencyP50", title: "Request Latency p50" },
  latencyP95: { ...answered.responseTimeP95, name: "latencyP95", title: "Request Latency p95" },
  latencyP99: { ...answered.responseTimeP99, name: "latencyP99", title: "Request Latency p99" },
  requestSizeP95: {
    name: "requestSizeP95",
    title: "Request Size p95",
    description: "95 % of the request bodies are at most this large.",
    query: quantile(0.95, phoenix.select(orchestrator.requestSizeBytes)),
    unit: "bytes",
    legend: "p95",
  },
} as const satisfies Readonly<Record<string, Signal>>;
