/** Labels out of an info metric: the node that a pod runs on, the version of a program. */
import type { MetricContract } from "../metrics/contract";
import { binary, call, series } from "./expression";
import { labelValuesOf, query } from "./make-query";
import { type LabelOf, type Selection, renderSelector } from "./selection";
import type { Query, QueryFault, QueryKind } from "./signal";
import type { QueryUnit } from "./unit";

export interface InfoOptions<On extends string, Label extends string> {
  /** Labels by which the two find each other: `["namespace", "pod"]`. */
  readonly on: readonly [On, ...On[]];
  /** Labels that the result gets. */
  readonly labels: readonly [Label, ...Label[]];
}

/** The query with more labels. A series of which no info is known stays as it is, so that nothing falls silent for the want of a label. */
export function withInfo<
  K extends QueryKind,
  U extends QueryUnit,
  L extends string,
  C extends MetricContract & { readonly type: "info" },
  On extends L & LabelOf<C>,
  More extends Exclude<LabelOf<C>, L>,
>(figure: Query<K, U, L>, info: Selection<C>, { on, labels: more }: InfoOptions<On, More>): Query<K, U, L | More> {
  const { kind, labels, labelValues, expression, ...facts } = figure;
  return query(
    kind,
    [...labels, ...more],
    (window) => {
      const matching = `on (${on.join(", ")})`;
      const known = call(`max by (${[...on, ...more].join(", ")}) `, series(renderSelector(info)));
      return binary(
        binary(expression(window), "*", known, `${matching} group_left (${more.join(", ")})`),
        "or",
        expression(window),
        matching,
      );
    },
    {
      ...facts,
      labelValues: { ...labelValuesOf([...on, ...more], info), ...labelValues },
      faults: [...facts.faults, ...onFaults(labels, on)],
    },
  );
}

function onFaults(labels: readonly string[], on: readonly string[]): readonly QueryFault[] {
  const missing = on.filter((label) => !labels.includes(label));
  if (missing.length === 0) return [];
  return [
    {
      what: "The query does not keep a label by which it is to find its info.",
      got: missing.join(", "),
      allowed: labels.join(", "),
      remedy: "Keep the label by `by`, or name another one.",
    },
  ];
}
