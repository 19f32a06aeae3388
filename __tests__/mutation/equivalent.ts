/** Changes that change nothing: the rule says the same in every world that the contracts allow. Each kind, and each single one, with the reason. */
import { kubernetes } from "./equivalent/kubernetes";
import { platform } from "./equivalent/platform";
import { type RuleMutant, keyOf } from "./mutants";
import { aggregatesIn, binariesIn, contains, selectorsIn } from "./parts";
import {
  type Place,
  inZero,
  isAskedOfTheOther,
  isComparedWithNothing,
  isDivisorOfLess,
  isGuardedDivisor,
  isInfo,
  isLessThanOne,
  isOneSeries,
  isPairedWithAnObjective,
  isWhereNothingIs,
  isZero,
  isZeroOfAShare,
  placeOf,
  readsItsSystemOnly,
} from "./places";

/** One change. */
export interface Equivalent {
  /** As `npm run mutate` prints it. */
  readonly mutant: string;
  /** How the line of the expression begins that it changes, where changes of other lines are printed the same. @default - any line */
  readonly line?: string;
  readonly because: string;
}

/** All changes of a kind. */
interface EquivalentKind {
  readonly because: string;
  readonly is: (mutant: RuleMutant, place: Place) => boolean;
}

export const EQUIVALENT_KINDS: readonly EquivalentKind[] = [
  {
    because:
      "The zero of `x or 0 * y` fires nothing where the result must be more than something that is not negative: what computes it, and whether it is there, does not matter.",
    is: inZero,
  },
  {
    because:
      "A share of nothing is no number, which is neither more nor less than its bound: whether the divisor is asked to be more than nothing does not matter.",
    is: ({ operator, what }, place) => operator === "boundary" && what === "> -> >=" && isGuardedDivisor(place),
  },
  {
    because: "What is divided by nothing is infinite or no number, neither of which is less than a bound, nor the smallest of several.",
    is: ({ operator, what }, place) => operator === "boundary" && what === "> -> >=" && isDivisorOfLess(place),
  },
  {
    because:
      "The rule names its system in its own labels, and all that it reads is of this system: it is one group with the label and without.",
    is: ({ operator, original, at }, place) =>
      operator === "label dropped" &&
      original.expr.slice(at?.from, at?.to).replace(/[, ]/g, "") === "system" &&
      original.labels?.["system"] !== undefined &&
      aggregatesIn(place.root).length === 1 &&
      binariesIn(place.root).every(
        ({ operator: one, left, right }) =>
          [left, right].some((operand) => selectorsIn(operand).length === 0) || isWhereNothingIs(one, left, right),
      ) &&
      readsItsSystemOnly(place.root),
  },
  {
    because: "Both operands keep the label, and pair by it: what the other one asks of it, holds for the result.",
    is: ({ operator, original, at }, place) =>
      operator === "matcher dropped" &&
      isAskedOfTheOther(original.expr.slice(at?.from, at?.to).replace(/^, |, $/g, ""), place, original.expr),
  },
  {
    because: "All that the rule reads is of its system: series pair the same with the label and without.",
    is: ({ operator, original, at }, place) =>
      operator === "matching label dropped" &&
      original.expr.slice(at?.from, at?.to).replace(/[, ]/g, "") === "system" &&
      place.around.some((node) => node.kind === "binary" && (node.operator === "and" || node.operator === "or")) &&
      readsItsSystemOnly(place.root),
  },
  {
    because: "What is not negative adds up to nothing where the largest is nothing.",
    is: ({ operator, what }, place) => operator === "aggregation" && what === "sum -> max" && isComparedWithNothing(place),
  },
  {
    because: "Nothing times what is there is nothing, whatever it is, as long as it is there.",
    is: ({ operator }, { at, around }) =>
      ["aggregation", "function"].includes(operator) &&
      around.some((node) => isZero(node) && node.kind === "binary" && contains(node.right, at)),
  },
  {
    because: "Nothing of no events is no number, and of no events there is no share: whether it is nothing or no number does not matter.",
    is: ({ operator, what }, place) => operator === "arithmetic" && what === "* -> /" && isZeroOfAShare(place),
  },
  {
    because: "What is read of other systems meets nothing: the other operand is that of one objective, and they pair by system.",
    is: ({ operator }, { root }) => operator === "system dropped" && isPairedWithAnObjective(root),
  },
  {
    because: "A quantile is that of the counts, however they are scaled.",
    is: ({ operator }, { around }) =>
      operator === "function" && around.some((node) => node.kind === "call" && node.name === "histogram_quantile"),
  },
  {
    because: "What counts, or is 0 or 1, is nothing where it is less than one.",
    is: ({ operator, what }, { root, at }) =>
      operator === "threshold" && what === "1 -> 0.1" && binariesIn(root).some((one) => isLessThanOne(one, at)),
  },
  {
    because: "The info of a thing is 1, and so is the largest of several and the smallest.",
    is: ({ operator, what }, { at, root }) =>
      operator === "aggregation" &&
      /^(?:max -> min|min -> max)$/.test(what) &&
      aggregatesIn(root).some(({ operatorSpan, expr }) => operatorSpan.from === at.from && isInfo(expr)),
  },
  {
    because:
      "Each group is one series, or copies of one series that an exporter of one process tells while it is replaced: the highest is the lowest, and where it is one the sum too.",
    is: ({ operator, what, system }, { at, root }) =>
      operator === "aggregation" && aggregatesIn(root).some((one) => one.operatorSpan.from === at.from && isOneSeries(one, what, system)),
  },
];

export const EQUIVALENT: readonly Equivalent[] = [...kubernetes, ...platform];

const listed = new Map<string, Equivalent[]>();
for (const one of EQUIVALENT) listed.set(one.mutant, [...(listed.get(one.mutant) ?? []), one]);

/** Why the change changes nothing. @returns undefined where it may */
export function equivalenceOf(mutant: RuleMutant): string | undefined {
  const known = (listed.get(keyOf(mutant)) ?? []).find((one) => isThatOne(one, mutant))?.because;
  if (known !== undefined) return known;
  const { expr } = mutant.original;
  const place = placeOf(expr, mutant.at ?? { from: 0, to: expr.length });
  return EQUIVALENT_KINDS.find(({ is }) => is(mutant, place))?.because;
}

/** Whether a change is the one that was listed under what names it. */
export function isThatOne({ line = "" }: Equivalent, mutant: RuleMutant): boolean {
  const { expr } = mutant.original;
  const from = mutant.at === undefined ? 0 : expr.lastIndexOf("\n", mutant.at.from) + 1;
  return expr.slice(from).trimStart().startsWith(line);
}
