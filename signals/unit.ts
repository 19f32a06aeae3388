/** Units of queries: what the contracts measure, per second where something is counted, and how one unit becomes another. */
import type { MetricUnit } from "../metrics/contract";

/** A unit of a contract, or so much of it per second or per hour. `date`: milliseconds since 1970, as Grafana reads a moment. */
export type QueryUnit = MetricUnit | `${MetricUnit}/s` | `${MetricUnit}/h` | "date";

/** What a panel writes beside a figure. `short` writes nothing. */
export type SignalUnit = MetricUnit | "requests/s" | "events/s" | "bytes/s" | "events/h" | "usd/h" | "short";

/** Units that differ by a factor only. */
const CONVERSIONS = {
  microseconds: { milliseconds: ["/", 1000], seconds: ["/", 1_000_000] },
  milliseconds: { microseconds: ["*", 1000], seconds: ["/", 1000] },
  seconds: { microseconds: ["*", 1_000_000], milliseconds: ["*", 1000] },
  cents: { usd: ["/", 100] },
  usd: { cents: ["*", 100] },
  percent: { ratio: ["/", 100] },
  ratio: { percent: ["*", 100] },
} as const satisfies Partial<Record<MetricUnit, Partial<Record<MetricUnit, Factor>>>>;

/** What a value is multiplied with, or divided by where that is the whole number. */
export type Factor = readonly ["*" | "/", number];

type Convertible = keyof typeof CONVERSIONS;

/** Units that a unit can be converted to; of a rate, the same rate of another unit. Seconds of work per second are cores. */
export type ConvertibleTo<Unit extends QueryUnit> = Unit extends Convertible
  ? keyof (typeof CONVERSIONS)[Unit] & MetricUnit
  : Unit extends `${infer Base extends Convertible}/${infer Per extends "s" | "h"}`
    ? `${keyof (typeof CONVERSIONS)[Base] & MetricUnit}/${Per}` | (Unit extends "seconds/s" ? "cores" | "ratio" : never)
    : never;

/** Nothing where two units may be the same, and otherwise a property that nothing has, so that the compiler names the units. */
export type UnitsAgree<A extends QueryUnit, B extends QueryUnit> = [A & B] extends [never]
  ? [Extract<A | B, "unknown" | `unknown/${string}`>] extends [never]
    ? { readonly unitsThatDiffer: readonly [A, B] }
    : unknown
  : unknown;

/** Whether two figures may be added or compared. Of an unknown unit nothing is concluded. */
export function unitsAgree(one: QueryUnit, other: QueryUnit): boolean {
  return one === other || isUnknown(one) || isUnknown(other);
}

/** How a value gets from one unit to another. @returns undefined where there is no way */
export function factorBetween(from: QueryUnit, to: QueryUnit): Factor | undefined {
  if (from === "seconds/s" && (to === "cores" || to === "ratio")) return ["*", 1];
  const [base = "", per] = from.split("/");
  const [toBase = "", toPer] = to.split("/");
  if (per !== toPer) return undefined;
  const factors: Readonly<Record<string, Readonly<Record<string, Factor>>>> = CONVERSIONS;
  return factors[base]?.[toBase];
}

/** Units that a panel can write beside a figure of this unit. */
export function displayUnits(unit: QueryUnit): readonly SignalUnit[] {
  switch (unit) {
    case "none":
      return ["none", "short"];
    case "none/s":
      return ["requests/s", "events/s", "short"];
    case "none/h":
      return ["events/h", "short"];
    case "bytes/s":
    case "usd/h":
      return [unit];
    case "seconds/s":
      return ["ratio", "cores"];
    case "ratio":
      return ["ratio", "short"];
    case "date":
      return ["timestamp"];
    case "timestamp":
      // Grafana would show a day in January 1970.
      return [];
    default:
      return unit.includes("/") ? ["short"] : [unit as MetricUnit];
  }
}

export function isUnknown(unit: QueryUnit): boolean {
  return unit === "unknown" || unit.startsWith("unknown/");
}
