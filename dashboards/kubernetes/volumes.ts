/** What is left on the volumes of every system. */
import { kubernetesSignals as signals } from "../../signals/kubernetes";
import { Duration } from "../../units";
import type { Dashboard } from "../dashboard";

export const volumes: Dashboard = {
  title: "Volumes",
  description: "Space and inodes of the volumes of every system, and where they are heading.",
  timeRange: Duration.days(2),
  rows: [
    {
      title: "Volumes",
      panels: [
        { kind: "timeseries", signals: [signals.volumeFree], thresholdOf: "KubePersistentVolumeSpaceLow" },
        { kind: "timeseries", signals: [signals.volumeForecast], thresholdOf: "KubePersistentVolumeFillingUp" },
        { kind: "timeseries", signals: [signals.volumeInodesFree], thresholdOf: "KubePersistentVolumeInodesLow" },
        { kind: "timeseries", signals: [signals.volumesBroken], thresholdOf: "KubePersistentVolumeBroken" },
      ],
    },
  ],
};
