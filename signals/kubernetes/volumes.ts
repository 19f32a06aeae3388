/** Volumes of every system: what is left on them, where that is heading, and whether they are there at all. */
import { kubeStateMetrics, kubelet } from "../../metrics/exporters";
import { gauge, predicted, usedShare } from "../query";
import { matching } from "../selection";
import type { Signal } from "../signal";
import { anybody } from "./selections";

const BY_CLAIM = { by: ["namespace", "persistentvolumeclaim"] } as const;

const free = anybody.select(kubelet.volumeStatsAvailableBytes);

export const volumeSignals = {
  volumeFree: {
    name: "volumeFree",
    title: "Volume Space Free",
    description: "Free space of each volume as a share of its size.",
    query: usedShare(free, anybody.select(kubelet.volumeStatsCapacityBytes), BY_CLAIM),
    unit: "ratio",
    legend: "{{namespace}}/{{persistentvolumeclaim}}",
  },
  volumeForecast: {
    name: "volumeForecast",
    title: "Volume Space Free in Four Days",
    description: "Free space of each volume in four days, if the last six hours go on. Below zero it is full before that.",
    query: predicted(free, "4d", BY_CLAIM),
    unit: "bytes",
    legend: "{{namespace}}/{{persistentvolumeclaim}}",
    window: "6h",
  },
  volumeInodesFree: {
    name: "volumeInodesFree",
    title: "Volume Inodes Free",
    description: "Free inodes of each volume as a share of all. Without any, no file can be made although there is space.",
    query: usedShare(anybody.select(kubelet.volumeStatsInodesFree), anybody.select(kubelet.volumeStatsInodes), BY_CLAIM),
    unit: "ratio",
    legend: "{{namespace}}/{{persistentvolumeclaim}}",
  },
  volumesBroken: {
    name: "volumesBroken",
    title: "Volumes Broken",
    description: "1 for a volume that could not be made or given back.",
    query: gauge(anybody.select(kubeStateMetrics.persistentvolumeStatusPhase, { phase: matching("Failed|Pending") }), {
      by: ["persistentvolume", "phase"],
    }),
    unit: "short",
    legend: "{{persistentvolume}} {{phase}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
