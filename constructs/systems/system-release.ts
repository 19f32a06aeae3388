/**
 * Everything of one system that lives in the cluster: its rules, its scrape objects and the external secrets of its exporters, as one release of our own
 * chart, so that a change of one system touches no other.
 */
import { Construct, type IDependable } from "constructs";
import type { RuleGroup } from "../../rules/rule-group";
import type { ExternalSecret } from "../../secrets/external-secret";
import type { SystemPack } from "../../systems/system-pack";
import { WORKLOADS } from "../eks/workloads";
import type { HelmValues } from "../helm/helm-values";
import type { HelmRelease } from "../helm/helm-release";
import type { ServiceEndpoint } from "../service-endpoint";
import { type ChartObject, type ChartObjects, ObjectsRelease } from "./objects-release";
import { scrapeObjects } from "./scrape-objects";

export interface SystemReleaseProps {
  /** Whose rules and scrape objects these are. */
  readonly system: Pick<SystemPack, "name" | "namespaces" | "services" | "scrape">;
  /** Its rules as this environment has them. */
  readonly ruleGroups: readonly RuleGroup[];
  /** Its rules on log lines. @default [] */
  readonly logRuleGroups?: readonly RuleGroup[];
  /** The secrets of its exporters. */
  readonly externalSecrets: readonly ExternalSecret[];
  /** The exporter that the system's probes go through. */
  readonly blackbox: ServiceEndpoint;
  /** @default [] */
  readonly dependsOn?: readonly IDependable[];
}

export class SystemRelease extends Construct {
  /** The release, for what must wait for it. */
  readonly release: HelmRelease;

  constructor(scope: Construct, id: string, props: SystemReleaseProps) {
    super(scope, id);
    const objects = new ObjectsRelease(this, "Objects", {
      releaseName: `${props.system.name}-observability`,
      namespace: props.system.namespaces[0],
      system: props.system.name,
      objects: {
        prometheusRules: props.ruleGroups.map((group) => prometheusRule(group)),
        logRules: logRules(props.system.name, props.logRuleGroups ?? []),
        ...scrapeObjects({ system: props.system, blackbox: props.blackbox }),
        externalSecrets: externalSecretObjects(props.externalSecrets),
      } satisfies ChartObjects,
      dependsOn: props.dependsOn ?? [],
    });
    this.release = objects.release;
  }
}

/** One PrometheusRule per group, so that a changed threshold is a diff of its own group. */
export function prometheusRule(group: RuleGroup): ChartObject {
  return { name: group.name.toLowerCase().replaceAll(/[._]/g, "-"), spec: { groups: [group as unknown as HelmValues] } };
}

/** Name of the ConfigMap with the log rules of a system. */
export function logRulesName(system: string): string {
  return `${system}-log-rules`;
}

/** All log rules of a system as one file, beside Loki, whose pods can mount nothing of another namespace. */
function logRules(system: string, groups: readonly RuleGroup[]): ChartObject[] {
  if (groups.length === 0) return [];
  const { namespace } = WORKLOADS.loki;
  return [{ name: logRulesName(system), namespace, spec: { groups: groups.map((group) => group as unknown as HelmValues) } }];
}

/** External secrets as entries of the chart. */
export function externalSecretObjects(secrets: readonly ExternalSecret[]): ChartObject[] {
  return secrets.map(({ metadata, spec }) => ({ name: metadata.name, namespace: metadata.namespace, spec: spec as unknown as HelmValues }));
}
