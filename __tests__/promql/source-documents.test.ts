/**
 * The 36 expressions of the source documents, as written and as corrected. promtool accepts all 22 alerts as written; here each gets the verdict and the
 * codes that a review by hand gave it, and nothing is found in the corrected set.
 */
import { metrics as a8n } from "../../metrics/a8n";
import { metrics as canvascast } from "../../metrics/canvascast";
import { SHARED_METRICS } from "../../metrics/exporters";
import { metrics as paid } from "../../metrics/paid";
import { metrics as phoenix } from "../../metrics/phoenix";
import { metrics as speccursor } from "../../metrics/speccursor";
import { Analyzer, type Finding, type Policy } from "../../promql";
import { DECLARED, FORGOTTEN } from "./source-documents/contracts";
import { CORRECTED_PANELS, CORRECTED_RULES } from "./source-documents/corrected";
import { ALERTS, PANELS, SLOS, type Written } from "./source-documents/expressions";

const POLICY: Policy = {
  strict: true,
  scopeLabels: ["system", "namespace", "slo"],
  targetLabels: [],
  scrapeInterval: 15,
  evaluationInterval: 15,
  retention: 30 * 86_400,
};

const GROUPS = ["paid", "a8n", "canvascast", "phoenix"].map((system) => ({
  name: system,
  at: system,
  rules: ALERTS.filter((alert) => alert.system === system).map(({ id, name, expr, for: duration, severity, annotations }) => ({
    at: id,
    alert: name,
    expr,
    for: duration,
    labels: { severity },
    annotations,
  })),
}));

const rules = new Analyzer({ metrics: DECLARED, policy: POLICY }, GROUPS).rules().findings;
/** What is found once the forgotten gauges exist: that their labels do not match. */
const rulesWithForgotten = new Analyzer({ metrics: [...DECLARED, ...FORGOTTEN], policy: POLICY }, GROUPS).rules().findings;
const single = new Analyzer({ metrics: DECLARED, policy: POLICY });

function codesAt(findings: readonly Finding[], id: string): string[] {
  return findings.filter(({ at }) => at === id).map(({ code }) => code);
}

function expected({ codes, also }: Written): string[] {
  return [...new Set([...codes, ...also])].sort();
}

describe("as written", () => {
  test("there are 22 alerts, 2 objectives and 12 panels, each with an id of its own", () => {
    expect([ALERTS.length, SLOS.length, PANELS.length]).toEqual([22, 2, 12]);
    expect(new Set([...ALERTS, ...SLOS, ...PANELS].map(({ id }) => id)).size).toBe(36);
  });

  test.each(ALERTS.map((alert) => [alert.id, alert] as const))("the alert %s has exactly the defects that a review found", (id, alert) => {
    expect([...new Set([...codesAt(rules, id), ...codesAt(rulesWithForgotten, id)])].sort()).toEqual(expected(alert));
  });

  test.each(SLOS.map((slo) => [slo.id, slo] as const))("the objective %s has exactly the defects that a review found", (id, slo) => {
    const { findings } = single.expression(slo.expr, { at: id, use: "record", title: slo.name });
    expect([...new Set(codesAt(findings, id))].sort()).toEqual(expected(slo));
  });

  test.each(PANELS.map((panel) => [panel.id, panel] as const))("the panel %s has exactly the defects that a review found", (id, panel) => {
    const { findings } = single.expression(panel.expr, { at: id, use: "panel", title: panel.name });
    expect([...new Set(codesAt(findings, id))].sort()).toEqual(expected(panel));
  });

  test("the label sets of the two forgotten gauges match nothing once they exist", () => {
    expect(codesAt(rules, "PAID-ALERT-02")).not.toContain("D04");
    expect(codesAt(rulesWithForgotten, "PAID-ALERT-02")).toContain("D04");
    expect(codesAt(rulesWithForgotten, "PAID-ALERT-05")).toContain("D04");
  });

  test("every finding says where, what and why in one sentence", () => {
    const wrong = rules.filter(
      ({ from, to, piece, why, field }) => to <= from || (piece === "" && field === "expr") || !/^\S.{20,}\.$/.test(why),
    );
    expect(wrong).toEqual([]);
  });
});

describe("as corrected", () => {
  const analyzer = new Analyzer(
    {
      metrics: [...paid, ...a8n, ...canvascast, ...phoenix, ...speccursor, ...SHARED_METRICS],
      policy: { ...POLICY, retention: 35 * 86_400 },
    },
    CORRECTED_RULES,
  );

  test("nothing is found in the rules", () => {
    const { findings, unused } = analyzer.rules();
    expect(findings.map(({ at, code, piece, why }) => `${at} ${code} ${piece}: ${why}`)).toEqual([]);
    expect(unused).toEqual([]);
  });

  test.each(CORRECTED_PANELS.map(({ id, title, expr }) => [id, title, expr] as const))(
    "nothing is found in the panel %s",
    (id, title, expr) => {
      expect(analyzer.expression(expr, { at: id, use: "panel", title }).findings).toEqual([]);
    },
  );

  test("the corrected set covers every alert of the documents", () => {
    const names = new Set(
      CORRECTED_RULES.flatMap((group) =>
        group.rules.flatMap(({ alert, labels }) => (alert === undefined ? [] : [`${labels?.["system"] ?? ""}/${alert}`])),
      ),
    );
    expect(ALERTS.map(({ system, name }) => `${system}/${name}`).filter((name) => !names.has(name))).toEqual([]);
  });
});
