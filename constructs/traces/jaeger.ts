/** Jaeger 2 on a Badger volume, which this construct makes, or on an OpenSearch, by an account or by the workload identity of its service account. */
import { PersistentVolumeClaimV1 } from "@cdktf/provider-kubernetes/lib/persistent-volume-claim-v1";
import { Construct } from "constructs";
import type { TracesConfig } from "../../environments/environment";
import { CHARTS } from "../helm/chart-versions";
import { HelmRelease } from "../helm/helm-release";
import type { ReleaseProps } from "../helm/release-props";
import { NAMESPACES } from "../kubernetes/namespaces";
import { type PlacementProps, placementDocuments } from "../kubernetes/placement";
import type { ServiceEndpoint } from "../service-endpoint";
import { JAEGER_NAME, type JaegerDomain, jaegerValues } from "./jaeger-values";

export interface JaegerProps extends ReleaseProps, PlacementProps {
  /** Storage, size and retention. */
  readonly traces: TracesConfig;
  /** Storage class of the volume, where traces are kept on one. */
  readonly storageClass: string;
  /** The domain that traces are kept in, where the environment has one made. @default - none is made */
  readonly domain?: JaegerDomain;
}

const VOLUME_CLAIM = "jaeger-badger";

export class Jaeger extends Construct {
  /** Takes queries. */
  readonly endpoint: ServiceEndpoint;
  /** Takes spans by OTLP over gRPC. */
  readonly otlp: ServiceEndpoint;
  /** The release, for what must wait for it. */
  readonly release: HelmRelease;

  constructor(scope: Construct, id: string, props: JaegerProps) {
    super(scope, id);
    const volume = this.createVolumeClaim(props);
    this.release = new HelmRelease(this, "Release", {
      chart: CHARTS.jaeger,
      releaseName: JAEGER_NAME,
      namespace: NAMESPACES.jaeger,
      values: {
        ...jaegerValues({
          traces: props.traces,
          volumeClaim: VOLUME_CLAIM,
          ...(props.domain === undefined ? {} : { domain: props.domain }),
        }),
        ...placementDocuments(props.placement, (fields) => ({ jaeger: fields })),
      },
      ...props.release,
      dependsOn: [...volume, ...(props.release?.dependsOn ?? [])],
    });
    this.endpoint = { namespace: NAMESPACES.jaeger, service: JAEGER_NAME, port: 16686 };
    this.otlp = { namespace: NAMESPACES.jaeger, service: JAEGER_NAME, port: 4317 };
  }

  /** The claim is bound when the pod that uses it is scheduled, so nothing waits for it here. */
  private createVolumeClaim(props: JaegerProps): PersistentVolumeClaimV1[] {
    const { jaeger } = props.traces;
    if (jaeger.storage !== "badger") return [];
    return [
      new PersistentVolumeClaimV1(this, "Volume", {
        metadata: { name: VOLUME_CLAIM, namespace: NAMESPACES.jaeger },
        spec: {
          accessModes: ["ReadWriteOnce"],
          storageClassName: props.storageClass,
          resources: { requests: { storage: jaeger.volumeSize.toKubernetes() } },
        },
        waitUntilBound: false,
      }),
    ];
  }
}
