/** From the grammar's tree to ours: modifiers go to the selector that they modify, literals get their values. */
import type { SyntaxNode } from "@lezer/common";
import type {
  Aggregate,
  Binary,
  BinaryOperator,
  Call,
  DurationValue,
  Expr,
  LabelRef,
  MatrixSelector,
  Span,
  Subquery,
  TimeModifiers,
  VectorMatching,
} from "./ast";
import { buildSelector } from "./build-selector";
import { isEnabled } from "./features";
import { PARAMETER_TYPES } from "./functions";
import { parseNumber } from "./numbers";
import type { SyntaxIssue } from "./parse";
import { unquote } from "./strings";

export interface BuildOptions {
  readonly text: string;
  /** Where dashboard variables were replaced. */
  readonly variables: readonly Span[];
  readonly dashboard: boolean;
  readonly features: readonly string[] | undefined;
}

export class AstBuilder {
  readonly issues: SyntaxIssue[] = [];

  constructor(private readonly options: BuildOptions) {}

  /** The expression of a node; undefined where an issue says why there is none. */
  build(node: SyntaxNode): Expr | undefined {
    switch (node.name) {
      case "NumberDurationLiteral":
        return { kind: "number", ...spanOf(node), value: this.number(node) };
      case "StringLiteral":
        return { kind: "string", ...spanOf(node), value: this.string(node) };
      case "VectorSelector":
        return buildSelector(node, this);
      case "MatrixSelector":
        return this.matrix(node);
      case "SubqueryExpr":
        return this.subquery(node);
      case "OffsetExpr":
        return this.offset(node);
      case "StepInvariantExpr":
        return this.at(node);
      case "SmoothedExpr":
      case "AnchoredExpr":
        return this.extended(node);
      case "ParenExpr":
        return this.around(node, (expr) => ({ kind: "paren", ...spanOf(node), expr }));
      case "UnaryExpr":
        return this.around(node, (expr) => ({ kind: "unary", ...spanOf(node), operator: this.sign(node), expr }));
      case "BinaryExpr":
        return this.binary(node);
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
    const value = unquote(this.textOf(node));
    if (value === undefined) this.refuse(node, `${this.textOf(node)} is no valid string: look at its escapes and quotes`);
    return value ?? "";
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

  private around(node: SyntaxNode, make: (expr: Expr) => Expr): Expr | undefined {
    const expr = this.buildFirst(node);
    return expr === undefined ? undefined : make(expr);
  }

  private buildFirst(node: SyntaxNode): Expr | undefined {
    const inner = node.getChild("Expr");
    return inner === null ? this.refuse(node, "an operand is missing") : this.build(inner);
  }

  private sign(node: SyntaxNode): "+" | "-" {
    const operator = node.getChild("UnaryOp");
    return operator !== null && this.textOf(operator) === "-" ? "-" : "+";
  }

  private number(node: SyntaxNode): number {
    const value = parseNumber(this.textOf(node));
    if (value === undefined) this.refuse(node, `${this.textOf(node)} is neither a number nor a duration`);
    return value ?? Number.NaN;
  }

  private matrix(node: SyntaxNode): MatrixSelector | undefined {
    const selector = this.buildFirst(node);
    const range = this.positiveDuration(node.getChild("DurationExpr"));
    if (selector === undefined || range === undefined) return undefined;
    if (selector.kind !== "selector")
      return this.refuse(range, "only a selector can have a range: write a subquery such as [1h:1m] after anything else");
    if (selector.offset !== undefined || selector.at !== undefined)
      return this.refuse(range, "the range stands before offset and @, not after them");
    return { kind: "matrix", ...spanOf(node), selector, range };
  }

  private subquery(node: SyntaxNode): Subquery | undefined {
    const expr = this.buildFirst(node);
    const [rangeNode, stepNode] = node.getChildren("DurationExpr");
    const range = this.positiveDuration(rangeNode ?? null);
    const step = stepNode === undefined ? undefined : this.positiveDuration(stepNode);
    if (expr === undefined || range === undefined) return undefined;
    return { kind: "subquery", ...spanOf(node), expr, range, ...(step === undefined ? {} : { step }) };
  }

  private positiveDuration(node: SyntaxNode | null): DurationValue | undefined {
    if (node === null) return undefined;
    const duration = this.duration(node);
    if (duration.seconds !== undefined && duration.seconds <= 0) this.refuse(node, "a range or step is longer than 0");
    return duration;
  }

  /** A literal, with a sign for offsets; what is computed needs a feature flag and has no value that is known. */
  private duration(node: SyntaxNode): DurationValue {
    if (this.isVariable(node)) return spanOf(node);
    const parts = childNodes(node);
    const [first, second] = parts;
    const isSigned = parts.length === 2 && first?.name === "UnaryOp" && second !== undefined;
    if (isSigned) {
      const inner = this.duration(second);
      return {
        ...inner,
        ...spanOf(node),
        ...(inner.seconds === undefined ? {} : { seconds: this.sign(node) === "-" ? -inner.seconds : inner.seconds }),
      };
    }
    if (parts.length === 1 && first?.name === "NumberDurationLiteralInDurationContext" && this.textOf(node) === this.textOf(first)) {
      const seconds = parseNumber(this.textOf(first));
      if (seconds === undefined || !Number.isFinite(seconds))
        this.refuse(first, `${this.textOf(first)} is no duration: units go from large to small, each once`);
      return { ...spanOf(node), ...(seconds === undefined ? {} : { seconds }) };
    }
    if (parts.length === 1 && first !== undefined && first.name === node.name && this.textOf(node) === this.textOf(first))
      return this.duration(first);
    if (!isEnabled("promql-duration-expr", this.options.features)) {
      this.refuse(node, "a computed duration needs the feature flag promql-duration-expr");
    }
    return spanOf(node);
  }

  private offset(node: SyntaxNode): Expr | undefined {
    const inner = this.buildFirst(node);
    const durationNode = node.getChild("OffsetDurationExpr");
    if (inner === undefined || durationNode === null) return inner;
    return this.modified(inner, node, "offset", { offset: this.duration(durationNode) });
  }

  private at(node: SyntaxNode): Expr | undefined {
    const inner = this.buildFirst(node);
    if (inner === undefined) return undefined;
    const preprocessor = node.getChild("AtModifierPreprocessors");
    if (preprocessor !== null) {
      return this.modified(inner, node, "@", { at: this.textOf(preprocessor).toLowerCase().startsWith("start") ? "start" : "end" });
    }
    const literal = node.getChildren("NumberDurationLiteral").at(-1);
    const timestamp = literal === undefined ? Number.NaN : this.number(literal);
    if (literal !== undefined && !Number.isFinite(timestamp)) this.refuse(literal, "@ takes a finite time");
    return this.modified(inner, node, "@", { at: timestamp });
  }

  private modified(inner: Expr, node: SyntaxNode, name: "offset" | "@", modifiers: TimeModifiers): Expr | undefined {
    const target = inner.kind === "matrix" ? inner.selector : inner;
    if (target.kind !== "selector" && target.kind !== "subquery")
      return this.refuse(node, `${name} follows a selector, a range or a subquery, and nothing else`);
    const isSet = name === "offset" ? target.offset !== undefined && target.offset.seconds !== 0 : target.at !== undefined;
    if (isSet) return this.refuse(node, `${name} is set twice`);
    if (inner.kind === "matrix") return { ...inner, ...spanOf(node), selector: { ...inner.selector, ...modifiers } };
    return { ...inner, ...spanOf(node), ...modifiers } as Expr;
  }

  private extended(node: SyntaxNode): Expr | undefined {
    const modifier = node.name === "SmoothedExpr" ? "smoothed" : "anchored";
    if (!isEnabled("promql-extended-range-selectors", this.options.features)) {
      return this.refuse(node, `${modifier} needs the feature flag promql-extended-range-selectors`);
    }
    const inner = this.buildFirst(node);
    if (inner === undefined) return undefined;
    if (inner.kind !== "selector" && inner.kind !== "matrix")
      return this.refuse(node, `${modifier} follows a selector or a range, and nothing else`);
    return { ...inner, ...spanOf(node) };
  }

  private binary(node: SyntaxNode): Expr | undefined {
    const [leftNode, rightNode] = node.getChildren("Expr");
    if (leftNode === undefined || rightNode === undefined) return this.refuse(node, "an operand is missing");
    const left = this.build(leftNode);
    const right = this.build(rightNode);
    const operatorNode = childNodes(node).find((part) => part.from >= leftNode.to && part.name !== "LineComment") ?? node;
    const clause = node.getChild("MatchingModifierClause");
    const fill = node.getChild("FillModifier");
    if (fill !== null && !isEnabled("promql-binop-fill-modifiers", this.options.features)) {
      this.refuse(fill, "fill needs the feature flag promql-binop-fill-modifiers");
    }
    if (left === undefined || right === undefined) return undefined;
    const binary: Binary = {
      kind: "binary",
      ...spanOf(node),
      operator: this.textOf(operatorNode).toLowerCase() as BinaryOperator,
      operatorSpan: spanOf(operatorNode),
      left,
      right,
      bool: node.getChild("BoolModifier") !== null,
      ...(clause === null ? {} : { matching: this.matching(clause) }),
      ...(fill === null ? {} : { fill: spanOf(fill) }),
    };
    // The grammar takes the sign of -1^2 for a part of the number; Prometheus takes the power first.
    if (binary.operator === "^" && left.kind === "number" && /^[+-]/.test(this.textOf(left))) {
      const positive: Expr = { ...left, from: left.from + 1, value: Math.abs(left.value) };
      return {
        kind: "unary",
        ...spanOf(node),
        operator: left.value < 0 ? "-" : "+",
        expr: { ...binary, from: positive.from, left: positive },
      };
    }
    return binary;
  }

  private matching(clause: SyntaxNode): VectorMatching {
    const [labels, include] = clause.getChildren("GroupingLabels");
    const group = clause.getChild("GroupLeft") !== null ? "left" : clause.getChild("GroupRight") !== null ? "right" : undefined;
    return {
      ...spanOf(clause),
      on: clause.getChild("On") !== null,
      labels: this.labels(labels ?? null),
      ...(group === undefined ? {} : { group }),
      include: this.labels(include ?? null),
    };
  }

  private labels(node: SyntaxNode | null): LabelRef[] {
    return childNodes(node).flatMap((part) => {
      if (part.name !== "LabelName" && part.name !== "QuotedLabelName") return [];
      const label = part.name === "QuotedLabelName" ? this.string(part) : this.textOf(part);
      if (label === "") this.refuse(part, "a label has no name");
      return [{ ...spanOf(part), label, ...(this.isVariable(part) ? { variable: true as const } : {}) }];
    });
  }

  private aggregate(node: SyntaxNode): Aggregate | undefined {
    const operatorNode = node.getChild("AggregateOp") ?? node;
    const operator = this.textOf(operatorNode).toLowerCase();
    const operands = childNodes(node.getChild("FunctionCallBody")).filter((part) => part.name !== "LineComment");
    const built = operands.map((operand) => this.build(operand));
    const modifier = node.getChild("AggregateModifier");
    const expected = operator in PARAMETER_TYPES ? 2 : 1;
    if (operands.length !== expected) {
      const takes = expected === 1 ? "one operand" : "a parameter and an operand";
      return this.refuse(node, `${operator} takes ${takes}, and ${operands.length === 0 ? "nothing is" : `${operands.length} are`} given`);
    }
    const expr = built.at(-1);
    const param = expected === 2 ? built[0] : undefined;
    if (expr === undefined || (expected === 2 && param === undefined)) return undefined;
    return {
      kind: "aggregate",
      ...spanOf(node),
      operator,
      operatorSpan: spanOf(operatorNode),
      ...(modifier === null
        ? {}
        : {
            grouping: {
              without: modifier.getChild("Without") !== null,
              labels: this.labels(modifier.getChild("GroupingLabels")),
              span: spanOf(modifier),
            },
          }),
      ...(param === undefined ? {} : { param }),
      expr,
    };
  }

  private call(node: SyntaxNode): Call | undefined {
    const nameNode = node.getChild("FunctionIdentifier") ?? node;
    const args = childNodes(node.getChild("FunctionCallBody"))
      .filter((part) => part.name !== "LineComment")
      .map((part) => this.build(part));
    if (args.some((arg) => arg === undefined)) return undefined;
    return {
      kind: "call",
      ...spanOf(node),
      name: this.textOf(nameNode),
      nameSpan: spanOf(nameNode),
      args: args.filter((arg) => arg !== undefined),
    };
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
