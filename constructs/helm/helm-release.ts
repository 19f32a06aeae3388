/**
 * A Helm release: the one place of the project that makes one. Its values are split into documents by concern, so that a small change is a small
 * diff, and a path that the chart version does not know is a problem at synth.
 */
import { Release } from "@cdktf/provider-helm/lib/release";
import { TerraformAsset } from "cdktf";
import { Construct, type IDependable } from "constructs";
import { resourcesOf } from "../dependencies";
import type { Problem } from "../../problems";
import { reportProblems } from "../problems";
import type { ChartFacts } from "./chart-facts";
import { type ResolvedChart, resolveChart } from "./chart-source";
import type { ChartSource } from "./chart-versions";
import { type HelmValues, escapeTerraform, mergeValues, renderValues } from "./helm-values";
import { type NamedValues, validateData, validateDisjoint, validateReleaseName } from "./release-check";
import { validateDocuments } from "./values-check";

/** Values by concern: each entry is one document of the release. Two documents never set the same path. */
export type ReleaseDocuments = Readonly<Record<string, HelmValues>>;

export interface HelmReleaseProps {
  /** Entry of `CHARTS`, or a folder that holds a chart. */
  readonly chart: ChartSource;
  /** At most 53 characters: Helm's bound. */
  readonly releaseName: string;
  /** Namespace, which must exist: its name, or the object that makes it. */
  readonly namespace: string | { readonly name: string };
  /** What this project sets, by concern. */
  readonly values: ReleaseDocuments;
  /** Values of the user, laid over ours by Helm's rules. @default {} */
  readonly overrides?: HelmValues;
  /** Paths that facts cannot know, each with the reason why it is right, at least 20 characters. @default {} */
  readonly unknownPaths?: Readonly<Record<string, string>>;
  /** Facts of another version of the chart; the release is then pinned to that version. @default - the facts of the pinned version */
  readonly facts?: ChartFacts;
  /** How long one Kubernetes operation may take, in seconds. @default 900 */
  readonly timeoutSeconds?: number;
  /** Leaves out the definitions in the chart's `crds` folder, where they are a release of their own. @default false */
  readonly skipCrds?: boolean;
  /** What must stand before the release: resources, or constructs with all resources below them. @default [] */
  readonly dependsOn?: readonly IDependable[];
}

/** One of the documents that Helm lays over each other. */
export interface ReleaseDocument {
  /** What it is about: `storage`, `security`. */
  readonly concern: string;
  /** What it sets. */
  readonly values: HelmValues;
}

/** Name of the document that holds the user's values. It comes last. */
export const OVERRIDES = "overrides";

const DEFAULT_TIMEOUT_SECONDS = 900;

export class HelmRelease extends Construct {
  /** The Terraform resource, for what this construct has no prop for: `release.addOverride(...)`. */
  readonly release: Release;
  /** Name of the release in its namespace. */
  readonly releaseName: string;
  /** Namespace of the release. */
  readonly namespace: string;
  /** The chart's name and version, with what is known of it. */
  readonly chart: ResolvedChart;
  /** The documents in the order in which Helm merges them, without empty ones. */
  readonly documents: readonly ReleaseDocument[];
  /** All documents laid over each other. */
  readonly mergedValues: HelmValues;

  constructor(scope: Construct, id: string, props: HelmReleaseProps) {
    super(scope, id);
    this.releaseName = props.releaseName;
    this.namespace = typeof props.namespace === "string" ? props.namespace : props.namespace.name;
    this.chart = resolveChart(props.chart, props.facts, this.node.path);
    const documents = documentsOf(props);
    const unwritable = this.named(documents).flatMap(validateData);
    reportProblems(this, [...this.validateIdentity(), ...(unwritable.length > 0 ? unwritable : this.validateValues(documents, props))]);
    // What cannot be written is reported, and must not break the report.
    this.documents = unwritable.length > 0 ? [] : documents;
    this.mergedValues = this.documents.reduce<HelmValues>((merged, { values }) => mergeValues(merged, values), {});
    this.release = this.createRelease(props);
  }

  private validateIdentity(): Problem[] {
    return [...validateReleaseName(this.releaseName, this.node.path), ...this.chart.problems];
  }

  private validateValues(documents: readonly ReleaseDocument[], props: HelmReleaseProps): Problem[] {
    const disjoint = validateDisjoint(this.named(documents.filter(({ concern }) => concern !== OVERRIDES)));
    if (this.chart.facts === undefined) return disjoint;
    const options = { at: this.node.path, unknownPaths: props.unknownPaths ?? {} };
    return [...disjoint, ...validateDocuments(this.chart.facts, this.named(documents), options)];
  }

  /** The documents with the place that a report names. */
  private named(documents: readonly ReleaseDocument[]): NamedValues[] {
    return documents.map(({ concern, values }) => ({ at: `${this.node.path}.values.${concern}`, values }));
  }

  private createRelease(props: HelmReleaseProps): Release {
    const dependencies = resourcesOf(props.dependsOn ?? []);
    return new Release(this, "Resource", {
      ...this.chartArguments(props.chart),
      name: this.releaseName,
      namespace: this.namespace,
      values: this.documents.map(({ values }) => escapeTerraform(renderValues(values))),
      atomic: true,
      cleanupOnFail: true,
      wait: true,
      timeout: props.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
      maxHistory: 10,
      createNamespace: false,
      dependencyUpdate: false,
      skipCrds: props.skipCrds ?? false,
      // Helm's lint assumes an old Kubernetes, which several of the charts refuse.
      lint: false,
      ...(dependencies.length === 0 ? {} : { dependsOn: dependencies }),
    });
  }

  /** A local chart is copied into the output; its path is relative to the stack's folder, where Terraform runs. */
  private chartArguments(source: ChartSource): { readonly chart: string; readonly repository?: string; readonly version?: string } {
    if (!("localPath" in source)) return { chart: source.name, repository: source.repository, version: this.chart.version };
    if (this.chart.name === "") return { chart: source.localPath };
    const asset = new TerraformAsset(this, "Chart", { path: source.localPath });
    return { chart: `./${asset.path.replace(/\/$/, "")}` };
  }
}

function documentsOf(props: HelmReleaseProps): ReleaseDocument[] {
  return [...Object.entries(props.values), [OVERRIDES, props.overrides ?? {}] as const]
    .map(([concern, values]) => ({ concern, values }))
    .filter(({ values }) => Object.keys(values).length > 0);
}
