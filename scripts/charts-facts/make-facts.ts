/**
 * Makes the facts of a chart from its folder: defaults, schema and templates of the chart and of its subcharts, whose values stand under their key.
 */
import { parse } from "yaml";
import type { ChartFacts, FactsMap, FactsNode } from "../../constructs/helm/chart-facts";
import type { ChartFolder } from "./chart-folder";
import { commentedKeys } from "./commented-keys";
import { factsTree } from "./facts-tree";
import { type SchemaShape, readSchema } from "./schema-shape";
import { type TemplateSource, scanTemplates } from "./template-scan";
import type { Usage } from "./usage";

export interface MadeFacts {
  readonly facts: ChartFacts;
  /** What the scan of the templates could not follow. */
  readonly lost: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

export function makeFacts(chart: ChartFolder, repository: string | null): MadeFacts {
  const defaults = defaultsOf(chart);
  const { usage, lost } = scanTemplates({
    templates: templatesOf(chart, []),
    templatesIn: (path) => templateStrings(at(defaults, path)),
  });
  noteConditions(chart, [], usage);
  const absent = noteAbsent(chart, [], usage);
  liftGlobals(chart, usage, []);
  const values = factsTree({ byDefault: defaults, usage, schema: schemaOf(chart), examples: examplesOf(chart, []) });
  return {
    facts: {
      name: chart.name,
      version: chart.version,
      appVersion: chart.appVersion,
      kubeVersion: chart.kubeVersion,
      repository,
      values: withGlobal(typeof values === "string" ? {} : values),
    },
    lost: [...lost, ...absent],
  };
}

/** Helm hands `global` to every chart, and users may put anything there to read it in values that are templates. */
function withGlobal(values: FactsMap): FactsMap {
  const known = values["global"];
  const open: FactsNode = known === undefined || typeof known === "string" ? "map" : { "*": "any", ...known };
  return Object.fromEntries(Object.entries({ ...values, global: open }).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Defaults of the chart over those of its subcharts, as Helm lays them. */
function defaultsOf(chart: ChartFolder): Values {
  const below = Object.fromEntries([...chart.subcharts].map(([key, subchart]) => [key, defaultsOf(subchart)]));
  return laidOver(below, record(parse(chart.valuesText)));
}

function laidOver(base: Values, over: Values): Values {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isRecord(below) && isRecord(value) ? laidOver(below, value) : value;
  }
  return merged;
}

function templatesOf(chart: ChartFolder, valuesAt: readonly string[]): TemplateSource[] {
  return [
    // A chart's named templates take the place of those of its subcharts, so they come last.
    ...[...chart.subcharts].flatMap(([key, subchart]) => templatesOf(subchart, [...valuesAt, key])),
    ...chart.templates.map((template) => ({ ...template, valuesAt, library: chart.library })),
  ];
}

/** The switches of subcharts are values, though no template reads them. */
function noteConditions(chart: ChartFolder, valuesAt: readonly string[], usage: Usage): void {
  for (const { conditions, tags } of chart.dependencies) {
    for (const condition of conditions) usage.at([...valuesAt, ...condition]).kinds.add("bool");
    for (const tag of tags) usage.at(["tags", tag]).kinds.add("bool");
  }
  for (const [key, subchart] of chart.subcharts) noteConditions(subchart, [...valuesAt, key], usage);
}

/** A subchart that is not in the folder: nothing is known of its values, so all are taken. */
function noteAbsent(chart: ChartFolder, valuesAt: readonly string[], usage: Usage): string[] {
  const absent = chart.dependencies.filter(({ key }) => !chart.subcharts.has(key));
  for (const { key } of absent) usage.at([...valuesAt, key]).passed = true;
  const below = [...chart.subcharts].flatMap(([key, subchart]) => noteAbsent(subchart, [...valuesAt, key], usage));
  return [...absent.map(({ name }) => `subchart ${name}, which is not unpacked in charts/`), ...below];
}

/** Subcharts read `global` of the whole, under their own key as well. */
function liftGlobals(chart: ChartFolder, usage: Usage, valuesAt: readonly string[]): void {
  for (const [key, subchart] of chart.subcharts) {
    const path = [...valuesAt, key];
    liftGlobals(subchart, usage, path);
    const own = usage.at(path).children.get("global");
    if (own !== undefined) lift(own, usage.child("global"));
  }
}

function lift(from: Usage, to: Usage): void {
  to.printed ||= from.printed;
  to.passed ||= from.passed;
  to.ranged ||= from.ranged;
  to.listed ||= from.listed;
  from.kinds.forEach((kind) => to.kinds.add(kind));
  for (const [key, child] of from.children) lift(child, to.child(key));
}

/** The chart's schema, with the schemas of its subcharts under their keys. */
function schemaOf(chart: ChartFolder): SchemaShape | undefined {
  const own = chart.schema === undefined ? undefined : readSchema(chart.schema);
  const below = [...chart.subcharts].flatMap(([key, subchart]) => {
    const shape = schemaOf(subchart);
    return shape === undefined ? [] : [[key, shape] as const];
  });
  if (below.length === 0) return own;
  const base = own ?? { types: [], properties: new Map(), otherKeys: undefined, closed: false };
  return { ...base, properties: new Map([...base.properties, ...below]) };
}

function examplesOf(chart: ChartFolder, valuesAt: readonly string[]): Map<string, unknown> {
  return new Map([
    ...[...chart.subcharts].flatMap(([key, subchart]) => [...examplesOf(subchart, [...valuesAt, key])]),
    ...commentedKeys(chart.valuesText).map(({ path, value }) => [[...valuesAt, ...path].join("\n"), value] as const),
  ]);
}

/** Strings below a value that are templates. */
function templateStrings(value: unknown): string[] {
  if (typeof value === "string") return value.includes("{{") ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(templateStrings);
}

/** What stands at a path; an entry that is not named stands for all. */
function at(values: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return values;
  if (typeof values !== "object" || values === null) return undefined;
  if (key === "*") return Object.values(values).map((entry) => at(entry, rest));
  return at(new Map<string, unknown>(Object.entries(values)).get(key), rest);
}

function record(value: unknown): Values {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
