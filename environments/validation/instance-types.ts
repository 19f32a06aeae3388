/**
 * EC2 instance types that nodes can be made of: families by architecture, and how many addresses a node of a size takes at most.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html
 */
import type { NodeGroupConfig } from "../environment";
import { nearest } from "../../problems";

type Architecture = NodeGroupConfig["architecture"];

/** General, compute, memory and storage families of current generations. A family that is missing is one word here. */
const FAMILIES: Readonly<Record<Architecture, readonly string[]>> = {
  arm64: [
    ...["t4g", "m6g", "m6gd", "m7g", "m7gd", "m8g", "m8gb", "m8gd", "m8gn"],
    ...["c6g", "c6gd", "c6gn", "c7g", "c7gd", "c7gn", "c8g", "c8gb", "c8gd", "c8gn"],
    ...["r6g", "r6gd", "r7g", "r7gd", "r8g", "r8gb", "r8gd", "r8gn", "x2gd", "x8g"],
    ...["i4g", "i7g", "i8g", "i8ge", "im4gn", "is4gen"],
  ],
  x86_64: [
    ...["t3", "t3a", "m5", "m5a", "m5ad", "m5d", "m5dn", "m5n", "m5zn", "m6a", "m6i", "m6id", "m6idn", "m6in"],
    ...["m7a", "m7i", "m7i-flex", "m8a", "m8i", "m8i-flex"],
    ...["c5", "c5a", "c5ad", "c5d", "c5n", "c6a", "c6i", "c6id", "c6in", "c7a", "c7i", "c7i-flex", "c8a", "c8i", "c8i-flex"],
    ...[
      "r5",
      "r5a",
      "r5ad",
      "r5b",
      "r5d",
      "r5dn",
      "r5n",
      "r6a",
      "r6i",
      "r6id",
      "r6idn",
      "r6in",
      "r7a",
      "r7i",
      "r7iz",
      "r8a",
      "r8i",
      "r8i-flex",
    ],
    ...["x2idn", "x2iedn", "x2iezn", "i3", "i3en", "i4i", "i7i", "i7ie", "d3", "d3en"],
  ],
};

const ALL_FAMILIES = [...FAMILIES.arm64, ...FAMILIES.x86_64];

/** Sizes, smallest first. */
const SIZE = /^(?:nano|micro|small|medium|large|\d{0,2}xlarge|metal(?:-\d{2}xl)?)$/;

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
  if (!ALL_FAMILIES.includes(family)) return `has the unknown family ${JSON.stringify(family)}`;
  if (architecture === undefined || FAMILIES[architecture].includes(family)) return undefined;
  return `has the architecture ${architecture === "arm64" ? "x86_64" : "arm64"}`;
}

/** What a type with a fault was probably meant to be, as a sentence. */
export function instanceTypeRemedy(text: string, architecture: Architecture | undefined): string {
  const [family = "", instanceSize = "large"] = text.split(".");
  const candidates = architecture === undefined ? ALL_FAMILIES : FAMILIES[architecture];
  const near = nearest(family, candidates);
  if (near !== undefined && near !== family && SIZE.test(instanceSize)) return `Did you mean "${near}.${instanceSize}"?`;
  return "Choose another type; a family that is new goes into environments/validation/instance-types.ts.";
}

/** Addresses that a node of the type takes in its subnet, itself included. */
export function addressesOf(instanceType: string): number {
  const instanceSize = instanceType.split(".")[1] ?? "";
  return (ADDRESSES_OF_SIZE[instanceSize] ?? ADDRESSES_OF_LARGE_SIZES) + 1;
}
