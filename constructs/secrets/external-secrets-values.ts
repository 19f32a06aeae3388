/**
 * Values of External Secrets, which copies secrets from the environment's store into the cluster, so that no value ever passes through Terraform.
 *
 * @see https://external-secrets.io/latest/
 */
import type { HelmValues } from "../helm/helm-values";
import type { ReleaseDocuments } from "../helm/helm-release";
import { PRIORITY, podResources, spreadReplicas } from "../kubernetes/pod-defaults";

export interface ExternalSecretsValuesOptions {
  /** Of the operator and of its webhook; one of them leads. */
  readonly replicas: number;
  /** The service account whose identity may read the store. */
  readonly serviceAccount: string;
  /** Whether Prometheus reads the operator; the definition of ServiceMonitor must be there already. */
  readonly metrics: boolean;
}

/** Name of the release and prefix of its Deployments. */
export const EXTERNAL_SECRETS_NAME = "external-secrets";

export function externalSecretsValues(options: ExternalSecretsValuesOptions): ReleaseDocuments {
  const several = options.replicas > 1;
  const scheduling = { priorityClassName: PRIORITY.cluster, resources: podResources({ cpuCores: 0.05, memoryMiB: 256 }) };
  const budget = { podDisruptionBudget: { enabled: several, minAvailable: 1 } };
  const replicated = (name: string): HelmValues => ({
    replicaCount: options.replicas,
    ...budget,
    ...(several ? { topologySpreadConstraints: spreadReplicas({ "app.kubernetes.io/name": name }) } : {}),
    ...scheduling,
  });
  return {
    definitions: { installCRDs: true },
    availability: {
      leaderElect: several,
      ...replicated(EXTERNAL_SECRETS_NAME),
      webhook: replicated(`${EXTERNAL_SECRETS_NAME}-webhook`),
      certController: scheduling,
    },
    ...(options.metrics ? { metrics: { serviceMonitor: { enabled: true, renderMode: "alwaysRender" } } } : {}),
    identity: { fullnameOverride: EXTERNAL_SECRETS_NAME, serviceAccount: { create: true, name: options.serviceAccount } },
  };
}
