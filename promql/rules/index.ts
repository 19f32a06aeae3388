/** All checks of whole rules and of rules together. A new check is one more line here. */
import { checkAnnotations } from "./annotations";
import { checkCompanions } from "./companions";
import { checkCondition } from "./condition";
import { checkDependencies } from "./dependencies";
import { checkDuplicates } from "./duplicates";
import { checkDurations } from "./durations";
import { checkLabels } from "./labels";
import { checkNames } from "./names";
import { checkRestart } from "./restart";
import type { RuleCheck, SetCheck } from "./rule-check";
import { checkTemplates } from "./templates";
import { checkTwins } from "./twins";

export const RULE_CHECKS: readonly RuleCheck[] = [
  checkAnnotations,
  checkTemplates,
  checkCondition,
  checkDurations,
  checkLabels,
  checkNames,
  checkRestart,
];

export const SET_CHECKS: readonly SetCheck[] = [checkCompanions, checkTwins, checkDuplicates, checkDependencies];
