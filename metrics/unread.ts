/** Metrics that are scraped and that nothing reads: no rule, no objective, no panel. */
import { keptBy } from "./cardinality/kept";
import { targetsOf } from "./cardinality/estimate";
import { labelSetsPerTarget, storedNames } from "./cardinality/series-of-metric";
import type { MetricContract, MetricSet } from "./contract";
import type { ScrapeJob } from "./scrape";

export interface UnreadMetric {
  readonly job: string;
  readonly source: string;
  /** Name of the contract. */
  readonly metric: string;
  /** The names of series that nothing reads: of a histogram perhaps its buckets alone. */
  readonly names: readonly string[];
  /** Series that would not be stored without them, over all targets of the job. */
  readonly series: number;
}

export interface UnreadOptions {
  readonly metrics: readonly MetricSet[];
  readonly scrape: readonly ScrapeJob[];
  /** Says of the name of a series whether something reads it. */
  readonly isRead: (name: string) => boolean;
}

/** The most series first. What a job drops already is not among them. */
export function unreadMetrics({ metrics, scrape, isRead }: UnreadOptions): UnreadMetric[] {
  return scrape
    .flatMap((job) =>
      metrics
        .filter(({ source }) => source === job.source)
        .flatMap((set) => set.metrics.flatMap((contract) => unreadOf(contract, set.source, job, isRead))),
    )
    .sort((a, b) => b.series - a.series);
}

function unreadOf(contract: MetricContract, source: string, job: ScrapeJob, isRead: UnreadOptions["isRead"]): UnreadMetric[] {
  if (contract.standing === "proposed") return [];
  const unread = storedNames(contract).filter(({ name }) => keptBy(job, name) && !isRead(name));
  if (unread.length === 0) return [];
  const perSet = unread.reduce((sum, { series }) => sum + series, 0);
  return [
    {
      job: job.name,
      source,
      metric: contract.name,
      names: unread.map(({ name }) => name),
      series: targetsOf(job) * labelSetsPerTarget(contract) * perSet,
    },
  ];
}

/**
 * The jobs with lists of what they keep: what something reads, and nothing else. Metrics without a contract go too, as nothing can read those. What a job
 * keeps already becomes fewer, never more.
 */
export function keepingRead({ metrics, scrape, isRead }: UnreadOptions): ScrapeJob[] {
  return scrape.map((job) => {
    const stored = metrics
      .filter(({ source }) => source === job.source)
      .flatMap((set) => set.metrics.flatMap((contract) => storedNames(contract).map(({ name }) => name)));
    return { ...job, keep: [...new Set(stored)].filter((name) => keptBy(job, name) && isRead(name)) };
  });
}
