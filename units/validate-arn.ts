/**
 * Amazon Resource Names and account ids: what is wrong with one, as the rest of a sentence.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export interface ArnParts {
  readonly partition: string;
  readonly service: string;
  /** Empty for services without regions, such as IAM. */
  readonly region: string;
  readonly account: string;
  /** `role/platform-admin`, `key/1234...` */
  readonly resource: string;
}

/** Names and paths of IAM roles, `role/` included. */
const IAM_ROLE = /^role\/(?:[\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64}$/;
const KMS_KEY = /^(?:key\/(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})|alias\/[\w/-]{1,250})$/;

/** @returns undefined for exactly twelve digits */
export function accountIdFault(text: string): string | undefined {
  if (!/^\d*$/.test(text)) return "has characters other than digits";
  return text.length === 12 ? undefined : `has ${text.length} digits`;
}

/** Reads the parts of an ARN, valid or not. @returns undefined when there are fewer than six */
export function parseArn(text: string): ArnParts | undefined {
  const [arn, partition, service, region, account, ...rest] = text.split(":");
  if (
    arn !== "arn" ||
    partition === undefined ||
    service === undefined ||
    region === undefined ||
    account === undefined ||
    rest.length === 0
  ) {
    return undefined;
  }
  return { partition, service, region, account, resource: rest.join(":") };
}

/** Parts that every ARN has. @returns undefined for an ARN that is well formed */
export function arnFault(text: string): string | undefined {
  const parts = parseArn(text);
  if (parts === undefined) return "is not of the form arn:partition:service:region:account:resource";
  if (!/^aws(?:-[a-z]+)*$/.test(parts.partition)) return `has the partition ${JSON.stringify(parts.partition)}`;
  if (!/^[a-z0-9-]+$/.test(parts.service)) return `has the service ${JSON.stringify(parts.service)}`;
  if (!/^[a-z0-9-]*$/.test(parts.region)) return `has the region ${JSON.stringify(parts.region)}`;
  const account = accountIdFault(parts.account);
  if (account !== undefined && parts.account !== "" && parts.account !== "aws") return `has an account that ${account}`;
  return parts.resource === "" ? "names no resource" : undefined;
}

/** @returns undefined for the ARN of an IAM role */
export function iamRoleArnFault(text: string): string | undefined {
  const fault = arnFault(text);
  if (fault !== undefined) return fault;
  const { service, region, account, resource } = parseArn(text) as ArnParts;
  if (service === "sts") return "is that of a session, not of the role behind it";
  if (service !== "iam") return `belongs to the service ${service}, not to iam`;
  if (region !== "") return "has a region, which IAM does not have";
  if (accountIdFault(account) !== undefined) return "has no account";
  return IAM_ROLE.test(resource) ? undefined : `names ${JSON.stringify(resource)}, which is no role`;
}

/** @returns undefined for the ARN of a KMS key or alias */
export function kmsKeyArnFault(text: string): string | undefined {
  const fault = arnFault(text);
  if (fault !== undefined) return fault;
  const { service, region, account, resource } = parseArn(text) as ArnParts;
  if (service !== "kms") return `belongs to the service ${service}, not to kms`;
  if (region === "") return "has no region";
  if (accountIdFault(account) !== undefined) return "has no account";
  return KMS_KEY.test(resource) ? undefined : `names ${JSON.stringify(resource)}, which is no key`;
}
