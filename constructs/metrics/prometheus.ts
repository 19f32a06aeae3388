/**
 * Prometheus with its operator, kube-state-metrics and node-exporter. Needs the operator's definitions in the cluster and a running Alertmanager to
 * send to.
 */
import { Construct } from "constructs";
import type { MetricsConfig } from "../../environments/environment";
import { WORKLOADS } from "../eks/workloads";
import { CHARTS } from "../helm/chart-versions";
import { HelmRelease } from "../helm/helm-release";
import type { ReleaseProps } from "../helm/release-props";
import type { TelemetryIdentity } from "../identity";
import { NAMESPACES } from "../kubernetes/namespaces";
import { type PlacementProps, placementDocuments } from "../kubernetes/placement";
import type { ServiceEndpoint } from "../service-endpoint";
import { prometheusValues } from "./prometheus-values";

export interface PrometheusProps extends ReleaseProps, PlacementProps {
  /** What is stamped on every series. */
  readonly identity: TelemetryIdentity;
  /** Replicas, retention, intervals, and a long-term store. */
  readonly metrics: MetricsConfig;
  /** Takes the alerts. */
  readonly alertmanager: ServiceEndpoint;
  /** Storage class of the volumes. */
  readonly storageClass: string;
}

/** What the operator calls the pods of the resource `prometheus`, and what the chart calls the Service before them. */
const STATEFUL_SET = "prometheus-prometheus";

/** The operator's Service through which each pod has a name. */
const GOVERNING_SERVICE = "prometheus-operated";

export class Prometheus extends Construct {
  /** Takes queries. A caller stays with one replica. */
  readonly endpoint: ServiceEndpoint;
  /** Each replica, which takes remote write and OTLP. Whoever pushes sends everything to all of them. */
  readonly replicas: readonly ServiceEndpoint[];
  /** The release, for what must wait for it. */
  readonly release: HelmRelease;

  constructor(scope: Construct, id: string, props: PrometheusProps) {
    super(scope, id);
    const { namespace, serviceAccount } = WORKLOADS.prometheus;
    this.release = new HelmRelease(this, "Release", {
      chart: CHARTS.prometheus,
      releaseName: "prometheus",
      namespace,
      values: {
        ...prometheusValues({ ...props, serviceAccount, nodeNamespace: NAMESPACES.nodes }),
        ...placementDocuments(props.placement, (fields) => ({ prometheus: { prometheusSpec: fields } })),
      },
      ...props.release,
    });
    this.endpoint = { namespace, service: STATEFUL_SET, port: 9090, portName: "http-web" };
    this.replicas = Array.from({ length: props.metrics.replicas }, (_, index) => ({
      ...this.endpoint,
      service: `${STATEFUL_SET}-${index}.${GOVERNING_SERVICE}`,
    }));
  }
}
