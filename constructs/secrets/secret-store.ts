/**
 * The store of an environment, as External Secrets reads it: AWS Secrets Manager by the operator's workload identity, or one namespace of the cluster.
 *
 * @see https://external-secrets.io/latest/api/clustersecretstore/
 */
import { Construct, type IDependable } from "constructs";
import type { Environment } from "../../environments/environment";
import { SECRET_STORE } from "../../secrets/external-secret";
import { WORKLOADS } from "../eks/workloads";
import type { HelmValues } from "../helm/helm-values";
import { PLATFORM_SYSTEM } from "../identity";
import { ObjectsRelease } from "../systems/objects-release";

export interface SecretStoreProps {
  /** Where the environment keeps its secrets. */
  readonly store: Environment["secretStore"];
  /** The operator, whose definitions and webhook must be there. */
  readonly dependsOn: readonly IDependable[];
}

export class SecretStore extends Construct {
  /** Name of the ClusterSecretStore. */
  readonly name = SECRET_STORE.name;

  constructor(scope: Construct, id: string, props: SecretStoreProps) {
    super(scope, id);
    new ObjectsRelease(this, "Objects", {
      releaseName: "secret-store",
      namespace: WORKLOADS.externalSecrets.namespace,
      system: PLATFORM_SYSTEM,
      objects: { clusterSecretStores: [{ name: SECRET_STORE.name, spec: { provider: storeProvider(props.store) } }] },
      dependsOn: props.dependsOn,
    });
  }
}

/** No credential is named for AWS: the operator's own service account is bound to a role. */
function storeProvider(store: Environment["secretStore"]): HelmValues {
  switch (store.kind) {
    case "aws-secrets-manager":
      return { aws: { service: "SecretsManager", region: store.region } };
    case "kubernetes": {
      const { namespace, serviceAccount } = WORKLOADS.externalSecrets;
      return {
        kubernetes: {
          remoteNamespace: store.namespace,
          server: { caProvider: { type: "ConfigMap", name: "kube-root-ca.crt", namespace, key: "ca.crt" } },
          auth: { serviceAccount: { name: serviceAccount, namespace } },
        },
      };
    }
  }
}
