/** The strict parse of LogQL: what Loki takes, what it refuses, and what is said of it. */
import { isLogqlFailure, parseLogql } from "../../logql";

function refusalOf(query: string): string | undefined {
  const parsed = parseLogql(query);
  return isLogqlFailure(parsed)
    ? parsed.errors.map(({ from, to, message }) => `${query.slice(from, to)}: ${message}`).join("; ")
    : undefined;
}

test.each([
  '{a="b"}',
  '({a="b"})',
  '{a="b", c!="d", e=~"f.+", g!~`h`}',
  '{a="b"} |= "x" != "y" |~ "z" !~ "w" |> "<_> v" !> "u <_>"',
  '{a="b"} |= "x" or "y" or ip("10.0.0.0/8")',
  '{a="b"} |= ip("10.0.0.1-10.0.0.9") | json | addr != ip("::1")',
  '{a="b"} | json | logfmt --strict --keep-empty | unpack | decolorize',
  '{a="b"} | json x="y", z="u[\\"v w\\"][0].t" | logfmt q="r", s',
  '{a="b"} | regexp "(?P<method>\\\\w+) (?P<path>\\\\S+)" | pattern "<ip> - <_> <size>"',
  '{a="b"} | json | c="d" and e>5 or (f<10MB, g>=1h30m) h!="i" # the last is joined by nothing',
  '{a="b"} | json | c==5 | d!=-2.5 | e<=+1e3 | f>10ms',
  '{a="b"} | line_format `{{.c}} {{ __line__ | trunc 5 }}` | label_format d=e, f="{{.g | ToUpper}}"',
  '{a="b"} | drop c, d="e" | keep f, g=~"h"',
  'rate({a="b"} | json [5m])',
  'rate(({a="b"} |= "c")[5m] offset 1h)',
  'rate({a="b"}[5m] | json)',
  'count_over_time((({a="b"} |= "c")[5m]))',
  'sum_over_time({a="b"} | json | unwrap bytes(c) | __error__="" | d="e" [5m])',
  'quantile_over_time(0.99, {a="b"} | json | unwrap c [5m]) without (d)',
  'sum(rate({a="b"}[1w])) by (c)',
  'sum by () (rate({a="b"}[1w]))',
  'topk(5, sum by (c) (rate({a="b"}[5m])))',
  'approx_topk(3, sum by (c) (rate({a="b"}[5m])))',
  'sort_desc(sum by (c) (rate({a="b"}[5m])))',
  'label_replace(rate({a="b"}[5m]), "c", "$1", "d", "(.*)")',
  'sum(rate({a="b"}[5m])) / on (c) group_left (d) sum by (c) (rate({a="e"}[5m])) > bool 0.5',
  "vector(1) or vector(2)",
  "1 + 2 ^ 3 ^ 4 * -5",
  'sum(rate({sum="b"}[5m])) by (rate, count)',
  'SUM(RATE({a="b"}[5m]))',
  '{a="b"} // a comment of Go\n| json /* and another */',
])("takes %s", (query) => {
  expect(refusalOf(query)).toBeUndefined();
});

