/** Judges the queries of dashboards: each for itself, with its legend. */
import { nearest } from "../problems";
import type { Analyzer } from "../promql/analyze-rules";
import { type LabelFacts, canHave } from "../promql/infer/shape";
import type { SeriesCatalogue } from "../promql/series/catalogue";
import type { PanelQuery } from "./dashboard-files/read-dashboard";
import type { LabelValuesQuery, MetricsQuery, VariableQuery } from "./dashboard-files/variable-query";
import type { Judgement } from "./judge-rules";
import { type Found, locate, unusedComments, withoutAccepted } from "./locate";

export function judgePanel(query: PanelQuery, analyzer: Analyzer): Judgement {
  const { expr, subject } = query;
  const { findings, labels } = analyzer.expression(expr.text, { at: query.at, field: "expr", use: "panel" });
  const isBroken = findings.some(({ code }) => code === "promql/syntax");
  const found: readonly Found[] = [...findings, ...(isBroken ? [] : legendFindings(query, labels))];
  const { left, used } = withoutAccepted(found, subject.acceptances);
  return { findings: [...left.map((one) => locate(one, subject)), ...unusedComments(subject, used)], accepted: used.size };
}

function legendFindings({ legend }: PanelQuery, labels: LabelFacts): readonly Found[] {
  if (legend === undefined) return [];
  const known = [...labels.known.keys()];
  return [...legend.text.matchAll(/\{\{\s*([^{}]+?)\s*\}\}/g)].flatMap((match) => {
    const label = match[1] ?? "";
    if (label === "__name__" || label.includes("$") || canHave(labels, label)) return [];
    const meant = nearest(label, known);
    const has = known.length === 0 ? "it has no labels" : `it has ${known.join(", ")}`;
    return [
      {
        code: "panel/legend" as const,
        level: "defect" as const,
        field: "legendFormat",
        from: match.index,
        to: match.index + match[0].length,
        piece: match[0],
        why: `The result of the query has no label ${label}; ${has}.`,
        ...(meant === undefined ? {} : { fix: legend.text.replaceAll(match[0], `{{${meant}}}`) }),
      },
    ];
  });
}

/** What a selector of a variable can be wrong about. It only lists series, so nothing that is computed of them counts. */
const OF_SELECTORS: readonly string[] = ["D01", "D02", "D08", "promql/syntax", "promql/series"];

export function judgeVariable(variable: VariableQuery, analyzer: Analyzer): Judgement {
  const found = variable.kind === "metrics" ? patternFindings(variable.pattern, analyzer.catalogue) : queryFindings(variable, analyzer);
  return { findings: found.map((one) => locate(one, variable.subject)), accepted: 0 };
}

function queryFindings(variable: Exclude<VariableQuery, { kind: "metrics" }>, analyzer: Analyzer): readonly Found[] {
  const part = variable.kind === "result" ? variable.expr : variable.selector;
  if (part === undefined) return [];
  const { findings, labels } = analyzer.expression(part.text.text, { at: variable.at, field: "query", use: "panel" });
  const { text } = variable.query;
  const moved = findings
    .filter(({ code }) => variable.kind === "result" || OF_SELECTORS.includes(code))
    .map((finding) => ({
      ...finding,
      from: finding.from + part.from,
      to: finding.to + part.from,
      ...(finding.fix === undefined ? {} : { fix: text.slice(0, part.from) + finding.fix + text.slice(part.from + part.text.text.length) }),
    }));
  return variable.kind === "labels" && moved.length === 0 ? labelFindings(variable, labels) : moved;
}

function labelFindings({ label, query }: LabelValuesQuery, labels: LabelFacts): readonly Found[] {
  if (label.name === "__name__" || label.name.includes("$") || canHave(labels, label.name)) return [];
  const known = [...labels.known.keys()];
  const meant = nearest(label.name, known);
  return [
    {
      code: "panel/variable",
      level: "defect",
      field: "query",
      from: label.from,
      to: label.to,
      piece: query.text.slice(label.from, label.to),
      why: `The series have no label ${label.name}, so the variable has no values; they have ${known.join(", ")}.`,
      ...(meant === undefined ? {} : { fix: query.text.slice(0, label.from) + meant + query.text.slice(label.to) }),
    },
  ];
}

function patternFindings(pattern: MetricsQuery["pattern"], catalogue: SeriesCatalogue): readonly Found[] {
  if (!catalogue.isClosed || /[$[]/.test(pattern.text)) return [];
  const regex = compile(pattern.text);
  if (regex === undefined || [...catalogue.names()].some((name) => regex.test(name))) return [];
  return [
    {
      code: "panel/variable",
      level: "defect",
      field: "query",
      from: pattern.from,
      to: pattern.to,
      piece: pattern.text,
      why: "No metric that is exposed has a name that matches, so the variable has no values.",
    },
  ];
}

/** Grafana matches with JavaScript's expressions, anywhere in the name. */
function compile(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern);
  } catch {
    return undefined;
  }
}
