/**
 * Checks one PromQL expression against the contracts: it parses, every metric exists, every label exists on that metric, every matched value is
 * possible, and every selector says whose series it means.
 */
import type { SyntaxNode } from "@lezer/common";
import { nearest, quoteValue, type Problem } from "../problems";
import type { LabelValues } from "../metrics/contract";
import type { SeriesCatalogue, SeriesKind } from "./catalogue";
import { type LabelSet, inferLabels } from "./infer-labels";
import { isSyntaxFailure, parseExpression } from "./parse";
import { type LabelMatcher, type Selector, matches, readSelector } from "./selector";

export interface ExpressionCheck {
  readonly problems: readonly Problem[];
  /** Labels that the result can have; undefined where that is not known. */
  readonly labels: LabelSet;
}

/** Labels that tell whose series a selector means. */
const SCOPES = ["system", "namespace", "slo"];

/**
 * @param at place of the expression: `rules.phoenix.HighLatency.expr`
 */
export function checkExpression(source: string, catalogue: SeriesCatalogue, at: string): ExpressionCheck {
  const parsed = parseExpression(source);
  if (isSyntaxFailure(parsed)) {
    return { labels: undefined, problems: [syntaxProblem(source, parsed.from, at)] };
  }
  const problems: Problem[] = [];
  forEachSelector(parsed.root, (node) => {
    problems.push(...checkSelector(readSelector(node, parsed.text), catalogue, at));
  });
  const inference = inferLabels(parsed.root, parsed.text, catalogue);
  for (const impossible of inference.impossible) {
    problems.push({
      code: "OBS0303",
      at: placed(at, impossible.from),
      what: `The label ${impossible.label} is named here, but the operand cannot have it.`,
      got: impossible.label,
      allowed: impossible.possible.length === 0 ? "no label: the operand has none" : impossible.possible.join(", "),
      remedy: suggestion(
        impossible.label,
        impossible.possible,
        "Name a label that the operand keeps, or keep this one in the aggregation below.",
      ),
    });
  }
  return { problems, labels: inference.labels };
}

function checkSelector(selector: Selector, catalogue: SeriesCatalogue, at: string): Problem[] {
  const place = placed(at, selector.from);
  if (selector.metric === undefined) {
    return [
      {
        code: "OBS0302",
        at: place,
        what: "The selector names no metric, so no contract says what it reads.",
        got: "a selector without a metric name",
        allowed: "a metric name, written out",
        remedy: "Write the metric's name before the braces.",
      },
    ];
  }
  const all = catalogue.find(selector.metric);
  if (all.length === 0) return [unknownMetric(selector.metric, catalogue, place)];
  const system = selector.matchers.find((matcher) => matcher.label === "system");
  const kinds = all.filter((kind) => system === undefined || kind.system === "any" || matches(system, kind.system));
  if (kinds.length === 0) return [foreignSystem(selector.metric, all, system, place)];
  const problems = selector.matchers.flatMap((matcher) => checkMatcher(matcher, kinds, selector.metric ?? "", at));
  const scoped = selector.matchers.some(
    (matcher) => SCOPES.includes(matcher.label) && matcher.operator !== "!=" && matcher.operator !== "!~",
  );
  if (!scoped && kinds.some((kind) => SCOPES.some((scope) => scope in kind.labels))) problems.push(unscoped(selector.metric, place));
  return problems;
}

