/** What functions make of their argument. */
import type { MetricUnit } from "../../metrics/contract";
import { ANY_VALUE } from "../series/label-values";
import { unitOfName } from "../series/role";
import type { Call, Expr } from "../syntax/ast";
import { matchesPattern } from "../syntax/re2";
import { drop, withLabel } from "./labels";
import { type LabelFacts, NO_LABELS, type Nature, type Shape } from "./shape";
import { RATIO, SECONDS, UNITLESS, unitOfRate } from "./units";

const CONSTANT: Shape = {
  type: "scalar",
  labels: NO_LABELS,
  nature: "constant",
  rated: false,
  sources: [],
  aggregated: false,
  empty: "never",
  nan: false,
};

/** A number, of which the value may be known. */
export function constant(value?: number): Shape {
  return value === undefined ? CONSTANT : { ...CONSTANT, value };
}

/** The result of a call. @param shapes of the arguments, in their order */
export function inferCall(call: Call, shapes: readonly Shape[]): Shape {
  const main = mainArgument(shapes);
  switch (call.name) {
    case "rate":
    case "irate":
      return rated(main, "rate");
    case "increase":
      return rated(main, "increase");
    case "delta":
    case "idelta":
      return { ...vector(main), rated: true };
    case "deriv":
      return { ...vector(main), rated: true, ...unit(unitOfRate(main.unit, main)) };
    case "changes":
    case "resets":
    case "count_over_time":
    case "present_over_time":
      return { ...vector(main), nature: "count", unit: UNITLESS };
    case "sum_over_time":
      return {
        ...vector(main),
        nature: main.nature === "rate" ? "increase" : main.nature,
        ...(main.nature === "rate" ? { unit: UNITLESS } : {}),
      };
    case "absent":
    case "absent_over_time":
      return { ...vector(main), labels: absentLabels(call.args[0]), nature: "boolean", unit: UNITLESS, empty: "maybe", nan: false };
    case "histogram_quantile":
      return quantile(main, drop(main.labels, ["le"]));
    case "histogram_quantiles":
      return quantile(main, withLabel(drop(main.labels, ["le"]), labelArgument(call, 1), ANY_VALUE, true));
    case "histogram_fraction":
      return { ...vector(main), labels: drop(main.labels, ["le"]), nature: "share", unit: RATIO, highest: 1, nan: true };
    case "histogram_count":
      return { ...vector(main), nature: main.rated ? "rate" : "counter", unit: { base: "none", perSecond: main.rated } };
    case "histogram_sum":
      return { ...vector(main), nature: main.rated ? "rate" : "counter" };
    case "histogram_avg":
      return { ...vector(main), nature: "mean", nan: true };
    case "label_replace":
      return { ...vector(main), labels: replaced(call, main.labels) };
    case "label_join":
      return { ...vector(main), labels: withLabel(main.labels, labelArgument(call, 1), ANY_VALUE, false) };
    case "info":
      return { ...vector(main), labels: { ...main.labels, open: true } };
    case "timestamp":
      return { ...vector(main), nature: "gauge", unit: { base: "timestamp", perSecond: false } };
    case "time":
      return { ...constant(), unit: { base: "timestamp", perSecond: false }, nature: "gauge" };
    case "scalar":
      return { ...main, type: "scalar", labels: NO_LABELS, empty: "never" };
    case "vector":
      return { ...main, type: "vector", labels: NO_LABELS };
    case "ceil":
    case "floor":
    case "round":
    case "abs":
    case "clamp":
    case "clamp_max":
    case "clamp_min":
    case "sort":
    case "sort_desc":
    case "sort_by_label":
    case "sort_by_label_desc":
      return vector(main);
    default:
      return other(call.name, main, shapes.length);
  }
}

