/** Groups of rules, evaluated by Prometheus' own rule manager. */
import { MINUTE, engine, valueOf } from "./support";

const RULES = {
  groups: [
    {
      name: "api",
      rules: [
        { record: "job:requests:rate5m", expr: "sum by (job) (rate(requests_total[5m]))" },
        {
          alert: "Slow",
          expr: "job:requests:rate5m < 0.5",
          for: "3m",
          keep_firing_for: "2m",
          labels: { severity: "warning" },
          annotations: { summary: "{{ $labels.job }} answers {{ $value | humanize }} requests a second" },
        },
      ],
    },
  ],
};

const WORLD = { interval: "1m", series: { 'requests_total{job="api"}': "0+60x10 600x10 660+60x20" } };

function evaluate(rules: Parameters<ReturnType<typeof engine>["evaluateRules"]>[0] = RULES, end = 40 * MINUTE) {
  const data = valueOf(engine().loadSeries(WORLD));
  return engine().evaluateRules(rules, data, { start: 0, end });
}

test("records samples, and lets later rules read them", () => {
  const { recorded } = valueOf(evaluate());
  expect(recorded.map(({ labels }) => labels)).toEqual([{ __name__: "job:requests:rate5m", job: "api" }]);
  expect(recorded[0]?.floats).toContainEqual([5 * MINUTE, 1]);
});

test("tells every change of an alert: pending, firing after its time, and gone after it was kept", () => {
  const { alerts } = valueOf(evaluate());
  expect(alerts.map(({ time, from, to }) => [time / MINUTE, from, to])).toEqual([
    [1, "inactive", "pending"],
    [3, "pending", "inactive"],
    [13, "inactive", "pending"],
    [16, "pending", "firing"],
    [25, "firing", "inactive"],
  ]);
  expect(alerts[3]).toMatchObject({
    group: "api",
    alert: "Slow",
    labels: { alertname: "Slow", job: "api", severity: "warning" },
    activeAt: 13 * MINUTE,
    annotations: { summary: "api answers 0 requests a second" },
  });
});

test("tells the series ALERTS apart from what rules recorded", () => {
  const { alertSeries } = valueOf(evaluate());
  expect(alertSeries.map(({ labels }) => [labels["__name__"], labels["alertstate"]])).toEqual([
    ["ALERTS", "firing"],
    ["ALERTS", "pending"],
    ["ALERTS_FOR_STATE", undefined],
  ]);
});

test("leaves the data as it was", () => {
  const data = valueOf(engine().loadSeries(WORLD));
  const before = valueOf(engine().dump(data));
  const first = valueOf(engine().evaluateRules(RULES, data, { start: 0, end: 40 * MINUTE }));
  expect(valueOf(engine().dump(data))).toEqual(before);
  expect(valueOf(engine().evaluateRules(RULES, data, { start: 0, end: 40 * MINUTE }))).toEqual(first);
});

test("evaluates each group at its own interval", () => {
  const rules = { groups: [{ name: "slow", interval: "10m", rules: [{ record: "a:b:c", expr: "vector(1)" }] }] };
  expect(valueOf(evaluate(rules)).recorded[0]?.floats.map(([time]) => time / MINUTE)).toEqual([0, 10, 20, 30, 40]);
});

test("tells what is wrong with a rule file, and which rule cannot be evaluated", () => {
  expect(evaluate("groups: [{ name: a, rules: [{ record: b }] }]")).toMatchObject({ ok: false, error: { kind: "rules" } });
  expect(evaluate("groups: [")).toMatchObject({ ok: false, error: { kind: "rules", message: expect.stringContaining("yaml") } });
  const many = { groups: [{ name: "a", rules: [{ record: "b:c", expr: "up + on () group_left () up" }] }] };
  const data = valueOf(engine().loadSeries({ interval: "1m", series: { 'up{a="1"}': "1", 'up{a="2"}': "1" } }));
  const { errors } = valueOf(engine().evaluateRules(many, data, { start: 0, end: 0 }));
  expect(errors).toEqual([{ time: 0, group: "a", rule: "b:c", message: expect.stringContaining("duplicate series") }]);
});
