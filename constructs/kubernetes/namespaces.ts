/** The namespaces of the platform, with the Pod Security level that each enforces. Systems have their own. */
export type PodSecurityLevel = "restricted" | "baseline" | "privileged";

export const NAMESPACES = {
  /** Everything that runs without the host. */
  observability: "observability",
  /** The collector agent and node-exporter, which read the host. */
  nodes: "observability-nodes",
  /** Jaeger, whose chart gives its ConfigMaps fixed names. */
  jaeger: "jaeger",
  /** The operator that copies secrets into the cluster. */
  externalSecrets: "external-secrets",
} as const;

/** Name of a namespace of the platform. */
export type PlatformNamespace = (typeof NAMESPACES)[keyof typeof NAMESPACES];

/** What the pods of each namespace may do at most. */
export const POD_SECURITY: Readonly<Record<PlatformNamespace, PodSecurityLevel>> = {
  observability: "restricted",
  "observability-nodes": "privileged",
  jaeger: "restricted",
  "external-secrets": "restricted",
};
