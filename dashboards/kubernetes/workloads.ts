/** Whether what shall run does run, over all systems. */
import { kubernetesSignals as signals } from "../../signals/kubernetes";
import type { Dashboard } from "../dashboard";

export const workloads: Dashboard = {
  title: "Workloads",
  description: "Pods of every system, and what makes them: where something is missing, stuck, late or at its limit.",
  rows: [
    {
      title: "Pods",
      panels: [
        { kind: "timeseries", signals: [signals.podsNotRunning], thresholdOf: "KubePodNotReady", width: "third" },
        { kind: "timeseries", signals: [signals.crashLoops], thresholdOf: "KubePodCrashLooping", width: "third" },
        { kind: "timeseries", signals: [signals.containersWaiting], thresholdOf: "KubeContainerWaiting", width: "third" },
        { kind: "timeseries", signals: [signals.containerRestarts], thresholdOf: "KubeContainerOOMKilled", width: "third" },
        { kind: "table", signals: [signals.lastKilledForMemory], showValue: false, width: "third" },
        { kind: "timeseries", signals: [signals.cpuThrottled], thresholdOf: "CPUThrottlingHigh", width: "third" },
      ],
    },
    {
      title: "What Makes Pods",
      panels: [
        { kind: "timeseries", signals: [signals.deploymentReplicasMissing], thresholdOf: "KubeDeploymentReplicasMissing", width: "third" },
        { kind: "timeseries", signals: [signals.deploymentsStuck], thresholdOf: "KubeDeploymentRolloutStuck", width: "third" },
        { kind: "timeseries", signals: [signals.daemonSetPodsMissing], thresholdOf: "KubeDaemonSetPodsMissing", width: "third" },
        {
          kind: "timeseries",
          signals: [signals.statefulSetReplicasMissing],
          thresholdOf: "KubeStatefulSetReplicasMissing",
          width: "third",
        },
        { kind: "timeseries", signals: [signals.statefulSetReplicasOld], thresholdOf: "KubeStatefulSetRolloutStuck", width: "third" },
        { kind: "timeseries", signals: [signals.disruptionBudgetShort], thresholdOf: "KubePdbNotEnoughHealthyPods", width: "third" },
      ],
    },
    {
      title: "Jobs",
      panels: [
        { kind: "timeseries", signals: [signals.jobsFailed], thresholdOf: "KubeJobFailed", width: "quarter" },
        { kind: "timeseries", signals: [signals.jobsActive], width: "quarter" },
        { kind: "timeseries", signals: [signals.jobAge], thresholdOf: "KubeJobNotCompleted", width: "quarter" },
        { kind: "timeseries", signals: [signals.cronJobDelay], thresholdOf: "KubeCronJobLate", width: "quarter" },
      ],
    },
    {
      title: "Limits",
      panels: [
        { kind: "timeseries", signals: [signals.autoscalerRoom], thresholdOf: "KubeHpaMaxedOut", width: "quarter" },
        { kind: "timeseries", signals: [signals.autoscalerRange], width: "quarter" },
        { kind: "timeseries", signals: [signals.autoscalersBlind], thresholdOf: "KubeHpaBlind", width: "quarter" },
        { kind: "timeseries", signals: [signals.quotaUsed], thresholdOf: "KubeQuotaAlmostFull", width: "quarter" },
      ],
    },
  ],
};
