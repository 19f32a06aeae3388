/** The definitions of the Prometheus operator, as a release of their own, because Helm never upgrades definitions that stand in a chart's `crds` folder. */
import { Construct } from "constructs";
import { CHARTS } from "../helm/chart-versions";
import { HelmRelease } from "../helm/helm-release";
import type { ReleaseProps } from "../helm/release-props";
import { NAMESPACES } from "../kubernetes/namespaces";

export interface PrometheusOperatorCrdsProps extends ReleaseProps {
  /** Whether a plan may take the definitions away, and with them every rule and scrape object in the cluster. @default "destroy" */
  readonly removalPolicy?: "protect" | "destroy";
}

export class PrometheusOperatorCrds extends Construct {
  /** The release, for what must wait for it. */
  readonly release: HelmRelease;

  constructor(scope: Construct, id: string, props: PrometheusOperatorCrdsProps = {}) {
    super(scope, id);
    this.release = new HelmRelease(this, "Release", {
      chart: CHARTS.prometheusOperatorCrds,
      releaseName: "prometheus-operator-crds",
      namespace: NAMESPACES.observability,
      values: {},
      ...props.release,
    });
    if (props.removalPolicy === "protect") this.release.release.lifecycle = { preventDestroy: true };
  }
}
