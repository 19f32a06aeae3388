/**
 * Expressions that look wrong and are not, as rules and dashboards of many people have them: no defect is told of any. Beside each stands one that is like
 * it and is wrong, so that silence is not had by looking away.
 */
import { type Finding, type Policy, type RuleGroupInput, analyzeExpression, analyzeRuleGroups } from "../../promql";
import { type MetricContract, type MetricSet, upTo } from "../../metrics/contract";
import { WORLD } from "./fixtures/world";

function contract(name: string, type: MetricContract["type"], more: Partial<MetricContract> = {}): MetricContract {
  return { name, type, unit: "unknown", help: "What it counts.", aggregate: "sum", standing: "declared", ...more };
}

function exporter(source: string, ...metrics: readonly MetricContract[]): MetricSet {
  return { system: "any", source, exposition: { program: source, version: "1.0.0", source: "written for these tests" }, metrics };
}

const OTHERS: readonly MetricSet[] = [
  exporter(
    "tracer",
    contract("tracer_poll_seconds", "histogram", { unit: "seconds", buckets: [1, 10] }),
    contract("tracer_request_seconds", "histogram", { unit: "seconds", buckets: [1, 10], labels: { route: upTo(9) } }),
    contract("tracer_records_total", "gauge"),
    contract("tracer_sent_timestamp_seconds", "gauge", { unit: "timestamp" }),
    contract("tracer_depth", "gauge"),
    contract("tracer_failures_total", "counter"),
    contract("tracer_requests_total", "counter", { labels: { code: upTo(9) } }),
  ),
  exporter("disks", contract("disk_reads_total", "counter")),
];

function defects(expr: string, metrics?: readonly MetricSet[], use: "alert" | "panel" = "alert"): string[] {
  return levels(expr, metrics, use)
    .filter(({ level }) => level === "defect")
    .map(({ code }) => code);
}

function levels(expr: string, metrics: readonly MetricSet[] | undefined, use: "alert" | "panel"): readonly Finding[] {
  return analyzeExpression(expr, { ...(metrics === undefined ? {} : { metrics }), policy: {} }, { at: "test", use }).findings;
}

interface Pair {
  readonly what: string;
  readonly right: string;
  readonly wrong: string;
  readonly code: string;
}

