/**
 * The secrets that the project knows, by reference only. The table says of each who needs it, where it is kept and where it is mounted. A value
 * cannot be written down anywhere: no type of this project can hold one.
 */
import type { KubernetesName } from "../units";

/** Where the Kubernetes Secret that External Secrets writes is consumed. */
export interface SecretMount {
  readonly namespace: KubernetesName;
  /** Name of the Kubernetes Secret. */
  readonly secretName: KubernetesName;
  /** Directory in the container; the keys are the file names. @default - consumed by reference to the Secret, not as files */
  readonly directory?: `/${string}`;
}

export interface SecretEntry {
  /** The component that reads it. */
  readonly neededBy: string;
  readonly purpose: string;
  /** Path in the secret store below the environment's prefix: `alertmanager/slack`. */
  readonly keptAt: `${string}/${string}`;
  /** The properties of the stored secret; each becomes a key of the Kubernetes Secret. */
  readonly properties: readonly string[];
  readonly mount: SecretMount;
}

export const SECRETS = {
  "alertmanager-slack": {
    neededBy: "alertmanager",
    purpose: "Incoming webhook of the chat workspace, to which the receivers post.",
    keptAt: "alertmanager/slack",
    properties: ["url"],
    mount: {
      namespace: "observability",
      secretName: "alertmanager-slack",
      directory: "/etc/alertmanager-secrets/slack",
    },
  },
  "alertmanager-pagerduty": {
    neededBy: "alertmanager",
    purpose: "Routing key of the pager service's Events v2 integration.",
    keptAt: "alertmanager/pagerduty",
    properties: ["routing-key"],
    mount: {
      namespace: "observability",
      secretName: "alertmanager-pagerduty",
      directory: "/etc/alertmanager-secrets/pagerduty",
    },
  },
  "alertmanager-smtp": {
    neededBy: "alertmanager",
    purpose: "Password of the mail relay account that sends alerts.",
    keptAt: "alertmanager/smtp",
    properties: ["password"],
    mount: {
      namespace: "observability",
      secretName: "alertmanager-smtp",
      directory: "/etc/alertmanager-secrets/smtp",
    },
  },
  "alertmanager-deadman": {
    neededBy: "alertmanager",
    purpose: "Address of the outside heartbeat service that notices when the dead man's switch falls silent.",
    keptAt: "alertmanager/deadman",
    properties: ["url"],
    mount: {
      namespace: "observability",
      secretName: "alertmanager-deadman",
      directory: "/etc/alertmanager-secrets/deadman",
    },
  },
  "grafana-admin": {
    neededBy: "grafana",
    purpose: "First administrator of Grafana.",
    keptAt: "grafana/admin",
    properties: ["username", "password"],
    mount: { namespace: "observability", secretName: "grafana-admin" },
  },
  "grafana-database": {
    neededBy: "grafana",
    purpose: "Account of Grafana's Postgres database.",
    keptAt: "grafana/database",
    properties: ["username", "password"],
    mount: { namespace: "observability", secretName: "grafana-database" },
  },
  "jaeger-opensearch": {
    neededBy: "jaeger",
    purpose: "Account of the OpenSearch domain that holds Jaeger's traces.",
    keptAt: "jaeger/opensearch",
    properties: ["username", "password"],
    mount: { namespace: "jaeger", secretName: "jaeger-opensearch" },
  },
  "phoenix-redis": {
    neededBy: "redis-exporter",
    purpose: "Password of Phoenix' Redis, for the exporter.",
    keptAt: "phoenix/redis",
    properties: ["password"],
    mount: { namespace: "phoenix", secretName: "phoenix-redis" },
  },
} as const satisfies Readonly<Record<string, SecretEntry>>;

/** Name of a secret in the catalogue. */
export type SecretName = keyof typeof SECRETS;

/** A reference to one property of a secret in the catalogue. This is the only way to speak of a secret. */
export type SecretRef<Name extends SecretName = SecretName> = {
  readonly [Each in Name]: { readonly secret: Each; readonly property: (typeof SECRETS)[Each]["properties"][number] };
}[Name];

/** Name of a secret that is mounted as files. */
export type SecretFileName = {
  readonly [Name in SecretName]: (typeof SECRETS)[Name]["mount"] extends { readonly directory: string } ? Name : never;
}[SecretName];

/** A reference to a property that the component reads from a file. */
export type SecretFileRef = SecretRef<SecretFileName>;

/** The path under which the component finds the property, for the `*_file` fields of its configuration. */
export function secretFile(ref: SecretFileRef): string {
  return `${SECRETS[ref.secret].mount.directory}/${ref.property}`;
}
