/**
 * Scrape jobs: where Prometheus reads the metrics of a system. Each job names the service that it resolves to, and that service must be
 * declared by the same system.
 */
import type { Duration, KubernetesName, Url } from "../units";

/** A Kubernetes Service that a system runs. The deployment of the system itself is not ours; this is what we rely on. */
export interface ServiceDeclaration {
  readonly name: KubernetesName;
  /** Labels that select the Service and its pods. */
  readonly labels: Readonly<Record<string, string>>;
  /** Port numbers by port name. */
  readonly ports: Readonly<Record<string, number>>;
}

/** Every endpoint behind a Service; becomes a ServiceMonitor. */
export interface ServiceScrape {
  readonly kind: "service";
  readonly name: KubernetesName;
  /** The metric set that is read here (`MetricSet.source`). */
  readonly source: string;
  /** Name of a declared service. */
  readonly service: KubernetesName;
  /** Name of a port of that service. */
  readonly port: string;
  /** @default "/metrics" */
  readonly path?: string;
  /** @default - the interval of the environment */
  readonly interval?: Duration;
}

/** Every pod with these labels, for pods that no Service stands before; becomes a PodMonitor. */
export interface PodScrape {
  readonly kind: "pods";
  readonly name: KubernetesName;
  readonly source: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Name of the container port. */
  readonly port: string;
  /** @default "/metrics" */
  readonly path?: string;
  /** @default - the interval of the environment */
  readonly interval?: Duration;
}

/** URLs that the blackbox exporter asks; becomes a Probe. */
export interface ProbeScrape {
  readonly kind: "probe";
  readonly name: KubernetesName;
  readonly source: string;
  /** Module of the blackbox exporter. */
  readonly module: "http_2xx" | "tcp_connect";
  /** In-cluster targets as `<declared service>:<port name><path>`, or absolute URLs outside the cluster. */
  readonly targets: readonly (`${string}:${string}/${string}` | Url)[];
  /** @default - the interval of the environment */
  readonly interval?: Duration;
}

/** Hosts outside the cluster, by name; becomes a ScrapeConfig. */
export interface StaticScrape {
  readonly kind: "static";
  readonly name: KubernetesName;
  readonly source: string;
  /** `host:port` each. */
  readonly targets: readonly `${string}:${number}`[];
  /** @default "/metrics" */
  readonly path?: string;
  /** @default - the interval of the environment */
  readonly interval?: Duration;
}

export type ScrapeJob = ServiceScrape | PodScrape | ProbeScrape | StaticScrape;
