import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type FactsNode, loadChartFacts } from "../../../constructs/helm/chart-facts";
import { CHARTS } from "../../../constructs/helm/chart-versions";
import { OBJECTS_CHART } from "../../../constructs/helm/objects-chart";
import { packageRoot } from "../../../constructs/helm/package-root";
import { readChartFolder } from "../../../scripts/charts-facts/chart-folder";
import { makeFacts } from "../../../scripts/charts-facts/make-facts";
import { renderFacts } from "../../../scripts/charts-facts/render-facts";

const FOLDER = join(packageRoot(), "charts", "facts");
const FILES = readdirSync(FOLDER);
const TYPES = new Set(["any", "scalar", "bool", "string", "string!", "number", "number!", "int!", "list", "map"]);

describe("the facts of every pinned chart", () => {
  it.each(Object.entries(CHARTS))("stand in the package for %s", (_key, chart) => {
    expect(loadChartFacts(chart)).toMatchObject(chart);
  });

  it("name the program's version and the Kubernetes versions that the chart takes", () => {
    expect(loadChartFacts(CHARTS.loki)).toMatchObject({ appVersion: "3.7.6", kubeVersion: ">=1.25.0-0" });
    expect(loadChartFacts(CHARTS.tempo)).toMatchObject({ appVersion: "2.10.8", kubeVersion: null });
  });

  it("hold the subcharts under the keys of their values", () => {
    const values = loadChartFacts(CHARTS.prometheus)?.values;
    expect(values).toMatchObject({
      "kube-state-metrics": { resources: "map", prometheus: { monitor: { enabled: "bool" } } },
      "prometheus-node-exporter": { hostRootFsMount: { enabled: "bool" } },
      nodeExporter: { enabled: "bool" },
    });
  });
});

describe("facts files", () => {
  it("stay small enough to be read and kept", () => {
    const bytes = FILES.map((file) => readFileSync(join(FOLDER, file)).length);
    expect(Math.max(...bytes)).toBeLessThan(150_000);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(500_000);
  });

  it.each(FILES)("%s uses only known types, and no chart takes any key at the top", (file) => {
    const facts = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as { readonly values: Readonly<Record<string, FactsNode>> };
    expect(typesIn(facts.values).filter((type) => !TYPES.has(type))).toEqual([]);
    expect(Object.keys(facts.values)).not.toContain("*");
  });

  it("are read once, and only when they are asked for", () => {
    expect(loadChartFacts(CHARTS.jaeger)).toBe(loadChartFacts({ ...CHARTS.jaeger }));
  });

  it("do not exist for a version that is not pinned", () => {
    expect(loadChartFacts({ ...CHARTS.loki, version: "0.0.7" })).toBeUndefined();
  });
});

describe("the facts of our own chart", () => {
  it("are what the command makes of the chart as it stands", () => {
    const { facts, lost } = makeFacts(readChartFolder(OBJECTS_CHART.localPath), null);
    expect(lost).toEqual([]);
    expect(readFileSync(join(FOLDER, `${facts.name}-${facts.version}.json`), "utf8")).toBe(renderFacts(facts));
  });
});

function typesIn(node: FactsNode): string[] {
  return typeof node === "string" ? node.split("|") : Object.values(node).flatMap(typesIn);
}
