/** Finds out which chart a release installs, and what is known of it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Problem, quoteValue } from "../../problems";
import { type ChartFacts, loadChartFacts } from "./chart-facts";
import type { ChartSource } from "./chart-versions";
import { validateChartVersion } from "./release-check";

/** The chart of a release, and what is known of it. */
export interface ResolvedChart {
  /** Name of the chart; empty when the folder holds none. */
  readonly name: string;
  /** The version to install: that of the given facts, else the pinned one. */
  readonly version: string;
  /** Undefined when nothing is known of the version; then `problems` says so. */
  readonly facts: ChartFacts | undefined;
  /** Why it cannot be installed or checked. */
  readonly problems: readonly Problem[];
}

/**
 * @param given facts that the user supplies for another version of the chart; that version is then the one to install.
 * @param at where the release is, for the report.
 */
export function resolveChart(source: ChartSource, given: ChartFacts | undefined, at: string): ResolvedChart {
  const stated = "localPath" in source ? readMetadata(source.localPath) : source;
  if (stated === undefined) return { name: "", version: "", facts: undefined, problems: [noChart(source, at)] };
  const chart = { name: stated.name, version: given?.version ?? stated.version };
  const facts = given ?? loadChartFacts(chart);
  return {
    ...chart,
    facts: facts?.name === chart.name ? facts : undefined,
    problems: [...validateChartVersion(chart.version, at), ...validateFacts(chart, facts, at)],
  };
}

function validateFacts(chart: { readonly name: string; readonly version: string }, facts: ChartFacts | undefined, at: string): Problem[] {
  if (facts === undefined) {
    return [
      {
        code: "OBS0203",
        at: `${at}.chart`,
        what: "Nothing is known about this version of the chart, so its values cannot be checked.",
        got: `${chart.name} ${chart.version}`,
        allowed: "a version with facts in charts/facts, or facts given with the release",
        remedy: "Make them with npm run charts:facts -- <folder of the unpacked chart>, and give them as facts.",
      },
    ];
  }
  if (facts.name === chart.name) return [];
  return [
    {
      code: "OBS0203",
      at: `${at}.facts`,
      what: "The facts are those of another chart.",
      got: quoteValue(facts.name),
      allowed: quoteValue(chart.name),
      remedy: "Give the facts of a version of this chart.",
    },
  ];
}

function readMetadata(folder: string): { readonly name: string; readonly version: string } | undefined {
  const file = join(folder, "Chart.yaml");
  if (!existsSync(file)) return undefined;
  const metadata = parse(readFileSync(file, "utf8")) as { readonly name: string; readonly version: string };
  return { name: metadata.name, version: metadata.version };
}

function noChart(source: ChartSource, at: string): Problem {
  return {
    code: "OBS0203",
    at: `${at}.chart.localPath`,
    what: "The folder holds no chart.",
    got: quoteValue("localPath" in source ? source.localPath : source.name),
    allowed: "a folder with a file Chart.yaml",
    remedy: "Give the folder of the chart, absolute or relative to the working directory.",
  };
}
