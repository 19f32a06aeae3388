/**
 * The labels that the result of an expression can have, inferred from contracts: what `by`, joins and functions keep and drop. A label that is named
 * in `by`, `on` or a template and that the operand cannot have is a mistake that no syntax checker sees.
 */
import type { SyntaxNode } from "@lezer/common";
import type { SeriesCatalogue } from "./catalogue";
import { childrenOf, unquote } from "./parse";
import { type Selector, matches, readSelector } from "./selector";

/** Undefined: any label is possible, because an operand is unknown. */
export type LabelSet = ReadonlySet<string> | undefined;

/** A label that is named where the operand cannot have it. */
export interface ImpossibleLabel {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly possible: readonly string[];
}

export interface Inference {
  readonly labels: LabelSet;
  readonly impossible: readonly ImpossibleLabel[];
}

/** Infers the labels of a parsed expression. */
export function inferLabels(root: SyntaxNode, text: string, catalogue: SeriesCatalogue): Inference {
  const inference = new LabelInference(text, catalogue);
  return { labels: inference.visit(root), impossible: inference.impossible };
}

const NO_LABELS: LabelSet = new Set();

/** Node names of functions whose result has no labels of their argument. */
const SCALARS = new Set(["Scalar", "Time", "Pi", "Vector", "StartFn", "EndFn", "Range", "Step"]);
const SET_OPERATORS = new Set(["And", "Unless"]);

class LabelInference {
  readonly impossible: ImpossibleLabel[] = [];

  constructor(
    private readonly text: string,
    private readonly catalogue: SeriesCatalogue,
  ) {}

  visit(node: SyntaxNode): LabelSet {
    switch (node.name) {
      case "VectorSelector":
        return this.selectorLabels(readSelector(node, this.text));
      case "AggregateExpr":
        return this.aggregate(node);
      case "BinaryExpr":
        return this.binary(node);
      case "FunctionCall":
        return this.call(node);
      case "NumberDurationLiteral":
      case "StringLiteral":
        return NO_LABELS;
      default: {
        // Parentheses, ranges, subqueries, offsets and signs keep what is inside them.
        const inner = childrenOf(node).find((child) => EXPRESSIONS.has(child.name));
        return inner === undefined ? NO_LABELS : this.visit(inner);
      }
    }
  }

  private selectorLabels(selector: Selector): LabelSet {
    if (selector.metric === undefined) return undefined;
    const system = selector.matchers.find((matcher) => matcher.label === "system");
    const kinds = this.catalogue
      .find(selector.metric)
      .filter((kind) => system === undefined || kind.system === "any" || matches(system, kind.system));
    return kinds.length === 0 ? undefined : new Set(kinds.flatMap((kind) => Object.keys(kind.labels)));
  }

  private aggregate(node: SyntaxNode): LabelSet {
    const parts = childrenOf(node);
    const body = parts.find((part) => part.name === "FunctionCallBody");
    const modifier = parts.find((part) => part.name === "AggregateModifier");
    const operator = parts.find((part) => part.name === "AggregateOp")?.firstChild?.name;
    const operands = body === null || body === undefined ? [] : childrenOf(body).filter((child) => EXPRESSIONS.has(child.name));
    const operand = operands.at(-1);
    const inner = operand === undefined ? NO_LABELS : this.visit(operand);
    if (modifier === undefined) return operator === "Topk" || operator === "Bottomk" ? inner : this.counted(operator, operands, NO_LABELS);
    const labels = this.groupingLabels(modifier);
    const without = childrenOf(modifier).some((part) => part.name === "Without");
    this.demand(labels, inner);
    if (operator === "Topk" || operator === "Bottomk") return inner;
    const named = new Set(labels.map((label) => label.name));
    if (!without) return this.counted(operator, operands, new Set([...named].filter((label) => inner === undefined || inner.has(label))));
    return inner === undefined ? undefined : this.counted(operator, operands, new Set([...inner].filter((label) => !named.has(label))));
  }

  /** `count_values` adds a label of its own. */
  private counted(operator: string | undefined, operands: readonly SyntaxNode[], labels: LabelSet): LabelSet {
    const first = operands[0];
    if (operator !== "CountValues" || labels === undefined || first === undefined) return labels;
    return new Set([...labels, unquote(this.text.slice(first.from, first.to))]);
  }

