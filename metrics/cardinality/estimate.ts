/**
 * How much a system's scrapes put into Prometheus, from the contracts alone: series, samples per second, storage per day. Every figure is an upper bound of
 * what is declared; a metric without a contract is not counted.
 */
import { type Duration, Size } from "../../units";
import type { MetricContract, MetricSet } from "../contract";
import type { ScrapeJob } from "../scrape";
import { keptBy } from "./kept";
import { labelSetsPerTarget, storedNames } from "./series-of-metric";

/**
 * The upper end of what Prometheus' documentation gives for a sample in its blocks, 1 to 2 bytes.
 *
 * @see https://prometheus.io/docs/prometheus/latest/storage/#operational-aspects
 */
export const BYTES_PER_SAMPLE = 2;

/**
 * Series that Prometheus writes of each target itself: `up`, `scrape_duration_seconds`, `scrape_samples_scraped`, `scrape_samples_post_metric_relabeling`
 * and `scrape_series_added`.
 *
 * @see https://prometheus.io/docs/concepts/jobs_instances/
 */
export const SERIES_PER_SCRAPE = 5;

const SECONDS_PER_DAY = 86_400;

export interface TelemetryVolume {
  /** Series at a time. */
  readonly series: number;
  readonly samplesPerSecond: number;
  /** Blocks of one day in one replica of Prometheus, without the write-ahead log. */
  readonly storagePerDay: Size;
}

/** What one metric is part of a job's series with, over all targets. */
export interface MetricVolume {
  readonly source: string;
  readonly metric: string;
  readonly series: number;
}

export interface JobEstimate extends TelemetryVolume {
  readonly job: string;
  readonly targets: number;
  readonly interval: Duration;
  /** The most series first. What Prometheus writes of each target is not among them. */
  readonly metrics: readonly MetricVolume[];
}

export interface SystemEstimate extends TelemetryVolume {
  readonly jobs: readonly JobEstimate[];
}

export interface EstimateOptions {
  readonly metrics: readonly MetricSet[];
  readonly scrape: readonly ScrapeJob[];
  /** The interval of jobs that name none. */
  readonly scrapeInterval: Duration;
}

export function estimateSystem({ metrics, scrape, scrapeInterval }: EstimateOptions): SystemEstimate {
  const jobs = scrape.map((job) => estimateJob(job, metrics, job.interval ?? scrapeInterval));
  return {
    series: sum(jobs.map(({ series }) => series)),
    samplesPerSecond: sum(jobs.map(({ samplesPerSecond }) => samplesPerSecond)),
    storagePerDay: storageOf(sum(jobs.map(({ samplesPerSecond }) => samplesPerSecond))),
    jobs,
  };
}

function estimateJob(job: ScrapeJob, sets: readonly MetricSet[], interval: Duration): JobEstimate {
  const targets = targetsOf(job);
  const metrics = sets
    .filter(({ source }) => source === job.source)
    .flatMap(({ source, metrics: contracts }) =>
      contracts.map((contract) => ({ source, metric: contract.name, series: targets * seriesInJob(contract, job) })),
    )
    .filter(({ series }) => series > 0)
    .sort((a, b) => b.series - a.series);
  const series = sum(metrics.map((metric) => metric.series)) + targets * SERIES_PER_SCRAPE;
  const samplesPerSecond = series / interval.toSeconds();
  return { job: job.name, targets, interval, series, samplesPerSecond, storagePerDay: storageOf(samplesPerSecond), metrics };
}

/** How many endpoints a job reads at most. */
export function targetsOf(job: ScrapeJob): number {
  return job.kind === "service" || job.kind === "pods" ? (job.replicas ?? 1) : job.targets.length;
}

/** Series of a metric in one target, as far as the job keeps them. */
function seriesInJob(contract: MetricContract, job: ScrapeJob): number {
  if (contract.standing === "proposed") return 0;
  const stored = storedNames(contract).filter(({ name }) => keptBy(job, name));
  return labelSetsPerTarget(contract) * sum(stored.map(({ series }) => series));
}

/** @param samplesPerSecond at all times of the day */
function storageOf(samplesPerSecond: number): Size {
  return Size.mebibytes((samplesPerSecond * SECONDS_PER_DAY * BYTES_PER_SAMPLE) / 1024 ** 2);
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
