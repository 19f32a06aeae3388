/** What the analyzer finds in a system's rules and panels stops the synth, and may stand only where it arises. */
import { compose } from "../../main";
import type { Problem } from "../../problems";
import type { Alert } from "../../rules/alert";
import { ENVIRONMENTS } from "../../environments";
import { SYSTEMS, type SystemPack } from "../../systems";
import { leaf } from "../../signals/expression";
import { analyzeRules, exposedMetrics, panelAnalyzer } from "../../systems/analyze-expressions";

const { phoenix } = SYSTEMS;
const [environment] = ENVIRONMENTS;

/** An alert with an expression that the algebra of signals would not let one write. */
function asking(expr: string, more: Partial<Alert> = {}): SystemPack {
  const { AgentUnhealthy } = phoenix.alerts as SystemPack["alerts"];
  if (AgentUnhealthy === undefined) throw new Error("Phoenix has no such alert any more.");
  const { comparison: _, guard: __, ...alert } = AgentUnhealthy as Alert & { guard?: unknown };
  const signal = { ...alert.signal, query: { ...alert.signal.query, expression: () => leaf(expr), render: () => expr } };
  return { ...phoenix, alerts: { ...phoenix.alerts, AgentUnhealthy: { ...alert, ...more, signal } as Alert } };
}

function problemsOf(pack: SystemPack): Problem[] {
  return environment === undefined ? [] : analyzeRules(environment, [pack], exposedMetrics([pack]));
}

const SELF = 'rate(requests_total{system="phoenix", status="500"}[5m]) / rate(requests_total{system="phoenix"}[5m]) > 0.1';

test("the rules of all systems in all environments have no finding", () => {
  const packs = Object.values<SystemPack>(SYSTEMS);
  expect(ENVIRONMENTS.flatMap((each) => analyzeRules(each, packs, exposedMetrics(packs)))).toEqual([]);
});

test("a ratio of a series with itself is a problem, with its place, its piece and its correction", () => {
  const [problem] = problemsOf(asking(SELF)).filter(({ code }) => code === "D03");
  expect(problem).toMatchObject({
    at: "rules.phoenix.AgentUnhealthy.expr:1",
    what: "Both sides keep status, which only one of them filters, so each series is divided by itself and the ratio is always 1.",
    allowed: expect.stringContaining("sum by (system)") as string,
  });
});

test("an acceptance with a reason takes out its own finding and no other", () => {
  const codes = (accept: Alert["accept"]): string[] =>
    problemsOf(asking(SELF, accept === undefined ? {} : { accept })).map(({ code }) => code);
  const all = codes(undefined);
  const accepted = codes([{ code: "D03", reason: "A test of the acceptance." }]);
  expect(all).toEqual(expect.arrayContaining(["D03", "D14"]));
  expect(accepted).toEqual(all.filter((code) => code !== "D03"));
});

test("an acceptance without a finding, and one without a reason, are problems themselves", () => {
  const told = (accept: Alert["accept"]): string[] =>
    problemsOf(asking(SELF, accept === undefined ? {} : { accept }))
      .filter(({ code }) => code === "OBS0407")
      .map(({ at, what, got }) => `${at}: ${what} ${got}`);
  expect(told([{ code: "D24", reason: "It was there once." }])).toEqual([
    "rules.phoenix.AgentUnhealthy.accept: A finding is accepted that is not there. D24: It was there once.",
  ]);
  expect(told([{ code: "D03", reason: " " }])).toEqual([
    "rules.phoenix.AgentUnhealthy.accept: A finding is accepted and nothing says why. D03",
  ]);
});

test("what an environment overrides is analyzed as it is rendered there", () => {
  const production = ENVIRONMENTS.find(({ name }) => name === "production");
  const changed = production === undefined ? [] : [{ ...production, systems: { phoenix: { alerts: { HighLatency: { threshold: 10 } } } } }];
  const codes = changed.flatMap((each) => analyzeRules(each, [phoenix], exposedMetrics([phoenix]))).map(({ code, at }) => `${code} ${at}`);
  expect(codes).toContainEqual(expect.stringMatching(/^D24 rules\.phoenix\.HighLatency\.expr/));
});

test("a panel's signal may accept what it is drawn with, and only that", () => {
  const analyzer = panelAnalyzer([phoenix], exposedMetrics([phoenix]));
  const expr = 'rate(requests_total{system="phoenix"}[$__rate_interval])';
  const place = { at: "panel", use: "panel", title: "Requests" } as const;
  expect(analyzer.expression(expr, place).findings.map(({ code }) => code)).toEqual(["D12"]);
  expect(analyzer.expression(expr, { ...place, accept: [{ code: "D12", reason: "Each replica is meant." }] })).toMatchObject({
    findings: [],
    unused: [],
  });
});

test("a synth with a finding writes nothing", () => {
  const { problems } = compose({ environments: environment === undefined ? [] : [environment], systems: [asking(SELF)] });
  expect(problems.map(({ code }) => code)).toContain("D03");
});
