/** Grafana itself. Its content (folders, data sources, dashboards) is a stack of its own, because Terraform needs a running Grafana to plan it. */
import { Construct } from "constructs";
import { CHARTS } from "../helm/chart-versions";
import { HelmRelease } from "../helm/helm-release";
import type { ReleaseProps } from "../helm/release-props";
import { NAMESPACES } from "../kubernetes/namespaces";
import { type PlacementProps, placementDocuments } from "../kubernetes/placement";
import type { ServiceEndpoint } from "../service-endpoint";
import { GRAFANA_NAME, type GrafanaValuesOptions, grafanaValues } from "./grafana-values";

export interface GrafanaProps extends GrafanaValuesOptions, ReleaseProps, PlacementProps {}

export class Grafana extends Construct {
  /** Where Grafana listens inside of the cluster. */
  readonly endpoint: ServiceEndpoint;
  /** The release, for what must wait for it. */
  readonly release: HelmRelease;

  constructor(scope: Construct, id: string, props: GrafanaProps) {
    super(scope, id);
    this.release = new HelmRelease(this, "Release", {
      chart: CHARTS.grafana,
      releaseName: GRAFANA_NAME,
      namespace: NAMESPACES.observability,
      values: { ...grafanaValues(props), ...placementDocuments(props.placement, (fields) => fields) },
      ...props.release,
    });
    this.endpoint = { namespace: NAMESPACES.observability, service: GRAFANA_NAME, port: 80 };
  }
}
