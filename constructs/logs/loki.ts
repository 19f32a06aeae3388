/** Loki, monolithic. With buckets it needs the workload identity of its service account; without, it keeps files on its volume. */
import { Construct } from "constructs";
import { WORKLOADS } from "../eks/workloads";
import { CHARTS } from "../helm/chart-versions";
import { HelmRelease } from "../helm/helm-release";
import type { ReleaseProps } from "../helm/release-props";
import { type PlacementProps, placementDocuments } from "../kubernetes/placement";
import type { ServiceEndpoint } from "../service-endpoint";
import { LOKI_NAME, type LokiValuesOptions, lokiValues } from "./loki-values";

export interface LokiProps extends Omit<LokiValuesOptions, "serviceAccount">, ReleaseProps, PlacementProps {}

export class Loki extends Construct {
  /** Takes queries, and OTLP logs below `/otlp`. */
  readonly endpoint: ServiceEndpoint;
  /** The release, for what must wait for it. */
  readonly release: HelmRelease;

  constructor(scope: Construct, id: string, props: LokiProps) {
    super(scope, id);
    const { namespace, serviceAccount } = WORKLOADS.loki;
    this.release = new HelmRelease(this, "Release", {
      chart: CHARTS.loki,
      releaseName: LOKI_NAME,
      namespace,
      values: {
        ...lokiValues({ ...props, serviceAccount }),
        ...placementDocuments(props.placement, (fields) => ({ singleBinary: fields })),
      },
      ...props.release,
    });
    this.endpoint = { namespace, service: LOKI_NAME, port: 3100, portName: "http-metrics" };
  }
}
