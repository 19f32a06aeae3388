/** Answers of the module as callers read them: JSON has no NaN and no infinity, so those come as text. */
import type { HistogramPoint, NativeHistogram, QueryValue, Series, StoredSeries } from "./types.js";

/** An answer in which numbers may be text. */
export type RawAnswer = { readonly [field: string]: unknown } & object;

interface RawSeries {
  readonly labels: Readonly<Record<string, string>>;
  readonly floats: readonly (readonly [number, number | string])[];
  readonly histograms: readonly (readonly [number, RawAnswer])[];
}

export function decodeQuery(raw: RawAnswer): QueryValue {
  const { series, read, ...rest } = raw as unknown as Omit<QueryValue, "series" | "read"> & { series: RawSeries[]; read?: RawSeries[] };
  return { ...rest, series: series.map(decodeSeries), ...(read === undefined ? {} : { read: read.map(decodeStored) }) };
}

export function decodeRecorded(raw: RawAnswer): readonly StoredSeries[] {
  return (raw as unknown as RawSeries[]).map(decodeStored);
}

function decodeSeries({ labels, floats, histograms }: RawSeries): Series {
  return { labels, floats: floats.map(([time, value]) => [time, decodeNumber(value)]), histograms: histograms.map(decodeHistogram) };
}

function decodeStored({ labels, floats, histograms }: RawSeries): StoredSeries {
  return {
    labels,
    floats: floats.map(([time, value]) => [time, value === "stale" ? "stale" : decodeNumber(value)]),
    histograms: histograms.map(decodeHistogram),
  };
}

function decodeNumber(value: number | string): number {
  if (typeof value === "number") return value;
  return value === "+Inf" ? Infinity : value === "-Inf" ? -Infinity : NaN;
}

/** Fields of a histogram that are text by nature. */
const TEXTS = new Set(["text"]);

function decodeHistogram([time, raw]: readonly [number, RawAnswer]): HistogramPoint {
  return [time, decodeNumbers(raw) as NativeHistogram];
}

function decodeNumbers(value: unknown): unknown {
  if (typeof value === "string") return value === "stale" ? value : decodeNumber(value);
  if (Array.isArray(value)) return value.map(decodeNumbers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, TEXTS.has(name) ? field : decodeNumbers(field)]));
}
