/** promql/selector: matchers that the policy demands of selectors of some metrics. */
import { matchesPattern } from "../syntax/re2";
import type { Draft, ExpressionContext } from "./check";
import { forEachSelector } from "./selectors";

export function checkRequiredMatchers(context: ExpressionContext): Draft[] {
  const required = context.policy.selectors ?? [];
  if (required.length === 0) return [];
  return forEachSelector(context, (selector) => {
    const { name } = selector;
    if (name === undefined) return [];
    return required
      .filter(({ metric }) => matchesPattern(metric, name))
      .flatMap(({ labels }) => labels.filter((label) => !selector.matchers.some((matcher) => matcher.label === label)))
      .map((label) => ({
        code: "promql/selector",
        check: "promql/selector",
        level: "defect",
        span: selector,
        why: `Selectors of ${name} must match on ${label}, and this one does not.`,
      }));
  });
}
