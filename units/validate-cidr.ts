/** IPv4 networks in CIDR notation: what is wrong with one, as the rest of a sentence, and how two of them lie to each other. */
import { IPv4 } from "ipaddr.js";

/** A network as numbers. */
export interface Network {
  readonly prefix: number;
  /** First address. */
  readonly first: number;
  /** Last address. */
  readonly last: number;
}

/** Ranges that never leave a private network: RFC 1918, and RFC 6598 where it is asked for. */
const RFC_1918 = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"] as const;
const RFC_6598 = "100.64.0.0/10";

/** @returns undefined for a valid network */
export function cidrFault(text: string): string | undefined {
  const [, dotted = "", length = ""] = /^(\d+(?:\.\d+){3})\/(\d+)$/.exec(text) ?? [];
  if (dotted === "") return "is not of the form a.b.c.d/n";
  const octets = dotted.split(".");
  const padded = [...octets, length].find((part) => part.length > 1 && part.startsWith("0"));
  if (padded !== undefined) return `has the number ${padded} with a leading zero`;
  const octet = octets.find((part) => Number(part) > 255);
  if (octet !== undefined) return `has the octet ${octet}`;
  if (Number(length) > 32) return `has the prefix length ${length}`;
  const network = `${IPv4.networkAddressFromCIDR(text).toString()}/${length}`;
  return network === text ? undefined : `has host bits set: the network itself is ${network}`;
}

/** Reads a valid network. @returns undefined for a text that {@link cidrFault} objects to */
export function parseNetwork(text: string): Network | undefined {
  if (cidrFault(text) !== undefined) return undefined;
  const [address, prefix] = IPv4.parseCIDR(text);
  const first = address.toByteArray().reduce((sum, octet) => sum * 256 + octet, 0);
  return { prefix, first, last: first + 2 ** (32 - prefix) - 1 };
}

/** Whether two valid networks have an address in common. */
export function networksOverlap(one: Network, other: Network): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** Whether a valid network lies whole in the ranges of RFC 1918, or in that of RFC 6598 if it may. */
export function isPrivateNetwork(network: Network, options: { readonly allowRfc6598: boolean }): boolean {
  const ranges = options.allowRfc6598 ? [...RFC_1918, RFC_6598] : RFC_1918;
  return ranges.map(parseNetwork).some((range) => range !== undefined && range.first <= network.first && network.last <= range.last);
}
