/**
 * What kube-state-metrics exposes about its own watch on the cluster.
 */
import { type MetricContract, oneOf, upTo } from "../../contract";

const OF_RESOURCE = { resource: upTo(40), result: oneOf("success", "error") } as const;

export const self = {
  listTotal: {
    name: "kube_state_metrics_list_total",
    type: "counter",
    unit: "none",
    help: "Lists of objects that it asked the API server for.",
    labels: OF_RESOURCE,
    aggregate: "sum",
    standing: "added",
  },
  watchTotal: {
    name: "kube_state_metrics_watch_total",
    type: "counter",
    unit: "none",
    help: "Watches on objects that it asked the API server for.",
    labels: OF_RESOURCE,
    aggregate: "sum",
    standing: "added",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
