/** Every code of the analyzer of LogQL: what has it, what nearly has it, and what the correction is. */
import { LOGQL_CODES, type LogqlCode, analyzeLogQuery } from "../../logql";
import { FIXTURES, type Fixture } from "./fixtures";
import { harbour } from "./harbour";

function codesOf({ query, usage }: Fixture): string[] {
  const context = { at: "here", logs: harbour, system: "harbour" };
  return analyzeLogQuery(query, usage === undefined ? context : { ...context, usage }).map(({ code }) => code);
}

const all = Object.entries(FIXTURES) as [LogqlCode, (typeof FIXTURES)[LogqlCode]][];

test("every code has three queries that have it and three that nearly have it", () => {
  expect(all.map(([code]) => code)).toEqual(Object.keys(LOGQL_CODES));
  expect(all.filter(([, { firing, silent }]) => firing.length < 3 || silent.length < 3)).toEqual([]);
});

describe.each(all)("%s", (code, { firing, silent }) => {
  test.each(firing)("is found in $query", (fixture) => {
    expect(codesOf(fixture)).toContain(code);
  });

  test.each(silent)("is not found in $query, and nothing else", (fixture) => {
    expect(codesOf(fixture)).toEqual([]);
  });
});
