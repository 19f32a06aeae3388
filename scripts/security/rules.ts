/**
 * Rules that no scanner has, or that scanners pass over in the JSON that CDKTF writes. They read what was synthesized, so they hold for whatever made it, and
 * they guard every stack of every environment in the tests.
 */
import type { SynthesizedStack } from "../synthesized";
import type { Finding } from "./finding";
import { ACCESS_RULES } from "./rules/access";
import { BLIND_SPOT_RULES } from "./rules/blind-spots";
import { CLUSTER_RULES } from "./rules/cluster";
import { IDENTITY_RULES } from "./rules/identities";
import { NETWORK_RULES } from "./rules/network";
import { NODE_RULES } from "./rules/nodes";
import { POLICY_RULES } from "./rules/policies";
import { PROTECTION_RULES } from "./rules/protection";
import { RELEASE_RULES } from "./rules/releases";
import { ROUTE_RULES } from "./rules/routes";
import { STORE_RULES } from "./rules/stores";
import { TERRAFORM_RULES } from "./rules/terraform";

/** What a rule finds wrong, place by place. */
export type RuleCheck = (stack: SynthesizedStack) => readonly Omit<Finding, "rule">[];

/** A rule with the sentence that it holds. */
export interface SecurityRule {
  readonly holds: string;
  readonly check: RuleCheck;
}

/** By name. */
export type SecurityRules = Readonly<Record<string, SecurityRule>>;

export const SECURITY_RULES = {
  ...BLIND_SPOT_RULES,
  ...TERRAFORM_RULES,
  ...ACCESS_RULES,
  ...POLICY_RULES,
  ...IDENTITY_RULES,
  ...CLUSTER_RULES,
  ...NODE_RULES,
  ...NETWORK_RULES,
  ...ROUTE_RULES,
  ...STORE_RULES,
  ...PROTECTION_RULES,
  ...RELEASE_RULES,
} as const satisfies SecurityRules;

export type SecurityRuleName = keyof typeof SECURITY_RULES;

/** Everything that the rules find in a stack. */
export function securityFindings(stack: SynthesizedStack): Finding[] {
  return Object.entries(SECURITY_RULES).flatMap(([rule, { check }]) => check(stack).map((finding) => ({ rule, ...finding })));
}
