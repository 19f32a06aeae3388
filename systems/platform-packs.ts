/**
 * What the platform watches by itself, beside the systems that it carries: the cluster, and the platform's own programs. A pack is the part of a system pack
 * that there is without an application: rules and dashboards. What it may read depends on the kind of cluster.
 */
import { kubernetesDashboards } from "../dashboards/kubernetes";
import type { Dashboards } from "../dashboards/dashboard";
import { platformDashboards } from "../dashboards/platform";
import type { MetricSet } from "../metrics/contract";
import { type ClusterKind, metricsOf } from "../metrics/exporters";
import type { Alerts } from "../rules/alert";
import { type KubernetesAlertName, kubernetesAlerts } from "../rules/kubernetes";
import { type PlatformAlertName, platform } from "../rules/platform";
import type { RuleSource } from "../rules/render-alerts";
import type { SystemConfig } from "./system-pack";

export interface PlatformPack extends RuleSource {
  /** Its runbooks and dashboards are found by it. */
  readonly name: PlatformPackName;
  readonly title: string;
  /** The team that answers. */
  readonly owner: string;
  /** What its dashboards may read. */
  readonly metrics: readonly MetricSet[];
  readonly alerts: Alerts;
  readonly dashboards: Dashboards;
}

/** Names of alerts by pack. */
export interface PlatformPackAlerts {
  readonly kubernetes: KubernetesAlertName;
  readonly platform: PlatformAlertName;
}

export type PlatformPackName = keyof PlatformPackAlerts;

/** What an environment may set of the packs. */
export type PlatformPackConfigs = {
  readonly [Name in PlatformPackName]?: Pick<SystemConfig<PlatformPackAlerts[Name]>, "alerts">;
};

/** Who answers for the cluster and the platform. */
const OWNER = "team-platform";

/** The packs as a kind of cluster has them. @param kind @default - with everything that any kind has, for pages and runbooks */
export function platformPacks(kind?: ClusterKind): readonly PlatformPack[] {
  const common = { owner: OWNER, metrics: metricsOf(kind) } as const;
  return [
    { ...common, ...platform, name: "platform", title: "Platform", dashboards: platformDashboards },
    {
      ...common,
      name: "kubernetes",
      title: "Kubernetes",
      alerts: kubernetesAlerts(kind),
      slos: {},
      dashboards: kubernetesDashboards(kind),
    },
  ];
}
