/** The OpenTelemetry Collector that samples whole traces and fans them out to the trace stores. */
import { Construct } from "constructs";
import { CHARTS } from "../helm/chart-versions";
import { HelmRelease } from "../helm/helm-release";
import type { ReleaseProps } from "../helm/release-props";
import { NAMESPACES } from "../kubernetes/namespaces";
import { type PlacementProps, placementDocuments } from "../kubernetes/placement";
import type { ServiceEndpoint } from "../service-endpoint";
import { GATEWAY_NAME, type GatewayValuesOptions, gatewayValues } from "./gateway-values";

export interface CollectorGatewayProps extends GatewayValuesOptions, ReleaseProps, PlacementProps {}

export class CollectorGateway extends Construct {
  /** Takes spans by OTLP over gRPC. */
  readonly otlp: ServiceEndpoint;
  /** The release, for what must wait for it. */
  readonly release: HelmRelease;

  constructor(scope: Construct, id: string, props: CollectorGatewayProps) {
    super(scope, id);
    this.release = new HelmRelease(this, "Release", {
      chart: CHARTS.collector,
      releaseName: GATEWAY_NAME,
      namespace: NAMESPACES.observability,
      values: { ...gatewayValues(props), ...placementDocuments(props.placement, (fields) => fields) },
      ...props.release,
    });
    this.otlp = { namespace: NAMESPACES.observability, service: GATEWAY_NAME, port: 4317 };
  }
}
