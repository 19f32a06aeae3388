/** The API of the cluster, through which everything is deployed, scaled and healed. */
import { apiServer } from "../../metrics/exporters";
import { gauge, increase, plus, quantile, rate, ratio, orZero } from "../query";
import { matching, not, notMatching } from "../selection";
import type { Signal } from "../signal";
import { cluster } from "./selections";

export const apiRequests = cluster.select(apiServer.requestTotal);

/** Requests that are short by nature: no watches and no streams, and no list of everything in the cluster. */
export const shortRequests = cluster.select(apiServer.requestSliDurationSeconds, {
  verb: notMatching("WATCH|CONNECT"),
  subresource: notMatching("proxy|log|exec|attach|portforward"),
  scope: not("cluster"),
});

export const apiServerSignals = {
  apiRate: {
    name: "apiRate",
    title: "API Requests",
    description: "Requests of the cluster's API per second by code.",
    query: rate(apiRequests, { by: ["code"] }),
    unit: "requests/s",
    legend: "{{code}}",
  },
  apiFailures: {
    name: "apiFailures",
    title: "API Failures",
    description: "Share of the requests of the cluster's API that end with a 5xx code.",
    query: ratio(cluster.select(apiServer.requestTotal, { code: matching("5..") }), apiRequests),
    unit: "ratio",
    legend: "5xx",
  },
  apiDuration: {
    name: "apiDuration",
    title: "API Response Time p99",
    description: "99 % of the short requests by verb take at most this, without the time that webhooks take.",
    query: quantile(0.99, shortRequests, { by: ["verb"] }),
    unit: "seconds",
    legend: "{{verb}}",
  },
  apiRejections: {
    name: "apiRejections",
    title: "API Requests Rejected",
    description: "Requests per second that the API gave up or turned away to protect itself.",
    query: plus(
      orZero(rate(cluster.select(apiServer.requestTerminationsTotal)), rate(apiRequests)),
      orZero(rate(cluster.select(apiServer.flowcontrolRejectedRequestsTotal)), rate(apiRequests)),
    ),
    unit: "requests/s",
    legend: "rejected",
  },
  aggregatedApisDown: {
    name: "aggregatedApisDown",
    title: "Aggregated APIs Down",
    description: "1 for an API that the cluster hands on to a program of its own, such as metrics-server, and that does not answer.",
    query: gauge(cluster.select(apiServer.aggregatorUnavailableApiservice), { by: ["name"] }),
    unit: "short",
    legend: "{{name}}",
  },
  clientCertificateLife: {
    name: "clientCertificateLife",
    title: "Client Certificates' Life p1",
    description: "One in a hundred requests with a client certificate came with one that is valid for no longer than this.",
    query: quantile(0.01, cluster.select(apiServer.clientCertificateExpirationSeconds)),
    unit: "seconds",
    legend: "p1",
  },
  clientCertificateUses: {
    name: "clientCertificateUses",
    title: "Requests with Client Certificates",
    description: "Requests that came with a client certificate.",
    query: increase(cluster.select(apiServer.clientCertificateExpirationSeconds)),
    unit: "short",
    legend: "requests",
  },
} as const satisfies Readonly<Record<string, Signal>>;
