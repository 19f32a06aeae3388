/** Analyzes one expression: parses it, infers what it results in, and runs all checks of expressions. */
import type { Acceptance } from "../problems";
import { EXPRESSION_CHECKS } from "./checks";
import type { Draft, ExpressionContext, Use } from "./checks/check";
import { checkSyntax } from "./checks/syntax";
import type { Finding } from "./finding";
import { constant } from "./infer/calls";
import { infer } from "./infer/infer";
import type { LabelFacts, Shape } from "./infer/shape";
import { ANY_LABELS } from "./infer/shape";
import type { Policy } from "./policy";
import { isAccepted, unusedOf } from "./rule-input";
import type { SeriesCatalogue } from "./series/catalogue";

export interface Place {
  /** Where the expression is, in the words of whoever asks. */
  readonly at: string;
  /** @default "expr" */
  readonly field?: string;
  readonly use: Use;
  /** Name of the alert or recorded series, title of the panel. @default - it has none */
  readonly title?: string;
  /** Seconds between two evaluations. @default - that of the policy */
  readonly interval?: number;
  /** Findings that may stand. @default [] */
  readonly accept?: readonly Acceptance[];
}

export interface ExpressionAnalysis {
  readonly findings: readonly Finding[];
  /** Acceptances of the place that accept nothing. */
  readonly unused: readonly Acceptance[];
  /** The labels that the result can have; all are possible where it does not parse. */
  readonly labels: LabelFacts;
  readonly shape: Shape;
  /** What the checks of rules go on with. @default - it does not parse */
  readonly context?: ExpressionContext;
}

export function analyze(source: string, catalogue: SeriesCatalogue, policy: Policy, place: Place): ExpressionAnalysis {
  const { expr, drafts } = checkSyntax(source, policy, place.use === "panel");
  const { accept = [] } = place;
  if (expr === undefined) {
    return {
      findings: toFindings(drafts, source, place),
      unused: unusedOf(accept, drafts),
      labels: ANY_LABELS,
      shape: { ...constant(), type: "vector", labels: ANY_LABELS, nature: "unknown" },
    };
  }
  const inference = infer(expr, { catalogue, policy });
  const context: ExpressionContext = {
    ...inference,
    source,
    root: expr,
    catalogue,
    policy,
    use: place.use,
    ...(place.title === undefined ? {} : { title: place.title }),
    ...(place.interval === undefined ? {} : { interval: place.interval }),
  };
  const found = [...drafts, ...EXPRESSION_CHECKS.flatMap((check) => check(context))];
  const shape = inference.shapeOf(expr);
  return { findings: toFindings(found, source, place), unused: unusedOf(accept, found), labels: shape.labels, shape, context };
}

/** Findings in the order of the text; the same thing is said once. */
export function toFindings(
  drafts: readonly Draft[],
  source: string,
  { at, field = "expr", accept = [] }: Pick<Place, "at" | "field" | "accept">,
): Finding[] {
  const seen = new Set<string>();
  return drafts
    .filter((draft) => !isAccepted(draft, accept))
    .filter(({ code, span, why }) => {
      const key = `${code} ${span.from} ${span.to} ${why}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .map(({ span: { from, to }, ...draft }) => ({ ...draft, at, field, from, to, piece: source.slice(from, to) }))
    .sort((left, right) => left.from - right.from || left.to - right.to || left.code.localeCompare(right.code, "en"));
}
