/**
 * What is wrong with the name of an S3 bucket, as the rest of a sentence.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
const RESERVED_PREFIXES = ["xn--", "sthree-", "amzn-s3-demo-"] as const;
const RESERVED_SUFFIXES = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"] as const;

/** @returns undefined for a valid name */
export function bucketNameFault(text: string): string | undefined {
  if (text.length < 3 || text.length > 63) return `has ${text.length} characters`;
  const wrong = /[^a-z0-9.-]/u.exec(text)?.[0];
  if (wrong !== undefined) return `contains ${JSON.stringify(wrong)}`;
  if (!/^[a-z0-9].*[a-z0-9]$/.test(text)) return "does not start and end with a letter or digit";
  if (text.includes("..")) return "has two dots in a row";
  if (/^\d+\.\d+\.\d+\.\d+$/.test(text)) return "looks like an IP address";
  return reservedBucketPart(text);
}

function reservedBucketPart(text: string): string | undefined {
  const prefix = RESERVED_PREFIXES.find((each) => text.startsWith(each));
  if (prefix !== undefined) return `starts with "${prefix}", which S3 reserves`;
  const suffix = RESERVED_SUFFIXES.find((each) => text.endsWith(each));
  return suffix === undefined ? undefined : `ends with "${suffix}", which S3 reserves`;
}
