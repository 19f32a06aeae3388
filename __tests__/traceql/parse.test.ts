/** The strict parse of TraceQL: what Tempo takes, what it refuses, and what is said of it. */
import { isTraceqlFailure, parseTraceql } from "../../traceql";

function refusalOf(query: string, tempoVersion?: string): string | undefined {
  const parsed = parseTraceql(query, tempoVersion === undefined ? {} : { tempoVersion });
  return isTraceqlFailure(parsed)
    ? parsed.errors.map(({ from, to, message }) => `${query.slice(from, to)}: ${message}`).join("; ")
    : undefined;
}

test.each([
  "{}",
  "{ true && !false }",
  "{ .a && span.b && resource.c.d }",
  '{ span."a b" = "c" && span.d"e f"g != `h` }',
  "{ duration > 1s * 2 && duration < 1h30m }",
  "{ status = error || kind = server && name =~ `a.+` }",
  "{ event:name = `x` && link:traceID != nil && span:childCount > 2 && nestedSetParent < 0 }",
  "{ nil = nil || .a != nil || nil != .b }",
  "{ .a + 1 = 2 && -.b ^ 2 >= .c % 5 }",
  "{ .a =~ .b }",
  "{ .a } >> { .b } && { .c } !~ { .d } || { .e } &<< { .f }",
  "({ .a } | count() > 1) && ({ .b } | avg(duration) > 1s | by(.c))",
  "{ .a } | by(.b) | coalesce() | select(.c, name, span:duration) | max(1 + .d) = -5",
  "avg(.a) > 5 | { .b }",
  "{} | rate() by (name, resource.service.name) | topk(5) with (most_recent=true, sample=0.5)",
  "{} | quantile_over_time(duration, .5, 0.95, 1) by (span.a)",
  "{} | compare({ status = error }, 5, 1, 2)",
  "{} | histogram_over_time(duration)",
  "{ .a /* comment */ = 1 } // another",
])("takes %s", (query) => {
  expect(refusalOf(query)).toBeUndefined();
});

test.each([
  ["", ": the expression ends too early: a set of spans in braces, or a stage such as count() > 1 is missing"],
  ["{ .a = 1", ": the expression ends too early: an operator, or } is missing"],
  ["{ a = 1 }", "a: a is no intrinsic, and an attribute has a scope: span.a, resource.a or .a"],
  [
    "{ statuss = error }",
    "statuss: statuss is no intrinsic, and an attribute has a scope: span.statuss, resource.statuss or .statuss; did you mean status?",
  ],
  ["{ .a == 1 }", "==: TraceQL compares with ="],
  ["{ .a = 'x' }", "': strings stand in double quotes or backticks"],
  ['{ .a = "x }', '"x }: a string is opened here and not closed'],
  ['{ .a =~ "\\d" }', '"\\d": the string has an escape that Go does not know; in backticks nothing is escaped'],
  ["{ .a =~ `b(` }", "`b(`: the pattern is not RE2: missing closing ): `b(`"],
  ['{ status = "error" }', 'status = "error": a status is never comparable with text'],
  ["{ kind = error }", "kind = error: a kind is never comparable with a status"],
  ["{ status > error }", ">: > cannot be used with a status"],
  ["{ name && .a }", "&&: && cannot be used with text"],
  ["{ name }", "name: a filter is true or false, and this is text"],
  ["{ !duration }", "!duration: ! cannot stand before a duration; !duration: a filter is true or false, and this is a duration"],
  ["{ name = nil }", "name = nil: every span has this, so it is never nil"],
  ["{ parent.a = 1 }", "parent.a: attributes of the parent span cannot be read yet"],
  ["{ span:status_code = 5 }", "span:status_code: span:status_code is no intrinsic; did you mean span:status?"],
  ["{ .a } + { .b }", "+: + cannot stand here: a stage behind |, or the end is expected"],
  [
    "{ .a } && ({ .b } | count() > 1)",
    "({ .b } | count() > 1): sets of spans and whole pipelines cannot be combined: put both into parentheses, each with a stage",
  ],
  ["{ .a } | count()", ": the expression ends too early: a comparison such as > 1 is missing"],
  ["{ .a } | 3 > 2", "3: Tempo compares an aggregate on the left with a number on the right"],
  ["{ .a } | max(name) > 1", "name: max computes with numbers and durations, and this is text"],
  ["{ .a } | sum(3) > 1", "3: sum computes with something of the spans, and this is the same for all of them"],
  ["coalesce() | { .a }", "coalesce: coalesce joins the groups of the stages before it, and there is none"],
  ["{} | by(1)", "1: spans are grouped by something of theirs, and this is the same for all of them"],
  ["{} | count_overtime()", "count_overtime: count_overtime is no function of TraceQL; did you mean count_over_time?"],
  ["{} | quantile_over_time(duration, 95)", "95: a quantile is a number between 0 and 1"],
  ["{} | quantile_over_time(duration)", "): ) cannot stand here: a comma and a quantile such as 0.95 is expected"],
  ["{} | rate() by (.a, .b, .c, .d, .e, .f)", ".f: rate can be grouped by 5 fields at most"],
  ["{} | avg_over_time(.x) by (.a, .b, .c, .d, .e)", ".e: avg_over_time can be grouped by 4 fields at most"],
  ["{} | topk(5)", "topk: topk ranks the series of a function such as rate(), and there is none before it"],
  ["{} | compare({}, 0)", "0: compare takes whole numbers above 0: how many values, and start and end in nanoseconds"],
  ["({} | count() > 1) && ({} | count() > 2) | rate()", "| rate: metrics are made of one pipeline, and these are several"],
  ["{ .a = 9223372036854775808 }", "9223372036854775808: the number is too large"],
])("refuses %s", (query, expected) => {
  expect(refusalOf(query)).toBe(expected);
});

test.each(["{} | rate() > 5", "{} | rate() | topk(5) | bottomk(2)", "{} | rate() by (name) >= 0.5 | topk(3)"])(
  "takes %s of version 3 only",
  (query) => {
    expect(refusalOf(query)).toContain("Tempo 2.10 knows one topk or bottomk behind the metrics, and nothing else; version 3 does");
    expect(refusalOf(query, "3.0")).toBeUndefined();
  },
);

test("&& and || bind alike, from left to right, and comparisons before them, as in Tempo", () => {
  const parsed = parseTraceql("{ .a = 1 || .b = 2 && .c = 3 }");
  const [filter] = isTraceqlFailure(parsed) || parsed.query.spans.kind !== "pipeline" ? [] : parsed.query.spans.elements;
  expect(filter).toMatchObject({
    kind: "filter",
    expr: { operator: "&&", left: { operator: "||", left: { operator: "=" } }, right: { operator: "=", left: { name: "c" } } },
  });
});
