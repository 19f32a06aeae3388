/**
 * Parses PromQL with the grammar that Prometheus publishes for editors. The grammar forgives errors, as an editor must; here any error node is a refusal. Where
 * it and Prometheus' own parser disagree, the latter is right: `tokens.ts` refuses what Prometheus cannot cut, `grammar-gaps.ts` lets the grammar take
 * what it does not know, `build-operations.ts` puts operands together, and `type-check.ts` checks what Prometheus checks beyond its grammar.
 *
 * @see https://github.com/prometheus/prometheus/tree/main/web/ui/module/lezer-promql
 */
import type { SyntaxNode, Tree } from "@lezer/common";
import { parser } from "@prometheus-io/lezer-promql";
import type { Expr, Span } from "./ast";
import { AstBuilder } from "./build-ast";
import { closeGaps } from "./grammar-gaps";
import { describeFailure } from "./syntax-failure";
import { lexicalIssue } from "./lexical-check";
import { tokenize } from "./tokens";
import { typeProblems } from "./type-check";
import { substituteVariables } from "./variables";

/** The grammar's types come from the module form of the tree library and ours from the CommonJS form; at run time both are one. */
const promql = parser as unknown as { readonly parse: (input: string) => Tree };

export interface SyntaxIssue extends Span {
  readonly message: string;
}

export interface ParseOptions {
  /** True where Grafana's variables may stand in the expression. @default false */
  readonly dashboard?: boolean;
  /** Feature flags of Prometheus that are on. @default - all of them, so that nothing is refused that some server takes */
  readonly features?: readonly string[];
}

export interface ParsedExpression {
  /** What was parsed: the source with variables replaced, each by something of its own length. */
  readonly text: string;
  readonly expr: Expr;
}

export interface ParseFailure {
  readonly errors: readonly [SyntaxIssue, ...SyntaxIssue[]];
}

/** What was parsed already. The same expressions are checked for every environment, and parsing is what a check costs most. */
const parsed = new Map<string, ParsedExpression | ParseFailure>();

/** Expressions that are remembered at most, so that a long-running program does not grow. */
const REMEMBERED = 20_000;

/** Parses an expression, or says everything that keeps it from being one. */
export function parsePromql(source: string, options: ParseOptions = {}): ParsedExpression | ParseFailure {
  const key = `${options.dashboard === true ? "$" : ""}${options.features?.join(",") ?? "*"}\n${source}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const result = parse(source, options);
  if (parsed.size >= REMEMBERED) parsed.clear();
  parsed.set(key, result);
  return result;
}

/** Tells a failure from a parsed expression. */
export function isFailure(result: ParsedExpression | ParseFailure): result is ParseFailure {
  return "errors" in result;
}

function parse(source: string, options: ParseOptions): ParsedExpression | ParseFailure {
  const { text, variables } = options.dashboard === true ? substituteVariables(source) : { text: source, variables: [] };
  const tokens = tokenize(text);
  const unreadable = lexicalIssue(tokens);
  if (unreadable !== undefined) return { errors: [unreadable] };
  const tree = promql.parse(closeGaps(text, tokens));
  const broken = firstError(tree.topNode);
  if (broken !== undefined) return { errors: [describeFailure(text, broken)] };
  const root = expressionIn(tree.topNode);
  if (root === undefined) return { errors: [{ from: 0, to: text.length, message: "there is no expression" }] };
  const builder = new AstBuilder({ text, variables, dashboard: options.dashboard === true, features: options.features });
  const expr = builder.build(root);
  const [first, ...rest] = [...builder.issues, ...(expr === undefined ? [] : typeProblems(expr, options.features))];
  if (first !== undefined) return { errors: [first, ...rest] };
  if (expr === undefined) return { errors: [{ from: 0, to: text.length, message: "this is no expression" }] };
  return { text, expr };
}

function expressionIn(top: SyntaxNode): SyntaxNode | undefined {
  for (let child = top.firstChild; child !== null; child = child.nextSibling) {
    if (child.name !== "LineComment") return child;
  }
  return undefined;
}

function firstError(top: SyntaxNode): Span | undefined {
  let failure: Span | undefined;
  top.cursor().iterate((node) => {
    if (node.type.isError && failure === undefined) failure = { from: node.from, to: node.to };
  });
  return failure;
}
