/** The page of logs and traces: its tables have every code with its meaning, and each example has the code that it stands for. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { LOGQL_CODES, type LogQueryContext, analyzeLogQuery } from "../../logql";
import { logs } from "../../logs/speccursor";
import { TRACEQL_CODES, analyzeTraceQuery } from "../../traceql";
import type { TraceContract } from "../../traces";
import { traces as paid } from "../../traces/paid";
import { traces as speccursor } from "../../traces/speccursor";

const page = readFileSync(path.join(__dirname, "../../docs/logs-and-traces.md"), "utf8");

/** Rows of the tables of codes. */
const ROWS = [...page.matchAll(/^\| ([LT]\d\d)\s+\| (.+?)\s+\| (.+?)\s+\|$/gm)].map(([, code = "", meaning = "", example = ""]) => ({
  code,
  meaning,
  query: /^`(.+)`$/.exec(example.replaceAll("\\|", "|"))?.[1],
}));

const SYSTEMS: Readonly<Record<string, TraceContract>> = { paid, speccursor };

/** Codes that only rules can have. */
const OF_ALERTS = ["L11", "L12"];

function codesOf(code: string, query: string): readonly string[] {
  if (code.startsWith("L")) {
    const usage: LogQueryContext["usage"] = OF_ALERTS.includes(code) ? "alert" : "panel";
    return analyzeLogQuery(query, { at: "docs", logs, system: "speccursor", usage }).map((finding) => finding.code);
  }
  const system = /resource\.system = "(\w+)"/.exec(query)?.[1] ?? "speccursor";
  const traces = SYSTEMS[system];
  return traces === undefined ? [] : analyzeTraceQuery(query, { at: "docs", traces, system }).map((finding) => finding.code);
}

test("the tables have every code with its meaning", () => {
  expect(Object.fromEntries(ROWS.map(({ code, meaning }) => [code, meaning]))).toEqual({ ...LOGQL_CODES, ...TRACEQL_CODES });
});

test("every code has an example, but the one that none of our contracts can have", () => {
  expect(ROWS.filter(({ query }) => query === undefined).map(({ code }) => code)).toEqual(["T11"]);
});

test.each(ROWS.flatMap(({ code, query }) => (query === undefined ? [] : [[code, query] as const])))(
  "%s is what is wrong with %s",
  (code, query) => {
    expect(codesOf(code, query)).toEqual([code]);
  },
);
