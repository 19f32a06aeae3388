import { oneOf, optional, upTo } from "../../../metrics/contract";
import { contractsFromJson, contractsToJson, looksLikeContracts } from "../../../metrics/exposition/contract-data";
import { metrics } from "../../../metrics/phoenix";
import { renderProblemLine } from "../../../problems";
import { Duration } from "../../../units";

const CONTRACT = { name: "a", type: "gauge", unit: "bytes", help: "A.", aggregate: "sum", standing: "declared" };
const SET = { source: "api", system: "shop", metrics: [CONTRACT] };

const problemsOf = (set: object): string[] =>
  contractsFromJson(JSON.stringify({ metricSets: [set] }), "contracts.json").problems.map((problem) =>
    renderProblemLine(problem).replace(" Mend the contracts; docs/contracts.md describes their form. (OBS0309)", ""),
  );

describe("contracts as data", () => {
  it("read as they were written, for a whole system", () => {
    expect(contractsFromJson(contractsToJson(metrics))).toEqual({ sets: metrics, problems: [] });
  });

  it("have every field, durations as text", () => {
    const full = {
      ...SET,
      targetLabels: { job: upTo(3) },
      exposition: { program: "api", version: "1", source: "a run" },
      metrics: [{ ...CONTRACT, labels: { a: optional(oneOf("x")) }, freshness: Duration.minutes(90), updatedBy: "b_total", note: "n" }],
    };
    const json = contractsToJson([full as never]);
    expect(json).toContain('"freshness": "90m"');
    expect(contractsFromJson(json).sets).toEqual([full]);
    expect(contractsFromJson(json.replace("90m", "1h30m")).sets).toEqual([full]);
  });

  it("are told from an exposition that starts with a brace", () => {
    expect(looksLikeContracts(contractsToJson([]))).toBe(true);
    expect(looksLikeContracts("{}")).toBe(true);
    expect(looksLikeContracts('{"my.metric"} 1')).toBe(false);
    expect(looksLikeContracts('{"my.metric",a="b"} 1')).toBe(false);
    expect(looksLikeContracts("a 1")).toBe(false);
  });
});

describe("data that is not of the form", () => {
  it.each([
    [
      "a missing field",
      { ...SET, system: undefined },
      "contracts.json: metricSets[0].system: A field is missing. Got nothing. Allowed: a text.",
    ],
    [
      "an unknown field",
      { ...SET, owner: "me" },
      'contracts.json: metricSets[0]: There is no field "owner". Got "owner". Allowed: source, system, targetLabels, exposition, metrics.',
    ],
    [
      "an unknown word",
      { ...SET, metrics: [{ ...CONTRACT, type: "meter" }] },
      'contracts.json: metricSets[0].metrics[0].type: A field has another form. Got "meter". ' +
        "Allowed: counter, gauge, histogram, native_histogram, summary, stateset, info, unknown.",
    ],
    [
      "a label of no kind",
      { ...SET, metrics: [{ ...CONTRACT, labels: { a: { kind: "any" } } }] },
      'contracts.json: metricSets[0].metrics[0].labels.a.kind: A field has another form. Got "any". Allowed: an object whose field kind is "enum", "pattern" or "open".',
    ],
    [
      "a duration that is none",
      { ...SET, metrics: [{ ...CONTRACT, freshness: "soon" }] },
      'contracts.json: metricSets[0].metrics[0].freshness: A field has another form. Got "soon". Allowed: a duration such as 1h.',
    ],
    [
      "a list that is none",
      { ...SET, metrics: "a" },
      'contracts.json: metricSets[0].metrics: A field has another form. Got "a". Allowed: a list of contracts.',
    ],
  ])("has a problem for %s, with its place", (_, set, expected) => {
    expect(problemsOf(set)).toEqual([expected]);
  });

  it("has all problems at once, and no contracts", () => {
    const { sets, problems } = contractsFromJson(JSON.stringify({ metricSets: [{ ...SET, system: 1, source: 2 }] }));
    expect(sets).toEqual([]);
    expect(problems.map(({ at }) => at)).toEqual(["contracts: metricSets[0].source", "contracts: metricSets[0].system"]);
  });

  it("is a text that is no JSON, or another document", () => {
    expect(contractsFromJson("a: b").problems.map(({ what }) => what)).toEqual(["The contracts are no JSON."]);
    expect(contractsFromJson("[]").problems.map(({ at, allowed }) => [at, allowed])).toEqual([
      ["contracts: whole", 'an object with the field "metricSets"'],
    ]);
  });
});
