/**
 * Strict parsing of PromQL with Prometheus' own grammar for editors. The grammar forgives errors, as an editor must; here any error node is a refusal.
 *
 * @see https://github.com/prometheus/prometheus/tree/main/web/ui/module/lezer-promql
 */
import type { SyntaxNode, Tree } from "@lezer/common";
import { parser } from "@prometheus-io/lezer-promql";

/** The grammar's types come from the module form of the tree library and ours from the CommonJS form; at run time both are one. */
const promql = parser as unknown as { readonly parse: (input: string) => Tree };

export interface ParsedExpression {
  /** The expression with dashboard variables replaced by durations of the same length, so that positions stay those of the source. */
  readonly text: string;
  readonly root: SyntaxNode;
}

export interface SyntaxFailure {
  /** Offset of the first character that does not fit. */
  readonly from: number;
  readonly to: number;
}

/** Durations that Grafana fills in. */
const DASHBOARD_DURATIONS = /\$__(?:rate_interval|interval|range|auto)\b|\$\{__(?:rate_interval|interval|range|auto)\}/g;

/** What was parsed already. The same expressions are checked for every environment, and parsing is what a check costs most. */
const parsed = new Map<string, ParsedExpression | SyntaxFailure>();

/** Parses an expression, or says where it stops to be one. */
export function parseExpression(source: string): ParsedExpression | SyntaxFailure {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  const result = parse(source);
  parsed.set(source, result);
  return result;
}

function parse(source: string): ParsedExpression | SyntaxFailure {
  const text = source.replace(DASHBOARD_DURATIONS, (variable) => "5m".padEnd(variable.length));
  const tree = promql.parse(text);
  const failure = firstError(tree.topNode);
  if (failure !== undefined) return failure;
  const root = tree.topNode.firstChild;
  return root === null ? { from: 0, to: text.length } : { text, root };
}

/** Tells a failure from a parsed expression. */
export function isSyntaxFailure(result: ParsedExpression | SyntaxFailure): result is SyntaxFailure {
  return !("root" in result);
}

/** The direct children of a node. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** The text of a string literal without its quotes, with its escapes resolved. */
export function unquote(literal: string): string {
  const body = literal.slice(1, -1);
  return literal.startsWith("`") ? body : body.replace(/\\(.)/g, (_, character: string) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

function firstError(top: SyntaxNode): SyntaxFailure | undefined {
  let failure: SyntaxFailure | undefined;
  top.cursor().iterate((node) => {
    if (node.type.isError && failure === undefined) failure = { from: node.from, to: node.to };
  });
  return failure;
}
