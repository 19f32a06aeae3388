/** All checks of whole rules and of rules together. A new check is one more line here. */
import { checkCompanions } from "./companions";
import type { RuleCheck, SetCheck } from "./rule-check";
import { checkTwins } from "./twins";

export const RULE_CHECKS: readonly RuleCheck[] = [];

export const SET_CHECKS: readonly SetCheck[] = [checkCompanions, checkTwins];
