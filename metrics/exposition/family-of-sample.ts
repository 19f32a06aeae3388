/** Which family a sample belongs to: `x_bucket` to the histogram `x`, `x_total` to OpenMetrics' counter `x`. */
import type { FamilyType } from "./parsed-exposition";

/** What the names of samples may add to the name of their family. */
export const SUFFIXES: Readonly<Record<FamilyType, readonly string[]>> = {
  counter: ["_total", "_created"],
  gauge: [],
  histogram: ["_bucket", "_sum", "_count", "_created"],
  gaugehistogram: ["_bucket", "_gsum", "_gcount"],
  summary: ["_sum", "_count", "_created"],
  info: ["_info"],
  stateset: [],
  unknown: [],
};

const ALL_SUFFIXES = [...new Set(Object.values(SUFFIXES).flat())];

/**
 * @param types types by the names of the families that have one
 * @returns the name of the family; the sample's own where no family claims it
 */
export function familyOfSample(sample: string, types: ReadonlyMap<string, FamilyType>): string {
  if (types.has(sample)) return sample;
  for (const suffix of ALL_SUFFIXES) {
    if (!sample.endsWith(suffix)) continue;
    const family = sample.slice(0, -suffix.length);
    const type = types.get(family);
    if (type !== undefined && SUFFIXES[type].includes(suffix)) return family;
  }
  return sample;
}
