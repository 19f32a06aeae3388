/** Addresses of pods on EKS. They are addresses of the VPC, and a node or a subnet can run out of them. */
import { awsVpcCni } from "../../metrics/exporters";
import { increase, usedShare } from "../query";
import { matching } from "../selection";
import type { Signal } from "../signal";
import { cluster } from "./selections";

const BY_MACHINE = { by: ["instance"] } as const;

export const addressSignals = {
  addressesUsed: {
    name: "addressesUsed",
    title: "Pod Addresses Used",
    description: "Addresses that pods of a node use, as a share of those that its network interfaces can hold.",
    query: usedShare(cluster.select(awsVpcCni.assignedIpAddresses), cluster.select(awsVpcCni.ipMax), BY_MACHINE),
    unit: "ratio",
    legend: "{{instance}}",
  },
  addressesRefused: {
    name: "addressesRefused",
    title: "Pods without an Address",
    description: "Requests of new pods for an address for which a node had none.",
    query: increase(cluster.select(awsVpcCni.noAvailableIpAddresses), BY_MACHINE),
    unit: "short",
    legend: "{{instance}}",
    window: "10m",
  },
  subnetsExhausted: {
    name: "subnetsExhausted",
    title: "Addresses That AWS Refused",
    description: "Requests for further addresses that AWS refused because the subnet has none left.",
    query: increase(
      cluster.select(awsVpcCni.awsApiErrorCount, { error: matching("InsufficientFreeAddressesInSubnet|InsufficientCidrBlocks") }),
    ),
    unit: "short",
    legend: "refused",
    window: "15m",
  },
} as const satisfies Readonly<Record<string, Signal>>;
