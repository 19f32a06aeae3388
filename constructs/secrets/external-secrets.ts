/** The External Secrets operator with its definitions. Needs the workload identity of its service account where the store is in AWS. */
import { Construct, type IDependable } from "constructs";
import { WORKLOADS } from "../eks/workloads";
import { CHARTS } from "../helm/chart-versions";
import { HelmRelease } from "../helm/helm-release";
import type { ReleaseProps } from "../helm/release-props";
import { EXTERNAL_SECRETS_NAME, externalSecretsValues } from "./external-secrets-values";

export interface ExternalSecretsProps extends ReleaseProps {
  /** @default 1 */
  readonly replicas?: number;
  /** What brings the definition of ServiceMonitor, so that Prometheus can read how old each secret is. @default - the operator is not read */
  readonly metricsAfter?: IDependable;
  /** Whether a plan may take the operator away, and with its definitions every secret that it made. @default "destroy" */
  readonly removalPolicy?: "protect" | "destroy";
}

export class ExternalSecrets extends Construct {
  /** The release, for what must wait for it. */
  readonly release: HelmRelease;

  constructor(scope: Construct, id: string, props: ExternalSecretsProps = {}) {
    super(scope, id);
    const { namespace, serviceAccount } = WORKLOADS.externalSecrets;
    this.release = new HelmRelease(this, "Release", {
      chart: CHARTS.externalSecrets,
      releaseName: EXTERNAL_SECRETS_NAME,
      namespace,
      values: externalSecretsValues({ replicas: props.replicas ?? 1, serviceAccount, metrics: props.metricsAfter !== undefined }),
      ...props.release,
      dependsOn: [...(props.release?.dependsOn ?? []), ...(props.metricsAfter === undefined ? [] : [props.metricsAfter])],
    });
    if (props.removalPolicy === "protect") this.release.release.lifecycle = { preventDestroy: true };
  }
}
