/** The way into Phoenix: what probes of its entry and its load balancers say. */
import { blackboxExporter, haproxy } from "../../metrics/exporters";
import { gauge, rate } from "../query";
import type { Signal } from "../signal";
import { phoenix } from "./selections";

export const entrySignals = {
  entryUp: {
    name: "entryUp",
    title: "Entry Reachable",
    description: "1 when the entry of Phoenix answers a probe, 0 when it does not.",
    query: gauge(phoenix.select(blackboxExporter.probeSuccess), { by: ["instance"] }),
    unit: "short",
    legend: "{{instance}}",
  },
  entryDuration: {
    name: "entryDuration",
    title: "Entry Response Time",
    description: "Time that the entry of Phoenix takes to answer a probe.",
    query: gauge(phoenix.select(blackboxExporter.probeDurationSeconds), { by: ["instance"] }),
    unit: "seconds",
    legend: "{{instance}}",
  },
  loadBalancerResponses: {
    name: "loadBalancerResponses",
    title: "Load Balancer Responses",
    description: "Answers per second of all load balancers by class of status code, errors that never reached an orchestrator among them.",
    query: rate(phoenix.select(haproxy.frontendHttpResponsesTotal), { by: ["code"] }),
    unit: "requests/s",
    legend: "{{code}}",
  },
  loadBalancerSessions: {
    name: "loadBalancerSessions",
    title: "Load Balancer Sessions",
    description: "Sessions that each load balancer holds.",
    query: gauge(phoenix.select(haproxy.frontendCurrentSessions), { by: ["instance"] }),
    unit: "short",
    legend: "{{instance}}",
  },
  loadBalancerServers: {
    name: "loadBalancerServers",
    title: "Orchestrators in Balance",
    description: "Servers that pass the health check of the load balancer that sees the fewest.",
    query: gauge(phoenix.select(haproxy.backendActiveServers), { by: ["proxy"] }),
    unit: "short",
    legend: "{{proxy}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
