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
  /** Name of the object. */
  readonly name: string;
  /** @default - the namespace of the release */
  readonly namespace?: string;
  /** @default {} */
  readonly labels?: Readonly<Record<string, string>>;
  /** As the kind's definition has it. */
  readonly spec: HelmValues;
}

/** Objects by the value of the chart that lists them. */
export interface ChartObjects {
  /** Recording and alerting rules. @default [] */
  readonly prometheusRules?: readonly ChartObject[];
  /** Alerting rules of Loki's ruler, each a ConfigMap with one file. @default [] */
  readonly logRules?: readonly ChartObject[];
  /** Scrape targets behind Services. @default [] */
  readonly serviceMonitors?: readonly ChartObject[];
  /** Scrape targets that are pods. @default [] */
  readonly podMonitors?: readonly ChartObject[];
  /** URLs that the blackbox exporter asks. @default [] */
  readonly probes?: readonly ChartObject[];
  /** Scrape targets outside of the cluster. @default [] */
  readonly scrapeConfigs?: readonly ChartObject[];
  /** Secrets that are copied from the store. @default [] */
  readonly externalSecrets?: readonly ChartObject[];
  /** Stores that secrets are copied from. @default [] */
  readonly clusterSecretStores?: readonly ChartObject[];
}

export interface ObjectsReleaseProps {
  /** Name of the release in its namespace. */
  readonly releaseName: string;
  /** Namespace of the release and of the objects that name none. */
  readonly namespace: string;
  /** Value of the label `observability/system` on every object. */
  readonly system: string;
  /** The objects by kind. */
  readonly objects: ChartObjects;
  /** @default [] */
  readonly dependsOn?: readonly IDependable[];
}

export class ObjectsRelease extends Construct {
  /** The release, for what must wait for it. */
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
    kinds
      .filter(([, list]) => list.length > 0)
      .map(([kind, list]) => [kind, { [kind]: list.map((object) => ({ ...object })) } as HelmValues]),
  );
}
