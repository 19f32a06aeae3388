/** Aggregates and metrics: they compute with numbers, of spans that are all kept, in groups of which there are few. */
import type { Analysis } from "../analysis";
import { nameOf, requiredOf } from "../conditions";
import { type Field, type Metrics, type Query, type ScalarFilter, type Spanset, type SpansetFilter, walkField } from "../syntax/ast";
import { INTRINSICS } from "../syntax/intrinsics";
import { typeOf } from "../syntax/type-check";
import { checkField } from "./attributes";
import { reportNanoseconds } from "./values";

/** Functions whose result grows with the number of spans. */
const COUNTS: ReadonlySet<string> = new Set(["rate", "count_over_time", "sum_over_time", "histogram_over_time"]);

const NUMERIC: ReadonlySet<string> = new Set(["duration", "int", "float", "attribute"]);

/** Fields that are different for nearly every span or trace. */
const UNIQUE: ReadonlySet<string> = new Set(["trace:id", "span:id", "span:parentID", "span:duration", "trace:duration"]);

/** An aggregate of each set of spans, and what it is compared with. */
export function checkScalar({ aggregate, value }: ScalarFilter, analysis: Analysis): void {
  const { expr } = aggregate;
  if (expr === undefined) return;
  walkField(expr, (part) => {
    if (part.kind === "attribute") checkNumber(part, analysis);
  });
  if (typeOf(expr) === "duration" && (value.type === "int" || value.type === "float") && value.value !== 0)
    reportNanoseconds(value, value, analysis);
}

export function checkMetrics(metrics: Metrics, query: Query, analysis: Analysis): void {
  if (metrics.field !== undefined) checkNumber(metrics.field, analysis);
  for (const field of metrics.by) checkGroup(field, analysis);
  const keepRatio = analysis.context.keepRatio ?? analysis.traces.keepRatio;
  if (keepRatio >= 1 || !COUNTS.has(metrics.function) || readsErrorsOnly(query.spans)) return;
  analysis.report({
    code: "T16",
    level: "advice",
    span: metrics.functionSpan,
    why: `Of traces without an error ${Number((keepRatio * 100).toPrecision(6))} % are kept and of the others all, so the figure is neither a count nor a fixed share of it.`,
    allowed: "a metric of the program, or spans with status = error",
    remedy: "Count with a metric; count traces only where all of them are kept.",
  });
}

/** A field that is computed with. */
function checkNumber(field: Field, analysis: Analysis): void {
  const known = checkField(field, undefined, analysis);
  const type = field.kind === "intrinsic" ? INTRINSICS[field.name] : known?.type;
  if (type === undefined || NUMERIC.has(type)) return;
  analysis.report({
    code: "T07",
    span: field,
    why: `${nameOf(field)} holds no number, so nothing can be computed of it.`,
    allowed: "a duration, or an attribute that is a number",
    remedy: "Name a field that holds a number.",
  });
}

/** A field that is grouped by. */
export function checkGroup(field: Field, analysis: Analysis): void {
  checkField(field, undefined, analysis);
  const isUnique = field.kind === "intrinsic" ? UNIQUE.has(field.name) : /(?:^|[._])(?:id|uuid|ip)$|(?:Id|ID)$/.test(field.name);
  if (!isUnique) return;
  analysis.report({
    code: "T18",
    level: "advice",
    span: field,
    why: `${nameOf(field)} is different for nearly every trace, so that each group has one.`,
    allowed: "fields with few values, such as resource.service.name or span:name",
    remedy: "Group by something that many spans share.",
  });
}

/** Whether only spans with an error are read, whose traces are all kept. */
function readsErrorsOnly(spanset: Spanset): boolean {
  if (spanset.kind === "filter") return isOfErrors(spanset);
  if (spanset.kind === "operation") {
    const sides = [readsErrorsOnly(spanset.left), readsErrorsOnly(spanset.right)];
    return spanset.operator === "||" ? sides.every(Boolean) : sides.some(Boolean);
  }
  return spanset.elements.some((element) => (element.kind === "filter" || element.kind === "operation") && readsErrorsOnly(element));
}

function isOfErrors(filter: SpansetFilter): boolean {
  return requiredOf(filter).some(
    ({ field, operator, value }) => nameOf(field) === "span:status" && operator === "=" && value.value === "error",
  );
}
