/** What is written is read again as it was, and no text at all makes the readers throw. */
import fc from "fast-check";
import { compareExposition } from "../../../metrics/exposition/compare-exposition";
import { contractsFromJson, contractsToJson } from "../../../metrics/exposition/contract-data";
import { contractsFromExposition } from "../../../metrics/exposition/contracts-from-exposition";
import { parseExposition } from "../../../metrics/exposition/parse-exposition";
import { renderExposition } from "../../../metrics/exposition/render-exposition";
import { metricSets } from "./arbitrary-contracts";

const FORMATS = ["prometheus", "openmetrics"] as const;

test.each(FORMATS)("contracts that are written as %s text are read without a problem, and differ from it in nothing", (format) => {
  fc.assert(
    fc.property(metricSets, (set) => {
      const parsed = parseExposition(renderExposition(set, { format }));
      expect({ format: parsed.format, problems: parsed.problems }).toEqual({ format, problems: [] });
      expect(compareExposition(set, parsed)).toEqual([]);
    }),
    { numRuns: 200, seed: 4 },
  );
});

test.each(FORMATS)("contracts that are read from %s text declare what was written", (format) => {
  fc.assert(
    fc.property(metricSets, (set) => {
      const exposed = set.metrics.filter(({ standing }) => standing !== "proposed");
      const read = contractsFromExposition(renderExposition(set, { format }), { source: "worker" }).set.metrics;
      expect(read.map(({ name }) => name)).toEqual(exposed.map(({ name }) => name));
      expect(read.map(({ buckets }) => buckets ?? [])).toEqual(exposed.map(({ buckets }) => buckets ?? []));
      expect(read.map(({ labels = {} }) => Object.keys(labels))).toEqual(exposed.map(({ labels = {} }) => Object.keys(labels).sort()));
    }),
    { numRuns: 150, seed: 5 },
  );
});

test("contracts that are written as data are read as they were", () => {
  fc.assert(
    fc.property(fc.array(metricSets, { maxLength: 3 }), (sets) => {
      expect(contractsFromJson(contractsToJson(sets))).toEqual({ sets, problems: [] });
    }),
    { numRuns: 100, seed: 6 },
  );
});

describe("no text makes the readers throw", () => {
  const pieces = fc.array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          "# TYPE ",
          "# HELP ",
          "# UNIT ",
          "# EOF",
          "\n",
          " ",
          "{",
          "}",
          '"',
          "\\",
          "=",
          ",",
          "a",
          "a_bucket",
          'le="1"',
          "1",
          "NaN",
          "#",
          "histogram",
          "\t",
          "\r",
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
    ),
    { maxLength: 25 },
  );

  test("10,000 texts end in contracts or in problems", () => {
    let runs = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          pieces.map((parts) => parts.join("")),
        ),
        (text) => {
          runs += 1;
          const { set, problems } = contractsFromExposition(text, { source: "worker" });
          const hasContent = text.split("\n").some((line) => line.trim() !== "" && !line.trim().startsWith("#"));
          // What was read can be written again, and compared with the text that it was read from.
          const differences = compareExposition(set, parseExposition(text)).map(({ kind }) => kind);
          return (
            renderExposition(set).endsWith(set.metrics.length === 0 ? "" : "\n") &&
            !differences.includes("missing-metric") &&
            (!hasContent || set.metrics.length + problems.length > 0)
          );
        },
      ),
      { numRuns: 10_000, seed: 1 },
    );
    expect(runs).toBe(10_000);
  });

  test("2,000 values as data end in metric sets or in problems", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ metricSets: value })),
        ),
        (text) => {
          const { sets, problems } = contractsFromJson(text);
          return (sets.length === 0 || problems.length === 0) && problems.every(({ code, what }) => code === "OBS0309" && what !== "");
        },
      ),
      { numRuns: 2_000, seed: 2 },
    );
  });
});
