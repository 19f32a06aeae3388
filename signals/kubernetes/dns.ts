/** CoreDNS, which every program in the cluster asks before it talks to any other. */
import { coreDns } from "../../metrics/exporters";
import { increase, quantile, rate, ratio } from "../query";
import type { Signal } from "../signal";
import { cluster } from "./selections";

export const dnsAnswers = cluster.select(coreDns.dnsResponsesTotal);

export const dnsSignals = {
  dnsRate: {
    name: "dnsRate",
    title: "DNS Answers",
    description: "Answers of CoreDNS per second by their code.",
    query: rate(dnsAnswers, { by: ["rcode"] }),
    unit: "requests/s",
    legend: "{{rcode}}",
  },
  dnsFailures: {
    name: "dnsFailures",
    title: "DNS Failures",
    description: "Share of the answers that say that the server failed. A name that does not exist is no failure.",
    query: ratio(cluster.select(coreDns.dnsResponsesTotal, { rcode: "SERVFAIL" }), dnsAnswers),
    unit: "ratio",
    legend: "SERVFAIL",
  },
  dnsDuration: {
    name: "dnsDuration",
    title: "DNS Response Time p99",
    description: "99 % of the questions are answered within this time.",
    query: quantile(0.99, cluster.select(coreDns.dnsRequestDurationSeconds)),
    unit: "seconds",
    legend: "p99",
  },
  dnsUpstreamsLost: {
    name: "dnsUpstreamsLost",
    title: "DNS Upstreams Lost",
    description: "Times that CoreDNS found no healthy server to hand a question on to.",
    query: increase(cluster.select(coreDns.forwardHealthcheckBrokenTotal)),
    unit: "short",
    legend: "lost",
  },
} as const satisfies Readonly<Record<string, Signal>>;
