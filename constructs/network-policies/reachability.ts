/**
 * Whether network policies let through what telemetry needs: every target that Prometheus or a probe reads, OTLP of every system, names, whoever is notified,
 * and every address that the values of a release name. What is refused on the way is silent: a page would reach nobody, and a metric would be gone.
 */
import type { IConstruct } from "constructs";
import type { Environment } from "../../environments/environment";
import type { Problem } from "../../problems";
import { HelmRelease } from "../helm/helm-release";
import { PLATFORM_SYSTEM, SYSTEM_LABEL } from "../identity";
import { NAMESPACES } from "../kubernetes/namespaces";
import { namedAddresses } from "./named-addresses";
import { type Connection, type PodsEnd, type PolicyWorld, refusingEnds } from "./permits";
import { OTLP_PORTS, PLATFORM_PODS } from "./platform-pods";
import type { Labels, NetworkRule } from "./rule";
import type { NetworkedSystem } from "./system-rules";

export interface ReachabilityOptions {
  /** The stack whose releases are looked at. */
  readonly stack: IConstruct;
  /** Whose paths are looked at. */
  readonly environment: Environment;
  /** Whose targets and namespaces are looked at. */
  readonly systems: readonly NetworkedSystem[];
  /** What the policies of the environment let through. */
  readonly rules: readonly NetworkRule[];
}

/** A connection that has to work. */
export interface Path extends Connection {
  /** Where it is written. */
  readonly at: string;
  /** What it is, as a noun: `the scrape of job api`. */
  readonly what: string;
}

/** Labels of the pods of a release, by chart, as far as policies look at them. Other releases' pods are known by their namespace only. */
const PODS_OF_CHARTS: Readonly<Record<string, Labels>> = {
  alertmanager: PLATFORM_PODS.alertmanager,
  grafana: PLATFORM_PODS.grafana,
  "kube-prometheus-stack": PLATFORM_PODS.prometheus,
  loki: PLATFORM_PODS.loki,
  tempo: PLATFORM_PODS.tempo,
};

const PROMETHEUS: PodsEnd = { namespace: NAMESPACES.observability, pods: PLATFORM_PODS.prometheus };
const BLACKBOX: PodsEnd = { namespace: NAMESPACES.observability, pods: PLATFORM_PODS.blackbox };
const AGENT: PodsEnd = { namespace: NAMESPACES.nodes, pods: PLATFORM_PODS.agent };

/** Every path that a policy refuses. */
export function unreachablePaths(options: ReachabilityOptions): Problem[] {
  const world: PolicyWorld = { rules: options.rules, closed: closedNamespaces(options.systems) };
  const paths = [
    ...platformPaths(options.environment),
    ...options.systems.flatMap(systemPaths),
    ...notificationPaths(options.environment),
    ...releasePaths(options),
  ];
  return paths.flatMap((path) => {
    const ends = refusingEnds(path, world);
    return ends.length === 0 ? [] : [problem(path, ends)];
  });
}

/** The namespaces of ours, with their labels. */
function closedNamespaces(systems: readonly NetworkedSystem[]): Record<string, Labels> {
  return Object.fromEntries([
    ...Object.values(NAMESPACES).map((name) => [name, { [SYSTEM_LABEL]: PLATFORM_SYSTEM }] as const),
    ...systems.flatMap(({ name, namespaces }) => namespaces.map((namespace) => [namespace, { [SYSTEM_LABEL]: name }] as const)),
  ]);
}

/** What Prometheus reads outside of namespaces of ours: what has the address of its node, and CoreDNS. */
function platformPaths({ name, cluster }: Environment): Path[] {
  const at = `environments.${name}.cluster`;
  const nodes = cluster.kind === "eks" ? { network: cluster.vpcCidr } : {};
  const ports = { kubelet: 10250, "node-exporter": 9100, ...(cluster.kind === "eks" ? { "aws-vpc-cni": 61678 } : {}) };
  return [
    ...Object.entries(ports).map(([job, port]) => ({ at, what: `the scrape of job ${job}`, from: PROMETHEUS, to: nodes, port })),
    {
      at,
      what: "the scrape of job coredns",
      from: PROMETHEUS,
      to: { namespace: "kube-system", pods: { "k8s-app": "kube-dns" } },
      port: 9153,
    },
    { at, what: "the scrape of job apiserver", from: PROMETHEUS, to: nodes, port: cluster.kind === "eks" ? 443 : 6443 },
  ];
}

