/** Tempo, one process. With a bucket it needs the workload identity of its service account; without, it keeps files on its volume. */
import { Construct } from "constructs";
import { WORKLOADS } from "../eks/workloads";
import { CHARTS } from "../helm/chart-versions";
import { HelmRelease } from "../helm/helm-release";
import type { ReleaseProps } from "../helm/release-props";
import { type PlacementProps, placementDocuments } from "../kubernetes/placement";
import type { ServiceEndpoint } from "../service-endpoint";
import { TEMPO_NAME, type TempoValuesOptions, tempoValues } from "./tempo-values";

export interface TempoProps extends Omit<TempoValuesOptions, "serviceAccount">, ReleaseProps, PlacementProps {}

export class Tempo extends Construct {
  /** Takes queries. */
  readonly endpoint: ServiceEndpoint;
  /** Takes spans by OTLP over gRPC. */
  readonly otlp: ServiceEndpoint;
  /** The release, for what must wait for it. */
  readonly release: HelmRelease;

  constructor(scope: Construct, id: string, props: TempoProps) {
    super(scope, id);
    const { namespace, serviceAccount } = WORKLOADS.tempo;
    this.release = new HelmRelease(this, "Release", {
      chart: CHARTS.tempo,
      releaseName: TEMPO_NAME,
      namespace,
      values: { ...tempoValues({ ...props, serviceAccount }), ...placementDocuments(props.placement, (fields) => fields) },
      ...props.release,
    });
    this.endpoint = { namespace, service: TEMPO_NAME, port: 3200 };
    this.otlp = { namespace, service: TEMPO_NAME, port: 4317 };
  }
}
