/** Where a correction can be derived, it is the whole query, and nothing is found in it any more. */
import { analyzeTraceQuery, checkTraceQuery } from "../../traceql";
import { renderProblemLine } from "../../problems";
import { harbour } from "./harbour";

const context = { at: "here", traces: harbour, system: "harbour" };
const S = 'resource.system = "harbour"';

test.each([
  ["{ status = error }", `{ ${S} && status = error }`],
  ["{}", `{ ${S} }`],
  [`{ ${S} && span.service.name = "gate" }`, `{ ${S} && resource.service.name = "gate" }`],
  [`{ ${S} && span.rope > 2 }`, `{ ${S} && span.ropes > 2 }`],
  [`{ ${S} && resource.service.name = "Gate" }`, `{ ${S} && resource.service.name = "gate" }`],
  [`{ ${S} && span.cargo.kind = "cole" }`, `{ ${S} && span.cargo.kind = "coal" }`],
  [`{ ${S} && name = "ship.more" }`, `{ ${S} && name = "ship.moor" }`],
  [`{ ${S} && span.cargo.tons >= "5" }`, `{ ${S} && span.cargo.tons >= 5 }`],
  [`{ ${S} && duration > 500 }`, `{ ${S} && duration > 500ms }`],
  [`{ ${S} } | max(duration) > 2.5`, `{ ${S} } | max(duration) > 2.5s`],
  [`{ ${S} && .duration > 5s }`, `{ ${S} && span:duration > 5s }`],
  [`{ ${S} && .ropes > 2 }`, `{ ${S} && span.ropes > 2 }`],
  [`{ ${S} && status = ok }`, `{ ${S} && status != error }`],
  [`{ ${S} && name = "cargo.lift" } &>> { name = "ship.enter" }`, `{ ${S} && name = "cargo.lift" } &<< { name = "ship.enter" }`],
  [`{ ${S} && span.ropes == 5 }`, `{ ${S} && span.ropes = 5 }`],
  [`{ ${S} && status = error } | raet()`, `{ ${S} && status = error } | rate()`],
  [`{ ${S} } | quantile_over_time(duration, 95)`, `{ ${S} } | quantile_over_time(duration, 0.95)`],
  [`{ ${S} && span:nam = "ship.moor" }`, `{ ${S} && span:name = "ship.moor" }`],
])("%s becomes %s", (query, fix) => {
  expect(analyzeTraceQuery(query, context).flatMap((finding) => finding.fix ?? [])).toEqual([fix]);
  expect(analyzeTraceQuery(fix, context)).toEqual([]);
});

test("no condition is added before an alternative, to the first part of which it would belong", () => {
  expect(analyzeTraceQuery("{ status = error || duration > 5s }", context).map(({ code, fix }) => [code, fix])).toEqual([
    ["T10", undefined],
  ]);
});

test("a finding says where it is, which piece, why, what is allowed and what to do", () => {
  expect(
    analyzeTraceQuery(`{ ${S} && name = "ship.moor" } > { name = "ship.enter" }`, { ...context, at: "dashboards.harbour.moored.query" }),
  ).toEqual([
    {
      code: "T15",
      level: "defect",
      at: "dashboards.harbour.moored.query",
      from: 54,
      to: 55,
      piece: ">",
      why: "ship.enter is never a child of ship.moor.",
      allowed: "ship.enter below nothing: it starts a trace; ship.moor below ship.enter",
      remedy: "Turn the operator round.",
      fix: `{ ${S} && name = "ship.moor" } < { name = "ship.enter" }`,
    },
  ]);
});

test("all findings come at once, in the order of the text", () => {
  const found = analyzeTraceQuery('{ resource.service.name = "tug" && span.rope > 2 && duration > 5 } | rate() by (trace:id)', context);
  expect(found.map(({ code, level, piece }) => `${code} ${level} ${piece}`)).toEqual([
    'T10 defect { resource.service.name = "tug" && span.rope > 2 && duration > 5 }',
    'T04 defect resource.service.name = "tug"',
    "T03 defect span.rope",
    "T08 defect duration > 5",
    "T16 advice rate",
    "T18 advice trace:id",
  ]);
});

test("a share that an environment sets counts instead of the contract's", () => {
  const query = `{ ${S} } | rate()`;
  expect(analyzeTraceQuery(query, { ...context, keepRatio: 1 })).toEqual([]);
  expect(analyzeTraceQuery(query, { ...context, keepRatio: 0.29 }).map(({ why }) => why)).toEqual([
    "Of traces without an error 29 % are kept and of the others all, so the figure is neither a count nor a fixed share of it.",
  ]);
});

test("without a contract only the syntax is checked, and without a system no scope is asked for", () => {
  expect(analyzeTraceQuery('{ span.anything = "x" }', { at: "here" })).toEqual([]);
  expect(analyzeTraceQuery('{ span.anything = "x"', { at: "here" }).map(({ code }) => code)).toEqual(["T01"]);
  expect(analyzeTraceQuery("{ status = error }", { at: "here", traces: harbour })).toEqual([]);
});

test.each([
  [`{ ${S} && status = eror }`, "OBS0301 here:43"],
  ["{ status = error }", "OBS0305 here:1"],
  [`{ ${S} && span.rope > 2 }`, "OBS0307 here:34"],
  [`{ ${S} && span.cargo.kind = "sand" }`, "OBS0304 here:34"],
  [`{ ${S} && duration > 5 }`, "OBS0311 here:34"],
])("as a problem, %s is %s", (query, expected) => {
  expect(checkTraceQuery(query, context).map(({ code, at }) => `${code} ${at}`)).toEqual([expected]);
});

test("a problem says in full what is wrong, what is allowed and what to do", () => {
  const [problem] = checkTraceQuery(`{ ${S} && resource.quay = "nort" }`, { ...context, at: "dashboards.harbour.quays.query" });
  expect(problem === undefined ? "" : renderProblemLine(problem)).toBe(
    'dashboards.harbour.quays.query:34: quay never has this value. Got resource.quay = "nort". Allowed: north, south. Did you mean north? Name a value of the ' +
      `trace contract, or add it there. Corrected: { ${S} && resource.quay = "north" } (OBS0304)`,
  );
});
