import { slos } from "../../rules/phoenix";
import { BURN_RATE_WINDOWS, burnRate } from "../../rules/burn-rate-windows";
import { renderSlo } from "../../rules/render-slo";
import type { AlertingRule, Rule } from "../../rules/rule-group";
import { errorBudget, type Slo } from "../../rules/slo";
import { RECORDED_CONTRACTS } from "../../rules/slo-series";
import { sloSignals } from "../../rules/slo-signals";

const links = { panelUrl: (system: string, panel: string) => `${system}/${panel}` };

function rulesOf(slo: Slo): readonly Rule[] {
  return renderSlo("phoenix", "availability", slo, links).flatMap((group) => group.rules);
}

function expressionOf(slo: Slo, name: string): string | undefined {
  return rulesOf(slo).find((rule) => "record" in rule && rule.record === name)?.expr;
}

function burnAlerts(slo: Slo): AlertingRule[] {
  return rulesOf(slo).flatMap((rule) => ("alert" in rule && rule.alert === "ErrorBudgetBurn" ? [rule] : []));
}

describe("errorBudget", () => {
  it.each([
    [99.9, "0.001"],
    [99, "0.01"],
    [99.95, "0.0005"],
    [99.99, "0.0001"],
    [99.999, "0.00001"],
    [95, "0.05"],
    [90, "0.1"],
    [50, "0.5"],
    [2.5, "0.975"],
  ])("of %p %% is exactly %s", (objective, budget) => {
    expect(errorBudget(objective)).toBe(budget);
  });
});

describe("burnRate", () => {
  it("is that of the workbook for 30 days, and scales with the window of the objective", () => {
    expect(BURN_RATE_WINDOWS.map((window) => burnRate(window, 30))).toEqual([14.4, 6, 3, 1]);
    expect(BURN_RATE_WINDOWS.map((window) => burnRate(window, 28))).toEqual([13.44, 5.6, 2.8, 0.9333]);
  });

  it("pairs each window with one of a twelfth of its length", () => {
    expect(BURN_RATE_WINDOWS.map(({ long, short }) => `${long}/${short}`)).toEqual(["1h/5m", "6h/30m", "1d/2h", "3d/6h"]);
  });
});

