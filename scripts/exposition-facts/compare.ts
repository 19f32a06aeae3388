/** Compares third-party contracts with the facts of an exposition, in both directions as far as labels go. */
import type { MetricContract, MetricType } from "../../metrics/contract";
import type { FactType, LabelFacts, MetricFacts } from "./facts";

/** How an exposition can call what a contract calls so: state sets and info metrics are gauges to everybody but OpenMetrics. */
const EXPOSED_AS: Readonly<Record<MetricType, readonly FactType[]>> = {
  counter: ["counter"],
  gauge: ["gauge"],
  histogram: ["histogram"],
  native_histogram: ["histogram"],
  summary: ["summary"],
  stateset: ["gauge", "stateset"],
  info: ["gauge", "info"],
  unknown: ["unknown"],
};

/** Where contracts of a record say something else than the exposition: one sentence each, none if they agree. */
export function compareWithFacts(contracts: Readonly<Record<string, MetricContract>>, facts: readonly MetricFacts[]): string[] {
  const byName = new Map(facts.map((metric) => [metric.name, metric]));
  return Object.values(contracts).flatMap((contract) => {
    const metric = byName.get(contract.name);
    return metric === undefined ? [`${contract.name} is not exposed.`] : compareMetric(contract, metric);
  });
}

function compareMetric(contract: MetricContract, metric: MetricFacts): string[] {
  const differences: string[] = [];
  if (!EXPOSED_AS[contract.type].includes(metric.type)) {
    differences.push(`${contract.name} is exposed as ${metric.type}, not as ${contract.type}.`);
  }
  return [...differences, ...compareBuckets(contract, metric), ...compareLabels(contract, metric)];
}

/** A contract may leave bounds out that relabelling drops before they are stored, if its note says so. */
function compareBuckets({ name, buckets = [], note }: MetricContract, metric: MetricFacts): string[] {
  const { buckets: exposed } = metric;
  if (exposed === undefined) return [];
  const made = buckets.filter((bound) => !exposed.includes(bound));
  if (made.length > 0) return [`${name} has no buckets at ${made.join(", ")}.`];
  const missing = exposed.filter((bound) => !buckets.includes(bound));
  return missing.length === 0 || note !== undefined ? [] : [`${name} has buckets at ${missing.join(", ")} that its contract lacks.`];
}

function compareLabels({ name, labels = {}, otherLabels }: MetricContract, metric: MetricFacts): string[] {
  const exposed = new Map(metric.labels.map((label) => [label.name, label]));
  const declared = new Map(Object.entries(labels).map(([label, values]) => [asExposed(label, exposed), values]));
  const others = new RegExp(`^(?:${otherLabels ?? "(?!)"})$`);
  return [
    ...[...declared.keys()].filter((label) => !exposed.has(label)).map((label) => `${name} has no label ${label}.`),
    ...metric.labels
      .filter((label) => !declared.has(label.name) && !others.test(label.name))
      .map((label) => `${name} has a label ${label.name} that its contract lacks.`),
    ...metric.labels
      .filter((label) => label.optional && declared.has(label.name) && declared.get(label.name)?.optional !== true)
      .map((label) => `${name} has series without the label ${label.name}, which its contract does not call optional.`),
  ];
}

/** A label that the scrape has too is stored as `exported_<label>`; the program exposes it by its own name. */
function asExposed(label: string, exposed: ReadonlyMap<string, LabelFacts>): string {
  const own = label.replace(/^exported_/, "");
  return exposed.has(label) ? label : own;
}
