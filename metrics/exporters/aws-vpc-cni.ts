/**
 * What the network plugin of EKS exposes about the addresses of a node. It reads the VPC, where a subnet can run out of addresses.
 *
 * @see https://github.com/aws/amazon-vpc-cni-k8s
 */
import { type MetricContract, upTo } from "../contract";

export const awsVpcCni = {
  assignedIpAddresses: {
    name: "awscni_assigned_ip_addresses",
    type: "gauge",
    unit: "none",
    help: "Addresses that pods of the node use.",
    aggregate: "sum",
    standing: "added",
  },
  totalIpAddresses: {
    name: "awscni_total_ip_addresses",
    type: "gauge",
    unit: "none",
    help: "Addresses that the node holds.",
    aggregate: "sum",
    standing: "added",
  },
  ipMax: {
    name: "awscni_ip_max",
    type: "gauge",
    unit: "none",
    help: "Addresses that the node can hold.",
    aggregate: "sum",
    standing: "added",
  },
  eniAllocated: {
    name: "awscni_eni_allocated",
    type: "gauge",
    unit: "none",
    help: "Network interfaces of the node.",
    aggregate: "sum",
    standing: "added",
  },
  eniMax: {
    name: "awscni_eni_max",
    type: "gauge",
    unit: "none",
    help: "Network interfaces that the node can have.",
    aggregate: "sum",
    standing: "added",
  },
  noAvailableIpAddresses: {
    name: "awscni_no_available_ip_addresses",
    type: "counter",
    unit: "none",
    help: "Requests for an address that found none.",
    aggregate: "sum",
    standing: "added",
  },
  awsApiErrorCount: {
    name: "awscni_aws_api_error_count",
    type: "counter",
    unit: "none",
    help: "Calls to AWS that failed.",
    labels: { api: upTo(20), error: upTo(20) },
    seriesPerTarget: 40,
    aggregate: "sum",
    standing: "added",
  },
  ipamdErrorCount: {
    name: "awscni_ipamd_error_count",
    type: "counter",
    unit: "none",
    help: "Errors of the address manager.",
    labels: { fn: upTo(30) },
    aggregate: "sum",
    standing: "added",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
