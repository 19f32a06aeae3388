/** D01 and D02: metrics that nobody exposes, and the bare names of histograms. */
import { nearest } from "../../problems";
import type { FindingLevel } from "../finding";
import { type SeriesCatalogue, programOf } from "../series/catalogue";
import { unitOfName } from "../series/role";
import { type Expr, type VectorSelector, walk } from "../syntax/ast";
import { type Draft, type ExpressionContext, replaced } from "./check";
import { forEachSelector, selectorsIn } from "./selectors";

export function checkUnknownMetrics(context: ExpressionContext): Draft[] {
  const { catalogue } = context;
  if (!catalogue.isClosed) return [];
  return forEachSelector(context, (selector, ancestors) => {
    const { name } = selector;
    if (name === undefined || isSynthetic(name) || catalogue.find(name).length > 0) return [];
    const span = selector.nameSpan ?? selector;
    const parts = [`${name}_bucket`, `${name}_sum`, `${name}_count`].filter((part) => catalogue.find(part).length > 0);
    if (parts.length > 0) {
      const fix = correctedHistogram(context, selector, ancestors);
      return [
        {
          code: "D02",
          check: "promql/series",
          level: isReadAsNative(name, ancestors, context) ? "advice" : "defect",
          span,
          why: `${name} is a classic histogram or summary, which has no series under its bare name: only ${parts.join(", ")} exist.`,
          ...(fix === undefined ? {} : { fix }),
        },
      ];
    }
    return unknown(context, selector, isAlternative(selector, ancestors, context) ? "advice" : "defect");
  });
}

/**
 * A native histogram beside the classic one is not to be seen in an exposition in text, and third parties may expose one. Panels draw one as it is.
 */
function isReadAsNative(name: string, ancestors: readonly Expr[], { catalogue, use }: ExpressionContext): boolean {
  const buckets = catalogue.find(`${name}_bucket`);
  const isCalled = (pattern: RegExp): boolean => ancestors.some((ancestor) => ancestor.kind === "call" && pattern.test(ancestor.name));
  return (
    buckets.length > 0 &&
    buckets.every(({ thirdParty }) => thirdParty) &&
    isCalled(/^i?rate$|^increase$|^i?delta$/) &&
    (use === "panel" || isCalled(/^histogram_/))
  );
}

/** `new_name or old_name` reads what either version of a program exposes; with contracts of one's own there is but one version. */
function isAlternative(selector: VectorSelector, ancestors: readonly Expr[], { catalogue, policy }: ExpressionContext): boolean {
  if (policy.strict === true) return false;
  return ancestors.some((ancestor) => {
    if (ancestor.kind !== "binary" || ancestor.operator !== "or") return false;
    const others = selectorsIn(selector.from >= ancestor.right.from ? ancestor.left : ancestor.right);
    return others.length > 0 && others.every(({ name }) => name !== undefined && catalogue.find(name).length > 0);
  });
}

function unknown(context: ExpressionContext, selector: VectorSelector, level: FindingLevel): Draft[] {
  const name = selector.name ?? "";
  const span = selector.nameSpan ?? selector;
  const otherUnit = sameMetricInAnotherUnit(name, context.catalogue);
  if (otherUnit !== undefined) {
    return [
      {
        code: "D01",
        check: "promql/series",
        level: "defect",
        span,
        why: `Nobody exposes ${name}; what is exposed is ${otherUnit.name}, in ${otherUnit.unit}.`,
      },
      {
        code: "D23",
        level: "defect",
        span,
        why: `The name says ${unitOfName(name)}, and ${otherUnit.name}, which it seems to mean, is in ${otherUnit.unit}.`,
      },
      ...(otherUnit.isHistogram
        ? [
            {
              code: "D02",
              check: "promql/series",
              level: "defect",
              span,
              why: `${otherUnit.name}, which it seems to mean, is a histogram, and has no series under its bare name.`,
            } as const,
          ]
        : []),
    ];
  }
  const near = nearest(name, context.catalogue.names());
  const isSlipOf = near !== undefined && isSlip(name, near);
  const isForeign = !isSlipOf && isOfUnknownProgram(name, context);
  const known = isForeign
    ? `; no contract that was given has a name that begins with ${programOf(name)}`
    : near === undefined
      ? ""
      : `; the nearest name that exists is ${near}`;
  return [
    {
      code: "D01",
      check: "promql/series",
      level: isForeign ? "advice" : level,
      span,
      why: `Nobody exposes ${name}${known}.`,
      ...(isSlipOf && selector.nameSpan !== undefined ? { fix: replaced(context, { ...selector.nameSpan, text: near }) } : {}),
    },
  ];
}

/**
 * A name of which not even the beginning is known belongs to a program whose contracts were not given. With contracts of one's own there is no such
 * program.
 */
function isOfUnknownProgram(name: string, { catalogue, policy }: ExpressionContext): boolean {
  return policy.strict !== true && !catalogue.hasProgram(programOf(name));
}

/** Whether two names differ by a letter or an ending, so that one of them is a slip of the other. */
function isSlip(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  let before = 0;
  while (before < shorter && left[before] === right[before]) before += 1;
  let after = 0;
  while (after < shorter - before && left.at(-1 - after) === right.at(-1 - after)) after += 1;
  return Math.max(left.length, right.length) - before - after <= 3;
}

/** Names that Prometheus makes itself for each target and alert, whatever is exposed. */
function isSynthetic(name: string): boolean {
  return /^(up|ALERTS|ALERTS_FOR_STATE|scrape_\w+)$/.test(name);
}

interface OtherUnit {
  readonly name: string;
  readonly unit: string;
  readonly isHistogram: boolean;
}

/** `x_seconds` where `x` exists in milliseconds. */
function sameMetricInAnotherUnit(name: string, catalogue: SeriesCatalogue): OtherUnit | undefined {
  const stem = name.replace(/_(?:seconds|milliseconds|microseconds|bytes)$/, "");
  if (stem === name) return undefined;
  for (const suffix of ["", "_milliseconds", "_microseconds", "_seconds"]) {
    for (const part of ["", "_sum"]) {
      const [kind] = catalogue.find(`${stem}${suffix}${part}`);
      if (kind === undefined || kind.unit === "unknown" || kind.unit === "none" || kind.unit === unitOfName(name)) continue;
      return { name: `${stem}${suffix}`, unit: kind.unit, isHistogram: part === "_sum" };
    }
  }
  return undefined;
}

/** A bare histogram below `histogram_quantile` can only mean its buckets. */
function correctedHistogram(context: ExpressionContext, selector: VectorSelector, ancestors: readonly Expr[]): string | undefined {
  const call = ancestors.find((ancestor) => ancestor.kind === "call" && ancestor.name === "histogram_quantile");
  if (call?.kind !== "call" || selector.nameSpan === undefined) return undefined;
  const argument = call.args[1];
  if (argument === undefined) return undefined;
  let aggregates = 0;
  let rates = 0;
  walk(argument, (part) => {
    if (part.kind === "aggregate") aggregates += 1;
    if (part.kind === "call") rates += 1;
  });
  const bucket = `${selector.name ?? ""}_bucket`;
  if (aggregates > 0 || rates > 0) return replaced(context, { ...selector.nameSpan, text: bucket });
  const matchers = context.source.slice(selector.nameSpan.to, selector.to);
  return replaced(context, { ...argument, text: `sum by (le) (rate(${bucket}${matchers}[5m]))` });
}
