/** The blackbox exporter, which the probes of all systems go through. */
import { Construct } from "constructs";
import { CHARTS } from "../helm/chart-versions";
import { HelmRelease } from "../helm/helm-release";
import type { ReleaseProps } from "../helm/release-props";
import { NAMESPACES } from "../kubernetes/namespaces";
import type { ServiceEndpoint } from "../service-endpoint";
import { BLACKBOX_NAME, blackboxValues } from "./blackbox-values";

export interface BlackboxExporterProps extends ReleaseProps {
  /** @default 1 */
  readonly replicas?: number;
}

export class BlackboxExporter extends Construct {
  /** Takes probes. */
  readonly endpoint: ServiceEndpoint;
  /** The release, for what must wait for it. */
  readonly release: HelmRelease;

  constructor(scope: Construct, id: string, props: BlackboxExporterProps = {}) {
    super(scope, id);
    this.release = new HelmRelease(this, "Release", {
      chart: CHARTS.blackboxExporter,
      releaseName: BLACKBOX_NAME,
      namespace: NAMESPACES.observability,
      values: blackboxValues(props.replicas ?? 1),
      ...props.release,
    });
    this.endpoint = { namespace: NAMESPACES.observability, service: BLACKBOX_NAME, port: 9115 };
  }
}
