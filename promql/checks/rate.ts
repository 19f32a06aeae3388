/** D06 and promql/rate: rates of what is no counter, of sums, of recorded rates, and over less than two samples. */
import { type Call, type Expr, unparen, walk } from "../syntax/ast";
import { unitOfName } from "../series/role";
import { formatDuration } from "../syntax/duration";
import { type Draft, type ExpressionContext, replaced } from "./check";

const RATES = new Set(["rate", "irate", "increase", "resets"]);

export function checkRates(context: ExpressionContext): Draft[] {
  const drafts: Draft[] = [];
  walk(context.root, (expr) => {
    if (expr.kind !== "call") return;
    const [argument] = expr.args;
    if (argument === undefined) return;
    if (RATES.has(expr.name)) drafts.push(...notCounter(expr, argument, context), ...rateOfSum(expr, argument, context));
    if (RATES.has(expr.name) || expr.name === "delta" || expr.name === "idelta" || expr.name === "deriv") {
      drafts.push(...tooShort(expr, argument, context));
    }
  });
  return drafts;
}

function notCounter(call: Call, argument: Expr, context: ExpressionContext): Draft[] {
  if (argument.kind !== "matrix") return [];
  const shape = context.shapeOf(argument);
  const { name } = argument.selector;
  const kinds = shape.sources.flatMap((source) => source.kinds);
  if (kinds.length === 0) return [];
  if (kinds.every(({ recorded, contract }) => recorded !== undefined || contract === undefined))
    return rateOfRecorded(call, argument, context);
  const roles = new Set(kinds.map(({ role }) => role));
  const isCounter = ["counter", "bucket", "native", "unknown"].some((role) => roles.has(role as never));
  if (isCounter) return [];
  const type = kinds[0]?.contract?.type ?? "gauge";
  const fix =
    call.name === "rate"
      ? replaced(context, { ...call.nameSpan, text: "deriv" })
      : call.name === "increase"
        ? replaced(context, { ...call.nameSpan, text: "delta" })
        : undefined;
  return [
    {
      code: "D06",
      check: "promql/rate",
      level: kinds.every(({ thirdParty }) => thirdParty) && onlyRises(name ?? "") ? "advice" : "defect",
      span: call,
      why: `${name ?? "This"} is a ${type}, and ${call.name} is for counters: every fall is taken for a restart and counted as a rise.`,
      ...(fix === undefined ? {} : { fix }),
    },
  ];
}

/** What only rises is like a counter, whatever type a third party gives it: totals, and how far something has come in time. */
function onlyRises(name: string): boolean {
  return name.endsWith("_total") || unitOfName(name) === "timestamp";
}

function rateOfRecorded(call: Call, argument: Expr, context: ExpressionContext): Draft[] {
  const shape = context.shapeOf(argument);
  if (shape.nature === "unknown" || (shape.nature === "counter" && !shape.aggregated)) return [];
  const what =
    shape.nature === "counter"
      ? "a sum of counters, and a restart of one of them looks like a fall of all"
      : `no counter but ${sayNature(shape.nature)}`;
  return [
    {
      code: "promql/rate",
      check: "promql/rate",
      level: "defect",
      span: call,
      why: `What the recording rule writes is ${what}; ${call.name} of it means nothing.`,
    },
  ];
}

/** The rate of a sum takes the restart of one program for a restart of all. */
function rateOfSum(call: Call, argument: Expr, context: ExpressionContext): Draft[] {
  if (argument.kind !== "subquery") return [];
  const inner = unparen(argument.expr);
  const shape = context.shapeOf(inner);
  if (inner.kind !== "aggregate" || shape.nature !== "counter") return [];
  return [
    {
      code: "promql/rate",
      check: "promql/rate",
      level: "defect",
      span: call,
      why: `${call.name} is taken of a sum: when one program restarts, the fall of the sum is taken for a restart of all of them. Take the sum of the ${call.name}.`,
    },
  ];
}

function tooShort(call: Call, argument: Expr, context: ExpressionContext): Draft[] {
  const { scrapeInterval } = context.policy;
  if (argument.kind !== "matrix" || scrapeInterval === undefined || argument.range.seconds === undefined) return [];
  if (argument.range.seconds >= 2 * scrapeInterval) return [];
  const enough = formatDuration(4 * scrapeInterval);
  return [
    {
      code: "promql/rate",
      check: "promql/rate",
      level: "defect",
      span: argument.range,
      why: `${call.name} needs two samples, and a range of ${formatDuration(argument.range.seconds)} holds at most one where a scrape is every ${formatDuration(scrapeInterval)}.`,
      fix: replaced(context, { ...argument.range, text: enough }),
    },
  ];
}

function sayNature(nature: string): string {
  return nature === "rate" || nature === "increase" ? `a ${nature} already` : `a ${nature}`;
}
