/**
 * Operators, signs and modifiers. The grammar for editors reads `a + b offset 5m` as `(a + b) offset 5m`, and the sign of `-1 ^ 2` as a part of the number; in
 * Prometheus a modifier belongs to the operand right before it, and operators bind by their strength. So the pieces that the grammar found are put
 * together anew.
 *
 * @see https://github.com/prometheus/prometheus/blob/main/promql/parser/generated_parser.y
 */
import type { SyntaxNode } from "@lezer/common";
import { type Binary, type BinaryOperator, type Expr, type VectorMatching, childrenOf } from "./ast";
import { type AstBuilder, childNodes, spanOf } from "./build-ast";
import { applyModifier } from "./build-modifiers";
import { LONGEST_SECONDS } from "./duration";
import { DURATION_WORDS } from "./keywords";
import { parseNumber } from "./numbers";

const MODIFIERS: ReadonlySet<string> = new Set([
  "MatrixSelector",
  "SubqueryExpr",
  "OffsetExpr",
  "StepInvariantExpr",
  "SmoothedExpr",
  "AnchoredExpr",
]);

const STRENGTH: Readonly<Record<string, number>> = {
  ...levels(1, "or"),
  ...levels(2, "and unless"),
  ...levels(3, "== != > < >= <= </ >/"),
  ...levels(4, "+ -"),
  ...levels(5, "* / % atan2"),
  ...levels(7, "^"),
};

/** A sign binds as strongly as a multiplication, and so weaker than a power. */
const SIGN_STRENGTH = 6;

type Piece =
  | { readonly kind: "sign"; readonly operator: "+" | "-"; readonly from: number }
  | { readonly kind: "operand"; readonly expr: Expr | undefined }
  | { readonly kind: "modifier"; readonly node: SyntaxNode }
  | { readonly kind: "operator"; readonly sign: SyntaxNode; readonly node: SyntaxNode };

export function isOperation(node: SyntaxNode): boolean {
  return node.name === "BinaryExpr" || node.name === "UnaryExpr" || node.name === "NumberDurationLiteral" || MODIFIERS.has(node.name);
}

/** The expression of a node that is made of operators, signs and modifiers; undefined where an issue says why there is none. */
export function buildOperation(node: SyntaxNode, builder: AstBuilder): Expr | undefined {
  return new Regrouping(piecesOf(node, builder), builder).read(0);
}

function piecesOf(node: SyntaxNode, builder: AstBuilder): Piece[] {
  const [first, second] = node.getChildren("Expr");
  if (node.name === "NumberDurationLiteral") return numberPieces(node, builder);
  if (first === undefined || !isOperation(node)) return [{ kind: "operand", expr: builder.build(node) }];
  if (MODIFIERS.has(node.name)) return [...piecesOf(first, builder), { kind: "modifier", node }];
  if (second === undefined) return [signOf(node, builder), ...piecesOf(first, builder)];
  const sign = childNodes(node).find((part) => part.from >= first.to && part.name !== "LineComment") ?? node;
  return [...piecesOf(first, builder), { kind: "operator", sign, node }, ...piecesOf(second, builder)];
}

function signOf(node: SyntaxNode, builder: AstBuilder): Piece {
  return { kind: "sign", operator: builder.textOf(node).startsWith("-") ? "-" : "+", from: node.from };
}

function numberPieces(node: SyntaxNode, builder: AstBuilder): Piece[] {
  const { from, text } = builder.withoutSign(node);
  const value = parseNumber(text);
  if (value === undefined) builder.refuse({ from, to: node.to }, `${text} is neither a number nor a duration`);
  const variable = builder.isVariable({ from, to: node.to }) ? { variable: true as const } : {};
  const operand: Piece = { kind: "operand", expr: { kind: "number", from, to: node.to, value: value ?? Number.NaN, ...variable } };
  return from === node.from ? [operand] : [signOf(node, builder), operand];
}

