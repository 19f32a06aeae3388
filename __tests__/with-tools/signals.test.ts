/**
 * Whether the algebra says what the corrected expressions of the source documents mean: promtool evaluates both in one world, in which all is well, then
 * everything is wrong, then everything is gone.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stringify } from "yaml";
import { alertExpression } from "../../rules/render-alerts";
import { installedTool } from "../../scripts/verify/tools";
import {
  age,
  countWhere,
  earlier,
  gauge,
  highest,
  increase,
  mean,
  over,
  predicted,
  quantile,
  rate,
  rateAbove,
  shareOf,
  shareWithin,
  slope,
  times,
  withInfo,
} from "../../signals/query";
import { bySystem } from "../../signals/selection";
import type { Query } from "../../signals/signal";
import { blue, contracts, depth, pods, spent } from "../signals/fixtures";
import { REFERENCE_ALERTS, REFERENCE_RECORDS } from "../signals/reference/alerts";
import { REFERENCE_PANELS } from "../signals/reference/panels";
import { MOMENTS, WORLD } from "./reference-world";

interface Pair {
  readonly id: string;
  readonly ours: string;
  readonly means: string;
  /** When there is a result. */
  readonly at: string;
}

const pairs: readonly Pair[] = [
  ...Object.entries(REFERENCE_RECORDS).map(([id, { recorded, means }]) => ({ id, ours: recorded.rule.expr, means, at: MOMENTS.well })),
  ...Object.entries(REFERENCE_ALERTS).map(([id, { alert, means }]) => ({
    id,
    ours: alertExpression(alert),
    means,
    at: means.startsWith("absent") ? MOMENTS.gone : MOMENTS.wrong,
  })),
  ...Object.entries(REFERENCE_PANELS).map(([id, [query, means]]) => ({
    id,
    ours: `sum without (system) (${filled(query.render("$__rate_interval"))})`,
    means: filled(means),
    at: MOMENTS.wrong,
  })),
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "signals-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("every corrected expression of the source documents has the same result, in every world", () => {
  const nowhere = pairs.flatMap(({ id, ours, means, at }) => [
    ...Object.values(MOMENTS).flatMap((moment) => [
      empty(`abs((${ours}) - (${means})) > 1e-9`, moment, `${id}: another value`),
      empty(`(${ours}) unless (${means})`, moment, `${id}: too much`),
      empty(`(${means}) unless (${ours})`, moment, `${id}: too little`),
    ]),
    empty(`vector(1) unless on () (${ours})`, at, `${id}: nothing at all`),
  ]);
  expect(run(nowhere)).toContain("SUCCESS");
});

