/**
 * Which alerts silence which others. `slo` is among the labels that must be equal: without it the page of one SLO would silence the ticket of
 * another SLO of the same system.
 */
import type { Matcher } from "./matcher";

export interface Inhibition {
  /** Why the target need not be told while the source fires. */
  readonly reason: string;
  readonly source: readonly Matcher[];
  readonly target: readonly Matcher[];
  /** Labels whose values must be the same on both sides; absent on both counts as the same. */
  readonly equal: readonly string[];
}

export const INHIBITIONS: readonly Inhibition[] = [
  {
    reason: "The same thing is told at its gravest severity only.",
    source: [{ label: "severity", operator: "=", value: "critical" }],
    target: [{ label: "severity", operator: "=~", value: "warning|info" }],
    equal: ["system", "alertname", "slo"],
  },
  {
    reason: "The same thing is told at its gravest severity only.",
    source: [{ label: "severity", operator: "=", value: "warning" }],
    target: [{ label: "severity", operator: "=", value: "info" }],
    equal: ["system", "alertname", "slo"],
  },
  {
    reason: "Information without anything graver beside it is context that nobody needs to be told of.",
    source: [{ label: "alertname", operator: "=", value: "InfoInhibitor" }],
    target: [
      { label: "severity", operator: "=", value: "info" },
      { label: "alertname", operator: "!=", value: "InfoInhibitor" },
    ],
    equal: ["system"],
  },
  {
    reason: "A file system or volume that is almost full is low on space as well.",
    source: [{ label: "alertname", operator: "=~", value: "NodeFilesystemAlmostFull|KubePersistentVolumeAlmostFull" }],
    target: [{ label: "alertname", operator: "=~", value: "(NodeFilesystem|KubePersistentVolume)(SpaceLow|FillingUp)" }],
    equal: ["system", "instance", "device", "namespace", "persistentvolumeclaim"],
  },
  {
    reason: "The pods of a node that is not ready do not run.",
    source: [{ label: "alertname", operator: "=", value: "KubeNodeNotReady" }],
    target: [{ label: "alertname", operator: "=", value: "KubePodNotReady" }],
    equal: ["node"],
  },
  {
    reason: "A job of which no target answers has targets that do not.",
    source: [{ label: "alertname", operator: "=~", value: "KubeAPIDown|KubeletDown|KubeStateMetricsDown|NodeExporterDown|CoreDNSDown" }],
    target: [{ label: "alertname", operator: "=", value: "TargetDown" }],
    equal: ["system", "job"],
  },
  {
    reason: "A disk that is full has been filling.",
    source: [{ label: "alertname", operator: "=", value: "DiskSpaceEmergency" }],
    target: [{ label: "alertname", operator: "=~", value: "DiskSpaceLow|DiskSpaceFilling" }],
    equal: ["system"],
  },
  {
    reason: "A disk that is nearly full has been filling.",
    source: [{ label: "alertname", operator: "=", value: "DiskSpaceLow" }],
    target: [{ label: "alertname", operator: "=", value: "DiskSpaceFilling" }],
    equal: ["system"],
  },
  {
    reason: "A budget that is spent has been nearly spent.",
    source: [{ label: "alertname", operator: "=", value: "ProjectBudgetExceeded" }],
    target: [{ label: "alertname", operator: "=", value: "ProjectBudgetNearlySpent" }],
    equal: ["system", "project_id"],
  },
  {
    reason: "An interface that is down also fails and is slow.",
    source: [{ label: "alertname", operator: "=", value: "APIDown" }],
    target: [{ label: "alertname", operator: "=~", value: "HighErrorRate|HighResponseTime|SlowResponses" }],
    equal: ["system"],
  },
];
