/** Where log lines and spans are kept: Loki, Tempo and Jaeger. */
import { jaeger, loki, tempo } from "../../metrics/exporters";
import { age, increase, plus, rate, ratio } from "../query";
import { matching } from "../selection";
import type { Signal } from "../signal";
import { own } from "./selections";

const SERVER_ERROR = { status_code: matching("5..") } as const;

export const lokiRequests = own.select(loki.requestDurationSeconds);
export const tempoRequests = own.select(tempo.requestDurationSeconds);
export const jaegerReads = own.select(jaeger.storageRequests);

export const lokiSignals = {
  lokiFailures: {
    name: "lokiFailures",
    title: "Loki Requests That Fail",
    description: "Share of the requests of each route that Loki answers with a 5xx code.",
    query: ratio(own.select(loki.requestDurationSeconds, SERVER_ERROR), lokiRequests, { by: ["route"] }),
    unit: "ratio",
    legend: "{{route}}",
  },
  linesRefused: {
    name: "linesRefused",
    title: "Log Lines Refused",
    description: "Log lines per second that Loki refused, by reason. They are not stored.",
    query: rate(own.select(loki.discardedSamplesTotal), { by: ["reason"] }),
    unit: "events/s",
    legend: "{{reason}}",
  },
  lokiWalFailures: {
    name: "lokiWalFailures",
    title: "Loki Write-Ahead Log Full",
    description: "Writes to Loki's write-ahead log that found the disk full. Such lines are only in memory.",
    query: increase(own.select(loki.ingesterWalDiskFullFailuresTotal), { by: ["pod"] }),
    unit: "short",
    legend: "{{pod}}",
    window: "15m",
  },
  lokiFlushFailures: {
    name: "lokiFlushFailures",
    title: "Loki Chunks Not Stored",
    description: "Chunks of log lines that could not be written to the bucket, and are kept in memory and tried again.",
    query: increase(own.select(loki.ingesterChunksFlushFailuresTotal), { by: ["pod"] }),
    unit: "short",
    legend: "{{pod}}",
    window: "15m",
  },
  lokiCompactionAge: {
    name: "lokiCompactionAge",
    title: "Loki Compaction Age",
    description: "Time since the index was last compacted. Old lines are deleted by compaction only.",
    query: age(own.select(loki.compactLastSuccess)),
    unit: "seconds",
    legend: "since",
  },
  logRuleFailures: {
    name: "logRuleFailures",
    title: "Log Rules That Fail",
    description: "Evaluations of log rules that failed, by group.",
    query: increase(own.select(loki.rulerEvaluationFailuresTotal), { by: ["rule_group"] }),
    unit: "short",
    legend: "{{rule_group}}",
  },
  logAlertsLost: {
    name: "logAlertsLost",
    title: "Log Alerts Given Up",
    description: "Alerts of log rules that reached no Alertmanager.",
    query: increase(own.select(loki.rulerNotificationsDroppedTotal)),
    unit: "short",
    legend: "lost",
  },
} as const satisfies Readonly<Record<string, Signal>>;

export const traceStoreSignals = {
  tempoFailures: {
    name: "tempoFailures",
    title: "Tempo Requests That Fail",
    description: "Share of the requests of each route that Tempo answers with a 5xx code.",
    query: ratio(own.select(tempo.requestDurationSeconds, SERVER_ERROR), tempoRequests, { by: ["route"] }),
    unit: "ratio",
    legend: "{{route}}",
  },
  spansDiscarded: {
    name: "spansDiscarded",
    title: "Spans Refused",
    description: "Spans per second that Tempo refused, by reason. They are not stored.",
    query: rate(own.select(tempo.discardedSpansTotal), { by: ["reason"] }),
    unit: "events/s",
    legend: "{{reason}}",
  },
  tempoFlushFailures: {
    name: "tempoFlushFailures",
    title: "Tempo Blocks Not Stored",
    description: "Blocks of traces that could not be written to the bucket, and are kept on the volume and tried again.",
    query: increase(own.select(tempo.ingesterFailedFlushesTotal), { by: ["pod"] }),
    unit: "short",
    legend: "{{pod}}",
    window: "15m",
  },
  tempoBlockFailures: {
    name: "tempoBlockFailures",
    title: "Tempo Block Failures",
    description: "Compactions of blocks that failed, and looks at the list of blocks that did.",
    query: plus(
      increase(own.select(tempo.compactionErrorsTotal), { by: ["pod"] }),
      increase(own.select(tempo.blocklistPollErrorsTotal), { by: ["pod"] }),
    ),
    unit: "short",
    legend: "{{pod}}",
    window: "1h",
  },
  jaegerReadFailures: {
    name: "jaegerReadFailures",
    title: "Jaeger Reads That Fail",
    description: "Share of the reads of Jaeger's storage that fail, by operation.",
    query: ratio(own.select(jaeger.storageRequests, { result: "err" }), jaegerReads, { by: ["operation"] }),
    unit: "ratio",
    legend: "{{operation}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