describe("the rules of an objective", () => {
  it("are 13 records and 5 alerts in two groups, of which the fast one records twice a minute", () => {
    const groups = renderSlo("phoenix", "availability", slos.availability, links);
    expect(groups.map(({ name, interval, rules }) => `${name} ${interval ?? ""} ${rules.length}`)).toEqual([
      "phoenix.slo.availability 30s 17",
      "phoenix.slo.availability.budget 5m 1",
    ]);
    expect(
      rulesOf(slos.availability).map((rule) => ("record" in rule ? rule.record : `${rule.alert} ${rule.labels["window"] ?? ""}`.trim())),
    ).toEqual([
      ...["5m", "30m", "1h"].map((window) => `slo:sli_total:rate${window}`),
      "slo:sli_errors:rate5m",
      "slo:sli_errors:rate1h",
      ...["5m", "30m", "1h", "2h", "6h", "1d", "3d"].map((window) => `slo:sli_error:ratio${window}`),
      ...["1h", "6h", "1d", "3d"].map((window) => `ErrorBudgetBurn ${window}`),
      "SLODataMissing",
      "slo:error_budget_remaining:ratio",
    ]);
  });

  it("carry the objective on every series and alert", () => {
    for (const rule of rulesOf(slos.availability)) expect(rule.labels).toMatchObject({ slo: "phoenix-availability" });
  });

  it("read each raw series once for a window: what stands in for bad events that never were is taken from what is recorded", () => {
    for (const slo of [slos.availability, slos.latency]) {
      const reads = rulesOf(slo).flatMap(({ expr }) => [...expr.matchAll(/rate\(.*?\]\)/g)].map(([read]) => read));
      expect(reads).toHaveLength(6);
      expect(new Set(reads).size).toBe(6);
    }
  });

  it("take what good events leave of all where good ones are counted", () => {
    expect(expressionOf(slos.latency, "slo:sli_errors:rate1h")).toMatchInlineSnapshot(`
     "slo:sli_total:rate1h{slo="phoenix-availability"}
     - on (system) sum by (system) (rate(request_duration_seconds_bucket{system="phoenix", le=~"1(\\\\.0)?"}[1h]))"
    `);
    expect(expressionOf(slos.latency, "slo:sli_error:ratio30m")).toMatchInlineSnapshot(`
     "(
       slo:sli_total:rate30m{slo="phoenix-availability"}
       - on (system) sum by (system) (rate(request_duration_seconds_bucket{system="phoenix", le=~"1(\\\\.0)?"}[30m]))
     )
     / on (system) (slo:sli_total:rate30m{slo="phoenix-availability"} > 0)"
    `);
  });

  it("are raw up to an hour, two of those for two, and sums of what is recorded beyond", () => {
    expect(expressionOf(slos.availability, "slo:sli_error:ratio2h")).toMatchInlineSnapshot(`
     "(
       slo:sli_errors:rate1h{slo="phoenix-availability"}
       + slo:sli_errors:rate1h{slo="phoenix-availability"} offset 1h
       or slo:sli_errors:rate1h{slo="phoenix-availability"}
     )
     / (
       (
         slo:sli_total:rate1h{slo="phoenix-availability"}
         + slo:sli_total:rate1h{slo="phoenix-availability"} offset 1h
         or slo:sli_total:rate1h{slo="phoenix-availability"}
       ) > 0
     )"
    `);
    expect(expressionOf(slos.availability, "slo:sli_error:ratio30m")).toMatchInlineSnapshot(`
     "(
       sum by (system) (rate(requests_total{system="phoenix", status=~"5.."}[30m]))
       or on (system) 0 * slo:sli_total:rate30m{slo="phoenix-availability"}
     )
     / on (system) (slo:sli_total:rate30m{slo="phoenix-availability"} > 0)"
    `);
    expect(expressionOf(slos.availability, "slo:sli_error:ratio1h")).toMatchInlineSnapshot(`
     "slo:sli_errors:rate1h{slo="phoenix-availability"}
     / (slo:sli_total:rate1h{slo="phoenix-availability"} > 0)"
    `);
    expect(expressionOf(slos.availability, "slo:sli_error:ratio3d")).toMatchInlineSnapshot(`
     "sum_over_time(slo:sli_errors:rate5m{slo="phoenix-availability"}[3d:5m])
     / (sum_over_time(slo:sli_total:rate5m{slo="phoenix-availability"}[3d:5m]) > 0)"
    `);
  });

  it("page on a long and a short window and enough bad events, and open tickets without a least number", () => {
    expect(
      burnAlerts(slos.availability)
        .map(({ expr }) => expr)
        .join("\n\n"),
    ).toMatchInlineSnapshot(`
     "slo:sli_error:ratio1h{slo="phoenix-availability"} > 14.4 * 0.001
     and slo:sli_error:ratio5m{slo="phoenix-availability"} > 14.4 * 0.001
     and slo:sli_errors:rate1h{slo="phoenix-availability"} * 3600 >= 5

     slo:sli_error:ratio6h{slo="phoenix-availability"} > 6 * 0.001
     and slo:sli_error:ratio30m{slo="phoenix-availability"} > 6 * 0.001
     and sum_over_time(slo:sli_errors:rate5m{slo="phoenix-availability"}[6h:1m]) * 60 >= 30

     slo:sli_error:ratio1d{slo="phoenix-availability"} > 3 * 0.001
     and slo:sli_error:ratio2h{slo="phoenix-availability"} > 3 * 0.001

     slo:sli_error:ratio3d{slo="phoenix-availability"} > 1 * 0.001
     and slo:sli_error:ratio6h{slo="phoenix-availability"} > 1 * 0.001"
    `);
  });

  it("wait for as many bad events as the objective says for each hour", () => {
    const exprs = burnAlerts({ ...slos.availability, minimumBadEvents: 37 }).map(({ expr }) => />= (\d+)/.exec(expr)?.[1]);
    expect(exprs).toEqual(["37", "222", undefined, undefined]);
  });

  it("count what is left of the budget over the whole window", () => {
    expect(expressionOf(slos.latency, "slo:error_budget_remaining:ratio")).toMatchInlineSnapshot(`
     "1 - (
       sum_over_time(slo:sli_errors:rate5m{slo="phoenix-availability"}[30d:5m])
       / (sum_over_time(slo:sli_total:rate5m{slo="phoenix-availability"}[30d:5m]) > 0) / 0.01
     )"
    `);
  });

  it("say in words what burns, how fast, and what is allowed", () => {
    const [fastest] = burnAlerts(slos.availability);
    expect(fastest?.annotations["summary"]).toBe("{{ $labels.slo }} burns its 30d budget at over 14.4x (2% in 1h)");
    expect(fastest?.annotations["description"]).toBe(
      "{{ $value | humanizePercentage }} of the events of the last 1h were requests answered with a 5xx code; the objective of 99.9 % over 30 days allows 0.1 %.",
    );
  });

  it.each([
    [99.99, "allows 0.01 %."],
    [99, "allows 1 %."],
    [95, "allows 5 %."],
    [50, "allows 50 %."],
  ])("say of an objective of %p %% that it %s", (objectivePercent, text) => {
    expect(burnAlerts({ ...slos.availability, objectivePercent })[0]?.annotations["description"]).toContain(text);
  });

  it("write no floating point noise for any usual objective", () => {
    for (const objectivePercent of [90, 95, 99, 99.5, 99.9, 99.95, 99.99, 99.999]) {
      expect(
        rulesOf({ ...slos.availability, objectivePercent })
          .map(({ expr }) => expr)
          .join(),
      ).not.toMatch(/\d\.\d{7,}/);
    }
  });
});

