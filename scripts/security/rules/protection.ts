/** What keeps data from being deleted by a slip: where anything of a stack is protected, everything is that holds data. */
import type { SynthesizedStack } from "../../synthesized";
import type { SecurityRules } from "../rules";
import { type StackResource, mapOf, resourcesOfType, stackResources } from "../stack-json";
import { unless, wrong } from "./places";

/** Terraform refuses to destroy these. */
const HELD_BY_TERRAFORM = [
  "aws_s3_bucket",
  "aws_kms_key",
  "aws_db_instance",
  "aws_rds_cluster",
  "aws_opensearch_domain",
  "aws_prometheus_workspace",
  "aws_secretsmanager_secret",
];

/** AWS itself refuses to delete these, by this argument. */
const HELD_BY_AWS: Readonly<Record<string, string>> = {
  aws_eks_cluster: "deletion_protection",
  aws_db_instance: "deletion_protection",
  aws_rds_cluster: "deletion_protection",
  aws_cloudwatch_log_group: "deletion_protection_enabled",
};

/** Days within which a deletion can be taken back. */
const WAITS: Readonly<Record<string, { readonly argument: string; readonly days: number }>> = {
  aws_kms_key: { argument: "deletion_window_in_days", days: 30 },
  aws_secretsmanager_secret: { argument: "recovery_window_in_days", days: 30 },
};

export const PROTECTION_RULES = {
  protectionIsWhole: {
    holds:
      "Where anything is protected, so is everything that holds data: Terraform and AWS refuse, and what is deleted all the same can be restored.",
    check: (stack) => (isProtected(stack) ? stackResources(stack).flatMap(unprotected) : []),
  },
  keysCannotBeLockedOut: {
    holds: "No key can be made that its own account could not administer.",
    check: (stack) =>
      resourcesOfType(stack, "aws_kms_key").flatMap((key) =>
        unless(key.arguments["bypass_policy_lockout_safety_check"] !== true, key, "may lock its account out"),
      ),
  },
} as const satisfies SecurityRules;

function isProtected(stack: SynthesizedStack): boolean {
  return stackResources(stack).some(
    (resource) => isHeldByTerraform(resource) || resource.arguments[HELD_BY_AWS[resource.type] ?? ""] === true,
  );
}

function isHeldByTerraform({ arguments: given }: StackResource): boolean {
  return mapOf(given["lifecycle"])["prevent_destroy"] === true;
}

function unprotected(resource: StackResource) {
  const { type, arguments: given } = resource;
  const byAws = HELD_BY_AWS[type];
  const wait = WAITS[type];
  return [
    ...unless(!HELD_BY_TERRAFORM.includes(type) || isHeldByTerraform(resource), resource, "would be destroyed by Terraform"),
    ...unless(byAws === undefined || given[byAws] === true, resource, "would be deleted by AWS"),
    ...unless(
      wait === undefined || Number(given[wait.argument] ?? wait.days) >= wait.days,
      resource,
      `is gone in less than ${wait?.days} days`,
    ),
    ...(given["force_destroy"] === true ? [wrong(resource, "would be destroyed with all that is in it")] : []),
  ];
}
