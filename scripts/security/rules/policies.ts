/** What policies say, beside what scanners of policies find: those run on a list that has to be made first, and these on every stack. */
import { policyTexts } from "../policies";
import type { SecurityRules } from "../rules";
import { type JsonMap, type StackResource, blocksOf, listOf, mapOf, resourcesOfType, stackResources } from "../stack-json";
import { statementsOf } from "./access";
import { wrong } from "./places";

/** Keys of conditions that say who asks. */
const NAMING_KEYS = ["aws:PrincipalArn", "aws:PrincipalAccount", "aws:PrincipalOrgID", "aws:SourceAccount"];

/** Types whose policy says what a role may do. */
const OF_ROLES = ["aws_iam_role_policy", "aws_iam_policy"];

export const POLICY_RULES = {
  policiesNameWhoMayUse: {
    holds: "No policy allows something to everybody.",
    check: (stack) =>
      stackResources(stack).flatMap((resource) =>
        allowed(resource)
          .filter(({ Principal }) => Principal === "*" || principalsOf(Principal).includes("*"))
          .filter(({ Condition }) => !namesSomebody(Condition))
          .map((statement) => wrong(resource, `allows ${String(statement["Sid"] ?? "a statement")} to everybody`)),
      ),
  },
  rolesAllowNamedThings: {
    holds: "No role may do all of a service on all things, nor hand any role to a service.",
    check: (stack) =>
      resourcesOfType(stack, ...OF_ROLES).flatMap((resource) =>
        allowed(resource)
          .filter(({ Resource }) => listOf(Resource).includes("*"))
          .flatMap(({ Action }) => listOf(Action).filter((action) => /(?:^|:)\*$|^iam:PassRole$/i.test(String(action))))
          .map((action) => wrong(resource, `allows ${String(action)} on all things`)),
      ),
  },
  rolesAreTakenInTheAccount: {
    holds: "No role can be taken from another account.",
    check: (stack) => {
      const accounts = blocksOf(mapOf(stack.json["provider"])["aws"]).flatMap((provider) => listOf(provider["allowed_account_ids"]));
      return resourcesOfType(stack, "aws_iam_role").flatMap((role) =>
        statementsOf(role.arguments["assume_role_policy"])
          .flatMap(({ Principal }) => listOf(mapOf(Principal)["AWS"]).map(String))
          .filter((principal) => !principal.includes("${") && !accounts.some((account) => principal.includes(String(account))))
          .map((principal) => wrong(role, `can be taken by ${principal}`)),
      );
    },
  },
} as const satisfies SecurityRules;

function allowed(resource: StackResource): JsonMap[] {
  return policyTexts(resource)
    .flatMap(({ text }) => statementsOf(text))
    .filter(({ Effect }) => Effect === "Allow");
}

/** Whether a condition leaves only principals that it names: an account, a role, an organisation. */
function namesSomebody(condition: JsonMap[string] | undefined): boolean {
  return Object.entries(mapOf(condition))
    .filter(([operator]) => /^(?:String|Arn)Equals$/.test(operator))
    .some(([, keys]) => Object.keys(mapOf(keys)).some((key) => NAMING_KEYS.includes(key)));
}

function principalsOf(principal: JsonMap[string] | undefined): unknown[] {
  return Object.values(mapOf(principal)).flatMap(listOf);
}
