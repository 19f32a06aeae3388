import Ajv from "ajv";
import { renderExternalSecret } from "../../secrets/external-secret";
import { neededSecrets } from "../../secrets/needed";
import { scanForSecrets } from "../../secrets/scan";
import schema from "../fixtures/crds/externalsecret-v1.json";
import { LARGE, PHOENIX } from "./support";

const AWS = { kind: "aws-secrets-manager", region: "eu-central-1", prefix: "production" } as const;
const KUBERNETES = { kind: "kubernetes", namespace: "secret-store" } as const;
const SECRETS = neededSecrets({ environment: LARGE, systems: [PHOENIX] });

/** The schema as a strict API server applies it: fields that it does not name are refused. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== "object" || part === null) return part;
  const copy = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
  const isObject = "properties" in part && !("additionalProperties" in part) && "type" in part && part.type === "object";
  return isObject ? { ...copy, additionalProperties: false } : copy;
}

const validate = new Ajv({ strict: false, allErrors: true }).compile(closed(schema) as object);

function violations(manifest: unknown): readonly string[] {
  validate(manifest);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("the external secret of a catalogue entry", () => {
  it("copies each property from AWS Secrets Manager into a key of the Kubernetes Secret", () => {
    const database = SECRETS.find(({ name }) => name === "grafana-database");
    expect(database && renderExternalSecret(database, AWS)).toEqual({
      apiVersion: "external-secrets.io/v1",
      kind: "ExternalSecret",
      metadata: { name: "grafana-database", namespace: "observability" },
      spec: {
        refreshInterval: "1h",
        secretStoreRef: { kind: "ClusterSecretStore", name: "observability" },
        target: {
          name: "grafana-database",
          creationPolicy: "Owner",
          deletionPolicy: "Retain",
          immutable: false,
          template: { type: "Opaque" },
        },
        data: [
          { secretKey: "username", remoteRef: { key: "production/grafana/database", property: "username" } },
          { secretKey: "password", remoteRef: { key: "production/grafana/database", property: "password" } },
        ],
      },
    });
  });

  it("names a Kubernetes Secret where the store is a namespace, whose names have no slashes", () => {
    const [slack] = SECRETS;
    expect(slack && renderExternalSecret(slack, KUBERNETES).spec.data).toEqual([
      { secretKey: "url", remoteRef: { key: "alertmanager-slack", property: "url" } },
    ]);
  });

  it.each(SECRETS.flatMap((secret) => [AWS, KUBERNETES].map((store) => ({ name: secret.name, kind: store.kind, secret, store }))))(
    "of $name in $kind is valid for the cluster and holds no secret",
    ({ secret, store }) => {
      const manifest = renderExternalSecret(secret, store);
      expect(violations(manifest)).toEqual([]);
      expect(scanForSecrets(manifest, secret.name)).toEqual([]);
    },
  );

  it("would be refused with a field or value that the definition does not know", () => {
    const [secret] = SECRETS;
    const manifest = secret && renderExternalSecret(secret, AWS);
    const target = { ...manifest?.spec.target, deletionPolicy: "Keep", secretName: "x" };
    expect(violations({ ...manifest, spec: { ...manifest?.spec, target } })).toEqual([
      "/spec/target must NOT have additional properties",
      "/spec/target/deletionPolicy must be equal to one of the allowed values",
    ]);
  });
});
