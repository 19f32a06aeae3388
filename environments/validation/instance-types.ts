/**
 * EC2 instance types that nodes can be made of: whether there is one of this name, and how many addresses a node of a size takes at most.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html
 */
import type { NodeGroupConfig } from "../environment";
import { nearest } from "../../problems";
import { instanceFamilies, sizesOfFamily } from "./instance-families";

type Architecture = NodeGroupConfig["architecture"];

/** Sizes of any family. */
const SIZE = /^(?:nano|micro|small|medium|large|\d{0,2}xlarge|metal(?:-\d{2}xl)?)$/;

/** Pods that run on every node: network, proxy, identities, volumes, node exporter, collector's agent. */
const PODS_OF_EVERY_NODE = 6;

/**
 * The most addresses that the pods of a node take: EKS' limit of pods for the size, which the network interfaces decide up to 2xlarge and the advice of 110
 * pods above.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/choosing-instance-type.html
 */
const ADDRESSES_OF_SIZE: Readonly<Record<string, number>> = {
  nano: 4,
  micro: 4,
  small: 11,
  medium: 17,
  large: 35,
  xlarge: 58,
  "2xlarge": 58,
};
const ADDRESSES_OF_LARGE_SIZES = 110;

/**
 * Families whose hardware does not encrypt what instances send to each other; that of all others above does.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html#encryption-transit
 */
const PLAIN_FAMILIES = [
  ...["t4g", "m6g", "m6gd", "c6g", "c6gd", "r6g", "r6gd", "x2gd"],
  ...["t3", "t3a", "m5", "m5a", "m5ad", "m5d", "c5", "c5d", "r5", "r5a", "r5ad", "r5b", "r5d", "i3"],
];

/** Whether traffic between instances of the type is encrypted by their hardware, within a VPC and its peers of the same region. */
export function encryptsTraffic(instanceType: string): boolean {
  return !PLAIN_FAMILIES.includes(instanceType.split(".")[0] ?? "");
}

/** @returns undefined for a type that nodes of this architecture can have */
export function instanceTypeFault(text: string, architecture: Architecture | undefined): string | undefined {
  const [family = "", instanceSize = "", ...rest] = text.split(".");
  if (rest.length > 0 || !SIZE.test(instanceSize)) return "is not of the form family.size";
  const sizes = sizesOfFamily(family);
  if (sizes === undefined) return `has the unknown family ${JSON.stringify(family)}`;
  if (architecture !== undefined && !instanceFamilies(architecture).includes(family)) {
    return `has the architecture ${architecture === "arm64" ? "x86_64" : "arm64"}`;
  }
  if (!sizes.includes(instanceSize)) return `has a size that the family ${family} does not have`;
  const pods = podsOf(instanceSize);
  return pods < PODS_OF_EVERY_NODE
    ? `has room for ${pods} pods, and ${PODS_OF_EVERY_NODE} run on every node of the cluster alone`
    : undefined;
}

/** What a type with a fault was probably meant to be, as a sentence. */
export function instanceTypeRemedy(text: string, architecture: Architecture | undefined): string {
  const [family = "", instanceSize = "large"] = text.toLowerCase().split(/[. ]/);
  const near = nearest(family, instanceFamilies(architecture));
  const sizes = near === undefined ? [] : (sizesOfFamily(near) ?? []).filter((size) => podsOf(size) >= PODS_OF_EVERY_NODE);
  const candidate = `${near}.${instanceSize}`;
  if (sizes.includes(instanceSize) && candidate !== text) return `Did you mean "${candidate}"?`;
  if (near !== undefined && near === family) return `Choose one of its sizes: ${sizes.join(", ")}.`;
  return "Choose another type; a family that is new goes into environments/validation/instance-families.ts.";
}

/** Addresses that a node of the type takes in its subnet, itself included. */
export function addressesOf(instanceType: string): number {
  return podsOf(instanceType.split(".")[1] ?? "") + 1;
}

function podsOf(instanceSize: string): number {
  return ADDRESSES_OF_SIZE[instanceSize] ?? ADDRESSES_OF_LARGE_SIZES;
}
