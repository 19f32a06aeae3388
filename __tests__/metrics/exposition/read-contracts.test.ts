import { contractsToJson } from "../../../metrics/exposition/contract-data";
import { exampleOf } from "../../../metrics/exposition/example-value";
import { readContracts } from "../../../metrics/exposition/read-contracts";
import { metrics } from "../../../metrics/phoenix";

const names = (text: string): string[] =>
  readContracts(text, { source: "api", at: "file" }).sets.flatMap((set) => set.metrics.map(({ name }) => name));

describe("contracts of a text", () => {
  it("are those of the data, or of the exposition", () => {
    expect(readContracts(contractsToJson(metrics), { source: "api" })).toEqual({ sets: metrics, problems: [] });
    expect(names("# TYPE a_total counter\na_total 1\n")).toEqual(["a_total"]);
    expect(names('{"my.metric"} 1\n')).toEqual(["my.metric"]);
  });

  it("have problems under the name of the text", () => {
    expect(readContracts('{"metricSets": 1}', { source: "api", at: "file" }).problems.map(({ at }) => at)).toEqual(["file: metricSets"]);
    expect(readContracts("a{", { source: "api", at: "file" }).problems.map(({ at }) => at)).toEqual(["file:1"]);
  });
});

describe("an example of a form", () => {
  it.each([
    ["[1-5][0-9][0-9]", "100"],
    ["v\\d+(?:\\.\\d+)?", "v0.0"],
    ["GET|PUT", "GET"],
    ["[^a]{3}x*", "000x"],
    ["[^\\d-]", "a"],
    ["(?<verb>get|put)_.+", "get_a"],
    ["\\w+@[a-z]+\\.com", "a@a.com"],
    ["[", undefined],
    ["(a)\\1{2}", undefined],
  ])("of %s is %s", (pattern, expected) => {
    expect(exampleOf(pattern)).toBe(expected);
  });
});
