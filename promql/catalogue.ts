/**
 * The series that exist: contracts of all metric sets, and what recording rules write. Every lookup of the checks goes through here.
 */
import { STANDARD_TARGET_LABELS, type LabelValues, type MetricContract, type MetricSet } from "../metrics/contract";

/** One kind of series: a metric of one source as it is queried, so a histogram is three of these. */
export interface SeriesKind {
  /** The name as it stands in an expression. */
  readonly name: string;
  /** The system whose label the series carry, or `any`. */
  readonly system: string;
  readonly source: string;
  readonly labels: Readonly<Record<string, LabelValues>>;
  /** @default - the series is written by a recording rule */
  readonly contract?: MetricContract;
}

/** What a recording rule writes. */
export interface RecordedSeries {
  readonly name: string;
  readonly system: string;
  readonly labels: Readonly<Record<string, LabelValues>>;
}

export class SeriesCatalogue {
  private readonly kinds = new Map<string, SeriesKind[]>();

  constructor(sets: readonly MetricSet[], recorded: readonly RecordedSeries[] = []) {
    for (const set of sets) {
      for (const contract of set.metrics) {
        for (const kind of seriesOf(set, contract)) this.add(kind);
      }
    }
    for (const series of recorded) this.add({ ...series, source: "recording rule" });
  }

  /** All series of this name, whoever exposes them. */
  find(name: string): readonly SeriesKind[] {
    return this.kinds.get(name) ?? [];
  }

  names(): Iterable<string> {
    return this.kinds.keys();
  }

  private add(kind: SeriesKind): void {
    const existing = this.kinds.get(kind.name);
    if (existing === undefined) this.kinds.set(kind.name, [kind]);
    else existing.push(kind);
  }
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
  const labels = { ...(set.targetLabels ?? STANDARD_TARGET_LABELS), ...contract.labels };
  const kind = (name: string, extra: Readonly<Record<string, LabelValues>> = {}): SeriesKind => ({
    name,
    system: set.system,
    source: set.source,
    labels: { ...labels, ...extra },
    contract,
  });
  switch (contract.type) {
    case "histogram":
      return [
        kind(`${contract.name}_bucket`, { le: boundValues(contract.buckets ?? []) }),
        kind(`${contract.name}_sum`),
        kind(`${contract.name}_count`),
      ];
    case "summary":
      return [
        kind(contract.name, { quantile: { kind: "open", atMost: 10 } }),
        kind(`${contract.name}_sum`),
        kind(`${contract.name}_count`),
      ];
    case "counter":
    case "gauge":
    case "stateset":
    case "info":
    case "native_histogram":
    case "unknown":
      return [kind(contract.name)];
    default:
      return assertNever(contract.type);
  }
}

function assertNever(value: never): never {
  throw new Error(`Unhandled metric type ${String(value)}.`);
}
