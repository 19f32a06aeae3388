/** Everything that is wrong with a TraceQL expression, as far as it can be told without a running Tempo. */
import { Analysis } from "./analysis";
import { checkField } from "./checks/attributes";
import { checkGroup, checkMetrics, checkScalar } from "./checks/metrics";
import { checkFilter, checkScope, checkStructure } from "./checks/spansets";
import type { TraceQueryContext } from "./context";
import { type TraceFinding, placeFinding } from "./finding";
import { type Element, type Query, type Spanset, walkField } from "./syntax/ast";
import { isTraceqlFailure, parseTraceql } from "./syntax/parse";

/** All findings, in the order of the text. It never throws, whatever the text is. */
export function analyzeTraceQuery(source: string, context: TraceQueryContext): TraceFinding[] {
  const { dashboard = true, tempoVersion } = context;
  const parsed = parseTraceql(source, { dashboard, ...(tempoVersion === undefined ? {} : { tempoVersion }) });
  if (isTraceqlFailure(parsed)) {
    return parsed.errors.map(({ from, to, message, replacement }) =>
      placeFinding(
        {
          code: "T01",
          span: { from, to },
          why: `This is not TraceQL: ${message}.`,
          allowed: "one complete TraceQL expression",
          remedy: replacement === undefined ? "Mend the expression at this place." : `Write ${replacement}.`,
          edits: replacement === undefined ? [] : [{ from, to, text: replacement }],
        },
        source,
        context.at,
      ),
    );
  }
  if (context.traces === undefined) return [];
  const analysis = new Analysis(source, context, context.traces);
  checkQuery(parsed.query, analysis);
  return analysis.findings.sort((left, right) => left.from - right.from);
}

function checkQuery(query: Query, analysis: Analysis): void {
  checkScope(query.spans, analysis);
  checkSpanset(query.spans, analysis);
  if (query.metrics === undefined) return;
  if (query.metrics.filter !== undefined) checkFilter(query.metrics.filter, analysis);
  checkMetrics(query.metrics, query, analysis);
}

function checkSpanset(spanset: Spanset | Element, analysis: Analysis): void {
  switch (spanset.kind) {
    case "pipeline":
      for (const element of spanset.elements) checkSpanset(element, analysis);
      break;
    case "operation":
      checkSpanset(spanset.left, analysis);
      checkSpanset(spanset.right, analysis);
      checkStructure(spanset, analysis);
      break;
    case "filter":
      checkFilter(spanset, analysis);
      break;
    case "scalar":
      checkScalar(spanset, analysis);
      break;
    case "group":
      walkField(spanset.expr, (expr) => {
        if (expr.kind === "attribute" || expr.kind === "intrinsic") checkGroup(expr, analysis);
      });
      break;
    case "select":
      for (const field of spanset.fields) checkField(field, undefined, analysis);
      break;
    case "coalesce":
      break;
  }
}
