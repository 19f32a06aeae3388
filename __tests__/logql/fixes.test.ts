/** Where a correction can be derived, it is the whole query, and nothing is found in it any more. */
import { type LogQueryContext, analyzeLogQuery } from "../../logql";
import { harbour } from "./harbour";

const context = { at: "here", logs: harbour, system: "harbour" };

const PANELS: readonly (readonly [query: string, fix: string])[] = [
  ['{service_name="crane"}', '{system="harbour", service_name="crane"}'],
  ['{system=~"harbour"}', '{system="harbour"}'],
  ['{system="harbour", level="ERROR"}', '{system="harbour"} | json | level="ERROR"'],
  ['{level="ERROR", system="harbour"} |= "x"', '{system="harbour"} | json | level="ERROR" |= "x"'],
  ['{system="harbour"} | level="ERROR"', '{system="harbour"} | json | level="ERROR"'],
  ['{system="harbour"} | json | levle="ERROR"', '{system="harbour"} | json | level="ERROR"'],
  ['{system="harbour"} | json | level="error"', '{system="harbour"} | json | level="ERROR"'],
  ['{system="harbour"} | json | level=~"error|warn"', '{system="harbour"} | json | level=~"ERROR|WARN"'],
  ['{system="harbour"} | json | cargo_wait_ms > 1.5s', '{system="harbour"} | json | cargo_wait_ms > 1500'],
  [
    'avg_over_time({system="harbour"} | json | unwrap duration(cargo_wait_ms) | __error__="" [5m]) by (system)',
    'avg_over_time({system="harbour"} | json | unwrap cargo_wait_ms | __error__="" [5m]) by (system)',
  ],
  ['{system="harbour"} | logfmt', '{system="harbour"} | json'],
  ['{system="harbour"} | json | line_format "{{.bert}}"', '{system="harbour"} | json | line_format "{{.berth}}"'],
  ['{system="harbour"} | json | line_format "\\t{{.bert}}"', '{system="harbour"} | json | line_format "\\t{{.berth}}"'],
  ['{system="harbour"} | json t="cargo.tonns"', '{system="harbour"} | json t="cargo.tons"'],
  [
    '{system="harbour"} | json | message="crane.jammed" | level="WARN"',
    '{system="harbour"} | json | message="crane.jammed" | level="ERROR"',
  ],
  ['{system="harbour"} |= "ERROR"', '{system="harbour"} | json | level="ERROR"'],
  ['cuont_over_time({system="harbour"}[5m])', 'count_over_time({system="harbour"}[5m])'],
  ['{system="harbour"} |~ "\\d+"', '{system="harbour"} |~ `\\d+`'],
];

const ALERTS: readonly (readonly [query: string, fix: string])[] = [
  ['rate({system="harbour"}[5m]) > 1', 'sum(rate({system="harbour"}[5m])) > 1'],
  ['{system="harbour"} |= "mayday"', 'sum(count_over_time({system="harbour"} |= "mayday" [5m])) > 0'],
];

function expectFix(query: string, fix: string, usage: LogQueryContext["usage"] & string): void {
  const options = { ...context, usage };
  expect(analyzeLogQuery(query, options).flatMap((finding) => finding.fix ?? [])).toEqual([fix]);
  expect(analyzeLogQuery(fix, options)).toEqual([]);
}

test.each(PANELS)("in a panel %s becomes %s", (query, fix) => {
  expectFix(query, fix, "panel");
});

test.each(ALERTS)("in an alert %s becomes %s", (query, fix) => {
  expectFix(query, fix, "alert");
});

test("a finding says where it is, which piece, why, what is allowed and what to do", () => {
  expect(analyzeLogQuery('{system="harbour"} | json | cargo_wait_ms > 2s', { ...context, at: "dashboards.harbour.waits.expr" })).toEqual([
    {
      code: "L08",
      level: "defect",
      at: "dashboards.harbour.waits.expr",
      from: 28,
      to: 46,
      piece: "cargo_wait_ms > 2s",
      why: "cargo_wait_ms is a number without a unit in the line, which Loki cannot read as a duration.",
      allowed: "a plain number of milliseconds",
      remedy: "Write 2000.",
      fix: '{system="harbour"} | json | cargo_wait_ms > 2000',
    },
  ]);
});

test("all findings come at once, in the order of the text", () => {
  const found = analyzeLogQuery('{service_name="tug"} | json | levle="ERROR" | side="left" | cargo_wait_ms > 2s', context);
  expect(found.map(({ code, piece }) => `${code} ${piece}`)).toEqual([
    'L03 {service_name="tug"}',
    'L06 service_name="tug"',
    "L05 levle",
    'L06 side="left"',
    "L08 cargo_wait_ms > 2s",
  ]);
});

test("advice is told from defects", () => {
  const levels = (query: string): string[] => analyzeLogQuery(query, context).map(({ code, level }) => `${code} ${level}`);
  expect(levels('{system="harbour"} |= "ERROR"')).toEqual(["L15 advice"]);
  expect(levels('{system="harbour"} | pattern "<_> <x>"')).toEqual(["L16 advice"]);
  expect(levels('{system="harbour"} | logfmt')).toEqual(["L16 defect"]);
});

test("without a contract only the syntax is checked, and without a system no scope is asked for", () => {
  expect(analyzeLogQuery('{anything="x"} | whatever > 5', { at: "here" })).toEqual([]);
  expect(analyzeLogQuery('{anything="x"', { at: "here" }).map(({ code }) => code)).toEqual(["L01"]);
  expect(analyzeLogQuery('{service_name="crane"}', { at: "here", logs: harbour })).toEqual([]);
});

test("a retention that an environment sets counts instead of the contract's", () => {
  const query = 'sum(rate({system="harbour"}[2d]))';
  expect(analyzeLogQuery(query, { ...context, retention: 86_400 }).map(({ why }) => why)).toEqual([
    "The query looks back 2d, and lines are kept for 1d.",
  ]);
  expect(analyzeLogQuery(query, context)).toEqual([]);
});

test("Grafana's variables are legal in panels, and not in rules", () => {
  const query = 'sum(rate({system="harbour", cluster="$cluster"} | json | level=~"${level:pipe}" [$__auto])) > $least';
  expect(analyzeLogQuery(query, context)).toEqual([]);
  expect(analyzeLogQuery(query, { ...context, usage: "alert" }).map(({ code, piece }) => `${code} ${piece}`)).toEqual(["L01 [$__auto]"]);
});

test.each([
  '{system="harbour", $matchers} $stages | anything="x"',
  '{system="harbour"} | json | level="ERROR" ${more:raw}',
  'topk($count, sum by ($group) (rate({system="harbour", $label="x"} | json [$__interval])))',
  'sum(rate({system="harbour"} | json | cargo_tons > $least [${minutes}m] offset $shift))',
])("nothing is concluded of what a dashboard fills in: %s", (query) => {
  expect(analyzeLogQuery(query, context)).toEqual([]);
});
