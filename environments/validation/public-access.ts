/** From where the public endpoint of the Kubernetes API is reached: named networks of one's own, and never the world, neither in one piece nor in many. */
import type { Problem } from "../../problems";
import { type Network, isPrivateNetwork, networksOverlap, parseNetwork } from "../../units/validate-cidr";
import { type NetworkRule, checkNetwork, listedTwice } from "./check-network";
import { refusal } from "./refusal";

/** Wider than this, a network of "ours" is mostly somebody else's; so are several that have more addresses together. */
const WIDEST_PREFIX = 8;

/** @see https://docs.aws.amazon.com/eks/latest/APIReference/API_VpcConfigRequest.html */
const MAX_NETWORKS = 40;

/** No request comes from these: this host, loopback, link-local, multicast and what is reserved. @see https://www.rfc-editor.org/rfc/rfc6890 */
const NEVER_SEEN = ["0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/3"];

const RULE: NetworkRule = {
  subject: "The network",
  allowed: "public networks of your own, such as that of the office",
  fault: (network) => {
    if (isPrivateNetwork(network, { allowRfc6598: true })) return "is private, and no request from the internet comes from there";
    const isNeverSeen = NEVER_SEEN.map(parseNetwork).some((range) => range !== undefined && networksOverlap(range, network));
    return isNeverSeen ? "has addresses that no request comes from" : undefined;
  },
};

export function validatePublicAccess(cidrs: readonly (string | undefined)[] | undefined, at: string): Problem[] {
  if (cidrs === undefined) return [];
  const each = cidrs.flatMap((cidr, index) => {
    if (cidr === undefined) return [];
    const place = `${at}[${index}]`;
    const network = parseNetwork(cidr);
    if (network !== undefined && network.prefix < WIDEST_PREFIX) return [tooWide(network, cidr, place)];
    return cidrs.indexOf(cidr) < index ? [listedTwice(cidr, place)] : checkNetwork(cidr, place, RULE);
  });
  return [...each, ...(each.length > 0 ? [] : validateSum(cidrs, at)), ...validateCount(cidrs.length, at)];
}

function tooWide(network: Network, cidr: string, at: string): Problem {
  return refusal({
    code: "OBS0112",
    at,
    what: network.prefix === 0 ? "The network is the whole internet." : "The network is a large part of the internet.",
    got: cidr,
    allowed: `networks of /${WIDEST_PREFIX} or smaller, or no publicAccessCidrs at all: the endpoint is private then`,
    remedy: "Name the networks that you administer from, or take the field out.",
  });
}

function validateSum(cidrs: readonly (string | undefined)[], at: string): Problem[] {
  const networks = cidrs.flatMap((cidr) => parseNetwork(cidr ?? "") ?? []);
  const addresses = networks.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (addresses <= 2 ** (32 - WIDEST_PREFIX)) return [];
  return [
    refusal({
      code: "OBS0112",
      at,
      what: `The networks are a large part of the internet together: ${addresses} addresses.`,
      got: cidrs,
      allowed: `as many addresses as one network of /${WIDEST_PREFIX} has, ${2 ** (32 - WIDEST_PREFIX)}`,
      remedy: "Name the networks that you administer from, or take the field out.",
    }),
  ];
}

function validateCount(count: number, at: string): Problem[] {
  if (count <= MAX_NETWORKS) return [];
  return [
    refusal({
      code: "OBS0105",
      at,
      what: "There are more networks than EKS takes.",
      got: count,
      allowed: `up to ${MAX_NETWORKS} networks`,
      remedy: "Join networks.",
    }),
  ];
}
