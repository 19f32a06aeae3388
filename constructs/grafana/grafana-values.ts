/**
 * Values of the Grafana chart. Content comes by the API from the Grafana stack, never from sidecars; passwords come from Kubernetes Secrets by reference.
 *
 * @see https://github.com/grafana-community/helm-charts/tree/main/charts/grafana
 */
import type { GrafanaConfig, PostgresConfig, RdsConfig } from "../../environments/environment";
import { ProblemError, quoteValue } from "../../problems";
import { SECRETS } from "../../secrets/catalogue";
import type { HelmValues } from "../helm/helm-values";
import type { ReleaseDocuments } from "../helm/helm-release";
import { PRIORITY, RESTRICTED_CONTAINER, podResources, restrictedPod, spreadReplicas } from "../kubernetes/pod-defaults";

export interface GrafanaValuesOptions {
  /** Replicas, address and database. */
  readonly grafana: GrafanaConfig;
  /** Storage class of the volume, where Grafana keeps its database on one. */
  readonly storageClass: string;
  /** The database, where the environment has one made. @default - none is made */
  readonly databaseAddress?: DatabaseAddress;
}

/** Where a Postgres listens. */
export interface DatabaseAddress {
  /** Host and port. */
  readonly host: string;
  /** Name of the database. */
  readonly name: string;
}

/** Name of the release and of its Service. */
export const GRAFANA_NAME = "grafana";

export function grafanaValues(options: GrafanaValuesOptions): ReleaseDocuments {
  return {
    access: accessValues(options.grafana),
    database: databaseValues(options),
    availability: availabilityValues(options.grafana),
    security: {
      securityContext: restrictedPod(472),
      containerSecurityContext: RESTRICTED_CONTAINER,
      automountServiceAccountToken: false,
      rbac: { create: false },
      initChownData: { enabled: false },
      extraEmptyDirMounts: [{ name: "tmp", mountPath: "/tmp" }],
    },
    monitoring: { fullnameOverride: GRAFANA_NAME, testFramework: { enabled: false }, serviceMonitor: { enabled: true } },
  };
}

function accessValues(grafana: GrafanaConfig): HelmValues {
  const admin = SECRETS["grafana-admin"];
  const url = new URL(grafana.url);
  return {
    admin: { existingSecret: admin.mount.secretName, userKey: "username", passwordKey: "password" },
    "grafana.ini": {
      server: { domain: url.hostname, root_url: grafana.url },
      users: { allow_sign_up: false },
      analytics: { check_for_updates: false, check_for_plugin_updates: false, reporting_enabled: false },
      security: { disable_gravatar: true, cookie_secure: url.protocol === "https:" },
    },
  };
}

function databaseValues(options: GrafanaValuesOptions): HelmValues {
  const database = options.grafana.database;
  if (database.kind === "sqlite") {
    return {
      persistence: { enabled: true, storageClassName: options.storageClass, size: database.volumeSize.toKubernetes() },
      // The volume is attached to one node at a time.
      deploymentStrategy: { type: "Recreate" },
    };
  }
  const { host, name } = addressOf(database, options.databaseAddress);
  const secret = SECRETS["grafana-database"].mount.secretName;
  const fromSecret = (key: string): HelmValues => ({ secretKeyRef: { name: secret, key } });
  return {
    persistence: { enabled: false },
    envValueFrom: { GF_DATABASE_USER: fromSecret("username"), GF_DATABASE_PASSWORD: fromSecret("password") },
    "grafana.ini": { database: { type: "postgres", host, name, ssl_mode: "require" } },
  };
}

/** @throws ProblemError when the environment has a database made and nobody says where it is */
function addressOf(database: PostgresConfig | RdsConfig, made: DatabaseAddress | undefined): DatabaseAddress {
  const address = database.kind === "rds" ? made : database;
  if (address !== undefined) return address;
  throw new ProblemError([
    {
      code: "OBS0114",
      at: "grafana.database",
      what: "Nobody says where the database of Grafana listens.",
      got: quoteValue(database.kind),
      allowed: "the address of the database that was made",
      remedy: "Hand databaseAddress to the construct.",
    },
  ]);
}

/** Peers tell each other which alerts they have notified of. */
function availabilityValues(grafana: GrafanaConfig): HelmValues {
  const scheduling = {
    replicas: grafana.replicas,
    priorityClassName: PRIORITY.cluster,
    resources: podResources({ cpuCores: 0.1, memoryMiB: 512 }),
  };
  if (grafana.replicas === 1) return scheduling;
  return {
    ...scheduling,
    podDisruptionBudget: { minAvailable: grafana.replicas - 1, unhealthyPodEvictionPolicy: "AlwaysAllow" },
    topologySpreadConstraints: spreadReplicas({ "app.kubernetes.io/name": "grafana" }),
    headlessService: true,
    "grafana.ini": {
      unified_alerting: {
        ha_peers: `${GRAFANA_NAME}-headless:9094`,
        ha_listen_address: "${POD_IP}:9094",
        ha_advertise_address: "${POD_IP}:9094",
      },
    },
  };
}