function checkMatcher(matcher: LabelMatcher, kinds: readonly SeriesKind[], metric: string, at: string): Problem[] {
  const labels = new Set(kinds.flatMap((kind) => Object.keys(kind.labels)));
  const place = placed(at, matcher.from);
  if (!labels.has(matcher.label)) {
    const possible = [...labels].sort();
    return [
      {
        code: "OBS0303",
        at: place,
        what: `${metric} has no label ${matcher.label}; a matcher on it selects nothing or everything.`,
        got: matcher.label,
        allowed: possible.join(", "),
        remedy: suggestion(matcher.label, possible, "Match on one of these labels, or declare the label in the metric's contract."),
      },
    ];
  }
  const values = kinds.flatMap((kind) => kind.labels[matcher.label] ?? []);
  // The scope is checked by system above; dashboard variables are filled in by Grafana.
  if (matcher.label === "system" || matcher.value.includes("$") || values.some((value) => isPossible(matcher, value))) return [];
  const listed = values.flatMap((value) => (value.kind === "enum" ? value.values : value.kind === "pattern" ? [`/${value.pattern}/`] : []));
  return [
    {
      code: "OBS0304",
      at: place,
      what: `${metric} never has this value of ${matcher.label}, so the selector is always empty.`,
      got: `${matcher.label}${matcher.operator}${quoteValue(matcher.value)}`,
      allowed: listed.join(", "),
      remedy: suggestion(matcher.value, listed, "Match a value of the contract, or add the value to it."),
    },
  ];
}

/** Whether a matcher can let anything through. Patterns are tried on samples of the form that the contract gives. */
function isPossible(matcher: LabelMatcher, values: LabelValues): boolean {
  switch (values.kind) {
    case "open":
      return true;
    case "enum":
      return values.values.some((value) => matches(matcher, value));
    case "pattern": {
      if (matcher.operator !== "=") return true;
      return new RegExp(`^(?:${values.pattern})$`, "su").test(matcher.value);
    }
  }
}

function syntaxProblem(source: string, from: number, at: string): Problem {
  const rest = source.slice(from, from + 40).split("\n")[0] ?? "";
  return {
    code: "OBS0301",
    at: placed(at, from),
    what: "The expression stops to be PromQL here.",
    got: rest === "" ? "the end of the expression" : quoteValue(rest),
    allowed: "one complete PromQL expression",
    remedy: "Mend the expression at this place; promtool check rules shows the parser's own words.",
  };
}

function unknownMetric(metric: string, catalogue: SeriesCatalogue, at: string): Problem {
  const bucket = catalogue.find(`${metric}_bucket`).length > 0;
  return {
    code: "OBS0302",
    at,
    what: `No contract declares ${metric}, so the expression reads nothing.`,
    got: metric,
    allowed: bucket ? `${metric}_bucket, ${metric}_sum, ${metric}_count` : "a metric of a contract, or what a recording rule writes",
    remedy: bucket
      ? "A histogram has no series under its bare name: read one of these three."
      : suggestion(metric, [...catalogue.names()], "Declare it in the contract of whoever exposes it (metrics/)."),
  };
}

function foreignSystem(metric: string, kinds: readonly SeriesKind[], system: LabelMatcher | undefined, at: string): Problem {
  const systems = [...new Set(kinds.map((kind) => kind.system))].sort();
  return {
    code: "OBS0304",
    at,
    what: `${metric} is not exposed by this system.`,
    got: `system${system?.operator ?? "="}${quoteValue(system?.value ?? "")}`,
    allowed: systems.join(", "),
    remedy: "Match the system that exposes the metric, or declare it in this system's contract.",
  };
}

function unscoped(metric: string, at: string): Problem {
  return {
    code: "OBS0305",
    at,
    what: `${metric} is read without saying of which system, so another system's series count too.`,
    got: metric,
    allowed: `${metric}{system="..."} or a namespace`,
    remedy: "Add a matcher on system, or on namespace for what the cluster's own exporters say about pods.",
  };
}

function suggestion(word: string, candidates: readonly string[], otherwise: string): string {
  const near = nearest(word, candidates);
  return near === undefined ? otherwise : `Did you mean ${near}? ${otherwise}`;
}

function placed(at: string, offset: number): string {
  return `${at}:${offset + 1}`;
}

function forEachSelector(root: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  root.cursor().iterate((node) => {
    if (node.name === "VectorSelector") visit(node.node);
  });
}
