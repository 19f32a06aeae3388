/** What can be wrong with a release before any chart is rendered: its name, its chart, and values that are not data or stand in two documents. */
import { type Problem, quoteValue } from "../../problems";
import { type HelmValues, isHelmMap } from "./helm-values";

/** One document of values. */
export interface NamedValues {
  /** Where the values are, for the report. */
  readonly at: string;
  /** What it sets. */
  readonly values: HelmValues;
}

/** Helm keeps a release's name in a label, with a suffix. */
export const MAX_RELEASE_NAME_LENGTH = 53;

const RELEASE_NAME = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

const EXACT_VERSION = /^v?\d+\.\d+\.\d+([-+][\w.+-]+)?$/;

/** A name that Helm and the labels of its Secrets take. */
export function validateReleaseName(name: string, at: string): Problem[] {
  if (RELEASE_NAME.test(name) && name.length <= MAX_RELEASE_NAME_LENGTH) return [];
  return [
    {
      code: "OBS0102",
      at: `${at}.releaseName`,
      what: "The name of the release is not one that Helm takes.",
      got: quoteValue(name),
      allowed: `lower case letters, digits, inner hyphens and dots, at most ${MAX_RELEASE_NAME_LENGTH} characters`,
      remedy: "Give the release a shorter or simpler name.",
    },
  ];
}

/** A chart without an exact version would be another one tomorrow. */
export function validateChartVersion(version: string, at: string): Problem[] {
  if (EXACT_VERSION.test(version)) return [];
  return [
    {
      code: "OBS0203",
      at: `${at}.chart.version`,
      what: "The chart is not pinned to one version.",
      got: quoteValue(version),
      allowed: "an exact version such as 18.11.0",
      remedy: "Write the version out, and make its facts with npm run charts:facts -- <chart folder>.",
    },
  ];
}

/** Values that YAML cannot hold, and references that Terraform cannot fill in where they stand. */
export function validateData({ at, values }: NamedValues): Problem[] {
  return Object.entries(values).flatMap(([key, value]) => validateDatum(value, `${at}.${key}`));
}

function validateDatum(value: unknown, at: string): Problem[] {
  if (Array.isArray(value)) {
    const [first] = value as unknown[];
    if (typeof first === "string" && first.startsWith("#{TfToken[")) return [notData(at, "a reference to a list of Terraform")];
    return value.flatMap((entry, index) => validateDatum(entry, `${at}[${index}]`));
  }
  if (value === null || typeof value === "string" || typeof value === "boolean") return [];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [notData(at, String(value))];
  if (!isHelmMap(value) || !isPlain(value)) return [notData(at, value === undefined ? "undefined" : `a ${kindOf(value)}`)];
  return Object.entries(value).flatMap(([key, entry]) => {
    return key.startsWith("&{TfToken[") ? [notData(at, "a reference to a map of Terraform")] : validateDatum(entry, `${at}.${key}`);
  });
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function kindOf(value: unknown): string {
  return typeof value === "object" && value !== null ? value.constructor.name : typeof value;
}

function notData(at: string, got: string): Problem {
  return {
    code: "OBS0205",
    at,
    what: "The value cannot be written into the release.",
    got,
    allowed: "strings, finite numbers, booleans, null, lists and maps of these, and references to single values of Terraform",
    remedy: "Leave the key out when there is nothing to set; write lists and maps out entry by entry.",
  };
}

/** Every path is set in one document, so that a reader finds it in one place. */
export function validateDisjoint(documents: readonly NamedValues[]): Problem[] {
  return documents.flatMap((document, index) =>
    documents.slice(0, index).flatMap((earlier) =>
      sharedPaths(earlier.values, document.values).map((path): Problem => {
        return {
          code: "OBS0205",
          at: `${document.at}.${path}`,
          what: `The path is set in two documents of the release, here and in ${earlier.at}.`,
          got: path,
          allowed: "one document for each path",
          remedy: "Keep it in the document whose concern it is.",
        };
      }),
    ),
  );
}

function sharedPaths(one: HelmValues, other: HelmValues): string[] {
  return Object.entries(one).flatMap(([key, value]) => {
    if (!Object.hasOwn(other, key)) return [];
    const against = other[key];
    return isHelmMap(value) && isHelmMap(against) ? sharedPaths(value, against).map((path) => `${key}.${path}`) : [key];
  });
}
