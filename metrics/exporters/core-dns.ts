/**
 * What CoreDNS exposes.
 *
 * @see https://coredns.io/plugins/metrics/
 */
import { type MetricContract, oneOf, optional, upTo } from "../contract";

const OF_SERVER = { server: upTo(5), zone: upTo(20), view: optional(upTo(5)) } as const;

export const coreDns = {
  dnsRequestsTotal: {
    name: "coredns_dns_requests_total",
    type: "counter",
    unit: "none",
    help: "Queries by type.",
    labels: { ...OF_SERVER, proto: oneOf("udp", "tcp"), family: oneOf("1", "2"), type: upTo(20) },
    seriesPerTarget: 200,
    aggregate: "sum",
    standing: "added",
  },
  dnsResponsesTotal: {
    name: "coredns_dns_responses_total",
    type: "counter",
    unit: "none",
    help: "Answers by code.",
    labels: { ...OF_SERVER, rcode: oneOf("NOERROR", "NXDOMAIN", "SERVFAIL", "REFUSED", "FORMERR", "NOTIMP"), plugin: optional(upTo(20)) },
    seriesPerTarget: 200,
    aggregate: "sum",
    standing: "added",
  },
  dnsRequestDurationSeconds: {
    name: "coredns_dns_request_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time that queries took.",
    labels: OF_SERVER,
    seriesPerTarget: 20,
    buckets: [0.00025, 0.0005, 0.001, 0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128, 0.256, 0.512, 1.024, 2.048, 4.096, 8.192],
    aggregate: "sum",
    standing: "added",
  },
  panicsTotal: {
    name: "coredns_panics_total",
    type: "counter",
    unit: "none",
    help: "Panics that were caught.",
    aggregate: "sum",
    standing: "added",
  },
  forwardHealthcheckBrokenTotal: {
    name: "coredns_forward_healthcheck_broken_total",
    type: "counter",
    unit: "none",
    help: "Times that no upstream server was healthy and one was asked at random.",
    aggregate: "sum",
    standing: "added",
  },
  proxyHealthcheckFailuresTotal: {
    name: "coredns_proxy_healthcheck_failures_total",
    type: "counter",
    unit: "none",
    help: "Health checks of upstream servers that failed.",
    labels: { proxy_name: upTo(5), to: upTo(10) },
    seriesPerTarget: 10,
    aggregate: "sum",
    standing: "added",
  },
  proxyRequestDurationSeconds: {
    name: "coredns_proxy_request_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time that upstream servers took.",
    labels: { proxy_name: upTo(5), to: upTo(10), rcode: upTo(10) },
    seriesPerTarget: 50,
    buckets: [0.00025, 0.0005, 0.001, 0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128, 0.256, 0.512, 1.024, 2.048, 4.096, 8.192],
    aggregate: "sum",
    standing: "added",
  },
  cacheEntries: {
    name: "coredns_cache_entries",
    type: "gauge",
    unit: "none",
    help: "Answers in the cache.",
    labels: { server: upTo(5), type: oneOf("success", "denial"), zones: upTo(5), view: optional(upTo(5)) },
    seriesPerTarget: 20,
    aggregate: "sum",
    standing: "added",
  },
  cacheHitsTotal: {
    name: "coredns_cache_hits_total",
    type: "counter",
    unit: "none",
    help: "Queries that the cache answered.",
    labels: { server: upTo(5), type: oneOf("success", "denial"), zones: upTo(5), view: optional(upTo(5)) },
    seriesPerTarget: 20,
    aggregate: "sum",
    standing: "added",
  },
  cacheMissesTotal: {
    name: "coredns_cache_misses_total",
    type: "counter",
    unit: "none",
    help: "Queries that the cache could not answer.",
    labels: { server: upTo(5), zones: upTo(5), view: optional(upTo(5)) },
    seriesPerTarget: 20,
    aggregate: "sum",
    standing: "added",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
