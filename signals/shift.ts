/** Moves an expression back in time: every series in it is read with an offset. */
import { Duration } from "../units";
import { type Expression, binary, number } from "./expression";
import { windowSeconds } from "./window";

/** What an expression said so long ago. A text that is no number and no series stays as it is: {@link readsText} tells. */
export function shifted(expression: Expression, seconds: number): Expression {
  switch (expression.kind) {
    case "leaf":
      return expression;
    case "series": {
      const before = expression.offset === undefined ? 0 : (windowSeconds(expression.offset) ?? 0);
      return { ...expression, offset: Duration.seconds(before + seconds).toPrometheus() };
    }
    case "subquery":
      return { ...expression, of: shifted(expression.of, seconds) };
    case "call":
      // The clock has no offset of its own.
      if (expression.head === "time") return binary(expression, "-", number(seconds));
      return { ...expression, args: expression.args.map((argument) => shifted(argument, seconds)) };
    case "binary":
      return { ...expression, left: shifted(expression.left, seconds), right: shifted(expression.right, seconds) };
  }
}

/** Whether series are read by a text of which nothing is known, so that it cannot be moved in time. */
export function readsText(expression: Expression): boolean {
  switch (expression.kind) {
    case "leaf":
      return /[a-z_:]/i.test(expression.text.replace(/\bInf\b/g, ""));
    case "series":
      return false;
    case "subquery":
      return readsText(expression.of);
    case "call":
      return expression.args.some(readsText);
    case "binary":
      return readsText(expression.left) || readsText(expression.right);
  }
}
