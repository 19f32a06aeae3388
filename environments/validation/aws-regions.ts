/**
 * The regions that a cluster can stand in, with the letters of their availability zones. The China partition is left out: this project's ARNs and service
 * principals do not fit it.
 *
 * @see https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html
 */
export const AWS_REGIONS = {
  "af-south-1": "abc",
  "ap-east-1": "abc",
  "ap-east-2": "abc",
  "ap-northeast-1": "abcd",
  "ap-northeast-2": "abcd",
  "ap-northeast-3": "abc",
  "ap-south-1": "abc",
  "ap-south-2": "abc",
  "ap-southeast-1": "abc",
  "ap-southeast-2": "abc",
  "ap-southeast-3": "abc",
  "ap-southeast-4": "abc",
  "ap-southeast-5": "abc",
  "ap-southeast-6": "abc",
  "ap-southeast-7": "abc",
  "ca-central-1": "abd",
  "ca-west-1": "abc",
  "eu-central-1": "abc",
  "eu-central-2": "abc",
  "eu-north-1": "abc",
  "eu-south-1": "abc",
  "eu-south-2": "abc",
  "eu-west-1": "abc",
  "eu-west-2": "abc",
  "eu-west-3": "abc",
  "il-central-1": "abc",
  "me-central-1": "abc",
  "me-south-1": "abc",
  "mx-central-1": "abc",
  "sa-east-1": "abc",
  "us-east-1": "abcdef",
  "us-east-2": "abc",
  "us-gov-east-1": "abc",
  "us-gov-west-1": "abc",
  "us-west-1": "abc",
  "us-west-2": "abcd",
} as const satisfies Readonly<Record<string, string>>;

export type AwsRegion = keyof typeof AWS_REGIONS;

export const AWS_REGION_NAMES = Object.keys(AWS_REGIONS) as readonly AwsRegion[];

export function isAwsRegion(text: string | undefined): text is AwsRegion {
  return text !== undefined && Object.hasOwn(AWS_REGIONS, text);
}

/** The zones of a region: `eu-central-1a`, `eu-central-1b`, `eu-central-1c`. */
export function zonesOf(region: AwsRegion): readonly string[] {
  return [...AWS_REGIONS[region]].map((letter) => `${region}${letter}`);
}

/**
 * How many of a region's zones have no control planes of EKS: those with the ids use1-az3 and usw1-az2. That of ca-central-1 is left out of the table, because its
 * letter is the same for everybody.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html
 */
export function zonesWithoutControlPlane(region: AwsRegion): number {
  return region === "us-east-1" || region === "us-west-1" ? 1 : 0;
}

/** First part of the ARNs of a region: `aws`, or `aws-us-gov`. */
export function partitionOf(region: AwsRegion): string {
  return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}
