/** When somebody is told that pods on EKS run out of addresses. */
import { eksSignals as signals } from "../../signals/kubernetes";
import { Duration } from "../../units";
import type { Alerts } from "../alert";

export const addressAlerts = {
  NodeAddressesLow: {
    severity: "warning",
    signal: signals.addressesUsed,
    comparison: { operator: ">", threshold: 0.9 },
    for: Duration.minutes(15),
    summary: "Pods use {{ $value | humanizePercentage }} of the addresses that {{ $labels.instance }} can hold",
    description: "The type of the machine bounds how many addresses it can hold. The next pods must go to other nodes.",
    panel: "control-plane/addressesUsed",
    everySystem: true,
  },
  NodeAddressesExhausted: {
    severity: "warning",
    signal: signals.addressesRefused,
    comparison: { operator: ">", threshold: 0 },
    for: Duration.minutes(5),
    summary: "{{ $labels.instance }} has no address for new pods",
    description: "Pods that are put on this node wait in ContainerCreating. The scheduler does not know and goes on to put them there.",
    panel: "control-plane/addressesRefused",
    everySystem: true,
  },
  SubnetAddressesExhausted: {
    severity: "critical",
    signal: signals.subnetsExhausted,
    comparison: { operator: ">", threshold: 0 },
    for: Duration.minutes(5),
    summary: "A subnet of the cluster has no address left",
    description: "No node in that zone gets further addresses, so no further pod starts there, and a new node may not start either.",
    panel: "control-plane/subnetsExhausted",
    everySystem: true,
  },
} as const satisfies Alerts;
