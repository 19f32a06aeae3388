/** Whether the two sides of a binary operation can ever match. */
import { areDisjoint, listValues } from "../series/label-values";
import type { VectorMatching } from "../syntax/ast";
import { type LabelFacts, type Shape, canHave } from "./shape";

/** The label that keeps the two sides apart, and how. */
export interface Mismatch {
  readonly label: string;
  /** `missing`: one side has it always and the other never. `values`: they have different values. `programs`: they come from different programs. */
  readonly kind: "missing" | "values" | "programs";
  /** The side that lacks it, for `missing`. */
  readonly side?: "left" | "right";
  /** What the sides have, for people. */
  readonly left: string;
  readonly right: string;
}

/** The first label that makes every match impossible; undefined where something may match. */
export function findMismatch(left: Shape, right: Shape, matching: VectorMatching | undefined): Mismatch | undefined {
  const named = matching === undefined ? undefined : new Set(matching.labels.map(({ label }) => label));
  const isMatched = (label: string): boolean => (named === undefined ? true : matching?.on === true ? named.has(label) : !named.has(label));
  const labels = new Set([...left.labels.known.keys(), ...right.labels.known.keys()]);
  for (const label of labels) {
    if (!isMatched(label)) continue;
    const mismatch = mismatchOf(label, left.labels, right.labels);
    if (mismatch !== undefined) return mismatch;
  }
  return matching?.on === true || named?.has("instance") === true || named?.has("job") === true
    ? undefined
    : differentPrograms(left, right);
}

function mismatchOf(label: string, left: LabelFacts, right: LabelFacts): Mismatch | undefined {
  const first = left.known.get(label);
  const second = right.known.get(label);
  const say = (side: typeof first): string => (side === undefined ? "no such label" : listValues(side.values));
  if (first?.always === true && !canHave(right, label))
    return { label, kind: "missing", side: "right", left: say(first), right: say(second) };
  if (second?.always === true && !canHave(left, label))
    return { label, kind: "missing", side: "left", left: say(first), right: say(second) };
  if (first?.always === true && second?.always === true && areDisjoint(first.values, second.values)) {
    return { label, kind: "values", left: say(first), right: say(second) };
  }
  return undefined;
}

/** Series that keep the address of their target match only series of the same target. */
function differentPrograms(left: Shape, right: Shape): Mismatch | undefined {
  const programs = (shape: Shape): string[] => [
    ...new Set(
      shape.sources.flatMap(({ kinds }) =>
        kinds.filter(({ contract }) => contract !== undefined).map(({ system, source }) => `${system}/${source}`),
      ),
    ),
  ];
  const isTold = (shape: Shape): boolean =>
    shape.labels.known.get("instance")?.always === true && shape.sources.every(({ kinds }) => kinds.length > 0);
  if (!isTold(left) || !isTold(right)) return undefined;
  const [first, second] = [programs(left), programs(right)];
  if (first.length === 0 || second.length === 0 || first.some((program) => second.includes(program))) return undefined;
  return { label: "instance", kind: "programs", left: first.join(", "), right: second.join(", ") };
}
