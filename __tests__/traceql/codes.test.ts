/** Every code of the analyzer of TraceQL: what has it, what nearly has it, and what the correction is. */
import { TRACEQL_CODES, type TraceqlCode, analyzeTraceQuery } from "../../traceql";
import { FIXTURES } from "./fixtures";
import { harbour } from "./harbour";

function codesOf(query: string): string[] {
  return analyzeTraceQuery(query, { at: "here", traces: harbour, system: "harbour" }).map(({ code }) => code);
}

const all = Object.entries(FIXTURES) as [TraceqlCode, (typeof FIXTURES)[TraceqlCode]][];

test("every code has three queries that have it and three that nearly have it", () => {
  expect(all.map(([code]) => code)).toEqual(Object.keys(TRACEQL_CODES));
  expect(all.filter(([, { firing, silent }]) => firing.length < 3 || silent.length < 3)).toEqual([]);
});

describe.each(all)("%s", (code, { firing, silent }) => {
  test.each(firing)("is found in %s", (query) => {
    expect(codesOf(query)).toContain(code);
  });

  test.each(silent)("is not found in %s, and nothing else", (query) => {
    expect(codesOf(query)).toEqual([]);
  });
});
