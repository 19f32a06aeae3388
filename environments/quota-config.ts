/** The part of an environment that bounds what namespaces may ask for, so that no namespace can take what the others need. */
import type { Size } from "../units";

/** What the pods of one namespace may ask for in sum. */
export interface NamespaceQuotaConfig {
  /** Cores that they request. */
  readonly cpuCores: number;
  /** Memory that they request, and at which they are stopped. */
  readonly memory: Size;
  /** How many of them there may be. */
  readonly pods: number;
  /** Volumes that are claimed. */
  readonly storage: Size;
}

/** What a container gets that says nothing of its own. */
export interface ContainerDefaultsConfig {
  /** Cores that it requests; it has no limit of cores. */
  readonly cpuCores: number;
  /** Memory that it requests and at which it is stopped. */
  readonly memory: Size;
}

export interface QuotasConfig {
  /** Namespace of Prometheus, Alertmanager, Loki, Tempo, the collector's gateway and Grafana. */
  readonly observability: NamespaceQuotaConfig;
  /** Namespace of what runs on every node. */
  readonly nodes: NamespaceQuotaConfig;
  /** Namespace of Jaeger. */
  readonly jaeger: NamespaceQuotaConfig;
  /** Namespace of the operator that copies secrets. */
  readonly externalSecrets: NamespaceQuotaConfig;
  /** Each namespace of a system for which the environment sets no quota of its own. */
  readonly system: NamespaceQuotaConfig;
  /** In all namespaces. */
  readonly container: ContainerDefaultsConfig;
}
