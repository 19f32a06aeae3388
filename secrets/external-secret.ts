/**
 * The object that tells External Secrets to copy one secret of the catalogue from the environment's store into a Kubernetes Secret. It holds names
 * only; the value never passes through synth, plan or state.
 *
 * @see https://external-secrets.io/latest/api/externalsecret/
 */
import type { NeededSecret } from "./needed";
import type { Environment } from "../environments/environment";
import { Duration } from "../units";

/** The store of an environment, made by its platform stack, that all namespaces of this project read. */
export const SECRET_STORE = { kind: "ClusterSecretStore", name: "observability" } as const;

/** How soon a rotated secret arrives in the cluster. Each refresh is one request per secret at the store. */
export const SECRET_REFRESH_INTERVAL = Duration.hours(1);

export interface ExternalSecret {
  readonly apiVersion: "external-secrets.io/v1";
  readonly kind: "ExternalSecret";
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: {
    /** Go duration. */
    readonly refreshInterval: string;
    readonly secretStoreRef: typeof SECRET_STORE;
    readonly target: {
      readonly name: string;
      readonly creationPolicy: "Owner";
      /** A secret that disappears from the store stays in the cluster: a slip there must not take the pager down. */
      readonly deletionPolicy: "Retain";
      /** An immutable Secret could not take a rotated value. */
      readonly immutable: false;
      readonly template: { readonly type: "Opaque" };
    };
    readonly data: readonly { readonly secretKey: string; readonly remoteRef: { readonly key: string; readonly property: string } }[];
  };
}

/** @param managedKey name of the secret in the store, where AWS made it and chose the name itself */
export function renderExternalSecret(secret: NeededSecret, store: Environment["secretStore"], managedKey?: string): ExternalSecret {
  const { secretName, namespace } = secret.mount;
  const key = managedKey ?? remoteKey(secret.keptAt, store);
  return {
    apiVersion: "external-secrets.io/v1",
    kind: "ExternalSecret",
    metadata: { name: secretName, namespace },
    spec: {
      refreshInterval: SECRET_REFRESH_INTERVAL.toGo(),
      secretStoreRef: SECRET_STORE,
      target: {
        name: secretName,
        creationPolicy: "Owner",
        deletionPolicy: "Retain",
        immutable: false,
        template: { type: "Opaque" },
      },
      data: secret.properties.map((property) => ({ secretKey: property, remoteRef: { key, property } })),
    },
  };
}

/**
 * The name of a secret in the store of an environment: `production/alertmanager/slack` in AWS Secrets Manager; in a Kubernetes namespace, whose
 * names have no slashes, the Secret `alertmanager-slack`.
 */
export function remoteKey(keptAt: NeededSecret["keptAt"], store: Environment["secretStore"]): string {
  switch (store.kind) {
    case "aws-secrets-manager":
      return `${store.prefix}/${keptAt}`;
    case "kubernetes":
      return keptAt.replaceAll("/", "-");
  }
}
