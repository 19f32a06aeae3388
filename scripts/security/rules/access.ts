/** Who may do what: roles, trust, accounts. */
import type { SecurityRules } from "../rules";
import { type JsonMap, blocksOf, listOf, mapOf, resourcesOfType, stackResources } from "../stack-json";
import { unless, wrong } from "./places";

/** Services whose requests carry no account that could be asked for: EC2 takes a role in the name of an instance. */
const WITHOUT_SOURCE_ACCOUNT = ["ec2.amazonaws.com"];

export const ACCESS_RULES = {
  accountsAreNamed: {
    holds: "The AWS provider works in the named account only.",
    check: (stack) =>
      blocksOf(mapOf(stack.json["provider"])["aws"])
        .filter((provider) => listOf(provider["allowed_account_ids"]).length === 0)
        .map(() => ({ at: `${stack.name} provider.aws`, what: "names no account" })),
  },
  noKeysInProviders: {
    holds: "No provider carries a key, a token or a password.",
    check: (stack) =>
      Object.entries(mapOf(stack.json["provider"])).flatMap(([name, configurations]) =>
        blocksOf(configurations)
          .flatMap((configuration) => Object.keys(configuration))
          .filter((argument) => /^(access_key|secret_key|token|password|client_key)$/.test(argument))
          .map((argument) => ({ at: `${stack.name} provider.${name}`, what: `carries ${argument}` })),
      ),
  },
  rolesHavePaths: {
    holds: "Every role stands below the path of its cluster, never at the top of the account.",
    check: (stack) =>
      resourcesOfType(stack, "aws_iam_role").flatMap((role) =>
        unless(/^\/[^/].*\/$/.test(String(role.arguments["path"] ?? "/")), role, "stands at the top of the account"),
      ),
  },
  servicesAssumeForThisAccountOnly: {
    holds: "A service takes a role for this account only.",
    check: (stack) =>
      resourcesOfType(stack, "aws_iam_role").flatMap((role) =>
        statementsOf(role.arguments["assume_role_policy"])
          .filter((statement) => servicesOf(statement).some((service) => !WITHOUT_SOURCE_ACCOUNT.includes(service)))
          .filter((statement) => !JSON.stringify(statement["Condition"] ?? {}).includes('"aws:SourceAccount"'))
          .map((statement) => wrong(role, `${servicesOf(statement).join(", ")} may take it for any account`)),
      ),
  },
  noUsersOrKeys: {
    holds: "There are roles only: no users, no access keys, no login.",
    check: (stack) =>
      stackResources(stack)
        .filter(({ type }) => /^aws_iam_(user|access_key|group)(_|$)/.test(type))
        .map((resource) => wrong(resource, "is no role")),
  },
  noAdministratorPolicies: {
    holds: "No role has a policy of AWS that allows everything, or everything of IAM.",
    check: (stack) =>
      resourcesOfType(stack, "aws_iam_role_policy_attachment", "aws_iam_policy_attachment").flatMap((attachment) =>
        unless(
          !/policy\/(AdministratorAccess|PowerUserAccess|IAMFullAccess)$/.test(String(attachment.arguments["policy_arn"])),
          attachment,
          `attaches ${String(attachment.arguments["policy_arn"])}`,
        ),
      ),
  },
  noSecretValues: {
    holds: "Secrets are containers: no value, no generated password.",
    check: (stack) =>
      stackResources(stack).flatMap((resource) => [
        ...(["aws_secretsmanager_secret_version", "random_password", "tls_private_key", "aws_ssm_parameter"].includes(resource.type)
          ? [wrong(resource, "holds a value")]
          : []),
        ...Object.keys(resource.arguments)
          .filter((argument) => /^(master_)?(user_)?password$/.test(argument))
          .map((argument) => wrong(resource, `has ${argument}`)),
      ]),
  },
} as const satisfies SecurityRules;

/** The statements of a policy in plain JSON; none where it is not, which another rule finds. */
export function statementsOf(policy: JsonMap[string] | undefined): readonly JsonMap[] {
  try {
    return blocksOf(mapOf(JSON.parse(String(policy)) as JsonMap)["Statement"]);
  } catch {
    return [];
  }
}

function servicesOf(statement: JsonMap): string[] {
  return listOf(mapOf(statement["Principal"])["Service"]).filter((service): service is string => typeof service === "string");
}
