/**
 * What an indicator counts as bad, with the count of all events taken from where it is already recorded: as the whole of which the good ones are taken
 * away, or as the zero that stands in for bad events that never were. Computed from the raw series it would be read once more over the same window.
 */
import { type Expression, binary } from "../signals/expression";
import { matchOn } from "../signals/query";
import { LABELS } from "./conventions";

interface Read {
  readonly expression: Expression;
  /** What it is matched by where a recorded series, which has one label more, is on the other side. */
  readonly labels: readonly string[];
}

/** @param all the events as the indicator counts them, @param recorded the same events, as one series with the label `slo` beside those of `all` */
export function withRecorded(errors: Expression, all: Expression, recorded: Expression, labels: readonly string[]): Expression {
  const own = JSON.stringify(all);
  const read = (expression: Expression): Read => {
    if (JSON.stringify(expression) === own) return { expression: recorded, labels: [...labels, LABELS.slo] };
    if (expression.kind !== "binary") return { expression, labels };
    const [left, right] = [read(expression.left), read(expression.right)];
    if (isNumber(expression.left)) return { expression: { ...expression, right: right.expression }, labels: right.labels };
    if (isNumber(expression.right)) return { expression: { ...expression, left: left.expression }, labels: left.labels };
    const matching = expression.matching ?? matchOn(left.labels, right.labels);
    return { expression: binary(left.expression, expression.operator, right.expression, matching), labels };
  };
  return read(errors).expression;
}

function isNumber({ kind }: Expression): boolean {
  return kind === "leaf";
}
