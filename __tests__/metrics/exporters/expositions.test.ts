import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { MetricContract } from "../../../metrics/contract";
import * as exporters from "../../../metrics/exporters";
import { EXPOSITIONS, type Exposed } from "../../../metrics/exporters";
import { compareWithFacts } from "../../../scripts/exposition-facts/compare";
import { type ExpositionFacts, parseFacts } from "../../../scripts/exposition-facts/facts";

const FOLDER = join(__dirname, "../../fixtures/expositions");
const exposed = Object.keys(EXPOSITIONS) as Exposed[];

function factsOf(exporter: Exposed): ExpositionFacts {
  const { program, version } = EXPOSITIONS[exporter];
  return parseFacts(readFileSync(join(FOLDER, `${program}-${version}.txt`), "utf8"));
}

describe("Third-party contracts", () => {
  it.each(exposed)("of %s agree with what is exposed", (exporter) => {
    expect(compareWithFacts(exporters[exporter], factsOf(exporter).metrics)).toEqual([]);
  });

  it.each(exposed)("of %s name the exposition as its facts do", (exporter) => {
    const { program, version, source } = factsOf(exporter);
    expect(EXPOSITIONS[exporter]).toEqual({ program, version, source });
  });

  it("all have an exposition, and each exposition has contracts", () => {
    const isRecord = (value: unknown): value is Readonly<Record<string, MetricContract>> =>
      typeof value === "object" &&
      value !== null &&
      Object.values(value).every((each: unknown) => typeof (each as MetricContract).help === "string");
    const records = Object.entries(exporters).filter(([name, value]) => name !== "prometheus" && !Array.isArray(value) && isRecord(value));
    expect(records.map(([name]) => name).sort()).toEqual([...exposed].sort());
  });

  it("leave no facts behind", () => {
    const named = exposed.map((exporter) => `${EXPOSITIONS[exporter].program}-${EXPOSITIONS[exporter].version}.txt`);
    expect(readdirSync(FOLDER).sort()).toEqual([...new Set(named)].sort());
    expect(named.every((name) => existsSync(join(FOLDER, name)))).toBe(true);
  });
});

describe("docs/expositions.md", () => {
  const rows = readFileSync(join(__dirname, "../../../docs/expositions.md"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (program|-)/.test(line) && line.split("|").length === 8)
    .map((line) => line.split("|").map((cell) => cell.trim()));

  it("has the figures that the facts and contracts have", () => {
    const figures = exposed.map((exporter) => {
      const { program, version, source, metrics } = factsOf(exporter);
      return [program, version, String(metrics.length), String(Object.keys(exporters[exporter]).length), source];
    });
    expect(rows.map(([, program, version, , metrics, contracts, source]) => [program, version, metrics, contracts, source])).toEqual(
      figures,
    );
  });
});
