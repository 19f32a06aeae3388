import { ExternalSecrets } from "../../../constructs/secrets/external-secrets";
import { SecretStore, type SecretStoreProps } from "../../../constructs/secrets/secret-store";
import { releaseOf, releasePage, synthInCluster, valuesOf } from "../../support/releases";

const AWS = { kind: "aws-secrets-manager", region: "eu-west-3", prefix: "test" } as const;

function synthStore(store: SecretStoreProps["store"]) {
  return synthInCluster((stack) => {
    const operator = new ExternalSecrets(stack, "Operator");
    new SecretStore(stack, "Store", { store, dependsOn: [operator.release] });
  });
}

describe("secret store", () => {
  test("in AWS is no more than this: no credential is named, the operator's own identity is used", () => {
    expect(releasePage(synthStore(AWS), "secret-store")).toMatchInlineSnapshot(`
     "our own chart, as secret-store in external-secrets
     ---
     system: platform
     ---
     clusterSecretStores: [{ name: observability, spec: { provider: { aws: { service: SecretsManager, region: eu-west-3 } } } }]"
    `);
  });

  test("in the cluster is one namespace, read by the operator's own account", () => {
    expect(valuesOf(synthStore({ kind: "kubernetes", namespace: "source-7" }), "secret-store")["clusterSecretStores"]).toEqual([
      {
        name: "observability",
        spec: {
          provider: {
            kubernetes: {
              remoteNamespace: "source-7",
              server: { caProvider: { type: "ConfigMap", name: "kube-root-ca.crt", namespace: "external-secrets", key: "ca.crt" } },
              auth: { serviceAccount: { name: "external-secrets", namespace: "external-secrets" } },
            },
          },
        },
      },
    ]);
  });

  test("waits for the operator, whose webhook must agree", () => {
    expect(releaseOf(synthStore(AWS), "secret-store")["depends_on"]).toEqual([expect.stringMatching(/^helm_release\.Operator_Release/)]);
  });

  test("has the name by which external secrets know it", () => {
    synthInCluster((stack) => {
      expect(new SecretStore(stack, "Store", { store: AWS, dependsOn: [] }).name).toBe("observability");
    });
  });
});
