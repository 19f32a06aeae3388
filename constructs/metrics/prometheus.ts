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
import type { ServiceEndpoint } from "../service-endpoint";
import { prometheusValues } from "./prometheus-values";

export interface PrometheusProps extends ReleaseProps {
  /** What is stamped on every series. */
  readonly identity: TelemetryIdentity;
  /** Replicas, retention, intervals, and a long-term store. */
  readonly metrics: MetricsConfig;
  /** Takes the alerts. */
  readonly alertmanager: ServiceEndpoint;
  /** Storage class of the volumes. */
  readonly storageClass: string;
}

export class Prometheus extends Construct {
  /** Takes queries, remote write and OTLP. */
  readonly endpoint: ServiceEndpoint;
  /** The release, for what must wait for it. */
  readonly release: HelmRelease;

  constructor(scope: Construct, id: string, props: PrometheusProps) {
    super(scope, id);
    const { namespace, serviceAccount } = WORKLOADS.prometheus;
    this.release = new HelmRelease(this, "Release", {
      chart: CHARTS.prometheus,
      releaseName: "prometheus",
      namespace,
      values: prometheusValues({ ...props, serviceAccount, nodeNamespace: NAMESPACES.nodes }),
      ...props.release,
    });
    this.endpoint = { namespace, service: "prometheus-prometheus", port: 9090, portName: "http-web" };
  }
}
