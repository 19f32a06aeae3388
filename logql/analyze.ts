/** Everything that is wrong with a LogQL expression, as far as it can be told without a running Loki. */
import { Analysis } from "./analysis";
import { checkExpr } from "./checks/metric";
import { checkRule } from "./checks/rule";
import type { LogQueryContext } from "./context";
import { type LogFinding, placeFinding } from "./finding";
import { isLogqlFailure, parseLogql } from "./syntax/parse";

/** All findings, in the order of the text. It never throws, whatever the text is. */
export function analyzeLogQuery(source: string, context: LogQueryContext): LogFinding[] {
  const dashboard = context.dashboard ?? (context.usage ?? "panel") === "panel";
  const parsed = parseLogql(source, { dashboard });
  if (isLogqlFailure(parsed)) {
    return parsed.errors.map(({ from, to, message, replacement }) =>
      placeFinding(
        {
          code: "L01",
          span: { from, to },
          why: `This is not LogQL: ${message}.`,
          allowed: "one complete LogQL expression",
          remedy: replacement === undefined ? "Mend the expression at this place." : `Write ${replacement}.`,
          edits: replacement === undefined ? [] : [{ from, to, text: replacement }],
        },
        source,
        context.at,
      ),
    );
  }
  if (context.logs === undefined) return [];
  const analysis = new Analysis(source, context, context.logs);
  checkExpr(parsed.expr, analysis);
  checkRule(parsed.expr, analysis);
  return analysis.findings.sort((left, right) => left.from - right.from);
}
