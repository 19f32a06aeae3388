/**
 * Scrape jobs: where Prometheus reads the metrics of a system. Each job names the service that it resolves to, and that service must be
 * declared by the same system. Whoever renders a job sets the label `job` to its name, whatever the operator would make of it.
 */
import type { Cidr, Duration, KubernetesName, Url } from "../units";

/** A Kubernetes Service that a system runs. The deployment of the system itself is not ours; this is what we rely on. */
export interface ServiceDeclaration {
  readonly name: KubernetesName;
  /** Labels that select the Service and its pods. */
  readonly labels: Readonly<Record<string, string>>;
  /** Port numbers by port name. */
  readonly ports: Readonly<Record<string, number>>;
  /** Numbers of the same ports at the pods, where they are others: network policies are about these. @default - the same numbers */
  readonly podPorts?: Readonly<Record<string, number>>;
}

interface ScrapeBase {
  /** Name of the object and value of the label `job`. */
  readonly name: KubernetesName;
  /** The metric set that is read here (`MetricSet.source`). */
  readonly source: string;
  /** @default - the interval of the environment */
  readonly interval?: Duration;
  /** Names of the metrics that are kept; everything else is dropped when it is scraped. @default - everything is kept */
  readonly keep?: readonly string[];
  /** Ids of the requirements that this job answers. @default [] */
  readonly requirements?: readonly string[];
}

/** What jobs have in common that read a program which runs in pods. */
interface EndpointScrape extends ScrapeBase {
  /** Name of a port: of the service, or of the container. */
  readonly port: string;
  /** @default "/metrics" */
  readonly path?: string;
  /** How many endpoints there are at most; the estimate of series counts on it. @default 1 */
  readonly replicas?: number;
  /**
   * Networks from which the program answers a scrape, where it looks at the address of the client. Synth refuses an environment whose Prometheus has its
   * address elsewhere, because every metric of the job would be gone and only `up` would say so.
   *
   * @default - the program answers everybody
   */
  readonly answersTo?: readonly Cidr[];
}

/** Every endpoint behind a Service; becomes a ServiceMonitor. */
export interface ServiceScrape extends EndpointScrape {
  readonly kind: "service";
  /** Name of a declared service. */
  readonly service: KubernetesName;
}

/** Every pod with these labels, for pods that no Service stands before; becomes a PodMonitor. */
export interface PodScrape extends EndpointScrape {
  readonly kind: "pods";
  readonly labels: Readonly<Record<string, string>>;
}

/** URLs that the blackbox exporter asks; becomes a Probe. */
export interface ProbeScrape extends ScrapeBase {
  readonly kind: "probe";
  /** Module of the blackbox exporter. */
  readonly module: "http_2xx" | "tcp_connect";
  /** In-cluster targets as `<declared service>:<port name><path>`, or absolute URLs outside the cluster. */
  readonly targets: readonly (`${string}:${string}/${string}` | Url)[];
}

/** Hosts outside the cluster, by name; becomes a ScrapeConfig. */
export interface StaticScrape extends ScrapeBase {
  readonly kind: "static";
  /** `host:port` each. */
  readonly targets: readonly `${string}:${number}`[];
  /** @default "/metrics" */
  readonly path?: string;
}

export type ScrapeJob = ServiceScrape | PodScrape | ProbeScrape | StaticScrape;
