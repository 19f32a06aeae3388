/** promql/syntax and promql/features: what keeps a text from being an expression, on the version of Prometheus that the policy names. */
import type { Policy } from "../policy";
import { type DurationValue, type Expr, walk } from "../syntax/ast";
import { EXPERIMENTAL_AGGREGATIONS, FUNCTIONS } from "../syntax/functions";
import { type ParsedExpression, isFailure, parsePromql } from "../syntax/parse";
import type { Draft } from "./check";

/** @returns the parsed expression, and what is wrong: only with a version or a flag where there is one. */
export function checkSyntax(
  source: string,
  policy: Policy,
  dashboard: boolean,
): { readonly expr?: Expr; readonly drafts: readonly Draft[] } {
  const parsed = parsePromql(source, { dashboard });
  if (isFailure(parsed)) {
    const drafts = parsed.errors.map(({ from, to, message }): Draft => ({
      code: "promql/syntax",
      check: "promql/syntax",
      level: "defect",
      span: { from, to },
      why: `This is not PromQL: ${message}.`,
    }));
    return { drafts };
  }
  const { expr } = parsed;
  const drafts = usesFeature(parsed) ? disabled(source, policy, dashboard) : [];
  return { expr, drafts: [...drafts, ...tooNew(expr, policy)] };
}

/** Whether anything in an expression may need a feature flag; most expressions have nothing of the kind, and are not parsed a second time for it. */
function usesFeature({ expr: root, text }: ParsedExpression): boolean {
  const isComputed = (duration: DurationValue | undefined): boolean =>
    duration !== undefined && !/^[+-]?[\w.]+$/.test(text.slice(duration.from, duration.to));
  let uses = false;
  walk(root, (expr) => {
    uses ||=
      (expr.kind === "call" && FUNCTIONS[expr.name]?.experimental === true) ||
      (expr.kind === "aggregate" && EXPERIMENTAL_AGGREGATIONS.has(expr.operator)) ||
      (expr.kind === "selector" && (expr.extension !== undefined || isComputed(expr.offset))) ||
      (expr.kind === "matrix" && isComputed(expr.range)) ||
      (expr.kind === "subquery" && [expr.range, expr.step, expr.offset].some(isComputed)) ||
      (expr.kind === "binary" && expr.fill !== undefined);
  });
  return uses;
}

/** What parses only with feature flags that the policy does not list. */
function disabled(source: string, policy: Policy, dashboard: boolean): Draft[] {
  const parsed = parsePromql(source, { dashboard, features: policy.features ?? [] });
  if (!isFailure(parsed)) return [];
  return parsed.errors.map(({ from, to, message }) => ({
    code: "promql/features",
    check: "promql/features",
    level: "defect",
    span: { from, to },
    why: `Prometheus refuses this as it is configured: ${message}.`,
  }));
}

/** The minor version of Prometheus that brought a function, where that was version 2.45 or later. */
const SINCE: Readonly<Record<string, string>> = {
  mad_over_time: "2.53",
  sort_by_label: "2.49",
  sort_by_label_desc: "2.49",
  histogram_avg: "2.52",
  histogram_stddev: "2.45",
  histogram_stdvar: "2.45",
  limitk: "2.54",
  limit_ratio: "2.54",
  double_exponential_smoothing: "3.0",
  info: "3.0",
  ts_of_max_over_time: "3.5",
  ts_of_min_over_time: "3.5",
  ts_of_last_over_time: "3.5",
  ts_of_first_over_time: "3.7",
  first_over_time: "3.7",
};

function tooNew(root: Expr, { prometheusVersion }: Policy): Draft[] {
  if (prometheusVersion === undefined) return [];
  const drafts: Draft[] = [];
  walk(root, (expr) => {
    const [name, span] =
      expr.kind === "call" ? [expr.name, expr.nameSpan] : expr.kind === "aggregate" ? [expr.operator, expr.operatorSpan] : [];
    if (name === undefined || span === undefined) return;
    const since = SINCE[name];
    if (since === undefined || !isOlder(prometheusVersion, since)) return;
    drafts.push({
      code: "promql/features",
      check: "promql/features",
      level: "defect",
      span,
      why: `${name} is there since Prometheus ${since}, and the target is ${prometheusVersion}.`,
    });
  });
  return drafts;
}

function isOlder(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [thanMajor = 0, thanMinor = 0] = than.split(".").map(Number);
  return major < thanMajor || (major === thanMajor && minor < thanMinor);
}
