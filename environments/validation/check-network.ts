/** What is wrong with one network of an environment: its form, what a rule of its place asks, and that it stands there once. */
import type { Problem } from "../../problems";
import { type Network, cidrFault, parseNetwork } from "../../units/validate-cidr";
import { refusal } from "./refusal";

/** What is asked of the networks of one field. */
export interface NetworkRule {
  readonly subject: string;
  readonly allowed: string;
  /** What is wrong with a network of the right form, as the rest of a sentence. */
  readonly fault: (network: Network) => string | undefined;
}

/** What is wrong with one network, by its form and by the rule. */
export function checkNetwork(cidr: string | undefined, at: string, rule: NetworkRule): Problem[] {
  if (cidr === undefined) return [];
  const network = parseNetwork(cidr);
  const fault = network === undefined ? cidrFault(cidr) : rule.fault(network);
  if (fault === undefined) return [];
  return [
    refusal({
      code: "OBS0105",
      at,
      what: `${rule.subject} ${fault}.`,
      got: cidr,
      allowed: rule.allowed,
      remedy: network === undefined ? remedyFor(cidr) : "Choose another network.",
    }),
  ];
}

/** What a text that is no network was probably meant to be. */
function remedyFor(cidr: string): string {
  const meant = [cidr.trim(), `${cidr.trim()}/32`, /the network itself is (\S+)$/.exec(cidrFault(cidr) ?? "")?.[1]];
  const network = meant.find((each) => each !== undefined && parseNetwork(each) !== undefined);
  return network === undefined ? "Choose another network." : `Did you mean "${network}"?`;
}

/** The problem of a network that stands in its list before. */
export function listedTwice(cidr: string, at: string): Problem {
  return refusal({
    code: "OBS0105",
    at,
    what: "The network is listed twice.",
    got: cidr,
    allowed: "each network once",
    remedy: "Take one of them out.",
  });
}
