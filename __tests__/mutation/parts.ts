/** What an expression is made of, for whoever asks what a change of it changes. */
import { type Aggregate, type Binary, type Expr, type Span, type VectorSelector, walk } from "../../promql/syntax/ast";

export const contains = (outer: Span, inner: Span): boolean => outer.from <= inner.from && outer.to >= inner.to;

function all<Kind extends Expr>(root: Expr, is: (node: Expr) => node is Kind): Kind[] {
  const found: Kind[] = [];
  walk(root, (node) => {
    if (is(node)) found.push(node);
  });
  return found;
}

export const selectorsIn = (root: Expr): VectorSelector[] => all(root, (node) => node.kind === "selector");
export const aggregatesIn = (root: Expr): Aggregate[] => all(root, (node) => node.kind === "aggregate");
export const binariesIn = (root: Expr): Binary[] => all(root, (node) => node.kind === "binary");

/** The functions and operators that an expression is made of. */
export function kindsIn(root: Expr): string {
  return all(root, (node): node is Expr => node.kind === "call" || node.kind === "binary")
    .map((node) => (node.kind === "call" ? node.name : node.kind === "binary" ? node.operator : ""))
    .join(" ");
}

/** Whether all that is read here is read there too, so that it is nothing where that is nothing. */
export function isPartOf(part: Expr, whole: Expr): boolean {
  return selectorsIn(part).every((one) =>
    selectorsIn(whole).some(
      ({ name, matchers }) =>
        name === one.name &&
        matchers.every((asked) =>
          one.matchers.some(({ label, operator, value }) => label === asked.label && operator === asked.operator && value === asked.value),
        ),
    ),
  );
}
