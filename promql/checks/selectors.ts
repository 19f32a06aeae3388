/** Every selector of an expression, with what stands around it. */
import { type Expr, type VectorSelector, walk } from "../syntax/ast";
import type { Draft, ExpressionContext } from "./check";

export function forEachSelector(
  { root }: Pick<ExpressionContext, "root">,
  visit: (selector: VectorSelector, ancestors: readonly Expr[]) => readonly Draft[],
): Draft[] {
  const drafts: Draft[] = [];
  walk(root, (expr, ancestors) => {
    if (expr.kind === "selector" && !isInfoArgument(expr, ancestors)) drafts.push(...visit(expr, ancestors));
  });
  return drafts;
}

/** All selectors below an expression. */
export function selectorsIn(root: Expr): VectorSelector[] {
  const found: VectorSelector[] = [];
  walk(root, (expr) => {
    if (expr.kind === "selector") found.push(expr);
  });
  return found;
}

/** The second argument of `info` only looks like a selector. */
function isInfoArgument(selector: VectorSelector, ancestors: readonly Expr[]): boolean {
  const parent = ancestors.at(-1);
  return parent?.kind === "call" && parent.name === "info" && parent.args[1] === selector;
}
