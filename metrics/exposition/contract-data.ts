/**
 * Contracts as data: the JSON form of metric sets, for people who keep contracts beside another program, and for `lint`. It has the fields of the types and
 * no others, under one key: `{ "metricSets": [ ... ] }`. The freshness of a gauge is a duration as Prometheus writes it: `1h`.
 */
import * as z from "zod/mini";
import { type Problem, quoteValue } from "../../problems";
import { Duration } from "../../units";
import type { Exposition, LabelValues, MetricContract, MetricSet } from "../contract";
import { METRIC_TYPES, METRIC_UNITS, REPLICA_AGGREGATIONS, STANDINGS } from "../metric-words";

export interface ContractsFromJson {
  /** Empty where anything is wrong. */
  readonly sets: readonly MetricSet[];
  /** All that is wrong with the form. Contradictions are found by `validateMetricSets`. */
  readonly problems: readonly Problem[];
}

/** @param indent blanks for each level @default 2 */
export function contractsToJson(sets: readonly MetricSet[], indent = 2): string {
  return `${JSON.stringify({ metricSets: sets }, undefined, indent)}\n`;
}

/** @param at name of the text in problems */
export function contractsFromJson(text: string, at = "contracts"): ContractsFromJson {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const got = error instanceof Error ? error.message : "a text that is no JSON";
    return { sets: [], problems: [problem(at, "The contracts are no JSON.", got, 'an object with the field "metricSets"')] };
  }
  const result = DOCUMENT.safeParse(data);
  if (result.success) return { sets: result.data.metricSets, problems: [] };
  return { sets: [], problems: result.error.issues.flatMap((issue) => told(issue, data, at)) };
}

/** Whether a text is meant to be contracts as data: an exposition may start with a brace too. */
export function looksLikeContracts(text: string): boolean {
  return /^\uFEFF?\s*\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\})/.test(text);
}

type Schema<T> = z.ZodMiniType<T>;

const TEXT = z.string({ error: "a text" });
const COUNT = z.number({ error: "a number" });
const NAMES = z.array(TEXT, { error: "a list of texts" });

const LABEL_VALUES = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("enum"), values: NAMES, optional: z.optional(z.literal(true, { error: "true" })) }),
    z.strictObject({ kind: z.literal("pattern"), pattern: TEXT, atMost: COUNT, optional: z.optional(z.literal(true, { error: "true" })) }),
    z.strictObject({ kind: z.literal("open"), atMost: COUNT, optional: z.optional(z.literal(true, { error: "true" })) }),
  ],
  { error: 'an object whose field kind is "enum", "pattern" or "open"' },
) as unknown as Schema<LabelValues>;

const LABELS = z.record(z.string(), LABEL_VALUES, { error: "an object with the labels by name" });

const DURATION: Schema<Duration> = z.pipe(
  z.string({ error: "a duration such as 1h" }).check(z.regex(/^(?:\d+[wdhms])+$/, { error: "a duration such as 1h" })),
  z.transform((text: string) => durationOf(text)),
) as unknown as Schema<Duration>;

/** A schema for each field of a contract: one that is missing here does not compile. */
const CONTRACT_FIELDS: { readonly [Key in keyof Required<MetricContract>]: z.ZodMiniType } = {
  name: TEXT,
  type: choice(METRIC_TYPES),
  unit: choice(METRIC_UNITS),
  help: TEXT,
  labels: z.optional(LABELS),
  otherLabels: z.optional(TEXT),
  seriesPerTarget: z.optional(COUNT),
  buckets: z.optional(z.array(COUNT, { error: "a list of numbers" })),
  aggregate: choice(REPLICA_AGGREGATIONS),
  zeroInitialised: z.optional(NAMES),
  freshness: z.optional(DURATION),
  updatedBy: z.optional(TEXT),
  standing: choice(STANDINGS),
  requirements: z.optional(NAMES),
  note: z.optional(TEXT),
};

const EXPOSITION_FIELDS: { readonly [Key in keyof Exposition]: z.ZodMiniType } = { program: TEXT, version: TEXT, source: TEXT };

const SET_FIELDS: { readonly [Key in keyof Required<MetricSet>]: z.ZodMiniType } = {
  source: TEXT,
  system: TEXT,
  targetLabels: z.optional(LABELS),
  exposition: z.optional(strict(EXPOSITION_FIELDS, "an object with the fields program, version and source")),
  metrics: z.array(strict(CONTRACT_FIELDS, "a contract"), { error: "a list of contracts" }),
};

const DOCUMENT = z.strictObject(
  { metricSets: z.array(strict(SET_FIELDS, "a metric set"), { error: "a list of metric sets" }) },
  { error: 'an object with the field "metricSets"' },
) as unknown as Schema<{ readonly metricSets: readonly MetricSet[] }>;

function strict(fields: Readonly<Record<string, z.ZodMiniType>>, error: string): z.ZodMiniType {
  return z.strictObject(fields, { error: `${error}: ${Object.keys(fields).join(", ")}` });
}

function choice(words: Readonly<Record<string, true>>): z.ZodMiniType {
  const names = Object.keys(words);
  return z.enum(names as [string, ...string[]], { error: names.join(", ") });
}

const SECONDS: Readonly<Record<string, number>> = { w: 604800, d: 86400, h: 3600, m: 60, s: 1 };

function durationOf(text: string): Duration {
  const parts = [...text.matchAll(/(\d+)([wdhms])/g)];
  return Duration.seconds(parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (SECONDS[unit ?? ""] ?? 0), 0));
}

function told(issue: z.core.$ZodIssue, data: unknown, at: string): Problem[] {
  const place = `${at}: ${issue.path.reduce<string>((path, key) => (typeof key === "number" ? `${path}[${key}]` : `${path}.${String(key)}`), "").replace(/^\./, "") || "whole"}`;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      problem(place, `There is no field ${quoteValue(key)}.`, quoteValue(key), issue.message.replace(/^[^:]*: /, "")),
    );
  }
  const value = issue.path.reduce<unknown>((found, key) => (found as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key], data);
  return [problem(place, value === undefined ? "A field is missing." : "A field has another form.", quoteValue(value), issue.message)];
}

function problem(at: string, what: string, got: string, allowed: string): Problem {
  return { code: "OBS0309", at, what, got, allowed, remedy: "Mend the contracts; docs/contracts.md describes their form." };
}
