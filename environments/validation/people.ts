/** The roles by which people reach an EKS cluster, and what bounds all others: of the cluster's own account and partition. */
import type { EksConfig } from "../environment";
import type { Problem } from "../../problems";
import { type ArnParts, accountIdFault, arnFault, iamRoleArnFault, parseArn } from "../../units/validate-arn";
import { isAwsRegion, partitionOf } from "./aws-regions";
import { refusal } from "./refusal";
import type { Sound } from "./sound";

/** From most to least. */
const LISTS = ["adminRoleArns", "onCallRoleArns", "readOnlyRoleArns"] as const;

type ListName = (typeof LISTS)[number];

const SUBJECTS: Readonly<Record<ListName, string>> = {
  adminRoleArns: "The ARN of the administrators' role",
  onCallRoleArns: "The ARN of the role of those on call",
  readOnlyRoleArns: "The ARN of the role that reads",
};

interface RoleOfList {
  readonly arn: string;
  readonly list: ListName;
  readonly at: string;
}

export function validatePeople(cluster: Sound<EksConfig>, at: string): Problem[] {
  const roles = LISTS.flatMap((list) =>
    (cluster[list] ?? []).flatMap((arn, index): RoleOfList[] => (arn === undefined ? [] : [{ arn, list, at: `${at}.${list}[${index}]` }])),
  );
  const { adminRoleArns } = cluster;
  return [
    ...(adminRoleArns?.length === 0
      ? [refuse(cluster, `${at}.adminRoleArns`, "Nobody would administer the cluster.", adminRoleArns, "Name at least one role.")]
      : []),
    ...validateBoundary(cluster, `${at}.permissionsBoundaryArn`),
    ...roles.flatMap((role, index) => validateRole(role, roles.slice(0, index), cluster)),
  ];
}

function validateRole({ arn, list, at }: RoleOfList, earlier: readonly RoleOfList[], cluster: Sound<EksConfig>): Problem[] {
  const { accountId } = cluster;
  const partition = partitionOfCluster(cluster);
  const fault = iamRoleArnFault(arn);
  if (fault !== undefined) return [refuse(cluster, at, `${SUBJECTS[list]} ${fault}.`, arn, "Copy the ARN of the role from IAM.")];
  if (/^role\/aws-service-role\//.test((parseArn(arn) as ArnParts).resource)) {
    const what = "The role is one that a service of AWS takes by itself, and EKS gives those no access.";
    return [refuse(cluster, at, what, arn, "Name a role that people take.")];
  }
  const twin = earlier.find((other) => other.arn === arn);
  if (twin !== undefined) {
    const what = twin.list === list ? "The role is listed twice." : `The role is listed in ${twin.list} too, and EKS knows each role once.`;
    return [refuse(cluster, at, what, arn, "Name each role once.")];
  }
  const namesake = earlier.find((other) => nameOf(other.arn) === nameOf(arn));
  if (namesake !== undefined) {
    const what = `The role has the name of ${namesake.arn}, and an account has one role of a name, whatever its path and case.`;
    return [refuse(cluster, at, what, arn, "Keep the one that is there.")];
  }
  const parts = parseArn(arn) as ArnParts;
  if (parts.partition !== partition) {
    const what = `The role belongs to the partition ${parts.partition}, the cluster to ${partition}.`;
    return [refuse(cluster, at, what, arn, "Name a role of the same partition.")];
  }
  if (accountId === undefined || accountIdFault(accountId) !== undefined || parts.account === accountId) return [];
  return [refuse(cluster, at, "The role belongs to another account than the cluster.", arn, `Name a role of the account ${accountId}.`)];
}

/** As IAM compares names: with the account, without the path, in any case. */
function nameOf(arn: string): string {
  const { account, resource } = parseArn(arn) ?? { account: "", resource: arn };
  return `${account} ${resource.slice(resource.lastIndexOf("/") + 1).toLowerCase()}`;
}

/** A policy of the account, or one that AWS keeps. */
function validateBoundary({ permissionsBoundaryArn: arn, accountId, region }: Sound<EksConfig>, at: string): Problem[] {
  if (arn === undefined) return [];
  const parts = parseArn(arn);
  const isPolicy = arnFault(arn) === undefined && parts?.service === "iam" && /^policy\/[\w+=,.@/-]{1,512}$/.test(parts.resource);
  const isOurs = parts?.account === "aws" || parts?.account === accountId;
  if (isPolicy && isOurs && parts.partition === partitionOfCluster({ region })) return [];
  return [
    refusal({
      code: "OBS0108",
      at,
      what: isPolicy ? "The boundary belongs to another account or partition than the cluster." : "The boundary is no IAM policy.",
      got: arn,
      allowed: `arn:${partitionOfCluster({ region })}:iam::${accountId ?? "111111111111"}:policy/<name>`,
      remedy: "Copy the ARN of the policy from IAM.",
    }),
  ];
}

function partitionOfCluster({ region }: { readonly region?: string | undefined }): string {
  return isAwsRegion(region) ? partitionOf(region) : "aws";
}

function refuse(cluster: Sound<EksConfig>, at: string, what: string, got: unknown, remedy: string): Problem {
  const allowed = `arn:${partitionOfCluster(cluster)}:iam::${cluster.accountId ?? "111111111111"}:role/<name>`;
  return refusal({ code: "OBS0108", at, what, got, allowed, remedy });
}
