/** What one metric contract says that cannot be true at the same time. */
import { type Problem, quoteValue } from "../problems";
import type { LabelValues, MetricContract, MetricUnit } from "./contract";

/** Where a contract stands. */
export interface ContractPlace {
  /** Labels that the scrape puts on the series. */
  readonly targetLabels: readonly string[];
  /**
   * Whether the set was compared with an exposition. Then names are what they are: a counter may lack `_total`, a name may state another unit where a
   * note says which it is, and what is `added` needs no note of where it comes from.
   */
  readonly exposed: boolean;
  /** Place of the contract: `metrics.phoenix.agent.threads_total`. */
  readonly at: string;
}

export function contractProblems(contract: MetricContract, { targetLabels, exposed, at }: ContractPlace): Problem[] {
  return [
    ...nameProblems(contract, at),
    ...(exposed ? [] : suffixProblems(contract, at)),
    ...unitProblems(contract, exposed, at),
    ...bucketProblems(contract, at),
    ...Object.entries(contract.labels ?? {}).flatMap(([label, values]) =>
      labelProblems(contract, label, values, targetLabels, `${at}.labels.${label}`),
    ),
    ...typeProblems(contract, at),
    ...zeroProblems(contract, at),
    ...textProblems(contract, exposed, at),
  ];
}

function nameProblems({ name, type }: MetricContract, at: string): Problem[] {
  const problems: Problem[] = [];
  if (!/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name)) {
    problems.push(
      problem(
        `${at}.name`,
        "This is not a name that a program may expose.",
        quoteValue(name),
        "letters, digits and underscores; colons are for recording rules",
        "Write the name as the program exposes it.",
      ),
    );
  }
  if ((type === "histogram" || type === "summary") && /_(bucket|sum|count)$/.test(name)) {
    problems.push(
      problem(
        `${at}.name`,
        `A ${type} is declared by the name of one of its series.`,
        quoteValue(name),
        "the name without _bucket, _sum and _count",
        "Leave the suffix out.",
      ),
    );
  }
  return problems;
}

/** What Prometheus' conventions ask of the names that our own programs expose. */
function suffixProblems({ name, type, note }: MetricContract, at: string): Problem[] {
  const problems: Problem[] = [];
  if (type === "counter" && !name.endsWith("_total")) {
    problems.push(
      problem(
        `${at}.name`,
        "A counter has a name without the suffix _total.",
        quoteValue(name),
        "a name that ends in _total",
        "Write the name with its suffix, or declare the type that it has.",
      ),
    );
  }
  if (type !== "counter" && name.endsWith("_total") && note === undefined) {
    problems.push(
      problem(
        `${at}.note`,
        `A ${type} is named like a counter, and nothing says why.`,
        quoteValue(name),
        "a note that explains the name",
        "Say in the note that the name is kept, or declare a counter.",
      ),
    );
  }
  return problems;
}

function unitProblems({ name, unit, note }: MetricContract, exposed: boolean, at: string): Problem[] {
  const meant = unitOfName(name);
  if (meant === undefined || unit === "unknown" || meant === unit || (exposed && note !== undefined)) return [];
  return [
    problem(
      `${at}.unit`,
      "The unit is not the one that the name states.",
      quoteValue(unit),
      quoteValue(meant),
      exposed
        ? "Declare the unit of the name, or say in a note what the figure really is."
        : "Declare the unit of the name, or the name that the program really exposes.",
    ),
  ];
}

function bucketProblems({ type, buckets }: MetricContract, at: string): Problem[] {
  if (type !== "histogram") {
    return buckets === undefined
      ? []
      : [
          problem(
            `${at}.buckets`,
            `A ${type} has buckets.`,
            quoteValue(buckets),
            "buckets on histograms only",
            "Remove them, or declare a histogram.",
          ),
        ];
  }
  const ascending =
    buckets !== undefined &&
    buckets.length > 0 &&
    buckets.every((bound, index) => Number.isFinite(bound) && bound > (buckets[index - 1] ?? -Infinity));
  return ascending
    ? []
    : [
        problem(
          `${at}.buckets`,
          "A histogram needs its bucket bounds, because thresholds and quantiles are checked against them.",
          quoteValue(buckets),
          "one or more finite upper bounds, each above the one before; +Inf goes without saying",
          "List the bounds that the program observes into.",
        ),
      ];
}

