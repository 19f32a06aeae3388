/** The caches of Phoenix' orchestrators. */
import { orchestrator } from "../../metrics/phoenix";
import { gauge, ratio } from "../query";
import type { Signal } from "../signal";
import { phoenix } from "./selections";

const cacheHits = phoenix.select(orchestrator.cacheHitsTotal);
const cacheMisses = phoenix.select(orchestrator.cacheMissesTotal);

export const cacheSignals = {
  cacheHitShare: {
    name: "cacheHitShare",
    title: "Cache Hit Share",
    description: "Share of the look-ups that the orchestrators' caches answered.",
    query: ratio(cacheHits, [cacheHits, cacheMisses]),
    unit: "ratio",
    legend: "hits",
  },
  cacheSize: {
    name: "cacheSize",
    title: "Cache Size",
    description: "Memory that the cache of each orchestrator holds.",
    query: gauge(phoenix.select(orchestrator.cacheSizeBytes), { by: ["pod"] }),
    unit: "bytes",
    legend: "{{pod}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
