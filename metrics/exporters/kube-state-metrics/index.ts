/**
 * What kube-state-metrics exposes about objects of the cluster, as far as systems and the platform read it. The series carry the namespace of the
 * object.
 *
 * @see https://github.com/kubernetes/kube-state-metrics/tree/main/docs
 */
import type { MetricContract } from "../../contract";
import { cluster } from "./cluster";
import { jobs } from "./jobs";
import { pods } from "./pods";
import { scaling } from "./scaling";
import { self } from "./self";
import { workloads } from "./workloads";

export const kubeStateMetrics = { ...pods, ...workloads, ...scaling, ...jobs, ...cluster, ...self } as const satisfies Readonly<
  Record<string, MetricContract>
>;
