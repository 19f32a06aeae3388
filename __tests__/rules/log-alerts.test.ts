import type { LogContract } from "../../logs/contract";
import { STREAM_LABELS } from "../../logs/stream-labels";
import type { Problem } from "../../problems";
import type { LogAlert, LogAlerts } from "../../rules/log-alert";
import { logAlertExpression, renderLogRules } from "../../rules/render-log-alerts";
import { runbookFacts } from "../../rules/runbook-facts";
import { validateLogAlerts } from "../../rules/validate-log-alerts";
import { validateOverrides } from "../../rules/validate-overrides";
import { validateRules } from "../../rules/validate-rules";
import type { LogSignal } from "../../signals/log-signal";
import type { FixedWindow } from "../../signals/window";
import { SYSTEMS, type SystemPack } from "../../systems";
import { Duration } from "../../units";
import { dev } from "../../environments/dev";
import { analyzeLogAlerts } from "../../systems/analyze-log-alerts";
import { LOG_SCENARIOS } from "./log-scenarios";

const logs: LogContract = {
  format: "json",
  streamLabels: STREAM_LABELS,
  streamValues: { service_name: ["till", "store"] },
  fields: {
    level: { type: "string", description: "Level.", values: ["INFO", "ERROR"] },
    message: { type: "string", description: "Message." },
    took: { type: "number", description: "Time.", unit: "milliseconds" },
  },
  levelField: "level",
  levels: ["INFO", "ERROR"],
  retention: Duration.days(7),
};

const SIGNAL: LogSignal = {
  name: "errors",
  title: "Errors (10m)",
  description: "Lines of level ERROR.",
  expr: (window) => `sum by (service_name) (count_over_time({system="shop"} | json | level="ERROR" [${window}]))`,
  unit: "short",
  legend: "{{service_name}}",
  window: "10m",
};
const ALERT: LogAlert = {
  severity: "warning",
  signal: SIGNAL,
  comparison: { operator: ">", threshold: 7 },
  for: Duration.minutes(5),
  summary: "{{ $labels.service_name }}: {{ $value | humanize }} errors",
  description: "A service fails.",
  panel: "board/errors",
};
const links = { panelUrl: (system: string, panel: string) => `https://grafana.example/${system}/${panel}` };
const shop = (alert: Partial<LogAlert> = {}, signal: Partial<LogSignal> = {}): LogAlerts => ({
  ErrorsLogged: { ...ALERT, ...alert, signal: { ...SIGNAL, ...signal } },
});
const lines = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, at, what, got, allowed }) => [code, at, what, got, allowed].join(" "));

describe("a log alert", () => {
  it("becomes a rule of Loki's ruler, with the labels, texts and links of every alert", () => {
    expect(renderLogRules({ name: "shop", owner: "team-shop", logAlerts: shop() }, {}, links)).toEqual([
      {
        name: "shop.logs",
        interval: "1m",
        rules: [
          {
            alert: "ErrorsLogged",
            expr: 'sum by (service_name) (count_over_time({system="shop"} | json | level="ERROR" [10m])) > 7',
            for: "5m",
            labels: { severity: "warning", system: "shop" },
            annotations: {
              summary: "{{ $labels.service_name }}: {{ $value | humanize }} errors",
              description: "A service fails.",
              runbook_url: expect.stringMatching(/\/shop\/ErrorsLogged\.md$/) as string,
              dashboard_url: "https://grafana.example/shop/board/errors",
              owner: "team-shop",
            },
          },
        ],
      },
    ]);
  });

  it("takes threshold, duration and severity from the environment, and nothing else", () => {
    const [group] = renderLogRules(
      { name: "shop", logAlerts: shop() },
      { ErrorsLogged: { threshold: 9, for: Duration.minutes(1), severity: "critical" } },
      links,
    );
    expect(group?.rules).toEqual([
      expect.objectContaining({
        expr: expect.stringMatching(/ > 9$/) as string,
        for: "1m",
        labels: { severity: "critical", system: "shop" },
      }),
    ]);
  });

  it("without a comparison fires whenever its signal has a result", () => {
    expect(
      logAlertExpression({ ...ALERT, comparison: undefined, signal: { ...SIGNAL, expr: () => "absent" } } as unknown as LogAlert),
    ).toBe("absent");
  });

  it("stands in a group with those that are evaluated as often", () => {
    const groups = renderLogRules(
      {
        name: "shop",
        logAlerts: { A: ALERT, B: { ...ALERT, every: Duration.minutes(5) }, C: ALERT, D: { ...ALERT, every: Duration.minutes(1) } },
      },
      {},
      links,
    );
    expect(groups.map(({ name, interval, rules }) => [name, interval, rules.map((rule) => "alert" in rule && rule.alert)])).toEqual([
      ["shop.logs", "1m", ["A", "C", "D"]],
      ["shop.logs.5m", "5m", ["B"]],
    ]);
  });

  it("gives its runbook signal, threshold, evaluation and expression", () => {
    expect(runbookFacts({ name: "shop", alerts: {}, slos: {}, logAlerts: shop({ requirements: ["SHOP-1"] }) }, "ErrorsLogged"))
      .toMatchInlineSnapshot(`
     "<!-- facts:begin -->

     - Signal: Errors (10m) (short), of log lines over 10m
     - Threshold: > 7
     - Evaluated by Loki's ruler every 1m
     - Requirements: SHOP-1
     - Rule: severity \`warning\`, for \`5m\`, panel \`board/errors\`

     \`\`\`logql
     sum by (service_name) (count_over_time({system="shop"} | json | level="ERROR" [10m])) > 7
     \`\`\`

     <!-- facts:end -->"
    `);
  });
});