function labelProblems(
  contract: MetricContract,
  label: string,
  values: LabelValues,
  targetLabels: readonly string[],
  at: string,
): Problem[] {
  const problems: Problem[] = [];
  const reserved = contract.type === "histogram" ? ["le"] : contract.type === "summary" ? ["quantile"] : [];
  if (!/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(label) || label.startsWith("__") || reserved.includes(label)) {
    problems.push(
      problem(
        at,
        "This label cannot be exposed.",
        quoteValue(label),
        "letters, digits and underscores, no leading __, and not le or quantile where Prometheus writes them",
        "Choose another name for the label.",
      ),
    );
  }
  if (targetLabels.includes(label)) {
    problems.push(
      problem(
        at,
        "The scrape puts a label of the same name on the series, and the program's own becomes exported_...",
        quoteValue(label),
        `none of ${targetLabels.join(", ")}`,
        "Rename the label, or give the set target labels of its own where the scrape honours the program's.",
      ),
    );
  }
  if (values.kind === "enum" && (values.values.length === 0 || new Set(values.values).size < values.values.length)) {
    problems.push(
      problem(
        at,
        "The list of values is empty or names one twice.",
        quoteValue(values.values),
        "one or more different values",
        "List each value once, or use upTo(...) where the values are not known.",
      ),
    );
  }
  if (values.kind === "pattern" && !isPattern(values.pattern)) {
    problems.push(
      problem(
        at,
        "The form of the values is not a regular expression.",
        quoteValue(values.pattern),
        "an RE2 expression",
        "Mend the expression.",
      ),
    );
  }
  if (values.kind !== "enum" && !(Number.isInteger(values.atMost) && values.atMost > 0)) {
    problems.push(
      problem(
        at,
        "The number of different values is not a count.",
        quoteValue(values.atMost),
        "a whole number from 1",
        "Say how many different values there can be at a time.",
      ),
    );
  }
  return problems;
}

function typeProblems(contract: MetricContract, at: string): Problem[] {
  const { type, aggregate, freshness, labels = {} } = contract;
  const problems: Problem[] = [];
  if ((type === "counter" || type === "histogram" || type === "summary") && aggregate !== "sum") {
    problems.push(
      problem(
        `${at}.aggregate`,
        `The events that replicas count add up, so a ${type} is summed.`,
        quoteValue(aggregate),
        quoteValue("sum"),
        "Write sum.",
      ),
    );
  }
  if (freshness !== undefined && type !== "gauge" && type !== "stateset") {
    problems.push(
      problem(
        `${at}.freshness`,
        `A ${type} cannot be out of date.`,
        freshness.toString(),
        "freshness on gauges and state sets only",
        "Remove it.",
      ),
    );
  }
  if (type === "stateset" && !Object.values(labels).some((values) => values.kind === "enum")) {
    problems.push(
      problem(
        `${at}.labels`,
        "A state set has no label with a closed list of states.",
        quoteValue(Object.keys(labels)),
        "a label made by oneOf(...)",
        "Declare the label that holds the state, with all states.",
      ),
    );
  }
  return problems;
}

function zeroProblems({ labels = {}, zeroInitialised = [], type }: MetricContract, at: string): Problem[] {
  return zeroInitialised
    .filter((label) => labels[label]?.kind !== "enum" || !["counter", "histogram", "stateset"].includes(type))
    .map((label) =>
      problem(
        `${at}.zeroInitialised`,
        "Only a counter, histogram or state set can be exposed as 0 from the start, and only for label values that are all known.",
        quoteValue(label),
        Object.keys(labels)
          .filter((name) => labels[name]?.kind === "enum")
          .join(", ") || "no label: none has a closed list of values",
        "Give the label a closed list of values, or leave it out here.",
      ),
    );
}

function textProblems({ help, standing, note }: MetricContract, exposed: boolean, at: string): Problem[] {
  const problems: Problem[] = [];
  if (help.trim() === "") {
    problems.push(
      problem(
        `${at}.help`,
        "Nothing says what is counted or measured.",
        quoteValue(help),
        "one sentence",
        "Write what the metric counts or measures.",
      ),
    );
  }
  const explained = standing === "declared" || (standing === "added" && exposed && note === undefined);
  if (!explained && (note ?? "").trim() === "") {
    problems.push(
      problem(
        `${at}.note`,
        `The contract is ${standing}, and nothing says what the source has instead.`,
        quoteValue(note),
        "a note for everything that is not declared as it stands",
        "Say what the source names, or who needs the metric.",
      ),
    );
  }
  return problems;
}

/** The unit that the end of a name states. @returns undefined where it states none */
export function unitOfName(name: string): MetricUnit | undefined {
  const base = name.replace(/_(total|count|sum)$/, "");
  const units: readonly MetricUnit[] = ["seconds", "milliseconds", "microseconds", "bytes", "ratio", "percent", "cents", "usd", "celsius"];
  return base.endsWith("_timestamp_seconds") ? "timestamp" : units.find((unit) => base.endsWith(`_${unit}`));
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u").source !== "";
  } catch {
    return false;
  }
}

function problem(at: string, what: string, got: string, allowed: string, remedy: string): Problem {
  return { code: "OBS0306", at, what, got, allowed, remedy };
}
