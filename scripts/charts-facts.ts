/**
 * Makes the facts of chart versions: `npm run charts:facts -- <chart folder>...`
 *
 * A chart folder is an unpacked chart with its subcharts in `charts/` (`helm pull --untar`, then `helm dependency build`). The facts go to
 * `charts/facts/<name>-<version>.json`, or to the folder given with `--out`. The repository comes from the table of pinned charts, or is given with
 * `--repository`.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { ChartFacts } from "../constructs/helm/chart-facts";
import { CHARTS } from "../constructs/helm/chart-versions";
import { packageRoot } from "../constructs/helm/package-root";
import { type ChartFolder, readChartFolder } from "./charts-facts/chart-folder";
import { makeFacts } from "./charts-facts/make-facts";
import { renderFacts } from "./charts-facts/render-facts";

const USAGE = "Usage: npm run charts:facts -- <chart folder>... [--repository <https:// or oci:// address>] [--out <folder>] [--explain]\n";

export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { repository: { type: "string" }, out: { type: "string" }, explain: { type: "boolean", default: false } },
  });
  const wrong = positionals.flatMap(whatIsWrong);
  if (positionals.length === 0 || wrong.length > 0) {
    process.stderr.write(wrong.map((line) => `${line}\n`).join("") + USAGE);
    return 2;
  }
  const out = values.out ?? join(packageRoot(), "charts", "facts");
  mkdirSync(out, { recursive: true });
  for (const folder of positionals) {
    const chart = readChartFolder(folder);
    const { facts, lost } = makeFacts(chart, values.repository ?? pinnedRepository(chart.name));
    const file = `${facts.name}-${facts.version}.json`;
    const text = renderFacts(facts);
    writeFileSync(join(out, file), text);
    process.stdout.write(`${file}: ${String(countPaths(facts))} value paths, ${String(Math.ceil(text.length / 1024))} KiB\n`);
    if (values.explain) for (const line of lost) process.stdout.write(`  not followed: ${line}\n`);
  }
  return 0;
}

/** Without templates nothing is known of what a chart reads, and the facts would refuse what is right. */
function whatIsWrong(folder: string): string[] {
  if (!existsSync(join(folder, "Chart.yaml"))) return [`${folder} is no chart folder: it holds no Chart.yaml.`];
  return hasTemplates(readChartFolder(folder)) ? [] : [`${folder} holds no templates: give the whole chart, as it is published.`];
}

function hasTemplates(chart: ChartFolder): boolean {
  return chart.templates.length > 0 || [...chart.subcharts.values()].some(hasTemplates);
}

function pinnedRepository(name: string): string | null {
  return Object.values(CHARTS).find((chart) => chart.name === name)?.repository ?? null;
}

function countPaths(facts: ChartFacts): number {
  const count = (node: ChartFacts["values"][string]): number =>
    typeof node === "string"
      ? 1
      : Object.entries(node).reduce((sum, [key, child]) => (key === "*" || key === "|" ? sum : sum + count(child)), 1);
  return count(facts.values) - 1;
}

if (require.main === module) process.exitCode = main(process.argv.slice(2));