test("an expression that means something else is found", () => {
  expect(() => run([empty('sum by (system) (up{system="a8n"}) == 0', MOMENTS.wrong, "planted")])).toThrow(/# planted/);
});

describe("what no corrected expression needs", () => {
  const native = (system: string, each: string): InputSeries => ({
    series: `task_seconds{system="${system}", instance="one"}`,
    values: `{{schema:0 sum:0 count:0 buckets:[0 0 0]}}+{{schema:0 ${each}}}x60`,
  });
  const world: readonly InputSeries[] = [
    // A minute's observations are in the buckets (0.5, 1], (1, 2] and (2, 4].
    native("busy", "sum:90 count:60 buckets:[30 15 15]"),
    native("idle", "sum:0 count:0 buckets:[0 0 0]"),
    { series: 'workers{namespace="blue", pod="a", instance="a"}', values: "3x60" },
    { series: 'workers{namespace="blue", pod="b", instance="b"}', values: "4x60" },
    { series: 'build_info{namespace="blue", pod="a", version="2"}', values: "1x60" },
    { series: 'queue_depth{system="blue", queue="q"}', values: "0+1x60" },
    { series: 'limit_cents{system="blue"}', values: "100x60" },
    { series: 'spent_cents_total{system="blue", queue="q"}', values: "0+1x60" },
    { series: 'last_backup_timestamp_seconds{system="blue"}', values: "60x60" },
  ];
  const busy = bySystem("busy").select(contracts.nativeDuration);
  const idle = bySystem("idle").select(contracts.nativeDuration);
  const of = (system: string, value: number): ExpectedSample => ({ labels: `{system="${system}"}`, value });

  test.each<[string, Query, readonly ExpectedSample[]]>([
    ["observations of a native histogram", rate(busy), [of("busy", 1)]],
    ["their mean", mean(busy), [of("busy", 1.5)]],
    ["those within a bound", shareWithin(1, busy), [of("busy", 0.5)]],
    ["those above it", rateAbove(2, busy), [of("busy", 0.25)]],
    ["a quantile", quantile(0.5, busy), [of("busy", 1)]],
    ["no mean without observations", mean(idle), []],
    ["no share without observations", shareWithin(1, idle), []],
    ["0 above a bound without observations", rateAbove(2, idle), [of("idle", 0)]],
    [
      "labels out of an info metric, where there is one",
      withInfo(gauge(pods.select(contracts.workers), { by: ["pod"] }), pods.select(contracts.build), {
        on: ["namespace", "pod"],
        labels: ["version"],
      }),
      [
        { labels: '{namespace="blue", pod="a", version="2"}', value: 3 },
        { labels: '{namespace="blue", pod="b"}', value: 4 },
      ],
    ],
    ["0 where no series has the value", countWhere(depth, ">", 1000), [of("blue", 0)]],
    ["where a gauge is heading", over("30m", predicted(depth, "10m")), [of("blue", 70)]],
    ["how fast it goes there, per minute", times(60, slope(depth)), [of("blue", 1)]],
    ["what it was", earlier("10m", gauge(depth)), [of("blue", 50)]],
    ["how old it is", age(blue.select(contracts.lastBackup)), [of("blue", 3540)]],
    ["how old it was", earlier("10m", age(blue.select(contracts.lastBackup))), [of("blue", 2940)]],
    ["the highest of a sum", over("10m", highest(pods.select(contracts.workers))), [{ labels: '{namespace="blue"}', value: 7 }]],
    [
      "a share of a limit that many have together",
      over("10m", shareOf(increase(spent, { by: ["queue"] }), gauge(blue.select(contracts.limit)))),
      [{ labels: '{system="blue", queue="q"}', value: 0.1 }],
    ],
  ])("%s", (name, query, exp_samples) => {
    expect(run([{ expr: `${query.render("5m")}\n# ${name}`, eval_time: "1h", exp_samples }], world)).toContain("SUCCESS");
  });
});

interface InputSeries {
  readonly series: string;
  readonly values: string;
}

interface ExpectedSample {
  readonly labels: string;
  readonly value: number;
}

interface ExpressionTest {
  readonly expr: string;
  readonly eval_time: string;
  readonly exp_samples: readonly ExpectedSample[];
}

/** A comment in the expression names the pair, because promtool prints nothing but the expression. */
function empty(expr: string, moment: string, name: string): ExpressionTest {
  return { expr: `${expr}\n# ${name}`, eval_time: moment, exp_samples: [] };
}

function run(promql_expr_test: readonly ExpressionTest[], input_series: readonly InputSeries[] = WORLD): string {
  writeFileSync(path.join(folder, "none.yaml"), stringify({ groups: [] }));
  const file = path.join(folder, "test.yaml");
  writeFileSync(
    file,
    stringify(
      { rule_files: ["none.yaml"], evaluation_interval: "1m", tests: [{ interval: "1m", input_series, promql_expr_test }] },
      { lineWidth: 0 },
    ),
  );
  return execFileSync(installedTool("promtool"), ["test", "rules", file], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** What Grafana fills in. */
function filled(expr: string): string {
  return expr.replaceAll("$__rate_interval", "5m").replaceAll("$__range", "6h").replaceAll("$agent_type", ".*");
}