/** What is read of a system, and what it sends. */
function systemPaths(system: NetworkedSystem): Path[] {
  const { name, namespaces, services, scrape } = system;
  return [
    ...namespaces.flatMap((namespace): Path[] => [
      ...OTLP_PORTS.map((port) => ({
        at: `systems.${name}.namespaces`,
        what: `OTLP of ${namespace} to the agent of its node`,
        from: { namespace },
        to: AGENT,
        port,
      })),
      {
        at: `systems.${name}.namespaces`,
        what: `asking for names in ${namespace}`,
        from: { namespace },
        to: { namespace: "kube-system", pods: { "k8s-app": "kube-dns" } },
        port: 53,
        protocol: "UDP",
      },
    ]),
    ...scrape.flatMap((job, index): Path[] => {
      const at = `systems.${name}.scrape[${index}]`;
      const scraped = (pods: Labels, port: number | string): Path[] =>
        namespaces.map((namespace) => ({ at, what: `the scrape of job ${job.name}`, from: PROMETHEUS, to: { namespace, pods }, port }));
      switch (job.kind) {
        case "service": {
          const service = services.find((each) => each.name === job.service);
          return service === undefined ? [] : scraped(service.labels, service.podPorts?.[job.port] ?? service.ports[job.port] ?? job.port);
        }
        case "pods":
          return scraped(job.labels, job.port);
        case "static":
          return job.targets.map((target) => ({
            at,
            what: `the scrape of ${target}`,
            from: PROMETHEUS,
            to: {},
            port: Number(target.split(":").at(-1)),
          }));
        case "probe":
          return job.targets.map((target) => ({ at, what: `the probe of ${target}`, from: BLACKBOX, ...probed(target, system) }));
      }
    }),
  ];
}

/** Where a probe goes: to a service of the first namespace, or outside. */
function probed(target: string, { namespaces, services }: NetworkedSystem): Pick<Path, "to" | "port"> {
  const [, serviceName, portName = ""] = /^([^/:]+):([^/]+)\//.exec(target) ?? [];
  const service = services.find(({ name }) => name === serviceName);
  if (service !== undefined) {
    const port = service.podPorts?.[portName] ?? service.ports[portName] ?? portName;
    return { to: { namespace: namespaces[0], pods: service.labels }, port };
  }
  const [address] = namedAddresses({ target });
  return { to: {}, ...(address?.port === undefined ? {} : { port: address.port }) };
}

/** Alertmanager reads the addresses of chats and pagers from secrets, and all of them are https. */
function notificationPaths({ name, alerting }: Environment): Path[] {
  if (alerting.channels.length === 0) return [];
  const from = { namespace: NAMESPACES.observability, pods: PLATFORM_PODS.alertmanager };
  return [
    { at: `environments.${name}.alerting.channels`, what: "telling chats, pagers and the dead man's switch", from, to: {}, port: 443 },
  ];
}

/** What the values of the releases name, so what an environment lays over them too. */
function releasePaths({ stack, systems }: ReachabilityOptions): Path[] {
  return stack.node
    .findAll()
    .filter((construct): construct is HelmRelease => construct instanceof HelmRelease && construct.chart.name !== "observability-objects")
    .flatMap((release) =>
      namedAddresses(release.mergedValues).flatMap((address): Path[] => {
        const pods = PODS_OF_CHARTS[release.chart.name];
        const from = { namespace: release.namespace, ...(pods === undefined ? {} : { pods }) };
        const to = endOf(address.host, release.namespace, systems);
        const path = {
          at: `${release.node.path}.values.${address.at}`,
          what: `the way from ${release.releaseName} to ${address.text}`,
          from,
          to,
        };
        // Policies are about the ports of pods: behind a Service they may be others, and only those of the systems are known.
        return [address.port === undefined || "namespace" in to ? path : { ...path, port: address.port }];
      }),
    );
}

/** `loki.observability.svc` is in the namespace observability, `phoenix-redis` in that of whoever asks, and other names are outside. */
function endOf(host: string, namespace: string, systems: readonly NetworkedSystem[]): Path["to"] {
  const labels = host.replace(/\.$/, "").split(".");
  const service = labels.indexOf("svc");
  if (service > 0) return { namespace: labels[service - 1] ?? namespace };
  if (labels.length === 1) return { namespace };
  const known = [...Object.values<string>(NAMESPACES), ...systems.flatMap(({ namespaces }) => [...namespaces] as string[])];
  const last = labels.at(-1) ?? "";
  return known.includes(last) ? { namespace: last } : {};
}

function problem({ at, what, from, to, port }: Path, ends: readonly ("from" | "to")[]): Problem {
  const target = "namespace" in to ? `pods of ${to.namespace}` : "hosts outside of the cluster";
  return {
    code: "OBS0808",
    at,
    what: `No network policy lets through ${what}.`,
    got: `${from.namespace} to ${target}${port === undefined ? "" : `, port ${port}`}: refused by ${ends.map((end) => (end === "from" ? "the sender" : "the receiver")).join(" and ")}`,
    allowed: "what constructs/network-policies and the field network of a system let through",
    remedy: "Declare it in the field network of the system, or name an address that the policies know.",
  };
}
