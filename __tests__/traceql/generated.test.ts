/** Any text ends in an expression or in problems. Grafana's own grammar for editors is the second opinion on expressions. */
import { parser } from "@grafana/lezer-traceql";
import fc from "fast-check";
import { analyzeTraceQuery, isTraceqlFailure, parseTraceql } from "../../traceql";
import { findsError } from "../support/grafana-grammar";
import { harbour } from "./harbour";

const WORDS = [
  ..."{ } ( ) , . : | || && & = == != =~ !~ > >= < <= >> << ~ !> !>> &> &<< + - * / % ^ ! ' \" ` \\ // /* \n".split(" "),
  ..."span resource event link instrumentation trace parent name status kind duration rootName nestedSetLeft id traceID version childCount".split(
    " ",
  ),
  ..."nil true false error ok unset server client internal 5 0.99 .5 0x1 08 5m 1h30m 1e3 $x ${y:regex} [[z]]".split(" "),
  ..."rate count_over_time quantile_over_time histogram_over_time compare topk by select coalesce count avg max with most_recent".split(
    " ",
  ),
  '{ resource.system = "harbour" }',
  ".ropes",
  "span.ropes",
  "resource.quay",
  "span:name",
  "event:name",
  'span."a b"',
  '"ship.moor"',
  '"("',
  "`x`",
];

const wordy = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(" "));
const anything = fc.oneof({ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) }, { weight: 4, arbitrary: wordy });

test("10,000 generated texts end in a parse or in findings, none in an error", () => {
  const context = { at: "here", traces: harbour, system: "harbour" };
  let parsed = 0;
  fc.assert(
    fc.property(anything, fc.boolean(), (text, dashboard) => {
      const findings = analyzeTraceQuery(text, { ...context, dashboard });
      if (!findings.some(({ code }) => code === "T01")) parsed += 1;
      return findings.every(({ from, to, piece }) => from >= 0 && to <= text.length && text.slice(from, to) === piece);
    }),
    { numRuns: 10_000, seed: 20_261 },
  );
  expect(parsed).toBeGreaterThan(5);
});

test.each(["(", "{ (", "{ -", "{ !", "{} | max(", "{} | count() > (", "({} | count() > 1) && ("])(
  "nesting of %s that would exhaust the stack is refused",
  (open) => {
    const last = open.at(-1) ?? "";
    expect(isTraceqlFailure(parseTraceql(open + last.repeat(30_000)))).toBe(true);
  },
);

const condition = fc.constantFrom(
  "span.ropes > 2",
  'resource.quay = "north"',
  "status = error",
  "kind != server",
  "duration >= 1.5s",
  'name =~ "ship.+"',
  "span:duration < 5m",
  ".cargo.sealed = true",
  'event:name = "x"',
  "trace:rootName != `y`",
);
const filter = fc
  .array(condition, { minLength: 1, maxLength: 3 })
  .chain((parts) => fc.constantFrom(" && ", " || ").map((join) => `{ ${parts.join(join)} }`));
const related = fc
  .tuple(filter, fc.constantFrom("&&", "||", ">", ">>", "<", "<<", "~", "!>", "!>>", "&>", "&<<"), filter)
  .map((parts) => parts.join(" "));
const spans = fc
  .tuple(
    fc.oneof(filter, related),
    fc.array(
      fc.constantFrom("| count() > 2", "| avg(span.ropes) < 5", "| by(resource.quay)", "| coalesce()", "| select(name, span.ropes)"),
      { maxLength: 2 },
    ),
  )
  .map(([head, stages]) => [head, ...stages].join(" "));
const query = fc.oneof(
  spans,
  fc
    .tuple(
      filter,
      fc.constantFrom(
        "rate()",
        "count_over_time() by(name)",
        "max_over_time(span.ropes)",
        "quantile_over_time(duration, 0.9, 0.5)",
        "compare({ status = error }, 5)",
      ),
    )
    .map(([head, metrics]) => `${head} | ${metrics}`),
);

const isBrokenForGrafana = (text: string): boolean => findsError(parser, text);

test("what is written by the rules is taken, by Grafana's grammar too", () => {
  fc.assert(
    fc.property(query, (text) => {
      expect([text, isTraceqlFailure(parseTraceql(text)), isBrokenForGrafana(text)]).toEqual([text, false, false]);
    }),
    { numRuns: 1_000, seed: 20_262 },
  );
});

describe("Grafana's grammar for editors is not Tempo's", () => {
  test.each([
    "{} | quantile_over_time(duration, .99)",
    "{ span:childCount > 2 }",
    "{ nestedSetParent < 0 }",
    "{} | rate() with (sample=0.1)",
    "{ duration > 1h30m }",
  ])("Tempo takes %s, and so do we", (text) => {
    expect([isBrokenForGrafana(text), isTraceqlFailure(parseTraceql(text))]).toEqual([true, false]);
  });

  test.each([
    '{ status = "error" }',
    "{ name }",
    "{ .a =~ `(` }",
    "{} | quantile_over_time(duration, 95)",
    "{} | topk(5)",
    "{ name = nil }",
  ])("Tempo refuses %s, and so do we", (text) => {
    expect([isBrokenForGrafana(text), isTraceqlFailure(parseTraceql(text))]).toEqual([false, true]);
  });
});
