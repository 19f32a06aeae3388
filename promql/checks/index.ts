/** All checks of one expression. A new check is one more line here. */
import { checkBurnWindows } from "./burn-window";
import type { ExpressionCheck } from "./check";
import { checkCost } from "./cost";
import { checkFragile } from "./fragile";
import { checkFrozenGauges } from "./frozen-gauge";
import { checkImpossible } from "./impossible";
import { checkMatchers } from "./impossible-matcher";
import { checkNaN } from "./nan";
import { checkParameters } from "./parameters";
import { checkQuantiles } from "./quantile";
import { checkRanges } from "./range";
import { checkRates } from "./rate";
import { checkRawCounters } from "./raw-counter";
import { checkPatterns } from "./regexp";
import { checkReplicas } from "./replicas";
import { checkRequiredGrouping } from "./required-grouping";
import { checkRequiredMatchers } from "./required-matchers";
import { checkScope } from "./scope";
import { checkSelfRatios } from "./self-ratio";
import { checkThresholds } from "./threshold";
import { checkUnits } from "./units";
import { checkUnknownMetrics } from "./unknown-metric";
import { checkVectorMatching } from "./vector-matching";
import { checkVolume } from "./volume";
import { checkZeroInitialised } from "./zero-initialised";

export const EXPRESSION_CHECKS: readonly ExpressionCheck[] = [
  checkUnknownMetrics,
  checkMatchers,
  checkSelfRatios,
  checkVectorMatching,
  checkRawCounters,
  checkRates,
  checkQuantiles,
  checkThresholds,
  checkScope,
  checkReplicas,
  checkVolume,
  checkNaN,
  checkZeroInitialised,
  checkFrozenGauges,
  checkRanges,
  checkBurnWindows,
  checkUnits,
  checkImpossible,
  checkParameters,
  checkPatterns,
  checkFragile,
  checkRequiredMatchers,
  checkRequiredGrouping,
  checkCost,
];
