/**
 * The Redis exporter beside one system's Redis. Its password comes from a Kubernetes Secret by reference; the system's own scrape job reads it.
 *
 * @see https://github.com/oliver006/redis_exporter
 */
import { ServiceAccountV1 } from "@cdktf/provider-kubernetes/lib/service-account-v1";
import { Construct } from "constructs";
import { SECRETS, type SecretRef } from "../../secrets/catalogue";
import { CHARTS } from "../helm/chart-versions";
import { HelmRelease, type ReleaseDocuments } from "../helm/helm-release";
import type { ReleaseProps } from "../helm/release-props";
import { RESTRICTED_CONTAINER, podResources, restrictedPod } from "../kubernetes/pod-defaults";

export interface RedisExporterProps extends ReleaseProps {
  /** Name of the release and of its Service: the system's scrape job selects it. */
  readonly name: string;
  /** Namespace that it runs in; the Secret with the password must be there. */
  readonly namespace: string;
  /** `redis://host:6379`, or `rediss://` with TLS. */
  readonly address: `redis://${string}` | `rediss://${string}`;
  /** @default - Redis asks for no password */
  readonly password?: SecretRef;
}

export class RedisExporter extends Construct {
  /** The release, for what must wait for it. */
  readonly release: HelmRelease;

  constructor(scope: Construct, id: string, props: RedisExporterProps) {
    super(scope, id);
    const account = this.createServiceAccount(props);
    this.release = new HelmRelease(this, "Release", {
      chart: CHARTS.redisExporter,
      releaseName: props.name,
      namespace: props.namespace,
      values: redisExporterValues(props),
      ...props.release,
      dependsOn: [account, ...(props.release?.dependsOn ?? [])],
    });
  }

  /** The exporter never asks the Kubernetes API, and the chart has no switch that keeps the token out of its pod: the account has. */
  private createServiceAccount({ name, namespace }: RedisExporterProps): ServiceAccountV1 {
    return new ServiceAccountV1(this, "ServiceAccount", { metadata: { name, namespace }, automountServiceAccountToken: false });
  }
}

function redisExporterValues(props: RedisExporterProps): ReleaseDocuments {
  return {
    target: {
      redisAddress: props.address,
      ...(props.password === undefined
        ? {}
        : {
            auth: {
              enabled: true,
              secret: { name: SECRETS[props.password.secret].mount.secretName, key: props.password.property },
            },
          }),
    },
    scheduling: { fullnameOverride: props.name, resources: podResources({ cpuCores: 0.02, memoryMiB: 64 }) },
    security: {
      rbac: { create: false },
      serviceAccount: { create: false, name: props.name },
      podSecurityContext: restrictedPod(59000),
      securityContext: RESTRICTED_CONTAINER,
    },
  };
}