describe("validateLogAlerts", () => {
  const of = (logAlerts: LogAlerts): string[] => lines(validateLogAlerts({ name: "shop", logs, logAlerts }));

  it("says nothing of an alert that is right", () => {
    expect(of(shop())).toEqual([]);
    expect(of(shop({ comparison: undefined } as unknown as LogAlert, { expr: () => 'absent_over_time({system="shop"} [5m])' }))).toEqual([
      expect.stringContaining("names the label service_name"),
    ]);
  });

  it.each<[string, Partial<LogAlert>, Partial<LogSignal>, RegExp]>([
    ["an empty summary", { summary: " " }, {}, /^OBS0401 rules\.shop\.ErrorsLogged\.summary/],
    ["a summary of two lines", { summary: "a\nb" }, {}, /^OBS0401 rules\.shop\.ErrorsLogged\.summary/],
    ["no panel", { panel: " " as "a/b" }, {}, /^OBS0401 rules\.shop\.ErrorsLogged\.panel/],
    ["a threshold that is no number", { comparison: { operator: ">", threshold: Number.NaN } }, {}, /^OBS0404 .*threshold/],
    ["a ratio in percent", { comparison: { operator: ">", threshold: 5 } }, { unit: "ratio" }, /^OBS0404 .*threshold/],
    ["a duration of days", { for: Duration.days(2) }, {}, /^OBS0404 .*\.for/],
    ["an evaluation every second", { every: Duration.seconds(1) }, {}, /^OBS0404 .*\.every/],
    ["an evaluation every day", { every: Duration.days(1) }, {}, /^OBS0404 .*\.every/],
    ["a window that is none", {}, { window: "1.5h" as FixedWindow }, /^OBS0312 .*signal\.window/],
    ["a text with a label that the result has not", { summary: "{{ $labels.pod }} fails" }, {}, /^OBS0401 .*summary:4.*pod/],
    ["a template that is open", { description: "{{ $value" }, {}, /^OBS0401 .*description/],
    [
      "a signal that is a condition itself",
      { summary: "Errors" },
      { expr: () => 'sum(count_over_time({system="shop"} [5m])) > 1' },
      /^OBS0312 .*signal .*made by >/,
    ],
    [
      "a signal of two conditions",
      { summary: "Errors" },
      { expr: () => 'sum(count_over_time({system="shop"} [5m])) or sum(count_over_time({system="shop"} [1m]))' },
      /^OBS0312 .*signal .*made by or/,
    ],
  ])("refuses %s", (_, alert, signal, expected) => {
    expect(of(shop(alert, signal))).toEqual([expect.stringMatching(expected)]);
  });

  it("refuses alerts of a system of whose lines nobody knows anything", () => {
    expect(lines(validateLogAlerts({ name: "shop", logAlerts: shop() }))).toEqual([
      expect.stringMatching(/^OBS0307 rules\.shop\.ErrorsLogged\.signal/),
    ]);
  });
});

describe("the rules of a system with log alerts", () => {
  const source = { name: "shop", alerts: {}, slos: {}, logs, logAlerts: shop() };

  it("need a runbook for each", () => {
    expect(lines(validateRules(source, { runbooks: {} }))).toEqual([expect.stringMatching(/^OBS0403 rules\.shop\.ErrorsLogged\.runbook/)]);
  });

  it("have no two alerts of one name, whoever evaluates them", () => {
    const { alerts } = SYSTEMS.paid as SystemPack;
    const logAlerts: LogAlerts = { TargetDown: ALERT };
    const own = alerts["TargetDown"];
    const problems = validateRules(
      { ...source, alerts: own === undefined ? {} : { TargetDown: own }, logAlerts },
      { runbooks: { "shop/TargetDown": "" } },
    );
    expect(lines(problems)).toContainEqual(expect.stringMatching(/^OBS0402 rules\.shop\.TargetDown/));
  });
});