describe("without contracts", () => {
  test("a number that a dashboard fills in is not taken for the one that stands in its place", () => {
    expect(defects("sum(rate(a_total[5m])) and on () (vector($classic) == -1)", undefined, "panel")).toEqual([]);
    expect(defects("sum(rate(a_total[5m])) and on () (vector(1) == -1)", undefined, "panel")).toEqual(["promql/impossible"]);
  });

  test.each<Pair>([
    {
      what: "an error share whose label the aggregation drops",
      right: 'sum without (code, pod) (rate(a_total{code="500"}[5m])) / sum without (code, pod) (rate(a_total[5m])) > 0.1',
      wrong: 'sum without (pod) (rate(a_total{code="500"}[5m])) / sum without (pod) (rate(a_total[5m])) > 0.1',
      code: "D03",
    },
    {
      what: "what is too slow: all less what is in a bucket",
      right: 'sum(rate(a_seconds_count[1h])) - (sum(rate(a_seconds_bucket{le="1"}[1h])) or vector(0)) > 1',
      wrong: "sum(rate(a_seconds_count[1h])) - sum(rate(a_seconds_sum[1h])) > 1",
      code: "D23",
    },
    {
      what: "a length of time whose name ends like that of a point in time",
      right: "avg by (instance, proxy) (haproxy_backend_max_total_time_seconds) > 1",
      wrong: "avg by (instance) (process_start_time_seconds) < 300",
      code: "D23",
    },
    {
      what: "a join on what is times 0",
      right: "sum(a_seconds) + on () (count(b_bytes) * 0) > 1",
      wrong: "sum(a_seconds) + on () sum(b_bytes) > 1",
      code: "D23",
    },
    {
      what: "the share of time that CPUs are busy",
      right: '1 - avg without (cpu) (rate(node_cpu_seconds_total{mode="idle"}[5m])) > 0.9',
      wrong: 'sum by (instance) (rate(node_cpu_seconds_total{mode!="idle"}[5m])) > 0.9',
      code: "D23",
    },
    {
      what: "time that was waited for a CPU",
      right: "rate(a_cpu_cfs_throttled_seconds_total[5m]) > 0.1",
      wrong: "rate(a_cpu_usage_seconds_total[5m]) > 0.1",
      code: "D23",
    },
    {
      what: "the first of several copies",
      right: "topk by (namespace, pod) (1, a_used) / on (namespace, pod) group_left () a_limit > 0.9",
      wrong: "topk(1, a_used) > 0.9",
      code: "promql/fragile",
    },
    {
      what: "a quantile of each member, where nothing says what the members are",
      right: "histogram_quantile(0.99, rate(a_seconds_bucket[5m])) > 1",
      wrong: "histogram_quantile(0.99, a_seconds_bucket) > 1",
      code: "D07c",
    },
    {
      what: "a 1 that brings labels",
      right: "sum by (set) (a_used * on (service) group_right () max by (service, set) (b_state / b_state)) > 1",
      wrong: "max by (service, set) (b_state / b_state) > 1",
      code: "D03",
    },
    {
      what: "a condition on a label that is still there",
      right: 'a_used / ignoring (limit) a_limits{limit="max"} > 0.8 and ignoring (limit) a_limits{limit="max"} > 0',
      wrong: '(a_used / ignoring (limit) a_limits{limit="max"} > 0.8) and a_limits{limit="max"} > 0',
      code: "D04",
    },
  ])("$what", ({ right, wrong, code }) => {
    expect(defects(right)).toEqual([]);
    expect(defects(wrong)).toContain(code);
  });
});

describe("with what third parties expose", () => {
  test.each<Pair & { readonly use?: "panel" }>([
    {
      what: "a native histogram beside the classic one",
      right: "histogram_quantile(0.9, sum(rate(tracer_poll_seconds[5m]))) > 1",
      wrong: "tracer_poll_seconds > 1",
      code: "D02",
    },
    {
      what: "a native histogram that is drawn",
      right: "sum(rate(tracer_poll_seconds[5m]))",
      wrong: "avg_over_time(tracer_poll_seconds[5m])",
      code: "D02",
      use: "panel",
    },
    {
      what: "what each instance of a third party observes of itself",
      right: "histogram_quantile(0.9, rate(tracer_poll_seconds_bucket[5m])) > 1",
      wrong: "histogram_quantile(0.9, rate(tracer_request_seconds_bucket[5m])) > 1",
      code: "D07a",
    },
    {
      what: "a gauge that is named like the counter that it is",
      right: "rate(tracer_records_total[5m]) > 1",
      wrong: "rate(tracer_depth[5m]) > 1",
      code: "D06",
    },
    {
      what: "how fast a queue gets on",
      right: "rate(tracer_sent_timestamp_seconds[5m]) < 0.5",
      wrong: "rate(tracer_depth[5m]) < 0.5",
      code: "D06",
    },
    {
      what: "whether there ever was an event, before what is judged",
      right: "tracer_failures_total > 0 and tracer_depth > 5",
      wrong: "tracer_failures_total > 0 unless tracer_depth > 5",
      code: "D05",
    },
    {
      what: "whether there ever was an event, beside what is judged",
      right: "tracer_depth > 5 and tracer_failures_total > 0",
      wrong: "tracer_failures_total > 0",
      code: "D05",
    },
    {
      what: "a grouping by a label of another version",
      right: "sum by (code, tenant) (rate(tracer_requests_total[5m])) > 1",
      wrong: "sum by (tenant) (sum by (code) (rate(tracer_requests_total[5m]))) > 1",
      code: "promql/impossible",
    },
    {
      what: "a grouping of which a part is there",
      right: "sum by (code, tenant) (rate(tracer_requests_total[5m])) > 1",
      wrong: "sum by (tenant) (rate(tracer_requests_total[5m])) > 1",
      code: "promql/impossible",
    },
    {
      what: "two exporters of one machine",
      right: "sum by (instance) (rate(disk_reads_total[5m])) / sum by (instance) (tracer_depth) > 1",
      wrong: "sum by (instance) (rate(disk_reads_total[5m])) / sum by (job) (tracer_depth) > 1",
      code: "D04",
    },
    {
      what: "the names of two versions",
      right: "tracer_depth or tracer_queue_length > 1",
      wrong: "tracer_queue_length > 1",
      code: "D01",
    },
    {
      what: "a program whose page was not given",
      right: "kube_job_status_failed > 0",
      wrong: "tracer_status_failed > 0",
      code: "D01",
    },
  ])("$what", ({ right, wrong, code, use }) => {
    expect(defects(right, OTHERS, use)).toEqual([]);
    expect(levels(right, OTHERS, use ?? "alert")).not.toEqual([]);
    expect(defects(wrong, OTHERS, use)).toContain(code);
  });

  test("our own contracts are taken at their word", () => {
    expect(defects('histogram_quantile(0.9, sum(rate(checkout_seconds{system="shop"}[5m]))) > 1', WORLD)).toEqual(
      expect.arrayContaining(["D02", "D07b"]),
    );
    expect(defects('histogram_quantile(0.9, rate(checkout_seconds_bucket{system="shop"}[5m])) > 1', WORLD)).toContain("D07a");
  });
});

