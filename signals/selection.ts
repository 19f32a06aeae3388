/**
 * Selections: series of one metric contract, and always of one system. Only a scope makes selections, so a query cannot forget to say whose series
 * it reads; and only labels and values that the contract has can be matched.
 */
import type { MetricContract, TargetLabel } from "../metrics/contract";
import type { Measured } from "./recorded-contract";

/** Labels that the series of a contract have: its own and those that discovery adds. What is recorded has those that its expression keeps. */
export type LabelOf<Contract extends MetricContract> = Contract extends { readonly measured: Measured<infer Label> }
  ? Label
  : TargetLabel | (Contract extends { readonly labels: infer Labels extends object } ? keyof Labels & string : never);

/** Values that a label can have: those of its closed list, or any text. */
export type ValueOf<Contract extends MetricContract, Label> = Contract extends { readonly labels: infer Labels extends object }
  ? Label extends keyof Labels
    ? Labels[Label] extends { readonly kind: "enum"; readonly values: readonly (infer Value)[] }
      ? Value
      : string
    : string
  : string;

/** A match by expression, RE2 and anchored at both ends, or by being different. */
export interface Match {
  readonly operator: "=~" | "!=" | "!~";
  readonly value: string;
}

/** Matches by label. A plain value is matched by equality. */
export type Where<Contract extends MetricContract> = {
  readonly [Label in LabelOf<Contract>]?: ValueOf<Contract, Label> | Match;
};

/** Series of one contract and one scope. */
export interface Selection<Contract extends MetricContract = MetricContract> {
  readonly contract: Contract;
  /** The label that says whose series these are; every result keeps it. */
  readonly scopeLabel: ScopeLabel | "node";
  /** Matchers in the order in which they are written, the scope first. */
  readonly matchers: readonly Matcher[];
  readonly [SCOPED]: true;
}

export interface Matcher {
  readonly label: string;
  readonly operator: "=" | Match["operator"];
  readonly value: string;
}

/** Makes selections of the series of one system. */
export interface Scope {
  readonly select: <Contract extends MetricContract>(contract: Contract, where?: Where<Contract>) => Selection<Contract>;
}

/** Labels that can say whose series are meant. */
export type ScopeLabel = "system" | "namespace" | "slo";

declare const SCOPED: unique symbol;

/** Series that carry `system`: everything that a system exposes itself. */
export function bySystem(system: string): Scope {
  return scope("system", { operator: "=", value: system });
}

/** Series about the objects of a namespace: cAdvisor, kube-state-metrics. */
export function byNamespace(namespace: string): Scope {
  return scope("namespace", { operator: "=", value: namespace });
}

/** Series that the recording rules of one SLO write. */
export function bySlo(slo: string): Scope {
  return scope("slo", { operator: "=", value: slo });
}

/** Series of every system that has one, each for itself. Only for what the platform says of all systems. */
export function everySystem(): Scope {
  return scope("system", { operator: "=~", value: ".+" });
}

/** Series of every system, told apart by the node that they are about and no longer by system: what all pods of a node are together. */
export function byNode(): Scope {
  return scope("node", { operator: "=~", value: ".+" }, "system");
}

/** Matches by an RE2 expression, anchored at both ends: `matching("5..")`. */
export function matching(expression: string): Match {
  return { operator: "=~", value: expression };
}

/** Matches everything but this value. */
export function not(value: string): Match {
  return { operator: "!=", value };
}

/** Matches everything that an RE2 expression, anchored at both ends, does not: `notMatching("tmpfs|overlay")`. */
export function notMatching(expression: string): Match {
  return { operator: "!~", value: expression };
}

/** The same selection with more matchers. Only for this folder: whoever writes signals matches where the selection is made. */
export function narrowed<S extends Selection>(selection: S, more: readonly Matcher[]): S {
  return { ...selection, matchers: [...selection.matchers, ...more] };
}

/** Whether more is matched than the scope, so that some of the metric's series are left out. */
export function isNarrowed(selection: Selection): boolean {
  return selection.matchers.length > 1;
}

/** A vector selector; `suffix` is that of a histogram's parts. */
export function renderSelector(selection: Selection, suffix = "", more: readonly Matcher[] = []): string {
  const matchers = [...selection.matchers, ...more].map(({ label, operator, value }) => `${label}${operator}${JSON.stringify(value)}`);
  return `${selection.contract.name}${suffix}{${matchers.join(", ")}}`;
}

/** @param label label that is matched, where it is not the one that results keep */
function scope(
  scopeLabel: Selection["scopeLabel"],
  match: Match | { readonly operator: "="; readonly value: string },
  label: string = scopeLabel,
): Scope {
  return {
    select: (contract, where) => {
      const matchers = [
        { label, ...match },
        ...Object.entries(where ?? {}).map(([label, value]) => matcher(label, value as string | Match)),
      ];
      // The brand exists for the compiler only: no other code can make a selection.
      return { contract, scopeLabel, matchers } as unknown as Selection<typeof contract>;
    },
  };
}

function matcher(label: string, value: string | Match): Matcher {
  return typeof value === "string" ? { label, operator: "=", value } : { label, ...value };
}
