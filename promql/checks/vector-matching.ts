/** D04: two sides that can never match, and labels that are named where the operand cannot have them. */
import { nearest } from "../../problems";
import { type Shape, canHave } from "../infer/shape";
import type { Mismatch } from "../infer/matching";
import { type Binary, type LabelRef, walk } from "../syntax/ast";
import { type Draft, type ExpressionContext, replaced } from "./check";

export function checkVectorMatching(context: ExpressionContext): Draft[] {
  const drafts: Draft[] = [];
  walk(context.root, (expr) => {
    if (expr.kind === "aggregate" && expr.grouping?.without === false) {
      drafts.push(...checkNamed(expr.grouping.labels, [context.shapeOf(expr.expr)], context));
    }
    if (expr.kind !== "binary") return;
    const mismatch = context.mismatchOf(expr);
    if (mismatch !== undefined) drafts.push(mismatched(expr, mismatch, context));
    const sides = [context.shapeOf(expr.left), context.shapeOf(expr.right)];
    if (expr.matching?.on === true && mismatch === undefined) drafts.push(...checkNamed(expr.matching.labels, sides, context));
    const one = expr.matching?.group === "left" ? sides[1] : sides[0];
    if (one !== undefined && expr.matching !== undefined) drafts.push(...checkNamed(expr.matching.include, [one], context));
  });
  return drafts;
}

/** Labels that none of the operands can have. */
function checkNamed(refs: readonly LabelRef[], operands: readonly Shape[], context: ExpressionContext): Draft[] {
  const isMissing = ({ label, variable }: LabelRef): boolean => variable !== true && !operands.some(({ labels }) => canHave(labels, label));
  // Where none of the labels is there, it is not one more that only some versions have.
  const level = operands.every(isOfThirdParty) && !refs.every(isMissing) ? "advice" : "defect";
  return refs.filter(isMissing).map((ref): Draft => {
    const possible = [...new Set(operands.flatMap(({ labels }) => [...labels.known.keys()]))].sort();
    const near = nearest(ref.label, possible);
    const has = possible.length === 0 ? "it has no label at all" : `it has ${possible.join(", ")}`;
    return {
      code: "promql/impossible",
      check: "promql/impossible",
      level,
      span: ref,
      why: `The label ${ref.label} is named here, and the operand cannot have it: ${has}.`,
      ...(near === undefined ? {} : { fix: replaced(context, { ...ref, text: near }) }),
    };
  });
}

/** Another version or configuration of a third party may have a label that the contract does not know; what an aggregation dropped is gone. */
function isOfThirdParty({ sources, aggregated }: Shape): boolean {
  return !aggregated && sources.length > 0 && sources.every(({ kinds }) => kinds.every(({ thirdParty }) => thirdParty));
}

function mismatched(binary: Binary, mismatch: Mismatch, context: ExpressionContext): Draft {
  const fix = corrected(binary, mismatch, context);
  return {
    code: "D04",
    check: "promql/vector_matching",
    // Relabelling may give several exporters of one machine the same instance.
    level: mismatch.kind === "programs" && isOfMachines(binary, context) ? "advice" : "defect",
    span: binary,
    why: `${reason(mismatch)}, so the two sides of ${binary.operator} never match.`,
    ...(fix === undefined ? {} : { fix }),
  };
}

function isOfMachines({ left, right }: Binary, { shapeOf }: ExpressionContext): boolean {
  return [left, right].every((side) => shapeOf(side).sources.every(({ kinds }) => kinds.every(({ thirdParty }) => thirdParty)));
}

function reason({ label, kind, side, left, right }: Mismatch): string {
  switch (kind) {
    case "missing":
      return `Only the ${side === "right" ? "left" : "right"} side has the label ${label}`;
    case "values":
      return `The label ${label} is ${left} on the left and ${right} on the right`;
    case "programs":
      return `The left side comes from ${left} and the right side from ${right}, whose targets differ`;
  }
}

/** Matches on what both sides have of their own, where each label set is known. */
function corrected(binary: Binary, { kind }: Mismatch, context: ExpressionContext): string | undefined {
  if (binary.matching !== undefined || kind === "values") return undefined;
  const left = context.shapeOf(binary.left).labels;
  const right = context.shapeOf(binary.right).labels;
  if (left.open || right.open) return undefined;
  const shared = [...left.known]
    .filter(([label, { origin }]) => right.known.has(label) && (origin !== "target" || label === "system" || label === "namespace"))
    .map(([label]) => label);
  if (shared.length === 0) return undefined;
  return replaced(context, { from: binary.operatorSpan.to, to: binary.operatorSpan.to, text: ` on (${shared.join(", ")})` });
}
