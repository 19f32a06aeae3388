/** What the pods of a system may send and take: each other, the platform that reads them, names and telemetry, and what the system declares. */
import type { ScrapeJob, ServiceDeclaration } from "../../metrics/scrape";
import { CLOSED } from "../../systems/network";
import type { SystemPack } from "../../systems/system-pack";
import { SYSTEM_LABEL } from "../identity";
import { NAMESPACES } from "../kubernetes/namespaces";
import type { Places } from "./places";
import { OTLP_PORTS, PLATFORM_PODS } from "./platform-pods";
import { namesRule } from "./platform-rules";
import { type NetworkRule, type RulePeer, namespaceNamed, tcp } from "./rule";

/** What policies need to know of a system. */
export type NetworkedSystem = Pick<SystemPack, "name" | "namespaces" | "services" | "scrape" | "network">;

const PROMETHEUS: RulePeer = { namespace: namespaceNamed(NAMESPACES.observability), pods: PLATFORM_PODS.prometheus };
const BLACKBOX: RulePeer = { namespace: namespaceNamed(NAMESPACES.observability), pods: PLATFORM_PODS.blackbox };

/** The rules in the namespaces of one system. */
export function systemRules(system: NetworkedSystem, { internet }: Pick<Places, "internet">): NetworkRule[] {
  const own: RulePeer = { namespace: { [SYSTEM_LABEL]: system.name } };
  const { clients, calls } = system.network ?? CLOSED;
  return system.namespaces.flatMap((namespace): NetworkRule[] => [
    namesRule(namespace),
    { name: "own", namespace, direction: "in", peers: [own], ports: [], reason: "Pods of one system reach each other." },
    {
      name: "to-own",
      namespace,
      direction: "out",
      peers: [own],
      ports: [],
      reason: "The other half of own: pods of one system reach each other.",
    },
    {
      name: "otlp",
      namespace,
      direction: "out",
      peers: [{ namespace: namespaceNamed(NAMESPACES.nodes), pods: PLATFORM_PODS.agent }],
      ports: tcp(...OTLP_PORTS),
      reason: "Metrics, lines and spans go to the agent of the node by OTLP.",
    },
    ...system.scrape.flatMap((job) => scrapeRules(job, system.services, namespace)),
    ...probeRules(system, namespace),
    ...clients.map(({ service, ports, from, reason }): NetworkRule => {
      const declared = system.services.find(({ name }) => name === service);
      return {
        name: `clients-${service}`,
        namespace,
        direction: "in",
        pods: declared?.labels ?? {},
        peers: from === "anywhere" ? [] : [{ network: from }],
        ports: tcp(...ports.map((port) => podPort(declared, port))),
        reason,
      };
    }),
    ...calls.map(({ to, port = 443, reason }, index): NetworkRule => {
      const peers = to === "internet" ? internet : [{ network: to }];
      return { name: `call-${index + 1}`, namespace, direction: "out", peers, ports: tcp(port), reason };
    }),
  ]);
}

/** The rules in the platform's namespaces that are about systems. */
export function readersRules(systems: readonly NetworkedSystem[]): NetworkRule[] {
  if (systems.length === 0) return [];
  const peers = systems.map(({ name }): RulePeer => ({ namespace: { [SYSTEM_LABEL]: name } }));
  const reader = { namespace: NAMESPACES.observability, direction: "out" } as const;
  const statics = ports(systems, (job) => (job.kind === "static" ? job.targets.map(portOfTarget) : []));
  const probes = ports(systems, (job) => (job.kind === "probe" ? job.targets.flatMap(portOfUrl) : []));
  return [
    {
      ...reader,
      name: "scrape-systems",
      pods: PLATFORM_PODS.prometheus,
      peers,
      ports: [],
      reason: "Prometheus reads the metrics of systems; which of their ports it reaches is said where they are.",
    },
    {
      ...reader,
      name: "probe-systems",
      pods: PLATFORM_PODS.blackbox,
      peers,
      ports: [],
      reason: "The blackbox exporter asks systems whether they answer; which of their ports it reaches is said where they are.",
    },
    ...(statics.length === 0
      ? []
      : [
          {
            ...reader,
            name: "scrape-outside",
            pods: PLATFORM_PODS.prometheus,
            peers: [],
            ports: tcp(...statics),
            reason: "Some targets of systems are hosts outside of the cluster.",
          },
        ]),
    ...(probes.length === 0
      ? []
      : [
          {
            ...reader,
            name: "probe-outside",
            pods: PLATFORM_PODS.blackbox,
            peers: [],
            ports: tcp(...probes),
            reason: "Some ways into systems are asked from outside, as their clients come.",
          },
        ]),
  ];
}

/** What a scrape job reads in the namespace. */
function scrapeRules(job: ScrapeJob, services: readonly ServiceDeclaration[], namespace: string): NetworkRule[] {
  switch (job.kind) {
    case "service": {
      const service = services.find(({ name }) => name === job.service);
      const port = podPort(service, job.port);
      return [scrapeRule(job, namespace, service?.labels ?? {}, port)];
    }
    case "pods":
      return [scrapeRule(job, namespace, job.labels, job.port)];
    case "probe":
    case "static":
      return [];
  }
}

/** Several probes may ask one port. */
function probeRules({ scrape, services }: NetworkedSystem, namespace: string): NetworkRule[] {
  const jobsByPort = new Map<string, string[]>();
  for (const job of scrape) {
    if (job.kind !== "probe") continue;
    for (const target of job.targets) {
      const [, key] = /^([^/:]+:[^/]+)\//.exec(target) ?? [];
      if (key === undefined || !services.some(({ name }) => key.startsWith(`${name}:`))) continue;
      jobsByPort.set(key, [...new Set([...(jobsByPort.get(key) ?? []), job.name])]);
    }
  }
  return [...jobsByPort].map(([key, jobs]): NetworkRule => {
    const [name = "", port = ""] = key.split(":");
    const service = services.find((each) => each.name === name);
    return {
      name: `probe-${name}-${port}`,
      namespace,
      direction: "in",
      pods: service?.labels ?? {},
      peers: [BLACKBOX],
      ports: tcp(podPort(service, port)),
      reason: `The blackbox exporter asks ${name} for ${jobs.join(", ")}.`,
    };
  });
}

function scrapeRule(job: ScrapeJob, namespace: string, pods: Readonly<Record<string, string>>, port: number | string): NetworkRule {
  const reason = `Prometheus reads the job ${job.name}.`;
  return { name: `scrape-${job.name}`, namespace, direction: "in", pods, peers: [PROMETHEUS], ports: tcp(port), reason };
}

/** Policies are about the ports of pods, and not of the Service before them. */
function podPort(service: ServiceDeclaration | undefined, name: string): number | string {
  return service?.podPorts?.[name] ?? service?.ports[name] ?? name;
}

function ports(systems: readonly NetworkedSystem[], of: (job: ScrapeJob) => readonly number[]): number[] {
  return [...new Set(systems.flatMap(({ scrape }) => scrape.flatMap(of)))].sort((left, right) => left - right);
}

function portOfTarget(target: string): number {
  return Number(target.slice(target.lastIndexOf(":") + 1));
}

function portOfUrl(target: string): number[] {
  if (!/^https?:\/\//.test(target) || !URL.canParse(target)) return [];
  const { port, protocol } = new URL(target);
  if (port !== "") return [Number(port)];
  return [protocol === "http:" ? 80 : 443];
}