describe("the signals of an objective", () => {
  const signals = sloSignals("phoenix", "availability", slos.availability);

  it("have the names that the alerts link to", () => {
    const names = [signals.budgetRemaining, ...signals.burnRates].map(({ name }) => `phoenix/slo/${name}`);
    const linked = rulesOf(slos.availability).flatMap((rule) => ("alert" in rule ? [rule.annotations["dashboard_url"] ?? ""] : []));
    expect(linked.filter((link) => !names.includes(link))).toEqual([]);
  });

  it("read what the rules record", () => {
    const queries = [signals.budgetRemaining, signals.sli, signals.errors, signals.total, ...signals.burnRates].map(({ query }) =>
      query.render("5m"),
    );
    const recorded = RECORDED_CONTRACTS.map(({ name }) => name);
    for (const query of queries) expect(recorded).toContain(/slo:[\w:]+/.exec(query)?.[0]);
    expect(queries.join("\n")).toMatchInlineSnapshot(`
     "slo:error_budget_remaining:ratio{slo="phoenix-availability"}
     1 - slo:sli_error:ratio5m{slo="phoenix-availability"}
     slo:sli_errors:rate5m{slo="phoenix-availability"}
     slo:sli_total:rate5m{slo="phoenix-availability"}
     slo:sli_error:ratio1h{slo="phoenix-availability"} / 0.001
     slo:sli_error:ratio6h{slo="phoenix-availability"} / 0.001
     slo:sli_error:ratio1d{slo="phoenix-availability"} / 0.001
     slo:sli_error:ratio3d{slo="phoenix-availability"} / 0.001"
    `);
  });
});

describe("the contracts of what an objective records", () => {
  it("are those of the series that its rules write", () => {
    const written = rulesOf(slos.availability).flatMap((rule) => ("record" in rule ? [rule.record] : []));
    expect(RECORDED_CONTRACTS.map(({ name }) => name).sort()).toEqual(written.sort());
  });
});
