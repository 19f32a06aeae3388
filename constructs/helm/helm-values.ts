/**
 * Values of a Helm chart as data: their type, Helm's rules of merging, and how they are written into a release.
 *
 * @see https://helm.sh/docs/chart_template_guide/values_files/
 */
import { Document, Scalar, visit } from "yaml";

/** Anything that a value may be. Dates, functions and `undefined` are not data. */
export type HelmValue = string | number | boolean | null | readonly HelmValue[] | HelmValues;

/** A map of values. `null` takes away what the chart sets by default. */
export interface HelmValues {
  readonly [key: string]: HelmValue;
}

/** True for a map of values, false for lists, scalars and `null`. */
export function isHelmMap(value: unknown): value is HelmValues {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Lays values over others as Helm does: maps merge key by key, lists and scalars replace, and `null` stays, because it deletes the chart's default.
 * Neither argument is changed.
 */
export function mergeValues(base: HelmValues, over: HelmValues): HelmValues {
  const merged: Record<string, HelmValue> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isHelmMap(below) && isHelmMap(value) ? mergeValues(below, value) : value;
  }
  return merged;
}

/**
 * Values as YAML that reads the same in every parser: keys in the order given, no folded lines, no anchors. What an older YAML would not take for a
 * string (`on`, `2026-01-01`, `0777`) is quoted, and so is every string that Terraform fills in, so that its content cannot become another type.
 */
export function renderValues(values: HelmValues): string {
  const document = new Document(values, { aliasDuplicateObjects: false, compat: "yaml-1.1" });
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === "string" && holdsToken(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, blockQuote: "literal", doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
}

/** True when Terraform or CDKTF fills in part of the string. */
export function holdsToken(text: string): boolean {
  return TOKEN.test(text);
}

/**
 * Text that comes out of Terraform as it goes in: `${` and `%{` become `$${` and `%%{`. References that CDKTF wrote into the text stay references.
 *
 * @see https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences-1
 */
export function escapeTerraform(text: string): string {
  return text
    .replace(/\$(?=\$\{TfToken\[)/g, '${"$"}')
    .replace(/\$\{(?!TfToken\[|"\$"\})/g, "$$$${")
    .replace(/%\{/g, "%%{");
}

const TOKEN = /\$\{TfToken\[/;
