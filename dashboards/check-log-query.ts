/**
 * Checks one LogQL expression against the log contract of its system: it parses, its streams are those of the system, and every label and field that it
 * filters on exists.
 */
import type { SyntaxNode, Tree } from "@lezer/common";
import { parser } from "@grafana/lezer-logql";
import type { LogContract, LogField } from "../logs/contract";
import { type Problem, nearest, quoteValue } from "../problems";
import { unquote } from "../promql/parse";
import { type MatchOperator, matches } from "../promql/selector";

/** As with PromQL: the grammar's types come from the module form of the tree library, ours from the CommonJS form. */
const logql = parser as unknown as { readonly parse: (input: string) => Tree };

export interface LogQueryCheckOptions {
  /** Name of the system whose lines the query reads. */
  readonly system: string;
  readonly logs: LogContract;
  /** Place of the expression. */
  readonly at: string;
}

interface Filter {
  readonly label: string;
  readonly operator: MatchOperator;
  readonly value: string;
  readonly inSelector: boolean;
}

export function checkLogQuery(source: string, options: LogQueryCheckOptions): Problem[] {
  const tree = logql.parse(source);
  const failure = firstError(tree);
  if (failure !== undefined) return [syntaxProblem(source, failure, options.at)];
  const filters = readFilters(tree, source);
  return [
    ...(isScoped(filters, options.system) ? [] : [scopeProblem(source, options)]),
    ...filters.flatMap((filter) => checkFilter(filter, options)),
  ];
}

function checkFilter(filter: Filter, { logs, at }: LogQueryCheckOptions): Problem[] {
  const fields = extractedFields(logs);
  const known = filter.inSelector ? logs.streamLabels : [...logs.streamLabels, ...fields.keys()];
  if (!known.includes(filter.label)) {
    const near = nearest(filter.label, known);
    return [
      {
        code: "OBS0307",
        at,
        what: filter.inSelector
          ? "The query selects streams by a label that they do not have."
          : "The query filters on a field that the log lines do not have.",
        got: filter.label,
        allowed: known.join(", "),
        remedy: `${near === undefined ? "" : `Did you mean ${near}? `}Name a label or field of the log contract, or add it there.`,
      },
    ];
  }
  const values = filter.label === logs.levelField ? logs.levels : fields.get(filter.label)?.values;
  const matcher = { ...filter, from: 0, to: 0 };
  if (values === undefined || values.some((value) => matches(matcher, value))) return [];
  return [
    {
      code: "OBS0304",
      at,
      what: `${filter.label} never has this value, so the query finds nothing.`,
      got: `${filter.label}${filter.operator}${quoteValue(filter.value)}`,
      allowed: values.join(", "),
      remedy: "Match a value of the log contract, or add the value to it.",
    },
  ];
}

/** The fields by the names that Loki's JSON parser gives them: `metadata.error` becomes `metadata_error`. */
function extractedFields({ fields }: LogContract): ReadonlyMap<string, LogField> {
  return new Map(Object.entries(fields).map(([path, field]) => [path.replaceAll(".", "_"), field]));
}

function isScoped(filters: readonly Filter[], system: string): boolean {
  return filters.some(({ inSelector, label, operator, value }) => inSelector && label === "system" && operator === "=" && value === system);
}

function scopeProblem(source: string, { system, at }: LogQueryCheckOptions): Problem {
  return {
    code: "OBS0305",
    at,
    what: "The log query does not say that it reads this system's lines, so those of others count too.",
    got: quoteValue(source),
    allowed: `{system="${system}"}`,
    remedy: "Add this matcher to the stream selector.",
  };
}

function syntaxProblem(source: string, from: number, at: string): Problem {
  const rest = source.slice(from, from + 40);
  return {
    code: "OBS0301",
    at: `${at}:${from + 1}`,
    what: "The expression stops to be LogQL here.",
    got: rest === "" ? "the end of the expression" : quoteValue(rest),
    allowed: "one complete LogQL expression",
    remedy: "Mend the expression at this place.",
  };
}

function firstError(tree: Tree): number | undefined {
  let from: number | undefined;
  tree.cursor().iterate((node) => {
    if (node.type.isError) from ??= node.from;
  });
  return from;
}

function readFilters(tree: Tree, source: string): Filter[] {
  const filters: Filter[] = [];
  tree.cursor().iterate(({ name, node }) => {
    if (name === "Identifier" && node.parent !== null && COMPARISONS.has(node.parent.name))
      filters.push(readFilter(node.parent, node, source));
  });
  return filters;
}

/** Nodes that compare a label with something. */
const COMPARISONS = new Set(["Matcher", "DurationFilter", "BytesFilter", "NumberFilter"]);

/** A comparison with a number or duration can hold for any value, so only its label counts: it is read as a match of everything. */
function readFilter(comparison: SyntaxNode, identifier: SyntaxNode, source: string): Filter {
  const label = source.slice(identifier.from, identifier.to);
  const inSelector = comparison.parent?.name === "Matchers";
  const text = comparison.getChild("String");
  if (text === null) return { label, operator: "=~", value: ".*", inSelector };
  const operator = source.slice(identifier.to, text.from).trim() as MatchOperator;
  return { label, operator, value: unquote(source.slice(text.from, text.to)), inSelector };
}
