/** The networks of an EKS cluster: their form, their size, and that they do not lie over one another. */
import type { EksConfig } from "../environment";
import type { Problem, ProblemCode } from "../../problems";
import { type Network, cidrFault, isPrivateNetwork, networksOverlap, parseNetwork } from "../../units/validate-cidr";
import { addressesOf } from "./instance-types";
import { refusal } from "./refusal";
import type { Sound } from "./sound";

interface NetworkRule {
  readonly subject: string;
  readonly allowed: string;
  /** What is wrong with a network of the right form, as the rest of a sentence. */
  readonly fault: (network: Network) => string | undefined;
  readonly code?: ProblemCode;
}

/** AWS keeps the first four addresses and the last of each subnet. */
const RESERVED_ADDRESSES = 5;

/** Each zone's nodes and pods live in an eighth of the VPC. */
const PRIVATE_SUBNET_BITS = 3;

/** Wider than this, a network of "ours" is mostly somebody else's. */
const WIDEST_PUBLIC_PREFIX = 8;

/** @see https://docs.aws.amazon.com/eks/latest/APIReference/API_VpcConfigRequest.html */
const MAX_PUBLIC_NETWORKS = 40;

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

const PUBLIC_ACCESS: NetworkRule = {
  subject: "The network",
  allowed: "public networks of your own, such as that of the office",
  fault: (network) =>
    isPrivateNetwork(network, { allowRfc6598: true }) ? "is private, and no request from the internet comes from there" : undefined,
};

/** @param at path of the cluster */
export function validateNetwork(cluster: Sound<EksConfig>, at: string): Problem[] {
  return [
    ...checkNetwork(cluster.vpcCidr, `${at}.vpcCidr`, VPC),
    ...checkNetwork(cluster.serviceCidr, `${at}.serviceCidr`, SERVICES),
    ...validateOverlap(cluster, at),
    ...validateRoom(cluster, at),
    ...validatePublicAccess(cluster.publicAccessCidrs, `${at}.publicAccessCidrs`),
  ];
}

function checkNetwork(cidr: string | undefined, at: string, rule: NetworkRule): Problem[] {
  if (cidr === undefined) return [];
  const network = parseNetwork(cidr);
  const fault = network === undefined ? cidrFault(cidr) : rule.fault(network);
  if (fault === undefined) return [];
  return [
    refusal({
      code: rule.code ?? "OBS0105",
      at,
      what: `${rule.subject} ${fault}.`,
      got: cidr,
      allowed: rule.allowed,
      remedy: "Choose another network.",
    }),
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

/** Whether the private subnets can take the nodes of the largest size with all pods, spread evenly. */
function validateRoom({ vpcCidr, zones, nodes }: Sound<EksConfig>, at: string): Problem[] {
  const vpc = parseNetwork(vpcCidr ?? "");
  const maxSize = nodes?.maxSize;
  const instanceTypes = (nodes?.instanceTypes ?? []).filter((each) => each !== undefined);
  if (vpc === undefined || vpc.prefix < 16 || vpc.prefix > 20 || zones === undefined || zones.length === 0) return [];
  if (maxSize === undefined || !(maxSize > 0) || instanceTypes.length === 0) return [];
  const perZone = 2 ** (32 - vpc.prefix - PRIVATE_SUBNET_BITS) - RESERVED_ADDRESSES;
  const needed = Math.ceil(maxSize / zones.length) * Math.max(...instanceTypes.map(addressesOf));
  if (needed <= perZone) return [];
  return [
    refusal({
      code: "OBS0105",
      at: `${at}.vpcCidr`,
      what: `The network of the VPC is too small for the nodes: ${maxSize} of them with their pods need ${needed} addresses in each zone, and there are ${perZone}.`,
      got: vpcCidr,
      allowed: "a network of /16, or fewer or smaller nodes",
      remedy: "Choose a larger network, or lower nodes.maxSize.",
    }),
  ];
}

function validatePublicAccess(cidrs: readonly (string | undefined)[] | undefined, at: string): Problem[] {
  if (cidrs === undefined) return [];
  const each = cidrs.flatMap((cidr, index) => {
    if (cidr === undefined) return [];
    const network = parseNetwork(cidr);
    if (network === undefined || network.prefix >= WIDEST_PUBLIC_PREFIX) return checkNetwork(cidr, `${at}[${index}]`, PUBLIC_ACCESS);
    return [
      refusal({
        code: "OBS0112",
        at: `${at}[${index}]`,
        what: network.prefix === 0 ? "The network is the whole internet." : "The network is a large part of the internet.",
        got: cidr,
        allowed: `networks of /${WIDEST_PUBLIC_PREFIX} or smaller, or no publicAccessCidrs at all: the endpoint is private then`,
        remedy: "Name the networks that you administer from, or take the field out.",
      }),
    ];
  });
  if (cidrs.length <= MAX_PUBLIC_NETWORKS) return each;
  const allowed = `up to ${MAX_PUBLIC_NETWORKS} networks`;
  return [
    ...each,
    refusal({ code: "OBS0105", at, what: "There are more networks than EKS takes.", got: cidrs.length, allowed, remedy: "Join networks." }),
  ];
}
