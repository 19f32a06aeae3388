/**
 * A release of the chart in `charts/objects`: rules, scrape objects, external secrets and stores, written out as they are given. Terraform's own resource
 * for such objects needs the cluster and its definitions when it plans; a release does not.
 */
import { Construct, type IDependable } from "constructs";
import { HelmRelease } from "../helm/helm-release";
import type { HelmValues } from "../helm/helm-values";
import { OBJECTS_CHART } from "../helm/objects-chart";

/** One object: what is special about its metadata, and its spec. */
export interface ChartObject {
  readonly name: string;
  /** @default - the namespace of the release */
  readonly namespace?: string;
  /** @default {} */
  readonly labels?: Readonly<Record<string, string>>;
  readonly spec: HelmValues;
}

/** Objects by the value of the chart that lists them. */
export interface ChartObjects {
  readonly prometheusRules?: readonly ChartObject[];
  readonly serviceMonitors?: readonly ChartObject[];
  readonly podMonitors?: readonly ChartObject[];
  readonly probes?: readonly ChartObject[];
  readonly scrapeConfigs?: readonly ChartObject[];
  readonly externalSecrets?: readonly ChartObject[];
  readonly clusterSecretStores?: readonly ChartObject[];
}

export interface ObjectsReleaseProps {
  readonly releaseName: string;
  readonly namespace: string;
  /** Value of the label `observability/system` on every object. */
  readonly system: string;
  readonly objects: ChartObjects;
  /** @default [] */
  readonly dependsOn?: readonly IDependable[];
}

export class ObjectsRelease extends Construct {
  readonly release: HelmRelease;

  constructor(scope: Construct, id: string, props: ObjectsReleaseProps) {
    super(scope, id);
    this.release = new HelmRelease(this, "Release", {
      chart: OBJECTS_CHART,
      releaseName: props.releaseName,
      namespace: props.namespace,
      values: { system: { system: props.system }, ...documentsByKind(props.objects) },
      dependsOn: props.dependsOn ?? [],
    });
  }
}

/** One document per kind, without the kinds that have no object. */
function documentsByKind(objects: ChartObjects): Record<string, HelmValues> {
  const kinds = Object.entries(objects) as [keyof ChartObjects, readonly ChartObject[]][];
  return Object.fromEntries(
    kinds.filter(([, list]) => list.length > 0).map(([kind, list]) => [kind, { [kind]: list.map((object) => ({ ...object })) } as HelmValues]),
  );
}
