/**
 * Rules that no scanner has, or that scanners pass over in the JSON that CDKTF writes. They read what was synthesized, so they hold for whatever made it, and
 * they guard every stack of every environment in the tests.
 */
import type { SynthesizedStack } from "../synthesized";
import type { Finding } from "./finding";
import { ACCESS_RULES } from "./rules/access";
import { BLIND_SPOT_RULES } from "./rules/blind-spots";
import { CLUSTER_RULES } from "./rules/cluster";
import { NETWORK_RULES } from "./rules/network";
import { RELEASE_RULES } from "./rules/releases";
import { STORE_RULES } from "./rules/stores";

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
  ...ACCESS_RULES,
  ...CLUSTER_RULES,
  ...NETWORK_RULES,
  ...STORE_RULES,
  ...RELEASE_RULES,
} as const satisfies SecurityRules;

export type SecurityRuleName = keyof typeof SECURITY_RULES;

/** Everything that the rules find in a stack. */
export function securityFindings(stack: SynthesizedStack): Finding[] {
  return Object.entries(SECURITY_RULES).flatMap(([rule, { check }]) => check(stack).map((finding) => ({ rule, ...finding })));
}
