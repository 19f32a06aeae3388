/**
 * Values of the Alertmanager chart. The configuration holds no secret, only names of files, so it is plain values; the files come from Kubernetes
 * Secrets that External Secrets writes.
 *
 * @see https://github.com/prometheus-community/helm-charts/tree/main/charts/alertmanager
 */
import type { AlertingConfig } from "../../environments/environment";
import type { SecretEntry } from "../../secrets/catalogue";
import type { HelmValues } from "../helm/helm-values";
import type { ReleaseDocuments } from "../helm/helm-release";
import { PRIORITY, RESTRICTED_CONTAINER, podResources, restrictedPod, spreadReplicas } from "../kubernetes/pod-defaults";

export interface AlertmanagerValuesOptions {
  /** Number of peers and size of their volumes. */
  readonly alerting: AlertingConfig;
  /** The configuration as Alertmanager reads it. */
  readonly config: HelmValues;
  /** Notification templates by file name. */
  readonly templates: Readonly<Record<string, string>>;
  /** Secrets whose keys the configuration reads as files. */
  readonly secrets: readonly SecretEntry[];
  /** Storage class of the peers' volumes. */
  readonly storageClass: string;
}

/** Name of the release, of its Service and of its StatefulSet. */
export const ALERTMANAGER_NAME = "alertmanager";

/** The Service that resolves to every peer. */
export const ALERTMANAGER_PEERS = `${ALERTMANAGER_NAME}-headless`;

const LABELS = { "app.kubernetes.io/name": "alertmanager" };

export function alertmanagerValues(options: AlertmanagerValuesOptions): ReleaseDocuments {
  return {
    routing: { config: options.config, templates: options.templates },
    secrets: { extraSecretMounts: options.secrets.flatMap(secretMounts) },
    storage: {
      persistence: {
        enabled: true,
        storageClass: options.storageClass,
        size: options.alerting.volumeSize.toKubernetes(),
      },
    },
    availability: availabilityValues(options.alerting.replicas),
    security: {
      automountServiceAccountToken: false,
      hostUsers: null,
      podSecurityContext: restrictedPod(65534),
      securityContext: RESTRICTED_CONTAINER,
    },
    access: { baseURL: options.alerting.url },
    monitoring: {
      fullnameOverride: ALERTMANAGER_NAME,
      // Both Services of the chart match its monitor; without this every peer is scraped twice.
      serviceMonitor: {
        enabled: true,
        relabelings: [{ sourceLabels: ["__meta_kubernetes_service_name"], regex: ALERTMANAGER_PEERS, action: "drop" }],
      },
      configmapReload: {
        enabled: true,
        resources: podResources({ cpuCores: 0.01, memoryMiB: 64 }),
        securityContext: RESTRICTED_CONTAINER,
      },
    },
  };
}

/** A secret without a directory is not read as files. */
function secretMounts({ mount }: SecretEntry): HelmValues[] {
  if (mount.directory === undefined) return [];
  return [{ name: mount.secretName, secretName: mount.secretName, mountPath: mount.directory, readOnly: true }];
}

function availabilityValues(replicas: number): HelmValues {
  const several = replicas > 1;
  return {
    replicaCount: replicas,
    priorityClassName: PRIORITY.cluster,
    ...(several
      ? {
          // A majority keeps the gossip together while nodes are drained.
          podDisruptionBudget: { minAvailable: Math.floor(replicas / 2) + 1, unhealthyPodEvictionPolicy: "AlwaysAllow" },
          topologySpreadConstraints: spreadReplicas(LABELS),
        }
      : {}),
    resources: podResources({ cpuCores: 0.05, memoryMiB: 128 }),
  };
}
