/**
 * Checks values against the facts of a chart: a path that the chart version does not know and a value of another type are problems. Helm itself takes
 * both in silence, and the setting has no effect.
 *
 * What stands inside of lists is not checked. A string that Terraform fills in arrives as a string, so it fits where a string fits.
 */
import { type Problem, quoteValue } from "../../problems";
import type { ChartFacts, FactsMap, FactsNode } from "./chart-facts";
import { type HelmValue, type HelmValues, holdsToken, isHelmMap } from "./helm-values";
import { nearestPath } from "./nearest-path";

export interface ValuesCheckOptions {
  /** Where the values are, for the report. */
  readonly at: string;
  /** Paths that facts cannot know, or whose type they get wrong, each with the reason. @default {} */
  readonly unknownPaths?: Readonly<Record<string, string>>;
}

/** Shortest text that can be a reason. */
export const MIN_REASON_LENGTH = 20;

/** Checks one document of values. */
export function validateValues(facts: ChartFacts, values: HelmValues, options: ValuesCheckOptions): Problem[] {
  return validateDocuments(facts, [{ at: options.at, values }], options);
}

/** Checks several documents of one release, which share their exceptions. */
export function validateDocuments(
  facts: ChartFacts,
  documents: readonly { readonly at: string; readonly values: HelmValues }[],
  options: ValuesCheckOptions,
): Problem[] {
  const check = new ValuesCheck(facts, options.unknownPaths ?? {});
  for (const { at, values } of documents) check.map(facts.values, values, [], at);
  return [...check.problems, ...check.exceptionProblems(options.at)];
}

class ValuesCheck {
  readonly problems: Problem[] = [];
  private readonly used = new Set<string>();

  constructor(
    private readonly facts: ChartFacts,
    private readonly exceptions: Readonly<Record<string, string>>,
  ) {}

  map(node: FactsMap, values: HelmValues, path: readonly string[], at: string): void {
    for (const [key, value] of Object.entries(values)) {
      const known = Object.hasOwn(node, key) && key !== "|" ? node[key] : node["*"];
      const below = [...path, key];
      if (known === undefined) this.unknown(value, below, at);
      else this.value(known, value, below, at);
    }
  }

  /** An exception that gives no reason, or that nothing needs. */
  exceptionProblems(at: string): Problem[] {
    return Object.entries(this.exceptions).flatMap(([path, reason]): Problem[] => {
      const place = { code: "OBS0204" as const, at: `${at}.unknownPaths.${path}`, got: quoteValue(reason) };
      if (!this.used.has(path)) {
        return [
          {
            ...place,
            what: `The values pass without this exception: ${this.chart} knows the path, or nothing sets it.`,
            allowed: "exceptions for paths that are set and that the facts do not know",
            remedy: "Take the exception out.",
          },
        ];
      }
      if (reason.trim().length >= MIN_REASON_LENGTH) return [];
      return [
        {
          ...place,
          what: "The exception does not say why the path is right.",
          allowed: `a sentence of at least ${MIN_REASON_LENGTH} characters`,
          remedy: "Say which part of the chart reads the path, or why the type is right.",
        },
      ];
    });
  }

  private value(node: FactsNode, value: HelmValue, path: readonly string[], at: string): void {
    // Helm takes a key away that is null.
    if (value === null) return;
    if (typeof node !== "string" && isHelmMap(value)) return this.map(node, value, path, at);
    const types = typeof node === "string" ? node : node["|"];
    if (typeof types === "string" && types.split("|").some((type) => accepts(type, value))) return;
    if (this.excused(path)) return;
    const wanted = typeof node === "string" ? node : typeof types === "string" ? `map|${types}` : "map";
    const name = path.join(".");
    this.problems.push({
      code: "OBS0202",
      at: `${at}.${name}`,
      what: `${this.chart} takes ${describe(wanted)} at ${name}, not ${kindOf(value)}.`,
      got: quoteValue(value),
      allowed: describe(wanted),
      remedy: `Write ${name} as ${describe(wanted)}.`,
    });
  }

  /** Exceptions may name the path itself or the paths below it. */
  private unknown(value: HelmValue, path: readonly string[], at: string): void {
    if (this.excused(path)) return;
    const name = path.join(".");
    if (isHelmMap(value) && Object.keys(this.exceptions).some((exception) => exception.startsWith(`${name}.`))) {
      for (const [key, child] of Object.entries(value)) this.unknown(child, [...path, key], at);
      return;
    }
    const near = nearestPath(this.facts.values, path);
    this.problems.push({
      code: "OBS0201",
      at: `${at}.${name}`,
      what: `${this.chart} has no value ${name}.`,
      got: quoteValue(value),
      allowed: near.siblings.length === 0 ? "no such key" : near.siblings.join(", "),
      remedy: `${near.path === undefined ? "Nothing in the chart is spelt alike." : `The nearest path that exists is ${near.path}.`} If the chart does read ${name}, name it in unknownPaths with the reason.`,
    });
  }

  private excused(path: readonly string[]): boolean {
    const name = path.join(".");
    if (!Object.hasOwn(this.exceptions, name)) return false;
    this.used.add(name);
    return true;
  }

  private get chart(): string {
    return `Chart ${this.facts.name} ${this.facts.version}`;
  }
}

function accepts(type: string, value: Exclude<HelmValue, null>): boolean {
  switch (type) {
    case "any":
      return true;
    case "scalar":
      return typeof value !== "object";
    case "bool":
      return typeof value === "boolean";
    case "string":
      return typeof value === "string" || typeof value === "number";
    case "string!":
      return typeof value === "string";
    case "number":
      return typeof value === "number" || (typeof value === "string" && (/^[+-]?\.?\d/.test(value) || holdsToken(value)));
    case "number!":
      return typeof value === "number";
    case "int!":
      return typeof value === "number" && Number.isInteger(value);
    case "list":
      return Array.isArray(value);
    case "map":
      return isHelmMap(value);
    default:
      return false;
  }
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  any: "anything",
  scalar: "a single value",
  bool: "true or false",
  string: "a string",
  "string!": "a string",
  number: "a number",
  "number!": "a number that is not in quotes",
  "int!": "a whole number that is not in quotes",
  list: "a list",
  map: "a map",
};

function describe(types: string): string {
  return types
    .split("|")
    .map((type) => DESCRIPTIONS[type] ?? type)
    .join(" or ");
}

function kindOf(value: Exclude<HelmValue, null>): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "boolean") return "a boolean";
  return isHelmMap(value) ? "a map" : `a ${typeof value}`;
}
