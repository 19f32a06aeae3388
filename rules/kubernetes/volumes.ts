/** When somebody is told about volumes: in time to make them larger, and when it is almost too late. */
import { kubernetesSignals as signals } from "../../signals/kubernetes";
import { Duration } from "../../units";
import type { Alerts } from "../alert";

export const volumeAlerts = {
  KubePersistentVolumeSpaceLow: {
    severity: "warning",
    signal: signals.volumeFree,
    comparison: { operator: "<", threshold: 0.15 },
    for: Duration.minutes(15),
    summary: "Volume {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} has {{ $value | humanizePercentage }} of its space left",
    description: "A volume can be made larger while it is in use, and never smaller. Do it before it is full.",
    panel: "volumes/volumeFree",
    everySystem: true,
  },
  KubePersistentVolumeAlmostFull: {
    severity: "critical",
    signal: signals.volumeFree,
    comparison: { operator: "<", threshold: 0.05 },
    for: Duration.minutes(2),
    summary:
      "Volume {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} has only {{ $value | humanizePercentage }} of its space left",
    description: "A database or a log store that cannot write stops, and some do not start again by themselves.",
    panel: "volumes/volumeFree",
    everySystem: true,
  },
  KubePersistentVolumeFillingUp: {
    severity: "warning",
    signal: signals.volumeForecast,
    comparison: { operator: "<", threshold: 0 },
    guard: {
      query: signals.volumeFree.query,
      comparison: { operator: "<", threshold: 0.4 },
      reason: "On a volume that is mostly empty one large file makes a steep line that does not go on.",
    },
    for: Duration.hours(1),
    summary: "Volume {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} will be full within four days",
    description: "If it goes on as in the last six hours. A weekend is shorter than that.",
    panel: "volumes/volumeForecast",
    everySystem: true,
  },
  KubePersistentVolumeInodesLow: {
    severity: "warning",
    signal: signals.volumeInodesFree,
    comparison: { operator: "<", threshold: 0.1 },
    for: Duration.minutes(15),
    summary: "Volume {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} has {{ $value | humanizePercentage }} of its inodes left",
    description: "Too many small files. More space brings more inodes on some file systems and not on others.",
    panel: "volumes/volumeInodesFree",
    everySystem: true,
  },
  KubePersistentVolumeBroken: {
    severity: "warning",
    signal: signals.volumesBroken,
    comparison: { operator: ">", threshold: 0 },
    for: Duration.minutes(5),
    summary: "Volume {{ $labels.persistentvolume }} is {{ $labels.phase }}",
    description:
      "The driver could not make the volume, or could not delete it. A pod waits for it, or something is paid for that nobody uses.",
    panel: "volumes/volumesBroken",
    everySystem: true,
  },
} as const satisfies Alerts;
