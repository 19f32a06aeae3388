/** Helm values of an environment are data: what cannot be written as JSON cannot be a value. Whether the chart knows them is checked with the release. */
import type { Environment, HelmValuesConfig } from "../environment";
import type { Problem } from "../../problems";
import { dnsLabelFault } from "../../units/validate-name";
import { checkText } from "./check-value";
import { fieldPath, refusal } from "./refusal";
import type { Sound } from "./sound";

/** Helm keeps ten characters of its own beside the name. */
const MAX_RELEASE_NAME_LENGTH = 53;

/** Deeper than any chart; a value that contains itself ends here. */
const MAX_DEPTH = 32;

export function validateHelmValues({ helmValues }: Sound<Environment>, at: string): Problem[] {
  return Object.entries(helmValues ?? {}).flatMap(([release, config]) => {
    const place = fieldPath(at, "helmValues", release);
    return [
      ...checkText({
        at: place,
        value: release,
        subject: "The name of the release",
        fault: (text) => dnsLabelFault(text, MAX_RELEASE_NAME_LENGTH),
        allowed: `1 to ${MAX_RELEASE_NAME_LENGTH} lower-case letters, digits and inner hyphens`,
        remedy: "Name a release of this environment.",
        code: "OBS0102",
      }),
      ...Object.entries(config?.values ?? {}).flatMap(([key, value]) => validateData(value, fieldPath(place, "values", key), MAX_DEPTH)),
      ...validateReasons(config, place),
    ];
  });
}

function validateData(value: unknown, at: string, depth: number): Problem[] {
  if (value === null || typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)))
    return [];
  const isList = Array.isArray(value);
  if (!isList && !isPlainObject(value)) return [noData(at, value, "The value is not data.")];
  if (depth === 0) return [noData(at, value, `The value is nested deeper than ${MAX_DEPTH} levels, or contains itself.`)];
  const entries = isList ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]: [string | number, unknown]) => validateData(item, fieldPath(at, key), depth - 1));
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function noData(at: string, got: unknown, what: string): Problem {
  return refusal({
    code: "OBS0205",
    at,
    what,
    got,
    allowed: "text, finite numbers, true, false, null, and lists and objects of these",
    remedy: "Write it as the chart's values.yaml would; a duration as toGo() or toPrometheus().",
  });
}

function validateReasons(config: Sound<HelmValuesConfig> | undefined, at: string): Problem[] {
  return Object.entries(config?.unknownPaths ?? {}).flatMap(([path, reason]) =>
    checkText({
      at: fieldPath(at, "unknownPaths", path),
      value: reason,
      subject: "The reason of the exception",
      fault: (text) => (text.trim() === "" ? "is empty" : undefined),
      allowed: "one sentence",
      remedy: "Say why the chart knows this path although its facts do not.",
      code: "OBS0204",
    }),
  );
}
