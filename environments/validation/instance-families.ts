/**
 * Families of EC2 instance types by architecture, each with the sizes that it has. A test with real tools compares this table with the model of EC2's API.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-type-specifications.html
 */
import type { NodeGroupConfig } from "../environment";

type Architecture = NodeGroupConfig["architecture"];

/** Families that have the same sizes. */
interface FamilyGroup {
  readonly families: readonly string[];
  readonly sizes: readonly string[];
}

const UP_TO_8 = ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge"];
const UP_TO_16 = [...UP_TO_8, "12xlarge", "16xlarge"];
const UP_TO_24 = [...UP_TO_16, "24xlarge"];
const METAL_24_48 = ["metal-24xl", "metal-48xl"];

/** General, compute, memory and storage families of current generations. */
const FAMILIES: Readonly<Record<Architecture, readonly FamilyGroup[]>> = {
  arm64: [
    { families: ["t4g"], sizes: ["nano", "micro", "small", "medium", "large", "xlarge", "2xlarge"] },
    {
      families: [...["m6g", "m6gd", "m7g", "m7gd", "c6g", "c6gd", "c7g", "c7gd", "c7gn"], ...["r6g", "r6gd", "r7g", "r7gd", "x2gd"]],
      sizes: ["medium", ...UP_TO_16, "metal"],
    },
    { families: ["c6gn"], sizes: ["medium", ...UP_TO_16] },
    {
      families: [...["m8g", "m8gb", "m8gd", "m8gn", "c8g", "c8gb", "c8gd", "c8gn"], ...["r8g", "r8gb", "r8gd", "r8gn", "x8g"]],
      sizes: ["medium", ...UP_TO_24, "48xlarge", ...METAL_24_48],
    },
    { families: ["i4g", "im4gn"], sizes: [...UP_TO_8, "16xlarge"] },
    { families: ["is4gen"], sizes: ["medium", ...UP_TO_8] },
    { families: ["i8g"], sizes: [...UP_TO_24, "48xlarge", ...METAL_24_48] },
    {
      families: ["i8ge"],
      sizes: [...["large", "xlarge", "2xlarge", "3xlarge", "6xlarge", "12xlarge", "18xlarge", "24xlarge"], "48xlarge", ...METAL_24_48],
    },
  ],
  x86_64: [
    { families: ["t3", "t3a"], sizes: ["nano", "micro", "small", "medium", "large", "xlarge", "2xlarge"] },
    { families: ["m5a", "m5ad", "c5a", "c5ad", "r5a", "r5ad"], sizes: UP_TO_24 },
    { families: ["m5", "m5d", "m5dn", "m5n", "r5", "r5b", "r5d", "r5dn", "r5n"], sizes: [...UP_TO_24, "metal"] },
    { families: ["m5zn"], sizes: ["large", "xlarge", "2xlarge", "3xlarge", "6xlarge", "12xlarge", "metal"] },
    { families: ["c5", "c5d"], sizes: ["large", "xlarge", "2xlarge", "4xlarge", "9xlarge", "12xlarge", "18xlarge", "24xlarge", "metal"] },
    { families: ["c5n"], sizes: ["large", "xlarge", "2xlarge", "4xlarge", "9xlarge", "18xlarge", "metal"] },
    { families: ["m6a", "c6a", "r6a"], sizes: [...UP_TO_24, "32xlarge", "48xlarge", "metal"] },
    {
      families: ["m6i", "m6id", "m6idn", "m6in", "c6i", "c6id", "c6in", "r6i", "r6id", "r6idn", "r6in"],
      sizes: [...UP_TO_24, "32xlarge", "metal"],
    },
    { families: ["m7a", "c7a", "r7a"], sizes: ["medium", ...UP_TO_24, "32xlarge", "48xlarge", "metal-48xl"] },
    { families: ["m7i", "c7i", "r7i", "i7i"], sizes: [...UP_TO_24, "48xlarge", ...METAL_24_48] },
    { families: ["m7i-flex", "c7i-flex", "m8i-flex", "c8i-flex", "r8i-flex"], sizes: UP_TO_16 },
    { families: ["r7iz"], sizes: [...UP_TO_16, "32xlarge", "metal-16xl", "metal-32xl"] },
    { families: ["m8a", "c8a", "r8a"], sizes: ["medium", ...UP_TO_24, "48xlarge", ...METAL_24_48] },
    { families: ["m8i", "c8i", "r8i"], sizes: [...UP_TO_24, "32xlarge", "48xlarge", "96xlarge", "metal-48xl", "metal-96xl"] },
    { families: ["x2idn"], sizes: ["16xlarge", "24xlarge", "32xlarge", "metal"] },
    { families: ["x2iedn"], sizes: ["xlarge", "2xlarge", "4xlarge", "8xlarge", "16xlarge", "24xlarge", "32xlarge", "metal"] },
    { families: ["x2iezn"], sizes: ["2xlarge", "4xlarge", "6xlarge", "8xlarge", "12xlarge", "metal"] },
    { families: ["i3"], sizes: [...UP_TO_8, "16xlarge", "metal"] },
    { families: ["i3en"], sizes: ["large", "xlarge", "2xlarge", "3xlarge", "6xlarge", "12xlarge", "24xlarge", "metal"] },
    { families: ["i4i"], sizes: [...UP_TO_24, "32xlarge", "metal"] },
    {
      families: ["i7ie"],
      sizes: [...["large", "xlarge", "2xlarge", "3xlarge", "6xlarge", "12xlarge", "18xlarge", "24xlarge"], "48xlarge", ...METAL_24_48],
    },
    { families: ["d3"], sizes: ["xlarge", "2xlarge", "4xlarge", "8xlarge"] },
    { families: ["d3en"], sizes: ["xlarge", "2xlarge", "4xlarge", "6xlarge", "8xlarge", "12xlarge"] },
  ],
};

/** The families of an architecture, or of both. */
export function instanceFamilies(architecture?: Architecture): readonly string[] {
  const groups = architecture === undefined ? [...FAMILIES.arm64, ...FAMILIES.x86_64] : FAMILIES[architecture];
  return groups.flatMap(({ families }) => families);
}

/** The sizes that a family has, smallest first. @returns undefined for a family that is not in the table */
export function sizesOfFamily(family: string): readonly string[] | undefined {
  return [...FAMILIES.arm64, ...FAMILIES.x86_64].find(({ families }) => families.includes(family))?.sizes;
}
