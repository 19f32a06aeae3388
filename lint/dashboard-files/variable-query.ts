/**
 * What a variable of a dashboard asks a data source: the values of a label, the names of metrics, the result of an expression.
 *
 * @see https://grafana.com/docs/grafana/latest/datasources/prometheus/template-variables/
 */
import type { Subject } from "../linted-file";
import type { QueryLanguage } from "../rule-files/language";
import { type SourceText, sliceText } from "../text/source-text";

interface VariableBase {
  readonly at: string;
  readonly language: Exclude<QueryLanguage, "traceql">;
  readonly subject: Subject;
  /** The whole text that the variable asks with. */
  readonly query: SourceText;
}

/** `label_values(metric{...}, label)`, and `label_values(label)`, which has no selector. */
export interface LabelValuesQuery extends VariableBase {
  readonly kind: "labels";
  /** Where the selector starts in the query. @default - the values of all series */
  readonly selector?: { readonly text: SourceText; readonly from: number };
  readonly label: { readonly name: string; readonly from: number; readonly to: number };
}

/** `query_result(expression)`, or a selector alone. */
export interface ResultQuery extends VariableBase {
  readonly kind: "result";
  readonly expr: { readonly text: SourceText; readonly from: number };
}

/** `metrics(pattern)`. */
export interface MetricsQuery extends VariableBase {
  readonly kind: "metrics";
  readonly pattern: { readonly text: string; readonly from: number; readonly to: number };
}

export type VariableQuery = LabelValuesQuery | ResultQuery | MetricsQuery;

const LABEL_VALUES = /^(\s*label_values\(\s*)(?:([\s\S]+?)(\s*,\s*))?("[^"]*"|[\p{L}_$][\p{L}\d_${}:]*)\s*\)\s*$/u;
const QUERY_RESULT = /^(\s*query_result\()([\s\S]+)\)\s*$/;
const METRICS = /^(\s*metrics\()(.+)\)\s*$/;

/** @returns undefined for what reads no series: `label_names()` */
export function readVariable(query: SourceText, base: Omit<VariableBase, "query">): VariableQuery | undefined {
  const { text } = query;
  if (/^\s*label_names\(.*\)\s*$/.test(text)) return undefined;
  const values = LABEL_VALUES.exec(text);
  if (values !== null) {
    const [, start = "", selector, comma = "", written = ""] = values;
    const from = start.length + (selector ?? "").length + comma.length;
    const label = { name: written.replace(/^"|"$/g, ""), from, to: from + written.length };
    if (selector === undefined) return { ...base, query, kind: "labels", label };
    const piece = { text: sliceText(query, start.length, start.length + selector.length), from: start.length };
    return { ...base, query, kind: "labels", selector: piece, label };
  }
  const metrics = METRICS.exec(text);
  if (metrics !== null) {
    const from = (metrics[1] ?? "").length;
    const pattern = metrics[2] ?? "";
    return { ...base, query, kind: "metrics", pattern: { text: pattern, from, to: from + pattern.length } };
  }
  const result = QUERY_RESULT.exec(text);
  const from = result === null ? 0 : (result[1] ?? "").length;
  const expression = result === null ? text : (result[2] ?? "");
  return { ...base, query, kind: "result", expr: { text: sliceText(query, from, from + expression.length), from } };
}
