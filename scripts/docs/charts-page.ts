/** `docs/charts.md`: which chart versions are installed, with the program that each brings and the construct that installs it. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ChartFacts } from "../../constructs/helm/chart-facts";
import { CHARTS, type RepositoryChart } from "../../constructs/helm/chart-versions";
import { pageName } from "../construct-docs";
import { constructModels } from "./construct-model";
import type { GeneratedFile } from "./generated-file";
import { cell, generatedNote, renderTable } from "./markdown";
import type { SourceProgram } from "./source-program";

/** @param root Folder of the repository, for the facts of the charts. */
export function chartsPage(root: string, program: SourceProgram): GeneratedFile {
  const models = constructModels(program);
  const rows = Object.entries<RepositoryChart>(CHARTS).map(([key, chart]) => {
    const facts = readFacts(root, chart);
    const installers = models
      .filter((model) => model.charts.includes(key))
      .map((model) => `[${model.name}](constructs/${pageName(model.name)})`);
    return [
      chart.name,
      chart.version,
      facts?.appVersion ?? "not told",
      cell(facts?.kubeVersion ?? "any"),
      `<${chart.repository}>`,
      installers.length === 0 ? "nothing yet" : installers.join(", "),
    ];
  });
  const text = [
    "# Charts",
    "",
    generatedNote("[constructs/helm/chart-versions.ts](../constructs/helm/chart-versions.ts) and the facts in `charts/facts/`"),
    "",
    'Every chart is pinned; there is no "latest". To bump one, see the row *a chart bump* of the [README](../README.md#where-do-i-change-what).',
    "",
    ...renderTable({ head: ["chart", "version", "program", "Kubernetes", "repository", "installed by"], rows }),
    "",
    "Rules, scrape objects and external secrets are in a chart of this package, [charts/objects](../charts/objects/Chart.yaml).",
  ];
  return { path: "docs/charts.md", text: `${text.join("\n")}\n` };
}

/** What is known of a pinned version. @returns undefined where no facts are kept */
function readFacts(root: string, chart: RepositoryChart): ChartFacts | undefined {
  const file = path.join(root, "charts", "facts", `${chart.name}-${chart.version}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as ChartFacts) : undefined;
}
