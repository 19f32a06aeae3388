/** Deployments, stateful sets and daemon sets of every system: whether they have the pods that they shall have, of the form that they shall have. */
import { kubeStateMetrics } from "../../metrics/exporters";
import { gauge, minus } from "../query";
import type { Signal } from "../signal";
import { anybody } from "./selections";

const BY_DEPLOYMENT = { by: ["namespace", "deployment"] } as const;
const BY_STATEFUL_SET = { by: ["namespace", "statefulset"] } as const;
const BY_DAEMON_SET = { by: ["namespace", "daemonset"] } as const;
const BY_BUDGET = { by: ["namespace", "poddisruptionbudget"] } as const;

export const workloadSignals = {
  deploymentReplicasMissing: {
    name: "deploymentReplicasMissing",
    title: "Deployment Pods Missing",
    description: "Pods that a deployment shall have, less those that are available.",
    query: minus(
      gauge(anybody.select(kubeStateMetrics.deploymentSpecReplicas), BY_DEPLOYMENT),
      gauge(anybody.select(kubeStateMetrics.deploymentStatusReplicasAvailable), BY_DEPLOYMENT),
    ),
    unit: "short",
    legend: "{{namespace}}/{{deployment}}",
  },
  deploymentsStuck: {
    name: "deploymentsStuck",
    title: "Deployments Stuck",
    description: "1 for a deployment whose rollout has made no progress for longer than it is allowed to.",
    query: gauge(anybody.select(kubeStateMetrics.deploymentStatusCondition, { condition: "Progressing", status: "false" }), BY_DEPLOYMENT),
    unit: "short",
    legend: "{{namespace}}/{{deployment}}",
  },
  statefulSetReplicasMissing: {
    name: "statefulSetReplicasMissing",
    title: "Stateful Set Pods Missing",
    description: "Pods that a stateful set shall have, less those that are ready.",
    query: minus(
      gauge(anybody.select(kubeStateMetrics.statefulsetReplicas), BY_STATEFUL_SET),
      gauge(anybody.select(kubeStateMetrics.statefulsetStatusReplicasReady), BY_STATEFUL_SET),
    ),
    unit: "short",
    legend: "{{namespace}}/{{statefulset}}",
  },
  statefulSetReplicasOld: {
    name: "statefulSetReplicasOld",
    title: "Stateful Set Pods of an Old Form",
    description: "Pods that a stateful set shall have, less those that are of its newest form.",
    query: minus(
      gauge(anybody.select(kubeStateMetrics.statefulsetReplicas), BY_STATEFUL_SET),
      gauge(anybody.select(kubeStateMetrics.statefulsetStatusReplicasUpdated), BY_STATEFUL_SET),
    ),
    unit: "short",
    legend: "{{namespace}}/{{statefulset}}",
  },
  daemonSetPodsMissing: {
    name: "daemonSetPodsMissing",
    title: "Daemon Set Pods Missing",
    description: "Nodes that shall run a pod of a daemon set, less those on which one is available.",
    query: minus(
      gauge(anybody.select(kubeStateMetrics.daemonsetStatusDesiredNumberScheduled), BY_DAEMON_SET),
      gauge(anybody.select(kubeStateMetrics.daemonsetStatusNumberAvailable), BY_DAEMON_SET),
    ),
    unit: "short",
    legend: "{{namespace}}/{{daemonset}}",
  },
  disruptionBudgetShort: {
    name: "disruptionBudgetShort",
    title: "Disruption Budgets Broken",
    description: "Healthy pods that a disruption budget wants at least, less those that there are.",
    query: minus(
      gauge(anybody.select(kubeStateMetrics.poddisruptionbudgetStatusDesiredHealthy), BY_BUDGET),
      gauge(anybody.select(kubeStateMetrics.poddisruptionbudgetStatusCurrentHealthy), BY_BUDGET),
    ),
    unit: "short",
    legend: "{{namespace}}/{{poddisruptionbudget}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
