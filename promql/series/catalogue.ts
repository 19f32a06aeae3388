/**
 * The series that exist: contracts of all metric sets, and what recording rules write. Every lookup of the checks goes through here.
 */
import { type LabelValues, type MetricContract, type MetricSet, type MetricUnit, STANDARD_TARGET_LABELS } from "../../metrics/contract";
import type { Shape } from "../infer/shape";
import type { SeriesRole } from "./role";

/** One kind of series: a metric of one source as it is queried, so a histogram is three of these. */
export interface SeriesKind {
  /** The name as it stands in an expression. */
  readonly name: string;
  /** The system whose label the series carry, or `any`. */
  readonly system: string;
  readonly source: string;
  readonly role: SeriesRole;
  readonly unit: MetricUnit;
  readonly labels: Readonly<Record<string, LabelValues>>;
  /** Labels that the scrape adds, among `labels`. */
  readonly targetLabels: ReadonlySet<string>;
  /** @default - the series is written by a recording rule */
  readonly contract?: MetricContract;
  /** True where series may have labels that are not among `labels`. */
  readonly openLabels: boolean;
  /** True for what third parties expose, which nobody here can change. */
  readonly thirdParty: boolean;
  /** What the recording rule computes. @default - the series is exposed, or its rule is not known */
  readonly recorded?: Shape;
}

/** What a recording rule writes. */
export interface RecordedSeries {
  readonly name: string;
  readonly system: string;
  readonly labels: Readonly<Record<string, LabelValues>>;
  /** True where it may have other labels too. @default false */
  readonly openLabels?: boolean;
  /** @default - nothing is known of the values */
  readonly shape?: Shape;
}

/** Labels that the scrape puts on every series; the others are there where discovery knows them. */
const ALWAYS_THERE: ReadonlySet<string> = new Set(["system", "job", "instance"]);

export class SeriesCatalogue {
  private readonly kinds = new Map<string, SeriesKind[]>();
  private readonly programs = new Set<string>();

  constructor(
    private readonly sets: readonly MetricSet[],
    recorded: readonly RecordedSeries[] = [],
  ) {
    for (const set of sets) for (const kind of kindsOf(set)) this.add(kind);
    for (const series of recorded) this.record(series);
  }

  /** All series of this name, whoever exposes them. */
  find(name: string): readonly SeriesKind[] {
    return this.kinds.get(name) ?? [];
  }

  names(): Iterable<string> {
    return this.kinds.keys();
  }

  /** Whether any name begins like this; see {@link programOf}. */
  hasProgram(beginning: string): boolean {
    return this.programs.has(beginning);
  }

  /** True where contracts are known, so that a metric without one does not exist. */
  get isClosed(): boolean {
    return this.sets.length > 0;
  }

  /** Adds what a rule writes; several rules may write the same name. */
  record({ name, system, labels, shape, openLabels = false }: RecordedSeries): void {
    this.add({
      name,
      system,
      source: "recording rule",
      role: "gauge",
      unit: shape?.unit?.base ?? "unknown",
      labels,
      targetLabels: NO_TARGET_LABELS,
      openLabels,
      thirdParty: false,
      ...(shape === undefined ? {} : { recorded: shape }),
    });
  }

  private add(kind: SeriesKind): void {
    this.programs.add(programOf(kind.name));
    // A new list each time: what is known of a list is remembered by the list.
    this.kinds.set(kind.name, [...this.find(kind.name), kind]);
  }
}

/** What tells by convention whose metric it is: the name up to its first underscore or colon. */
export function programOf(name: string): string {
  return /^[^_:]*[_:]?/.exec(name)?.[0] ?? name;
}

const NO_TARGET_LABELS: ReadonlySet<string> = new Set();

/** The series of a metric set are the same in every catalogue, and there is one catalogue per environment. */
const kindsBySet = new WeakMap<MetricSet, readonly SeriesKind[]>();

function kindsOf(set: MetricSet): readonly SeriesKind[] {
  const known = kindsBySet.get(set);
  if (known !== undefined) return known;
  const kinds = set.metrics.flatMap((contract) => seriesOf(set, contract));
  kindsBySet.set(set, kinds);
  return kinds;
}

/** Prometheus writes 1.0 for the bound 1 since version 3, and 1 before; both are in the label's values. */
function boundValues(buckets: readonly number[]): LabelValues {
  return {
    kind: "enum",
    values: [...buckets.flatMap((bound) => [String(bound), Number.isInteger(bound) ? `${bound}.0` : String(bound)]), "+Inf"],
  };
}

function seriesOf(set: MetricSet, contract: MetricContract): SeriesKind[] {
  if (contract.standing === "proposed") return [];
  const added = set.targetLabels ?? STANDARD_TARGET_LABELS;
  const target = Object.fromEntries(
    Object.entries<LabelValues>(added).map(([label, values]) => [
      label,
      label === "system" && set.system !== "any"
        ? ({ kind: "enum", values: [set.system] } as const)
        : ALWAYS_THERE.has(label)
          ? values
          : ({ ...values, optional: true } as const),
    ]),
  );
  const kind = (name: string, role: SeriesRole, unit: MetricUnit, extra: Readonly<Record<string, LabelValues>> = {}): SeriesKind => ({
    name,
    system: set.system,
    source: set.source,
    role,
    unit,
    labels: { ...target, ...contract.labels, ...extra },
    targetLabels: new Set(Object.keys(target)),
    contract,
    openLabels: contract.otherLabels !== undefined,
    thirdParty: set.exposition !== undefined,
  });
  const { name, unit } = contract;
  switch (contract.type) {
    case "histogram":
      return [
        kind(`${name}_bucket`, "bucket", "none", { le: boundValues(contract.buckets ?? []) }),
        kind(`${name}_sum`, "counter", unit),
        kind(`${name}_count`, "counter", "none"),
      ];
    case "summary":
      return [
        kind(name, "quantile", unit, { quantile: { kind: "open", atMost: 10 } }),
        kind(`${name}_sum`, "counter", unit),
        kind(`${name}_count`, "counter", "none"),
      ];
    case "native_histogram":
      return [kind(name, "native", unit)];
    case "counter":
    case "gauge":
    case "stateset":
    case "info":
    case "unknown":
      return [kind(name, contract.type, unit)];
    default:
      return assertNever(contract.type);
  }
}

function assertNever(value: never): never {
  throw new Error(`Unhandled metric type ${String(value)}.`);
}