class Regrouping {
  private at = 0;

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly builder: AstBuilder,
  ) {}

  /** Operands and the operators between them that bind at least as strongly as asked for. */
  read(strength: number): Expr | undefined {
    let left = this.operand();
    for (;;) {
      const piece = this.pieces[this.at];
      if (piece?.kind !== "operator") return left;
      const operator = this.builder.textOf(piece.sign).toLowerCase();
      const own = STRENGTH[operator] ?? 0;
      if (own < strength) return left;
      this.at += 1;
      const right = this.read(operator === "^" ? own : own + 1);
      left = left === undefined || right === undefined ? undefined : binaryOf(piece, left, right, this.builder);
    }
  }

  private operand(): Expr | undefined {
    const piece = this.pieces[this.at];
    this.at += 1;
    if (piece?.kind === "sign") return signed(piece, this.read(SIGN_STRENGTH));
    let expr = piece?.kind === "operand" ? piece.expr : undefined;
    for (let next = this.pieces[this.at]; next?.kind === "modifier"; next = this.pieces[this.at]) {
      this.at += 1;
      expr = expr === undefined ? undefined : applyModifier(expr, next.node, this.builder);
      if (isOpenOffset(next.node, this.builder)) this.refuseOpenOffset();
    }
    return expr;
  }

  /** Prometheus reads on after such an offset as if its duration was computed, and finds no duration. */
  private refuseOpenOffset(): void {
    const operator = this.pieces[this.at];
    if (operator?.kind !== "operator" || !/^[-+*/%^]$/.test(this.builder.textOf(operator.sign))) return;
    const operand = this.pieces.slice(this.at + 1).find((piece) => piece.kind !== "sign");
    if (operand?.kind === "operand" && operand.expr !== undefined && isDuration(operand.expr)) {
      this.builder.require("promql-duration-expr", operator.sign, "a computed duration");
    } else {
      this.builder.refuse(
        operator.sign,
        "Prometheus takes what follows for a part of the offset: put the operand with its offset in parentheses",
      );
    }
  }
}

/** An offset in parentheses, or with two signs. */
function isOpenOffset(node: SyntaxNode, builder: AstBuilder): boolean {
  const offset = node.name === "OffsetExpr" ? node.getChild("OffsetDurationExpr") : null;
  return offset !== null && /^(?:\(|[-+](?:\s|#[^\r\n]*)*[-+])/.test(builder.textOf(offset));
}

/** Whether an expression can be read as a duration as well. */
function isDuration(expr: Expr): boolean {
  if (expr.kind === "number") return Math.abs(expr.value) <= LONGEST_SECONDS;
  if (expr.kind === "call") return DURATION_WORDS.has(expr.name) && expr.args.every(isDuration);
  return (expr.kind === "paren" || expr.kind === "unary" || expr.kind === "binary") && childrenOf(expr).every(isDuration);
}

function signed({ operator, from }: Piece & { readonly kind: "sign" }, expr: Expr | undefined): Expr | undefined {
  if (expr === undefined) return undefined;
  if (expr.kind === "number") return { ...expr, from, value: operator === "-" ? -expr.value : expr.value };
  return { kind: "unary", from, to: expr.to, operator, expr };
}

function binaryOf({ sign, node }: Piece & { readonly kind: "operator" }, left: Expr, right: Expr, builder: AstBuilder): Binary {
  const clause = node.getChild("MatchingModifierClause");
  const fill = node.getChild("FillModifier");
  if (fill !== null) builder.require("promql-binop-fill-modifiers", fill, "fill");
  return {
    kind: "binary",
    from: left.from,
    to: right.to,
    operator: builder.textOf(sign).toLowerCase() as BinaryOperator,
    operatorSpan: spanOf(sign),
    left,
    right,
    bool: node.getChild("BoolModifier") !== null,
    ...(clause === null ? {} : { matching: matchingOf(clause, builder) }),
    ...(fill === null ? {} : { fill: spanOf(fill) }),
  };
}

function matchingOf(clause: SyntaxNode, builder: AstBuilder): VectorMatching {
  const [labels, include] = clause.getChildren("GroupingLabels");
  const group = clause.getChild("GroupLeft") !== null ? "left" : clause.getChild("GroupRight") !== null ? "right" : undefined;
  return {
    ...spanOf(clause),
    on: clause.getChild("On") !== null,
    labels: builder.labels(labels ?? null),
    ...(group === undefined ? {} : { group }),
    include: builder.labels(include ?? null),
  };
}

function levels(strength: number, operators: string): Record<string, number> {
  return Object.fromEntries(operators.split(" ").map((operator) => [operator, strength]));
}