/** Functions over time keep what their argument is; everything else makes a figure of which nothing is known. */
function other(name: string, main: Shape, count: number): Shape {
  if (/_over_time$/.test(name))
    return { ...vector(main), nature: /^(ts_of|stdvar|stddev|mad)/.test(name) || main.nature === "counter" ? "unknown" : main.nature };
  if (name === "predict_linear" || name === "double_exponential_smoothing") return vector(main);
  if (name === "start_timestamp") return { ...vector(main), nature: "gauge", unit: { base: "timestamp", perSecond: false } };
  if (count === 0) return name === "pi" ? constant(Math.PI) : { ...constant(), type: isDate(name) ? "vector" : "scalar" };
  const { unit: _, highest: __, ...rest } = vector(main);
  return { ...rest, nature: isDate(name) ? "count" : "unknown" };
}

function isDate(name: string): boolean {
  return /^(days_in_month|day_of_|hour|minute|month|year)/.test(name);
}

/** The argument that the result is made of: the vector, or the range of samples. */
function mainArgument(shapes: readonly Shape[]): Shape {
  return shapes.find(({ type }) => type === "vector" || type === "matrix") ?? shapes[0] ?? constant();
}

function vector(shape: Shape): Shape {
  return { ...shape, type: "vector" };
}

function rated(main: Shape, nature: Nature): Shape {
  const keepsNature = main.nature === "bucket" || main.nature === "native";
  const made = nature === "rate" ? unitOfRate(main.unit, main) : main.unit;
  const { unit: _, ...rest } = vector(main);
  return { ...rest, rated: true, nature: keepsNature ? main.nature : nature, ...unit(main.nature === "native" ? main.unit : made) };
}

function quantile(main: Shape, labels: LabelFacts): Shape {
  const contracts = main.sources.flatMap(({ kinds }) => kinds.flatMap(({ contract }) => contract ?? []));
  const bounds = contracts.flatMap(({ buckets }) => (buckets === undefined || buckets.length === 0 ? [] : [Math.max(...buckets)]));
  const base = contracts[0]?.unit ?? unitOfHistogram(main);
  const { unit: _, highest: __, ...rest } = vector(main);
  return {
    ...rest,
    labels,
    nature: "quantile",
    nan: true,
    ...(base === undefined ? {} : { unit: { base, perSecond: false } }),
    ...(bounds.length > 0 && bounds.length === contracts.length ? { highest: Math.max(...bounds) } : {}),
  };
}

/** Without a contract, the name of the buckets says what was observed. */
function unitOfHistogram({ sources }: Shape): MetricUnit | undefined {
  const unit = unitOfName((sources[0]?.selector.name ?? "").replace(/_bucket$/, ""));
  return unit === "unknown" ? undefined : unit;
}

/** `absent` gives the labels that its selector matches by equality. */
function absentLabels(argument: Expr | undefined): LabelFacts {
  const inner = argument?.kind === "matrix" ? argument.selector : argument;
  if (inner?.kind !== "selector") return NO_LABELS;
  return inner.matchers
    .filter(({ operator, value, label }) => operator === "=" && value !== "" && label !== "__name__")
    .reduce((labels, { label, value }) => withLabel(labels, label, { kind: "enum", values: [value] }, true), NO_LABELS);
}

function replaced(call: Call, labels: LabelFacts): LabelFacts {
  const target = labelArgument(call, 1);
  const value = labelArgument(call, 2);
  const pattern = labelArgument(call, 4);
  const before = labels.known.get(target);
  const isConstant =
    !value.includes("$") && value !== "" && matchesPattern(pattern, "") && (pattern === "" || pattern === ".*" || pattern === "(.*)");
  if (isConstant && pattern !== "") return withLabel(labels, target, { kind: "enum", values: [value] }, true);
  return withLabel(labels, target, ANY_VALUE, before?.always === true && value !== "");
}

function labelArgument(call: Call, index: number): string {
  const argument = call.args[index];
  return argument?.kind === "string" ? argument.value : "";
}

function unit(value: Shape["unit"]): { readonly unit?: NonNullable<Shape["unit"]> } {
  return value === undefined ? {} : { unit: value };
}

/** The age of something: the time now less a timestamp. */
export const AGE = { nature: "age", unit: SECONDS } as const;
