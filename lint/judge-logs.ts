/** Judges LogQL and TraceQL: rules of a Loki ruler, and panels whose data source is Loki or Tempo. */
import { type LogFinding, type LogQueryContext, analyzeLogQuery } from "../logql";
import type { LogContract } from "../logs";
import { type TraceFinding, analyzeTraceQuery } from "../traceql";
import type { PanelQuery } from "./dashboard-files/read-dashboard";
import type { LabelValuesQuery, VariableQuery } from "./dashboard-files/variable-query";
import type { Judgement } from "./judge-rules";
import type { Subject } from "./linted-file";
import { type Found, locate, unusedComments, withoutAccepted } from "./locate";
import type { ReadGroup } from "./rule-files/read-group";

/** @param logs What the lines have. @default - not known: only the syntax is checked */
export function judgeLogRules(groups: readonly ReadGroup[], logs: LogContract | undefined): readonly Judgement[] {
  return groups.flatMap(({ rules }) =>
    rules.map(({ at, alert, expr, subject }) => judgeLogs(expr, { at, usage: alert === undefined ? "rule" : "alert" }, logs, subject)),
  );
}

export function judgeLogPanel({ at, expr, subject }: PanelQuery, logs: LogContract | undefined): Judgement {
  return judgeLogs(expr.text, { at, usage: "panel" }, logs, subject);
}

/** Judges TraceQL: panels whose data source is Tempo. What spans have is not known here, so the syntax is checked. */
export function judgeTracePanel({ at, expr, subject }: PanelQuery): Judgement {
  return judged(analyzeTraceQuery(expr.text, { at }), "query", subject);
}

/** A variable of Loki asks for the values of a label, of all streams or of those that a selector takes. */
export function judgeLogVariable(variable: VariableQuery, logs: LogContract | undefined): Judgement {
  if (variable.kind !== "labels") return { findings: [], accepted: 0 };
  const { selector, query, subject } = variable;
  const inSelector =
    selector === undefined ? [] : analyzeLogQuery(selector.text.text, { at: variable.at, ...(logs === undefined ? {} : { logs }) });
  const moved = inSelector.map((finding) => {
    const { fix, ...found } = foundIn(finding, "query");
    const from = selector?.from ?? 0;
    const whole =
      fix === undefined ? {} : { fix: query.text.slice(0, from) + fix + query.text.slice(from + (selector?.text.text.length ?? 0)) };
    return { ...found, from: found.from + from, to: found.to + from, ...whole };
  });
  const found = moved.length > 0 ? moved : labelFindings(variable, logs);
  return { findings: found.map((one) => locate(one, subject)), accepted: 0 };
}

function labelFindings({ label, query }: LabelValuesQuery, logs: LogContract | undefined): readonly Found[] {
  if (logs === undefined || logs.streamLabels.includes(label.name) || label.name.includes("$")) return [];
  const why = `Streams have no label ${label.name}, so the variable has no values; they have ${logs.streamLabels.join(", ")}.`;
  const { from, to } = label;
  return [{ code: "panel/variable", level: "defect", field: "query", from, to, piece: query.text.slice(from, to), why }];
}

function judgeLogs(text: string, context: LogQueryContext, logs: LogContract | undefined, subject: Subject): Judgement {
  return judged(analyzeLogQuery(text, { ...context, ...(logs === undefined ? {} : { logs }) }), "expr", subject);
}

function judged(findings: readonly (LogFinding | TraceFinding)[], field: string, subject: Subject): Judgement {
  const found = findings.map((finding) => foundIn(finding, field));
  const { left, used } = withoutAccepted(found, subject.acceptances);
  return { findings: [...left.map((one) => locate(one, subject)), ...unusedComments(subject, used)], accepted: used.size };
}

function foundIn({ code, level, from, to, piece, why, remedy, fix }: LogFinding | TraceFinding, field: string): Found {
  return { code, level, field, from, to, piece, why: `${why} ${remedy}`, ...(fix === undefined ? {} : { fix }) };
}
