/** Any text ends in an expression or in problems. Grafana's own grammar for editors is the second opinion on expressions. */
import { parser } from "@grafana/lezer-logql";
import fc from "fast-check";
import { analyzeLogQuery, isLogqlFailure, parseLogql } from "../../logql";
import { findsError } from "../support/grafana-grammar";
import { harbour } from "./harbour";

const WORDS = [
  ..."{ } ( ) [ ] , | = != =~ !~ == > >= < <= |= |~ |> !> + - * / % ^ # . $ ' \" ` \\ \n".split(" "),
  ..."json logfmt regexp pattern unpack line_format label_format unwrap decolorize drop keep by without on ignoring group_left bool offset or and unless".split(
    " ",
  ),
  ..."rate count_over_time sum_over_time quantile_over_time absent_over_time bytes duration sum topk sort vector label_replace ip --strict".split(
    " ",
  ),
  ..."level message berth cargo_tons cargo side pin service_name __error__ 5 0.99 0x1 08 5m 1h30m 10MB 1e3 [5m] [$__auto] $level ${side:regex} [[x]]".split(
    " ",
  ),
  '{system="harbour"}',
  '"ERROR"',
  '"(?P<a>"',
  "`<_> <x>`",
  '"{{ if .berth }}"',
  '"{{ .level | lower }}"',
  '""',
];

const wordy = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(" "));
const anything = fc.oneof({ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) }, { weight: 4, arbitrary: wordy });

test("10,000 generated texts end in a parse or in findings, none in an error", () => {
  const context = { at: "here", logs: harbour, system: "harbour" } as const;
  let parsed = 0;
  fc.assert(
    fc.property(anything, fc.constantFrom("panel", "alert"), (text, usage) => {
      const findings = analyzeLogQuery(text, { ...context, usage });
      const isParsed = !findings.some(({ code }) => code === "L01");
      if (isParsed) parsed += 1;
      return findings.every(({ from, to, piece }) => from >= 0 && to <= text.length && text.slice(from, to) === piece);
    }),
    { numRuns: 10_000, seed: 20_251 },
  );
  expect(parsed).toBeGreaterThan(10);
});

test("nesting that would exhaust the stack is refused", () => {
  const deep = "(".repeat(50_000);
  expect(isLogqlFailure(parseLogql(deep))).toBe(true);
  expect(isLogqlFailure(parseLogql(`rate(${deep}`))).toBe(true);
  expect(isLogqlFailure(parseLogql(`{a="b"} | ${deep}`))).toBe(true);
});

const selector = fc.constantFrom('{system="harbour"}', '{system="harbour", cluster=~"a.+"}', '{service_name!="x", system="harbour"}');
const stage = fc.constantFrom(
  '|= "x"',
  '|= "y" or "z"',
  '|~ "a.b"',
  "| json",
  '| json a="b.c", d="e[0]"',
  "| logfmt --strict",
  '| pattern "<a> <_>"',
  '| regexp "(?P<a>b)"',
  '| level="ERROR" or side!="port"',
  "| cargo_tons > 5 and cargo_wait_ms <= 2.5",
  "| a > 5ms, b < 10MB",
  '| line_format "{{.a}}"',
  '| label_format a=b, c="{{.d}}"',
  "| drop a, b",
  '| keep c, d="e"',
  "| decolorize",
);
const pipeline = fc.tuple(selector, fc.array(stage, { maxLength: 4 })).map(([head, stages]) => [head, ...stages].join(" "));
const range = fc.constantFrom("[5m]", "[1h]", "[2d] offset 1h");
const figure = fc.oneof(
  fc
    .tuple(fc.constantFrom("rate", "count_over_time", "bytes_rate", "absent_over_time"), pipeline, range)
    .map(([name, lines, time]) => `${name}(${lines} ${time})`),
  fc
    .tuple(pipeline, fc.constantFrom("[5m]", "[1h]"))
    .map(([lines, time]) => `quantile_over_time(0.9, ${lines} | unwrap cargo_tons ${time}) by (side)`),
);
const aggregated = fc
  .tuple(fc.constantFrom("sum", "max", "sum by (side)", "avg without (a)"), figure)
  .map(([name, inner]) => `${name} (${inner})`);
const combined = fc
  .tuple(figure, fc.constantFrom("/", "> bool", "or", "and on (a)", "* 5 -"), fc.oneof(figure, aggregated))
  .map((parts) => parts.join(" "));

const isBrokenForGrafana = (text: string): boolean => findsError(parser, text);

test("what is written by the rules is taken, by Grafana's grammar too", () => {
  fc.assert(
    fc.property(fc.oneof(pipeline, figure, aggregated), (text) => {
      expect([text, isLogqlFailure(parseLogql(text)), isBrokenForGrafana(text)]).toEqual([text, false, false]);
    }),
    { numRuns: 1_000, seed: 20_252 },
  );
  fc.assert(
    fc.property(combined, (text) => {
      expect([text, isLogqlFailure(parseLogql(text))]).toEqual([text, false]);
    }),
    { numRuns: 1_000, seed: 20_253 },
  );
});

describe("Grafana's grammar for editors is not Loki's", () => {
  test.each([
    'sum_over_time({a="b"} | json | unwrap c [5m] offset 1h)',
    'approx_topk(3, sum by (c) (rate({a="b"}[5m])))',
    '{a="b"} | json | c="d" e="f"',
    '{a="b"} | json | c > 10M',
  ])("Loki takes %s, and so do we", (query) => {
    expect([isBrokenForGrafana(query), isLogqlFailure(parseLogql(query))]).toEqual([true, false]);
  });

  test.each(['{a=~".*"}', '{a="b"} |~ "("', 'sum_over_time({a="b"}[5m])', '{a="b"} | line_format "{{"', 'rate({a="b"}[1.5h])', "0x10"])(
    "Loki refuses %s, and so do we",
    (query) => {
      expect([isBrokenForGrafana(query), isLogqlFailure(parseLogql(query))]).toEqual([false, true]);
    },
  );
});
