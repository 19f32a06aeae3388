/** Units of results: what division, multiplication and rates make of them. */
import type { ArithmeticOperator } from "../syntax/ast";
import type { Shape, Unit } from "./shape";

export const UNITLESS: Unit = { base: "none", perSecond: false };
export const SECONDS: Unit = { base: "seconds", perSecond: false };
export const RATIO: Unit = { base: "ratio", perSecond: false };

export const CORES: Unit = { base: "cores", perSecond: false };

/** What an operating system counts for each CPU and mode: a second of it per second is a share of one CPU. */
const OF_ONE_CPU = /^(?:node_cpu|windows_cpu)_/;

/**
 * The unit of a rate. CPU seconds per second are cores where a process or container used them, and a share of the time where they are those of one CPU;
 * other seconds per second are a share of the time.
 */
export function unitOfRate(unit: Unit | undefined, { sources, labels }: Pick<Shape, "sources" | "labels">): Unit | undefined {
  if (unit === undefined || unit.base === "unknown") return undefined;
  if (unit.base !== "seconds") return { base: unit.base, perSecond: true };
  const metric = sources[0]?.selector.name ?? "";
  return isOfCpu(metric) && !OF_ONE_CPU.test(metric) && !labels.known.has("mode") ? CORES : RATIO;
}

/** Time that is used; time of waiting for a CPU is none. */
function isOfCpu(metric: string): boolean {
  return /cpu/.test(metric) && !/throttle|wait|pressure/.test(metric);
}

/** Whether a figure is the share of one CPU's time, of which the sum over CPUs is a number of cores. */
export function isShareOfCpu({ unit, nature, sources, aggregated }: Shape): boolean {
  return unit?.base === "ratio" && nature === "rate" && !aggregated && sources.length === 1 && isOfCpu(sources[0]?.selector.name ?? "");
}

/** The unit of an arithmetic result; undefined where none can be told. */
export function unitOfArithmetic(operator: ArithmeticOperator, left: Shape, right: Shape): Unit | undefined {
  switch (operator) {
    case "+":
    case "-":
      return right.nature === "constant"
        ? left.unit
        : left.nature === "constant"
          ? right.unit
          : sameUnit(left.unit, right.unit)
            ? left.unit
            : undefined;
    case "*":
      return product(left, right) ?? product(right, left);
    case "/":
      return quotient(left, right);
    case "%":
      return left.unit;
    case "^":
    case "atan2":
      return undefined;
  }
}

/** Whether two units are the same, where both are known. */
export function sameUnit(left: Unit | undefined, right: Unit | undefined): boolean {
  return left !== undefined && right !== undefined && left.base === right.base && left.perSecond === right.perSecond;
}

/** Whether a unit is known to be something. */
export function isKnown(unit: Unit | undefined): unit is Unit {
  return unit !== undefined && unit.base !== "unknown";
}

/** In words: `bytes per second`, `seconds`, `a plain number`. */
export function sayUnit(unit: Unit): string {
  const base = unit.base === "none" ? "a plain number" : unit.base === "ratio" ? "a share of 1" : unit.base;
  return unit.perSecond ? `${unit.base === "none" ? "events" : base} per second` : base;
}

function product(figure: Shape, factor: Shape): Unit | undefined {
  if (factor.nature !== "constant") {
    return isKnown(figure.unit) && isKnown(factor.unit) && (factor.unit.base === "ratio" || sameUnit(factor.unit, UNITLESS))
      ? figure.unit
      : undefined;
  }
  // What is times 0 is there for its labels, and has no unit.
  if (factor.value === 0) return undefined;
  if (factor.value === 1) return figure.unit;
  if (factor.value === 100 && figure.unit?.base === "ratio") return { base: "percent", perSecond: false };
  if (factor.value === 1000 && figure.unit?.base === "seconds") return { base: "milliseconds", perSecond: false };
  // A factor such as 0.8 or 2 makes a threshold of a figure; one such as 1024 makes another unit.
  return factor.value !== undefined && factor.value > 0 && factor.value < 60 ? figure.unit : undefined;
}

function quotient(left: Shape, right: Shape): Unit | undefined {
  if (right.nature === "constant") {
    if (right.value === 1) return left.unit;
    if (right.value === 100 && left.unit?.base === "percent") return RATIO;
    if (right.value === 1000 && left.unit?.base === "milliseconds") return SECONDS;
    return undefined;
  }
  if (!isKnown(left.unit) || !isKnown(right.unit)) return undefined;
  if (sameUnit(left.unit, right.unit)) return RATIO;
  if (right.unit.base === "none" && left.unit.perSecond === right.unit.perSecond) return { base: left.unit.base, perSecond: false };
  if (right.unit.base === "none" && !right.unit.perSecond) return left.unit;
  // Seconds per second are a share; by events per second they are seconds again.
  if (left.unit.base === "ratio" && right.unit.base === "none" && right.unit.perSecond) return SECONDS;
  if (left.unit.base === "cores" && right.unit.base === "none" && !right.unit.perSecond) return RATIO;
  if ((left.unit.base === "cores" && right.unit.base === "none") || (left.unit.base === "none" && right.unit.base === "cores"))
    return undefined;
  return undefined;
}
