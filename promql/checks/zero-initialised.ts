/** D17: the rate of label values that appear with their first event, which no rate sees. */
import { isNarrower } from "../series/label-values";
import { walk } from "../syntax/ast";
import { type Draft, type ExpressionContext, strictly } from "./check";

export function checkZeroInitialised(context: ExpressionContext): Draft[] {
  if (context.use === "record") return [];
  const drafts: Draft[] = [];
  walk(context.root, (expr) => {
    if (expr.kind !== "call" || !["rate", "increase", "irate"].includes(expr.name)) return;
    const [argument] = expr.args;
    if (argument?.kind !== "matrix") return;
    const { selector } = argument;
    const contract = context.shapeOf(argument).sources[0]?.kinds.find(({ thirdParty }) => !thirdParty)?.contract;
    if (contract?.type !== "counter") return;
    const late = selector.matchers.find(({ label, operator, variable }) => {
      const declared = contract.labels?.[label];
      if (declared === undefined || variable === true || contract.zeroInitialised?.includes(label) === true) return false;
      const left = context.shapeOf(selector).labels.known.get(label)?.values;
      return !operator.startsWith("!") && (declared.kind !== "enum" || (left !== undefined && isNarrower(left, declared)));
    });
    if (late === undefined) return;
    drafts.push({
      code: "D17",
      level: strictly(context),
      span: late,
      why: `${contract.name} exposes a value of ${late.label} only from its first event on, and ${expr.name} does not see that event; have the program expose it as 0 from the start.`,
    });
  });
  return drafts;
}