describe("overrides of log alerts", () => {
  const of = (override: object): string[] =>
    lines(validateOverrides({ name: "shop", alerts: {}, logAlerts: shop() }, { ErrorsLogged: override }, "at"));

  it("are checked like those of other alerts", () => {
    expect(of({ threshold: 9 })).toEqual([]);
    expect(of({ threshold: Infinity })).toEqual([expect.stringMatching(/^OBS0404 at\.ErrorsLogged\.threshold/)]);
    expect(of({ for: Duration.days(3) })).toEqual([expect.stringMatching(/^OBS0404 at\.ErrorsLogged\.for/)]);
  });

  it("name an alert that exists", () => {
    const problems = validateOverrides({ name: "shop", alerts: {}, logAlerts: shop() }, { ErrorLogged: {} }, "at");
    expect(lines(problems)).toEqual([expect.stringMatching(/^OBS0111 at\.ErrorLogged .*ErrorsLogged/)]);
  });

  it("set no threshold of an alert that compares nothing", () => {
    const { comparison, ...absence } = ALERT;
    expect(comparison).toBeDefined();
    const problems = validateOverrides({ name: "shop", alerts: {}, logAlerts: { Gone: absence } }, { Gone: { threshold: 1 } }, "at");
    expect(lines(problems)).toEqual([expect.stringMatching(/^OBS0404 at\.Gone\.threshold/)]);
  });
});

describe("analyzeLogAlerts", () => {
  const of = (expr: string, window: FixedWindow = "10m"): string[] =>
    analyzeLogAlerts(dev, { name: "shop", logs, logAlerts: shop({}, { expr: () => expr, window }), dashboards: {} } as Parameters<
      typeof analyzeLogAlerts
    >[1]).map(({ code, at }) => `${code} ${at.split(":")[0] ?? ""}`);
  const at = "rules.shop.ErrorsLogged.expr";
  const count = (selector: string, stages = ""): string => `sum by (service_name) (count_over_time(${selector}${stages} [5m]))`;

  it.each<[string, string, readonly string[]]>([
    ["nothing of what is right", count('{system="shop"}', ' | json | level="ERROR"'), []],
    ["what is no LogQL", "sum(rate({", [`OBS0301 ${at}`]],
    ["a label that no stream carries", count('{system="shop", app="till"}'), [`OBS0307 ${at}`]],
    ["a value that no stream has", count('{system="shop", service_name="tills"}'), [`OBS0304 ${at}`]],
    ["lines of whatever system", count('{service_name="till"}'), [`OBS0305 ${at}`]],
    ["lines of another system", count('{system="bank"}'), [`OBS0305 ${at}`]],
    ["a field that nobody writes", count('{system="shop"}', ' | json | code="17"'), [`OBS0307 ${at}`]],
    ["a field before it is parsed", count('{system="shop"}', ' | level="ERROR"'), [`OBS0307 ${at}`]],
    ["a level that nobody writes", count('{system="shop"}', ' | json | level="error"'), [`OBS0304 ${at}`]],
    ["a field that is compared with something of another type", count('{system="shop"}', " | json | message > 5"), [`OBS0311 ${at}`]],
    ["a label that the result does not have", 'sum by (pod) (count_over_time({system="shop"} [5m]))', [`OBS0307 ${at}`]],
    ["series that are not aggregated", 'count_over_time({system="shop"} [5m])', [`OBS0311 ${at}`]],
    ["longer than lines are kept", 'sum(count_over_time({system="shop"} [8d]))', [`OBS0311 ${at}`]],
  ])("tells of %s", (_, expr, expected) => {
    expect(of(expr)).toEqual(expected);
  });

  it("tells of an alert without a condition", () => {
    const logAlerts: LogAlerts = { Loud: { ...ALERT, comparison: undefined } as unknown as LogAlert };
    const system = { name: "shop", logs, logAlerts, dashboards: {} } as Parameters<typeof analyzeLogAlerts>[1];
    expect(analyzeLogAlerts(dev, system).map(({ code }) => code)).toEqual(["OBS0311"]);
  });

  it("holds ranges against the retention of the environment", () => {
    const { logAlerts } = SYSTEMS.speccursor;
    const short = { ...dev, systems: { speccursor: { logRetention: Duration.hours(6) } } };
    expect(logAlerts).toBeDefined();
    expect(analyzeLogAlerts(dev, SYSTEMS.speccursor)).toEqual([]);
    expect(analyzeLogAlerts(short, SYSTEMS.speccursor).map(({ at: place }) => place.split(":")[0])).toEqual([
      "rules.speccursor.ErrorLogAnomaly.expr",
    ]);
  });
});

test("every log alert has scenarios, and each scenario names an alert that exists", () => {
  const known = Object.values<SystemPack>(SYSTEMS).flatMap(({ name, logAlerts = {} }) =>
    Object.keys(logAlerts).map((alert) => `${name}/${alert}`),
  );
  const tried = LOG_SCENARIOS.flatMap(({ system, scenarios }) => scenarios.map(({ alert }) => `${system}/${alert}`));
  expect([...new Set(tried)].sort()).toEqual(known.sort());
  const names = LOG_SCENARIOS.flatMap(({ scenarios }) => scenarios.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});
