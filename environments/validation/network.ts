/** The networks of an EKS cluster: their form, their size, and that they do not lie over one another. */
import type { EksConfig, NodeGroupConfig } from "../environment";
import type { Problem } from "../../problems";
import { type Network, isPrivateNetwork, networksOverlap, parseNetwork } from "../../units/validate-cidr";
import { type NetworkRule, checkNetwork, listedTwice } from "./check-network";
import { addressesOf } from "./instance-types";
import { MAX_NODES } from "./nodes";
import { validatePublicAccess } from "./public-access";
import { refusal } from "./refusal";
import type { Sound } from "./sound";

/** AWS keeps the first four addresses and the last of each subnet. */
const RESERVED_ADDRESSES = 5;

/** The endpoints of AWS' services have an address each in every private subnet. */
const MAX_ENDPOINTS = 16;

/** A network that overlaps none. */
const NOWHERE: Network = { prefix: 0, first: Number.NaN, last: Number.NaN };

/** Each zone's nodes and pods live in an eighth of the VPC. */
const PRIVATE_SUBNET_BITS = 3;

const VPC: NetworkRule = {
  subject: "The network of the VPC",
  allowed: "a private network of /16 to /20: within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10",
  fault: (network) => {
    if (network.prefix < 16) return `is larger than a VPC can be: /${network.prefix}`;
    if (network.prefix > 20) return `is too small for nodes and pods: /${network.prefix}`;
    return isPrivateNetwork(network, { allowRfc6598: true }) ? undefined : "is not private";
  },
};

/** @see https://docs.aws.amazon.com/eks/latest/APIReference/API_KubernetesNetworkConfigRequest.html */
const SERVICES: NetworkRule = {
  subject: "The network of the services",
  allowed: "a private network of /12 to /24: within 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
  fault: (network) => {
    if (network.prefix < 12 || network.prefix > 24) return `has a size that EKS refuses: /${network.prefix}`;
    return isPrivateNetwork(network, { allowRfc6598: false }) ? undefined : "is not private";
  },
};

const PEER: NetworkRule = { subject: "The network of the peer", allowed: "a network such as 10.99.0.0/16", fault: () => undefined };

/** Somebody else decided how large it is, and how it is divided. */
const EXISTING_VPC: NetworkRule = {
  subject: "The network of the VPC",
  allowed: "the private network of the VPC, /16 to /28: within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10",
  fault: (network) => {
    if (network.prefix < 16 || network.prefix > 28) return `has a size that no VPC has: /${network.prefix}`;
    return isPrivateNetwork(network, { allowRfc6598: true }) ? undefined : "is not private";
  },
};

/** @param at path of the cluster */
export function validateNetwork(cluster: Sound<EksConfig>, at: string): Problem[] {
  return [
    ...checkNetwork(cluster.vpcCidr, `${at}.vpcCidr`, cluster.existingVpc === undefined ? VPC : EXISTING_VPC),
    ...checkNetwork(cluster.serviceCidr, `${at}.serviceCidr`, SERVICES),
    ...validateOverlap(cluster, at),
    ...validatePeers(cluster, at),
    ...validateRoom(cluster, at),
    ...validatePublicAccess(cluster.publicAccessCidrs, `${at}.publicAccessCidrs`),
  ];
}

function validateOverlap({ vpcCidr, serviceCidr }: Sound<EksConfig>, at: string): Problem[] {
  const vpc = parseNetwork(vpcCidr ?? "");
  const services = parseNetwork(serviceCidr ?? "");
  if (vpc === undefined || services === undefined || !networksOverlap(vpc, services)) return [];
  return [
    refusal({
      code: "OBS0105",
      at: `${at}.serviceCidr`,
      what: "The network of the services overlaps that of the VPC.",
      got: serviceCidr,
      allowed: `a network outside ${vpcCidr}`,
      remedy: "Choose another network, such as 172.20.0.0/16.",
    }),
  ];
}

/** What the VPC is joined with has addresses of its own, also for what answers from the network of the services. */
function validatePeers({ vpcCidr, serviceCidr, peerCidrs }: Sound<EksConfig>, at: string): Problem[] {
  return (peerCidrs ?? []).flatMap((cidr, index) => {
    if (cidr === undefined) return [];
    const place = `${at}.peerCidrs[${index}]`;
    const peer = parseNetwork(cidr);
    if (peer === undefined) return checkNetwork(cidr, place, PEER);
    if ((peerCidrs ?? []).indexOf(cidr) < index) return [listedTwice(cidr, place)];
    const ours = [vpcCidr, serviceCidr].filter((each) => networksOverlap(peer, parseNetwork(each ?? "") ?? NOWHERE));
    return ours.map((other) =>
      refusal({
        code: "OBS0105",
        at: place,
        what: `The network of the peer overlaps ${other === vpcCidr ? "that of the VPC" : "that of the services"}.`,
        got: cidr,
        allowed: `a network outside ${other}`,
        remedy: "Choose another network for the cluster: that of the peer is there already.",
      }),
    );
  });
}

/** Whether the private subnets can take the nodes of the largest size with all pods, spread evenly. Those of an existing VPC are not known. */
function validateRoom({ vpcCidr, zones, nodeGroups, awsServices, existingVpc }: Sound<EksConfig>, at: string): Problem[] {
  const vpc = parseNetwork(vpcCidr ?? "");
  if (existingVpc !== undefined || vpc === undefined || vpc.prefix < 16 || vpc.prefix > 20) return [];
  const groups = (nodeGroups ?? []).filter((group) => group !== undefined);
  // A number that is none was refused already, and says nothing of the room.
  if (groups.some(({ maxSize = 0 }) => !Number.isInteger(maxSize) || maxSize > MAX_NODES)) return [];
  if (zones === undefined || zones.length === 0 || groups.length === 0) return [];
  const endpoints = awsServices === "endpoints" ? MAX_ENDPOINTS : 0;
  const perZone = 2 ** (32 - vpc.prefix - PRIVATE_SUBNET_BITS) - RESERVED_ADDRESSES - endpoints;
  const needed = groups.reduce((sum, group) => sum + addressesPerZone(group, zones.length), 0);
  const maxSize = groups.reduce((sum, group) => sum + nodesOf(group, zones.length), 0);
  if (!(needed > perZone)) return [];
  return [
    refusal({
      code: "OBS0105",
      at: `${at}.vpcCidr`,
      what: `The network of the VPC is too small for the nodes: ${maxSize} of them with their pods need ${needed} addresses in each zone, and there are ${perZone}.`,
      got: vpcCidr,
      allowed: "a network of /16, or fewer or smaller nodes",
      remedy: "Choose a larger network, or lower maxSize of a group.",
    }),
  ];
}

/** The most nodes of a group in the whole cluster. */
function nodesOf({ maxSize = 0, spread }: Sound<NodeGroupConfig>, zones: number): number {
  return spread === "group-per-zone" ? maxSize * zones : maxSize;
}

/** The most addresses that a group's nodes and their pods take in one zone. */
function addressesPerZone(group: Sound<NodeGroupConfig>, zones: number): number {
  const types = (group.instanceTypes ?? []).filter((type) => type !== undefined);
  return types.length === 0 ? 0 : Math.ceil(nodesOf(group, zones) / zones) * Math.max(...types.map(addressesOf));
}
