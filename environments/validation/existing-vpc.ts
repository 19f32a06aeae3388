/** A VPC that somebody else made: ids of the right form, and one subnet of each kind for each zone. */
import type { EksConfig, ExistingVpcConfig } from "../environment";
import type { Problem, ProblemCode } from "../../problems";
import { refusal } from "./refusal";
import type { Sound } from "./sound";

const SUBNET_LISTS = ["privateSubnetIds", "intraSubnetIds", "isolatedSubnetIds"] as const;

/** Ids have eight or seventeen digits. */
const idForm = (kind: string) => new RegExp(`^${kind}-(?:[0-9a-f]{8}|[0-9a-f]{17})$`);

const VPC_ID = idForm("vpc");
const SUBNET_ID = idForm("subnet");

export function validateExistingVpc({ existingVpc, natGateways, zones }: Sound<EksConfig>, at: string): Problem[] {
  return [
    ...validateWayOut(natGateways, existingVpc !== undefined, `${at}.natGateways`),
    ...(existingVpc === undefined ? [] : validateVpc(existingVpc, zones?.length, `${at}.existingVpc`)),
  ];
}

function validateWayOut(natGateways: EksConfig["natGateways"] | undefined, isExisting: boolean, at: string): Problem[] {
  if (natGateways === undefined || (natGateways === "existing") === isExisting) return [];
  return [
    refuse(
      "OBS0114",
      at,
      isExisting ? "NAT gateways are not made in a VPC that exists already." : "There is no existing VPC whose way out could be used.",
      natGateways,
      isExisting ? '"existing"' : '"per-zone" or "single"',
      isExisting ? 'Set it to "existing".' : "Choose one of these, or name the VPC in existingVpc.",
    ),
  ];
}

function validateVpc(vpc: Sound<ExistingVpcConfig>, zones: number | undefined, at: string): Problem[] {
  const { vpcId } = vpc;
  const seen = new Set<string>();
  return [
    ...(vpcId === undefined || VPC_ID.test(vpcId)
      ? []
      : [refuse("OBS0101", `${at}.vpcId`, "The id of the VPC is none.", vpcId, "an id such as vpc-0a1b2c3d4e5f60718")]),
    ...SUBNET_LISTS.flatMap((list) => validateSubnets(vpc[list], zones, seen, `${at}.${list}`)),
  ];
}

function validateSubnets(
  ids: readonly (string | undefined)[] | undefined,
  zones: number | undefined,
  seen: Set<string>,
  at: string,
): Problem[] {
  if (ids === undefined) return [];
  const each = ids.flatMap((id, index) => {
    if (id === undefined) return [];
    const place = `${at}[${index}]`;
    if (!SUBNET_ID.test(id))
      return [refuse("OBS0101", place, "The id of the subnet is none.", id, "an id such as subnet-0a1b2c3d4e5f60718")];
    if (seen.has(id)) return [refuse("OBS0106", place, "The subnet is listed twice.", id, "each subnet once, for one purpose")];
    seen.add(id);
    return [];
  });
  if (zones === undefined || ids.length === zones) return each;
  return [
    ...each,
    refuse("OBS0106", at, "There is not one subnet for each zone.", ids.length, `${zones} subnets, in the order of the zones`),
  ];
}

function refuse(
  code: ProblemCode,
  at: string,
  what: string,
  got: unknown,
  allowed: string,
  remedy = "Take what the VPC really has.",
): Problem {
  return refusal({ code, at, what, got, allowed, remedy });
}