test.each([
  ["", ": the expression ends too early: a selector in braces, a function or a number is missing"],
  ["{}", "{}: every stream is selected, which Loki refuses: one matcher at least must not match an empty value"],
  ['{a=~".*"}', '".*": every stream is selected, which Loki refuses: one matcher at least must not match an empty value'],
  ['{a="", b!="c"}', '{a="", b!="c"}: every stream is selected, which Loki refuses: one matcher at least must not match an empty value'],
  ['{a="b"', ": the expression ends too early: , or } is missing"],
  ['{a="b",}', "}: } cannot stand here: the name of a label is expected"],
  ["{a='b'}", "': strings stand in double quotes or backticks"],
  ['{a="b}', '"b}: a string is opened here and not closed'],
  ['{a=="b"}', "==: == compares numbers; text is matched with ="],
  ['{by="b"}', "by: by is a word of LogQL and cannot be the name of a label"],
  ['{a=~"b("}', '"b(": the pattern is not RE2: missing closing ): `b(`'],
  ['{a=~"b(?=c)"}', '"b(?=c)": the pattern is not RE2: invalid or unsupported Perl syntax: `(?=`'],
  ['{a="b"} |~ "\\d"', '"\\d": the string has an escape that Go does not know; in backticks nothing is escaped'],
  ['{a="b"} | jsn', ": the expression ends too early: a comparison such as = or > is missing"],
  ['{a="b"} | c > "d"', '"d": > compares numbers, durations and sizes, and this is text'],
  ['{a="b"} | c =~ 5', "5: 5 cannot stand here: a pattern as a string is expected"],
  ['{a="b"} | unwrap c', "unwrap: unwrap belongs inside of a function over time, such as sum_over_time(... | unwrap x [5m])"],
  ['{a="b"} |= ip("10.0.0")', '"10.0.0": 10.0.0 is no address, range of addresses or network'],
  ['{a="b"} |~ ip("10.0.0.1")', '"10.0.0.1": addresses are looked for with |= or !='],
  ['{a="b"} | regexp "x"', '"x": the expression takes nothing out: it has no named group such as (?P<status>...)'],
  ['{a="b"} | pattern "<c><d>"', '"<c><d>": two captures stand side by side, and nothing says where the first ends'],
  ['{a="b"} |> "<c> d"', '"<c> d": a line filter takes nothing out, so <c> must be <_>'],
  ['{a="b"} | json c="d e"', '"d e": d e is no path such as a.b, a["b"] or a[0]'],
  ['{a="b"} | label_format c=d, c=e', "c: label_format sets c twice, and takes each label once"],
  ['{a="b"} | line_format "{{ if .c }}"', '"{{ if .c }}": the template does not parse: if has no end'],
  [
    '{a="b"} | line_format "{{ .c | nope }}"',
    '"{{ .c | nope }}": the template does not parse: nope is no function of Loki\'s templates; did you mean now?',
  ],
  ['rate({a="b"})', "): ) cannot stand here: a stage, or a range such as [5m] is expected"],
  ['rate({a="b"}[5])', "[5]: a range is a duration such as 5m or 1h30m, without spaces"],
  ['rate({a="b"}[1h:5m])', "[1h:5m]: LogQL has no subqueries"],
  ['rate({a="b"}[1.5h])', "[1.5h]: a range is a duration such as 5m or 1h30m, without spaces"],
  ['rate({a="b"}[$__interval])', "[$__interval]: $__interval is filled in by Grafana's panels, and Loki itself knows no variables"],
  [
    'sum_over_time({a="b"}[5m])',
    "sum_over_time: sum_over_time computes with a number of each line, and nothing says which: add | unwrap and its label",
  ],
  ['bytes_rate({a="b"} | unwrap c [5m])', "| unwrap c: bytes_rate counts lines or their bytes, and takes no number out of them"],
  [
    'quantile_over_time({a="b"} | unwrap c [5m])',
    "quantile_over_time: quantile_over_time takes the quantile first, as a number: quantile_over_time(0.95, ...)",
  ],
  [
    'rate({a="b"}[5m]) by (c)',
    "by (c): rate gives one series for each set of labels and cannot be grouped; aggregate it: sum by (...) (rate(...))",
  ],
  ['sum({a="b"})', '{a="b"}: sum aggregates figures, and these are log lines: count them first, with count_over_time or rate'],
  ['topk(0, rate({a="b"}[5m]))', "0: topk takes a whole number above 0"],
  ['sort(rate({a="b"}[5m])) by (c)', "by (c): sort cannot be grouped"],
  ['{a="b"} + 1', '{a="b"}: + combines figures, and these are log lines: count them first'],
  ['rate({a="b"}[5m]) or 1', "1: or combines series, and this is a number; vector(...) makes a series of it"],
  ["0x10", "0x10: Loki reads decimal numbers only"],
  ["histogram_quantile(0.9, 1)", "histogram_quantile: histogram_quantile is no function of LogQL"],
])("refuses %s", (query, expected) => {
  expect(refusalOf(query)).toBe(expected);
});
