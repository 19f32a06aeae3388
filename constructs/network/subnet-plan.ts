/**
 * Which part of the VPC each subnet gets. Pods take their addresses from the private subnets, so those get an eighth of the VPC each: 8,187 addresses of a
 * /16. Public subnets hold load balancers and NAT gateways; a 64th is plenty. Intra subnets hold the control plane's network interfaces, isolated ones
 * databases; a 128th is 27 addresses in a /20, and EKS asks for 16.
 *
 * The plan is the same for any number of zones, so that a further zone, appended to the list, moves no subnet that exists.
 *
 * @see https://docs.aws.amazon.com/eks/latest/best-practices/subnets.html
 */
import { assertNoProblems, quoteValue } from "../../problems";
import type { Cidr } from "../../units";

export interface ZoneSubnetPlan {
  /** `eu-central-1a`. */
  readonly zone: string;
  /** Nodes and pods. */
  readonly privateCidr: Cidr;
  /** Load balancers and NAT gateways. */
  readonly publicCidr: Cidr;
  /** The control plane's network interfaces, with no way out of the VPC. */
  readonly intraCidr: Cidr;
  /** Databases, with no way out of the VPC. */
  readonly isolatedCidr: Cidr;
}

/** Eighths of the VPC: zones take the first six, the last two are cut up once more. */
const PRIVATE_BITS = 3;
const PUBLIC_BITS = 6;
const PUBLIC_START = 6 * 8;
const SMALL_BITS = 7;
const INTRA_START = 7 * 16;
const ISOLATED_START = INTRA_START + 8;
const MAX_ZONES = 6;

/** EKS wants 16 addresses in each of the control plane's subnets and load balancers eight more; below /20 pods run out of theirs. */
const LARGEST_PREFIX = 16;
const SMALLEST_PREFIX = 20;

/**
 * Plans the subnets of all zones. The order of the zones decides: append, never insert.
 *
 * @throws ProblemError when the network is not between /16 and /20, or there are more than six zones.
 */
export function planSubnets(vpcCidr: Cidr, zones: readonly string[]): ZoneSubnetPlan[] {
  const { address, prefix } = parseCidr(vpcCidr);
  assertPlannable(vpcCidr, prefix, zones);
  const part = (bits: number, index: number): Cidr => {
    const size = 2 ** (32 - prefix - bits);
    return `${renderAddress(address + index * size)}/${prefix + bits}` as Cidr;
  };
  return zones.map((zone, index) => ({
    zone,
    privateCidr: part(PRIVATE_BITS, index),
    publicCidr: part(PUBLIC_BITS, PUBLIC_START + index),
    intraCidr: part(SMALL_BITS, INTRA_START + index),
    isolatedCidr: part(SMALL_BITS, ISOLATED_START + index),
  }));
}

function assertPlannable(vpcCidr: Cidr, prefix: number, zones: readonly string[]): void {
  assertNoProblems([
    ...(prefix >= LARGEST_PREFIX && prefix <= SMALLEST_PREFIX
      ? []
      : [
          {
            code: "OBS0105" as const,
            at: "vpc.cidr",
            what: "The network of the VPC has the wrong size.",
            got: quoteValue(vpcCidr),
            allowed: `/${LARGEST_PREFIX} to /${SMALLEST_PREFIX}`,
            remedy: "Choose another prefix length.",
          },
        ]),
    ...(zones.length <= MAX_ZONES
      ? []
      : [
          {
            code: "OBS0106" as const,
            at: "vpc.zones",
            what: "There are more zones than the plan has subnets for.",
            got: quoteValue(zones),
            allowed: `at most ${MAX_ZONES} zones`,
            remedy: "Leave zones out.",
          },
        ]),
  ]);
}

/** First address as a number, whatever address of the network was given. */
function parseCidr(cidr: Cidr): { readonly address: number; readonly prefix: number } {
  const [dotted = "", length = ""] = cidr.split("/");
  const prefix = Number(length);
  const given = dotted.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);
  const size = 2 ** (32 - prefix);
  return { address: Math.floor(given / size) * size, prefix };
}

function renderAddress(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}
