/** The collectors, and Jaeger which counts as they do: what they take, refuse, hold and lose. `job` says which of them. */
import { otelCollector } from "../../metrics/exporters";
import { orElse, orZero, plus, rate, usedShare } from "../query";
import type { Sli } from "../sli";
import type { Query, Signal } from "../signal";
import { own } from "./selections";

const BY_JOB = { by: ["job"] } as const;
const BY_EXPORTER = { by: ["job", "exporter"] } as const;

const spansSent = own.select(otelCollector.exporterSentSpans);
const linesSent = own.select(otelCollector.exporterSentLogRecords);
const spansFailed = own.select(otelCollector.exporterSendFailedSpans);
const linesFailed = own.select(otelCollector.exporterSendFailedLogRecords);

export const collectorSignals = {
  spansRefusedByCollectors: {
    name: "spansRefusedByCollectors",
    title: "Spans Refused",
    description:
      "Spans per second that a collector did not take, mostly because its memory is at its limit. Senders try again for a while.",
    query: rate(own.select(otelCollector.receiverRefusedSpans), BY_JOB),
    unit: "events/s",
    legend: "{{job}}",
  },
  linesRefusedByCollectors: {
    name: "linesRefusedByCollectors",
    title: "Log Records Refused",
    description: "Log records per second that a collector could not put into its pipeline. Those from files are read again.",
    query: rate(own.select(otelCollector.receiverRefusedLogRecords), BY_JOB),
    unit: "events/s",
    legend: "{{job}}",
  },
  spansLost: {
    name: "spansLost",
    title: "Spans Lost",
    description: "Spans per second that an exporter gave up on, and those that found its queue full.",
    query: orZero(
      eitherOrBoth(rate(spansFailed, BY_EXPORTER), rate(own.select(otelCollector.exporterEnqueueFailedSpans), BY_EXPORTER)),
      rate(spansSent, BY_EXPORTER),
    ),
    unit: "events/s",
    legend: "{{job}} {{exporter}}",
  },
  linesLost: {
    name: "linesLost",
    title: "Log Records Lost",
    description: "Log records per second that an exporter gave up on, and those that found its queue full.",
    query: orZero(
      eitherOrBoth(rate(linesFailed, BY_EXPORTER), rate(own.select(otelCollector.exporterEnqueueFailedLogRecords), BY_EXPORTER)),
      rate(linesSent, BY_EXPORTER),
    ),
    unit: "events/s",
    legend: "{{job}} {{exporter}}",
  },
  collectorQueue: {
    name: "collectorQueue",
    title: "Collector Queues",
    description: "Batches in the queue of each exporter as a share of those that it can hold. What finds it full is lost.",
    query: usedShare(own.select(otelCollector.exporterQueueSize), own.select(otelCollector.exporterQueueCapacity), BY_EXPORTER),
    unit: "ratio",
    legend: "{{job}} {{exporter}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;

/** Records that arrive where they are kept, and those that do not, over all collectors and Jaeger. */
export const deliverySlis = {
  logs: delivery(rate(linesSent), rate(linesFailed)),
  traces: delivery(rate(spansSent), rate(spansFailed)),
} as const satisfies Readonly<Record<string, Sli>>;

/** There may be nothing yet that was sent, and nothing that failed. */
function delivery<L extends string>(sent: Records<L>, failed: Records<L>): Sli {
  const total = eitherOrBoth(sent, failed);
  return { errors: orZero(failed, total), total };
}

/** A collector exposes what it sent, and each way to lose things, when it has first done so. */
function eitherOrBoth<L extends string>(one: Records<L>, other: Records<L>): Records<L> {
  return orElse(orElse(plus(one, other), one), other);
}

type Records<L extends string> = Query<"level", "none/s", L>;
