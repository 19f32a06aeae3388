/** From the grammar's tree to ours: literals get their values, modifiers go to the operand that they modify. */
import type { SyntaxNode } from "@lezer/common";
import type { Aggregate, Call, Expr, LabelRef, Span } from "./ast";
import { buildOperation, isOperation } from "./build-operations";
import { buildSelector } from "./build-selector";
import { type LanguageFeature, isEnabled } from "./features";
import { FUNCTIONS, PARAMETER_TYPES } from "./functions";
import type { SyntaxIssue } from "./parse";
import { isText, unquote } from "./strings";

export interface BuildOptions {
  readonly text: string;
  /** Where dashboard variables were replaced. */
  readonly variables: readonly Span[];
  readonly dashboard: boolean;
  readonly features: readonly string[] | undefined;
}

/** Words that Prometheus does not take for labels in a list, although it takes all others. */
const NO_LABELS: ReadonlySet<string> = new Set(["without", "inf", "nan"]);

export class AstBuilder {
  readonly issues: SyntaxIssue[] = [];

  constructor(private readonly options: BuildOptions) {}

  /** The expression of a node; undefined where an issue says why there is none. */
  build(node: SyntaxNode): Expr | undefined {
    if (isOperation(node)) return buildOperation(node, this);
    switch (node.name) {
      case "StringLiteral":
        return { kind: "string", ...spanOf(node), value: this.string(node) };
      case "VectorSelector":
        return buildSelector(node, this);
      case "ParenExpr":
        return this.paren(node);
      case "AggregateExpr":
        return this.aggregate(node);
      case "FunctionCall":
        return this.call(node);
      default:
        return this.refuse(node, `${this.textOf(node)} cannot stand here`);
    }
  }

  textOf(span: Span): string {
    return this.options.text.slice(span.from, span.to);
  }

  /** The value of a string literal. */
  string(node: SyntaxNode): string {
    return unquote(this.textOf(node)) ?? "";
  }

  /** A literal and the sign that the grammar takes for a part of it; a comment can stand between them. */
  withoutSign(node: Span): { readonly from: number; readonly text: string; readonly isNegative: boolean } {
    const text = this.textOf(node);
    const [sign = ""] = /^[+-](?:\s|#[^\r\n]*)*/.exec(text) ?? [];
    return { from: node.from + sign.length, text: text.slice(sign.length), isNegative: sign.startsWith("-") };
  }

  get dashboard(): boolean {
    return this.options.dashboard;
  }

  isVariable(span: Span): boolean {
    return this.options.variables.some((variable) => variable.from < span.to && span.from < variable.to);
  }

  refuse(span: Span, message: string): undefined {
    this.issues.push({ from: span.from, to: span.to, message });
    return undefined;
  }

  /** Refuses a use of a feature that is not on. */
  require(feature: LanguageFeature, span: Span, what: string): void {
    if (!isEnabled(feature, this.options.features)) this.refuse(span, `${what} needs the feature flag ${feature}`);
  }

  /** The labels of a list in parentheses; none of nothing. */
  labels(node: SyntaxNode | null): LabelRef[] {
    return childNodes(node).flatMap((part) => {
      const isQuoted = part.name === "QuotedLabelName";
      if (part.name !== "LabelName" && !isQuoted) return [];
      const label = isQuoted ? this.string(part) : this.textOf(part);
      if (label === "") this.refuse(part, "a label has no name");
      if (!isQuoted && NO_LABELS.has(label.toLowerCase()))
        this.refuse(part, `${label} cannot stand here; as a label it is written "${label}"`);
      if (isQuoted && !isText(this.textOf(part))) this.refuse(part, `${this.textOf(part)} is no text, and so no label`);
      return [{ ...spanOf(part), label, ...(this.isVariable(part) ? { variable: true as const } : {}) }];
    });
  }

  private paren(node: SyntaxNode): Expr | undefined {
    const inner = node.getChild("Expr");
    const expr = inner === null ? undefined : this.build(inner);
    return expr === undefined ? undefined : { kind: "paren", ...spanOf(node), expr };
  }

  private aggregate(node: SyntaxNode): Aggregate | undefined {
    const operatorNode = node.getChild("AggregateOp") ?? node;
    const operator = this.textOf(operatorNode).toLowerCase();
    const operands = this.operandsOf(node);
    const modifier = node.getChild("AggregateModifier");
    const expected = operator in PARAMETER_TYPES ? 2 : 1;
    const labels = this.labels(modifier?.getChild("GroupingLabels") ?? null);
    if (operands.length !== expected) {
      const takes = expected === 1 ? "one operand" : "a parameter and an operand";
      return this.refuse(node, `${operator} takes ${takes}, and ${operands.length === 0 ? "nothing is" : `${operands.length} are`} given`);
    }
    const expr = operands.at(-1);
    const param = expected === 2 ? operands[0] : undefined;
    if (expr === undefined || (expected === 2 && param === undefined)) return undefined;
    return {
      kind: "aggregate",
      ...spanOf(node),
      operator,
      operatorSpan: spanOf(operatorNode),
      ...(modifier === null ? {} : { grouping: { without: modifier.getChild("Without") !== null, labels, span: spanOf(modifier) } }),
      ...(param === undefined ? {} : { param }),
      expr,
    };
  }

  private call(node: SyntaxNode): Call | undefined {
    const nameNode = node.getChild("FunctionIdentifier") ?? node;
    const name = this.textOf(nameNode);
    if (!Object.hasOwn(FUNCTIONS, name))
      this.refuse(nameNode, `${name} is no function of Prometheus 3; did you mean ${name.toLowerCase()}?`);
    const operands = this.operandsOf(node);
    const args = operands.filter((arg) => arg !== undefined);
    if (args.length < operands.length) return undefined;
    return { kind: "call", ...spanOf(node), name, nameSpan: spanOf(nameNode), args };
  }

  private operandsOf(node: SyntaxNode): (Expr | undefined)[] {
    return childNodes(node.getChild("FunctionCallBody")).flatMap((part) => (part.name === "LineComment" ? [] : [this.build(part)]));
  }
}

export function spanOf({ from, to }: Span): Span {
  return { from, to };
}

/** The direct children of a node; none of nothing. */
export function childNodes(node: SyntaxNode | null): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node?.firstChild ?? null; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
