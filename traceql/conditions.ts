/** What must hold of every span that a filter lets through. */
import type { Field, FieldExpr, FieldOperator, Literal, Span, SpansetFilter } from "./syntax/ast";

/** A field that is compared with a constant, whichever stands first. */
export interface Condition extends Span {
  readonly field: Field;
  readonly operator: FieldOperator;
  readonly value: Literal;
}

const MIRRORED: Readonly<Partial<Record<FieldOperator, FieldOperator>>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

/** A comparison of a field with a constant, or undefined where an expression is something else. */
export function conditionOf(expr: FieldExpr): Condition | undefined {
  if (expr.kind !== "binary") return undefined;
  const { left, right, operator, from, to } = expr;
  if (isField(left) && right.kind === "literal") return { field: left, operator, value: right, from, to };
  if (isField(right) && left.kind === "literal") return { field: right, operator: MIRRORED[operator] ?? operator, value: left, from, to };
  return undefined;
}

/** The comparisons that all have to hold: the operands of &&, and nothing below ||. */
export function requiredOf({ expr }: SpansetFilter): readonly Condition[] {
  return expr === undefined ? [] : conjunctsOf(expr).flatMap((conjunct) => conditionOf(conjunct) ?? []);
}

function conjunctsOf(expr: FieldExpr): readonly FieldExpr[] {
  return expr.kind === "binary" && expr.operator === "&&" ? [...conjunctsOf(expr.left), ...conjunctsOf(expr.right)] : [expr];
}

/** The text that a field must equal, where the filter says so. */
export function requiredText(filter: SpansetFilter, name: string): (Condition & { readonly text: string }) | undefined {
  for (const condition of requiredOf(filter)) {
    const { value } = condition.value;
    if (condition.operator === "=" && typeof value === "string" && nameOf(condition.field) === name) return { ...condition, text: value };
  }
  return undefined;
}

/** The name of a field as a key: `span:name`, `resource.service.name`. */
export function nameOf(field: Field): string {
  if (field.kind === "intrinsic") return field.name;
  return field.scope === "none" ? `.${field.name}` : `${field.scope}.${field.name}`;
}

function isField(expr: FieldExpr): expr is Field {
  return expr.kind === "attribute" || expr.kind === "intrinsic";
}
