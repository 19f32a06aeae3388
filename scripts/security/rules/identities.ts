/** Identities of people and pods: who is who in a cluster, and that nobody is two. */
import type { SynthesizedStack } from "../../synthesized";
import type { SecurityRules } from "../rules";
import { blocksOf, listOf, mapOf, referencesTo, resourcesOfType } from "../stack-json";
import { unless, wrong } from "./places";

/** Groups that Kubernetes and EKS keep to themselves; `system:masters` may do everything and cannot be taken anything from. */
const RESERVED_GROUP = /^(?:system|eks|aws|amazon|iam):/;

export const IDENTITY_RULES = {
  peopleAreOfTheAccount: {
    holds: "Whoever reaches a cluster is a role of its own account, in a group whose rights are ours to give.",
    check: (stack) => {
      const accounts = accountsOf(stack);
      return resourcesOfType(stack, "aws_eks_access_entry").flatMap((entry) => {
        const principal = String(entry.arguments["principal_arn"]);
        return [
          ...unless(
            principal.includes(":role/") && accounts.some((account) => principal.includes(account)),
            entry,
            "is no role of the account",
          ),
          ...listOf(entry.arguments["kubernetes_groups"])
            .filter((group) => RESERVED_GROUP.test(String(group)))
            .map((group) => wrong(entry, `is in ${String(group)}`)),
        ];
      });
    },
  },
  policiesAreForAdministrators: {
    holds: "A policy of EKS belongs to an entry without groups: whoever has a group gets rights by it alone.",
    check: (stack) => {
      const entries = resourcesOfType(stack, "aws_eks_access_entry");
      return resourcesOfType(stack, "aws_eks_access_policy_association").flatMap((association) => {
        const given = association.arguments["principal_arn"] ?? null;
        const referred = referencesTo("aws_eks_access_entry", given);
        const entry = entries.find(({ id, arguments: own }) => referred.includes(id) || own["principal_arn"] === given);
        return unless(
          entry !== undefined && listOf(entry.arguments["kubernetes_groups"]).length === 0,
          association,
          "gives somebody more than the group does",
        );
      });
    },
  },
  rolesBelongToOneWorkload: {
    holds: "Every workload that calls AWS has a service account of its own, and a role of its own that nothing else has.",
    check: (stack) => {
      const associations = resourcesOfType(stack, "aws_eks_pod_identity_association");
      return associations.flatMap((association, index) => {
        const { role_arn: role, service_account: account } = association.arguments;
        return [
          ...unless(account !== "default", association, "is that of every pod of the namespace"),
          ...unless(
            associations.slice(0, index).every(({ arguments: other }) => other["role_arn"] !== role),
            association,
            "shares a role",
          ),
        ];
      });
    },
  },
  addOnsHaveNoRoleOfTheirOwn: {
    holds: "Add-ons get their roles as all workloads do, by Pod Identity.",
    check: (stack) =>
      resourcesOfType(stack, "aws_eks_addon").flatMap((addOn) =>
        unless(!("service_account_role_arn" in addOn.arguments), addOn, "has a role by a token of its service account"),
      ),
  },
} as const satisfies SecurityRules;

function accountsOf(stack: SynthesizedStack): string[] {
  return blocksOf(mapOf(stack.json["provider"])["aws"]).flatMap((provider) => listOf(provider["allowed_account_ids"]).map(String));
}