  private binary(node: SyntaxNode): LabelSet {
    const parts = childrenOf(node);
    const operands = parts.filter((part) => EXPRESSIONS.has(part.name));
    const [left, right] = operands;
    if (left === undefined || right === undefined) return NO_LABELS;
    const leftLabels = this.visit(left);
    const rightLabels = this.visit(right);
    if (isScalar(left)) return rightLabels;
    if (isScalar(right)) return leftLabels;
    const modifier = parts.find((part) => part.name === "MatchingModifierClause");
    const clause = modifier === undefined ? [] : childrenOf(modifier);
    const groupings = clause.filter((part) => part.name === "GroupingLabels");
    const on = clause.some((part) => part.name === "On") ? this.namesIn(groupings[0]) : undefined;
    for (const label of on ?? []) {
      this.demand([label], leftLabels);
      this.demand([label], rightLabels);
    }
    const operator = parts.find(
      (part) => !EXPRESSIONS.has(part.name) && part.name !== "MatchingModifierClause" && part.name !== "BoolModifier",
    )?.name;
    if (operator === "Or") return union(leftLabels, rightLabels);
    if (operator !== undefined && SET_OPERATORS.has(operator)) return leftLabels;
    const group = clause.find((part) => part.name === "GroupLeft" || part.name === "GroupRight");
    if (group !== undefined) {
      const many = group.name === "GroupLeft" ? leftLabels : rightLabels;
      const included = this.namesIn(groupings[on === undefined && !clause.some((part) => part.name === "Ignoring") ? 0 : 1]);
      this.demand(included, group.name === "GroupLeft" ? rightLabels : leftLabels);
      return many === undefined ? undefined : new Set([...many, ...included.map((label) => label.name)]);
    }
    if (on !== undefined && !COMPARISONS.has(operator ?? "")) return new Set(on.map((label) => label.name));
    return leftLabels;
  }

  private call(node: SyntaxNode): LabelSet {
    const parts = childrenOf(node);
    const name = parts.find((part) => part.name === "FunctionIdentifier")?.firstChild?.name ?? "";
    const body = parts.find((part) => part.name === "FunctionCallBody");
    const operands = body === undefined ? [] : childrenOf(body).filter((child) => EXPRESSIONS.has(child.name));
    if (SCALARS.has(name)) {
      for (const operand of operands) this.visit(operand);
      return NO_LABELS;
    }
    if (name === "Absent" || name === "AbsentOverTime") return this.absent(operands[0]);
    const vector = operands.find((operand) => operand.name !== "NumberDurationLiteral" && operand.name !== "StringLiteral");
    const inner = vector === undefined ? NO_LABELS : this.visit(vector);
    if (inner === undefined) return undefined;
    if (name === "HistogramQuantile" || name === "HistogramFraction") return new Set([...inner].filter((label) => label !== "le"));
    if (name === "LabelReplace" || name === "LabelJoin") {
      const target = operands[1];
      return target === undefined ? inner : new Set([...inner, unquote(this.text.slice(target.from, target.to))]);
    }
    return inner;
  }

  /** `absent` has the labels that its selector fixes by equality. */
  private absent(operand: SyntaxNode | undefined): LabelSet {
    if (operand === undefined) return NO_LABELS;
    this.visit(operand);
    const selector = operand.name === "VectorSelector" ? operand : operand.getChild("VectorSelector");
    if (selector === null) return NO_LABELS;
    return new Set(
      readSelector(selector, this.text)
        .matchers.filter((matcher) => matcher.operator === "=")
        .map((matcher) => matcher.label),
    );
  }

  private groupingLabels(modifier: SyntaxNode): NamedLabel[] {
    return this.namesIn(childrenOf(modifier).find((part) => part.name === "GroupingLabels"));
  }

  private namesIn(grouping: SyntaxNode | undefined): NamedLabel[] {
    if (grouping === undefined) return [];
    return childrenOf(grouping)
      .filter((part) => part.name === "LabelName" || part.name === "QuotedLabelName")
      .map((part) => {
        const text = this.text.slice(part.from, part.to);
        return { name: part.name === "QuotedLabelName" ? unquote(text) : text, from: part.from, to: part.to };
      });
  }

  private demand(labels: readonly NamedLabel[], possible: LabelSet): void {
    if (possible === undefined) return;
    for (const label of labels) {
      if (!possible.has(label.name))
        this.impossible.push({ label: label.name, from: label.from, to: label.to, possible: [...possible].sort() });
    }
  }
}

interface NamedLabel {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const EXPRESSIONS = new Set([
  "AggregateExpr",
  "BinaryExpr",
  "FunctionCall",
  "MatrixSelector",
  "NumberDurationLiteral",
  "OffsetExpr",
  "ParenExpr",
  "StepInvariantExpr",
  "StringLiteral",
  "SubqueryExpr",
  "UnaryExpr",
  "VectorSelector",
  "AnchoredExpr",
  "SmoothedExpr",
]);

const COMPARISONS = new Set(["Eql", "Neq", "Gtr", "Gte", "Lss", "Lte"]);

function isScalar(node: SyntaxNode): boolean {
  if (node.name === "NumberDurationLiteral") return true;
  if (node.name === "ParenExpr" || node.name === "UnaryExpr") {
    const inner = childrenOf(node).find((child) => EXPRESSIONS.has(child.name));
    return inner !== undefined && isScalar(inner);
  }
  if (node.name === "BinaryExpr")
    return childrenOf(node)
      .filter((child) => EXPRESSIONS.has(child.name))
      .every(isScalar);
  if (node.name !== "FunctionCall") return false;
  const name = node.getChild("FunctionIdentifier")?.firstChild?.name;
  return name === "Scalar" || name === "Time" || name === "Pi";
}

function union(left: LabelSet, right: LabelSet): LabelSet {
  return left === undefined || right === undefined ? undefined : new Set([...left, ...right]);
}