describe("with what rules record", () => {
  const RECORDS: RuleGroupInput = {
    name: "records",
    at: "records",
    interval: "1m",
    rules: [
      { at: "month", record: "route:a_seconds_bucket:increase30d", expr: "avg_over_time(route:a_seconds_bucket:increase1h[30d]) * 720" },
      { at: "hour", record: "route:a_seconds_bucket:increase1h", expr: "sum by (le, route) (increase(a_seconds_bucket[1h]))" },
      { at: "rate", record: "route:a_seconds_bucket:sum_rate", expr: "sum by (le, route) (rate(a_seconds_bucket[5m]))" },
      { at: "again", record: "route:a_seconds_bucket:sum_rate", expr: "sum by (le, route) (rate(b_seconds_bucket[5m]))" },
    ],
  };

  function found(expr: string, more: Partial<RuleGroupInput["rules"][number]> = {}, policy: Policy = {}): readonly Finding[] {
    const alerts: RuleGroupInput = {
      name: "alerts",
      at: "alerts",
      interval: "1m",
      rules: [{ at: "Alert", alert: "Alert", expr, for: "5m", ...more }],
    };
    return analyzeRuleGroups([RECORDS, alerts], { policy }).findings;
  }

  const defectsIn = (findings: readonly Finding[]): string[] =>
    findings.filter(({ level }) => level === "defect").map(({ at, code }) => `${at} ${code}`);

  test.each([
    "histogram_quantile(0.9, sum by (le) (route:a_seconds_bucket:sum_rate)) > 1",
    "sum(route:a_seconds_bucket:increase30d) / sum(route:a_seconds_bucket:increase1h) > 1",
    "histogram_quantile(0.9, sum by (le) (route:nobody_records_bucket:sum_rate)) > 1",
  ])("rates and increases that are recorded are no counters: %s", (expr) => {
    expect(defectsIn(found(expr))).toEqual([]);
  });

  test("a recorded name does not make a counter out of what is none, and a raw bucket stays one", () => {
    expect(defectsIn(found("histogram_quantile(0.9, sum by (le) (a_seconds_bucket)) > 1"))).toEqual(["Alert D07c"]);
  });

  test("the order within a group matters unless what is read reaches far back", () => {
    const order = (range: string): string[] =>
      defectsIn(
        analyzeRuleGroups(
          [
            {
              name: "one",
              at: "one",
              interval: "1m",
              rules: [
                { at: "reads", record: "a:read", expr: `max(avg_over_time(a:written[${range}]))` },
                { at: "writes", record: "a:written", expr: "max(a_depth)" },
              ],
            },
          ],
          { policy: {} },
        ).findings,
      );
    expect(order("30d")).toEqual([]);
    expect(order("2m")).toEqual(["reads rule/dependency"]);
  });

  test("what a slower group records is old where it is read, and that is told as advice", () => {
    const read = (interval: string, expr: string): string[] =>
      analyzeRuleGroups(
        [
          { name: "slow", at: "slow", interval, rules: [{ at: "writes", record: "a:written", expr }] },
          { name: "quick", at: "quick", interval: "30s", rules: [{ at: "Alert", alert: "Alert", expr: "a:written > 1", for: "5m" }] },
        ],
        { policy: {} },
      ).findings.flatMap(({ code, level }) => (code === "rule/dependency" ? [level] : []));
    expect(read("5m", "max(a_depth)")).toEqual(["advice"]);
    expect(read("30s", "max(a_depth)")).toEqual([]);
    expect(read("5m", "max(rate(a_total[3h]))")).toEqual([]);
  });

  test("a matcher can be the condition of an alert, and the name of a target cannot", () => {
    const levelOf = (expr: string): string[] => found(expr).flatMap(({ code, level }) => (code === "alerts/comparison" ? [level] : []));
    expect(levelOf('a_interface_info{operstate="down"}')).toEqual(["advice"]);
    expect(levelOf('a_depth{job="a"}')).toEqual(["defect"]);
    expect(levelOf('sum(a_depth{queue="mail"})')).toEqual(["defect"]);
  });

  test("an absence that stands beside a condition does not fire after a restart", () => {
    const isTold = (expr: string): boolean => found(expr, { for: "0s" }).some(({ code }) => code === "alerts/absent");
    expect(isTold("absent(a_depth)")).toBe(true);
    expect(isTold("a_depth > 5 or absent(a_depth)")).toBe(true);
    expect(isTold("b_depth > 5 and on () absent(a_depth)")).toBe(false);
  });

  test("what a template ranges over has labels of its own", () => {
    const description = '{{ range query "b_info" }}{{ .Labels.host }}{{ end }}{{ if $labels.host }}{{ .Labels.rack }}{{ end }}';
    const pieces = found("count by (zone) (a_depth) > 1", { annotations: { description } }).flatMap(({ code, piece }) =>
      code === "alerts/template" ? [piece] : [],
    );
    expect(pieces).toEqual(["$labels.host", ".Labels.rack"]);
  });

  test("an alert on two aggregations of different metrics waits for all targets to be scraped", () => {
    const isFragile = (expr: string, wait?: string): boolean =>
      found(expr, wait === undefined ? { for: "0s" } : { for: wait }).some(({ code }) => code === "promql/fragile");
    expect(isFragile("sum(a_depth) / count(b_up) > 1")).toBe(true);
    expect(isFragile("sum(a_depth) / count(b_up) > 1", "2m")).toBe(false);
    expect(isFragile('sum(rate(a_total{code="500"}[5m])) / sum(rate(a_total[5m])) > 0.1')).toBe(false);
    expect(isFragile("sum(a_depth) > 1 and count(b_up) > 1")).toBe(false);
  });
});

test("the increase of a counter since then is what is meant by a difference", () => {
  const fixes = (expr: string): (string | undefined)[] =>
    levels(expr, OTHERS, "alert").flatMap(({ code, fix }) => (code === "D05" ? [fix] : []));
  expect(fixes("tracer_failures_total - tracer_failures_total offset 10m >= 1")).toEqual(
    Array(2).fill("increase(tracer_failures_total[10m]) >= 1"),
  );
  expect(fixes("tracer_failures_total - max(tracer_failures_total offset 10m) >= 1")).toEqual([undefined, undefined]);
});

test("both sides of a share of counters are mended at once", () => {
  const [finding] = levels("sum(tracer_failures_total) / sum(tracer_requests_total)", OTHERS, "panel");
  expect(finding?.fix).toBe("sum(increase(tracer_failures_total[1h])) / sum(increase(tracer_requests_total[1h]))");
});
