/** What can be wrong with signals that the compiler does not see: units and labels of contracts that are not constants, windows, legends, names. */
import { type Problem, nearest, quoteValue } from "../problems";
import type { Recorded } from "./record";
import type { Query, QueryFault, Signal } from "./signal";
import { displayUnits, isUnknown } from "./unit";
import { windowFaults } from "./window-faults";

/** @param at place of the signals: `signals.paid` */
export function validateSignals(signals: Readonly<Record<string, Signal>>, at: string): Problem[] {
  return Object.entries(signals).flatMap(([key, signal]) => [
    ...(signal.name === key ? [] : [wrongName(key, signal, `${at}.${key}`)]),
    ...validateSignal(signal, `${at}.${key}`),
  ]);
}

/** @param at place of the signal: `signals.paid.spending` */
export function validateSignal(signal: Signal, at: string): Problem[] {
  return [
    ...validateQuery(signal.query, `${at}.query`),
    ...(signal.window === undefined ? [] : windowFaults(signal.window).map((fault) => toProblem(fault, `${at}.window`))),
    ...unitProblems(signal, at),
    ...legendProblems(signal, at),
  ];
}

/** @param at place of the query: that of a guard, or of what a signal is compared with */
export function validateQuery({ faults }: Query, at: string): Problem[] {
  return distinct(faults).map((fault) => toProblem(fault, at));
}

/** @param at place of the recorded series: `records.paid` */
export function validateRecords(records: readonly Recorded[], at: string): Problem[] {
  const names = records.map(({ rule }) => rule.record);
  return records.flatMap(({ rule, faults }, index) => [
    ...distinct(faults).map((fault) => toProblem(fault, `${at}.${rule.record}`)),
    ...(names.indexOf(rule.record) < index ? [recordedTwice(rule.record, `${at}.${rule.record}`)] : []),
  ]);
}

function unitProblems({ query, unit }: Signal, at: string): Problem[] {
  if (isUnknown(query.unit) || unit === "unknown") return [];
  const possible = displayUnits(query.unit);
  if (possible.includes(unit)) return [];
  return [
    toProblem(
      {
        what:
          query.unit === "timestamp"
            ? "The query results in seconds since 1970, which a panel would show as a day in January 1970."
            : "The signal says another unit than its query results in.",
        got: `${unit} for a query in ${query.unit}`,
        allowed: possible.length === 0 ? "the age of the moment, or its date" : possible.join(", "),
        remedy: possible.length === 0 ? "Use age(...), or date(...) for a panel." : "Correct the unit, or convert the query.",
      },
      `${at}.unit`,
    ),
  ];
}

function legendProblems({ query, legend }: Signal, at: string): Problem[] {
  const named = [...legend.matchAll(/\{\{\s*([^}\s]+)\s*\}\}/g)].map((match) => match[1] ?? "");
  return [...new Set(named)]
    .filter((label) => !query.labels.includes(label))
    .map((label) => {
      const near = nearest(label, query.labels);
      return toProblem(
        {
          what: "The legend names a label that the query does not keep.",
          got: label,
          allowed: query.labels.length === 0 ? "no label: the result has none" : query.labels.join(", "),
          remedy: near === undefined ? "Keep the label by `by`, or leave it out of the legend." : `Did you mean ${near}?`,
        },
        `${at}.legend`,
      );
    });
}

function wrongName(key: string, { name }: Signal, at: string): Problem {
  return toProblem(
    {
      what: "The signal has another name than the key that it is found by.",
      got: quoteValue(name),
      allowed: key,
      remedy: "Give the signal its key as name: panels and links are found by it.",
    },
    `${at}.name`,
  );
}

function recordedTwice(record: string, at: string): Problem {
  return toProblem(
    {
      what: "Two recording rules write the same series.",
      got: record,
      allowed: "one rule for each name",
      remedy: "Give one of them another level, metric or operations.",
    },
    at,
  );
}

/** A fault of a query that is part of a query twice is told once. */
function distinct(faults: readonly QueryFault[]): readonly QueryFault[] {
  return faults.filter((fault, index) => faults.findIndex((each) => each.what === fault.what && each.got === fault.got) === index);
}

function toProblem(fault: QueryFault, at: string): Problem {
  return { code: "OBS0312", at, ...fault };
}
