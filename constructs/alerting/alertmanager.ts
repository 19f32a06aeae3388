/**
 * Alertmanager as a release of its own, so that paging survives a failed upgrade of the Prometheus release. Needs the Kubernetes Secrets that its
 * receivers read.
 */
import { Construct } from "constructs";
import { CHARTS } from "../helm/chart-versions";
import { HelmRelease } from "../helm/helm-release";
import type { ReleaseProps } from "../helm/release-props";
import { NAMESPACES } from "../kubernetes/namespaces";
import { type PlacementProps, placementDocuments } from "../kubernetes/placement";
import type { ServiceEndpoint } from "../service-endpoint";
import { ALERTMANAGER_NAME, ALERTMANAGER_PEERS, type AlertmanagerValuesOptions, alertmanagerValues } from "./alertmanager-values";

export interface AlertmanagerProps extends AlertmanagerValuesOptions, ReleaseProps, PlacementProps {}

export class Alertmanager extends Construct {
  /** Answers the API. Prometheus finds every peer behind it. */
  readonly endpoint: Required<ServiceEndpoint>;
  /** Resolves to every peer, for who must send each alert to all of them and not to one that an address picks. */
  readonly peers: Required<ServiceEndpoint>;
  /** The release, for what must wait for it. */
  readonly release: HelmRelease;

  constructor(scope: Construct, id: string, props: AlertmanagerProps) {
    super(scope, id);
    this.release = new HelmRelease(this, "Release", {
      chart: CHARTS.alertmanager,
      releaseName: ALERTMANAGER_NAME,
      namespace: NAMESPACES.observability,
      values: { ...alertmanagerValues(props), ...placementDocuments(props.placement, (fields) => fields) },
      ...props.release,
    });
    this.endpoint = { namespace: NAMESPACES.observability, service: ALERTMANAGER_NAME, port: 9093, portName: "http" };
    this.peers = { ...this.endpoint, service: ALERTMANAGER_PEERS };
  }
}
