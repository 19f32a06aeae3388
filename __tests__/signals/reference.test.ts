/** Whether everything that the source documents ask for, in its corrected form, can be said. That it means the same is asked of promtool elsewhere. */
import { metricSet } from "../../metrics/metric-set";
import { Analyzer, type AnalysisContext } from "../../promql";
import { isFailure, parsePromql } from "../../promql/syntax/parse";
import { alertExpression } from "../../rules/render-alerts";
import { validateQuery, validateRecords, validateSignal } from "../../signals/validate-signals";
import { guardsOf } from "../../rules/alert";
import { REFERENCE_ALERTS, REFERENCE_RECORDS, type ReferenceAlert } from "./reference/alerts";
import { contracts } from "./reference/contracts";
import { REFERENCE_PANELS } from "./reference/panels";

const alerts: readonly (readonly [string, ReferenceAlert])[] = Object.entries(REFERENCE_ALERTS);
const records = Object.values(REFERENCE_RECORDS).map(({ recorded }) => recorded);
const context: AnalysisContext = { metrics: [metricSet({ source: "all", system: "any" }, contracts)], policy: { targetLabels: [] } };
const analyzer = new Analyzer(context, [
  { name: "records", at: "records", rules: records.map(({ rule }) => ({ ...rule, at: rule.record })) },
]);

describe("the corrected expressions", () => {
  it.each(alerts)("of %s parse and fit together", (_, { alert, means }) => {
    const text = alertExpression(alert);
    expect([text, means].filter((expr) => isFailure(parsePromql(expr)))).toEqual([]);
    expect(validateSignal(alert.signal, "alert")).toEqual([]);
    expect(guardsOf(alert).flatMap(({ query }) => validateQuery(query, "guard"))).toEqual([]);
  });

  it.each(Object.entries(REFERENCE_PANELS))("of the panel %s parse and fit together", (_, [query, means]) => {
    const text = query.render("$__rate_interval");
    expect([text, means].filter((expr) => isFailure(parsePromql(expr, { dashboard: true })))).toEqual([]);
    expect(validateQuery(query, "panel")).toEqual([]);
  });

  it("are recorded under the names that they have there", () => {
    expect(records.map(({ rule }) => rule.record)).toEqual(Object.values(REFERENCE_RECORDS).map(({ record }) => record));
    expect(validateRecords(records, "records")).toEqual([]);
  });

  it("keep the labels that the algebra says, as the analyzer infers them", () => {
    const queries = [
      ...alerts.map(([id, { alert }]) => [id, alert.signal.query] as const),
      ...Object.entries(REFERENCE_PANELS).map(([id, [query]]) => [id, query] as const),
    ];
    const different = queries.flatMap(([id, { render, labels }]) => {
      const { known } = analyzer.expression(render("5m"), { at: id, use: "panel" }).labels;
      return [...known.keys()].sort().join() === [...labels].sort().join() ? [] : [[id, [...known.keys()], labels]];
    });
    expect(queries.length).toBeGreaterThan(40);
    expect(different).toEqual([]);
  });

  it("compare a share with a share of its own past", () => {
    expect(alertExpression(REFERENCE_ALERTS["A8N-ALERT-04"].alert)).toMatchInlineSnapshot(`
     "(
       (
         sum by (system) (rate(payments_total{system="a8n", status="failed"}[1h]))
         or 0 * sum by (system) (rate(payments_total{system="a8n"}[1h]))
       )
       / (sum by (system) (rate(payments_total{system="a8n"}[1h])) > 0)
     )
     > 2 * (
       (
         sum by (system) (rate(payments_total{system="a8n", status="failed"}[24h] offset 1h))
         or 0 * sum by (system) (rate(payments_total{system="a8n"}[24h] offset 1h))
       )
       / (sum by (system) (rate(payments_total{system="a8n"}[24h] offset 1h)) > 0)
       or 0 * sum by (system) (rate(payments_total{system="a8n"}[1h]))
     )
     and sum by (system) (increase(payments_total{system="a8n", status="failed"}[1h])) >= 5"
    `);
  });

  it("compare a recorded share with its mean and deviation, behind two guards", () => {
    expect(alertExpression(REFERENCE_ALERTS["SPEC-ALERT-01"].alert)).toMatchInlineSnapshot(`
     "system:upgrade_failures:ratio_rate1h{system="speccursor"}
     > (
       avg_over_time(system:upgrade_failures:ratio_rate1h{system="speccursor"}[7d] offset 1h)
       + 1 * stddev_over_time(system:upgrade_failures:ratio_rate1h{system="speccursor"}[7d] offset 1h)
     )
     and system:upgrade_failures:ratio_rate1h{system="speccursor"} > 0.05
     and sum by (system) (increase(upgrade_duration_seconds_count{system="speccursor"}[1h])) >= 10
     and count_over_time(system:upgrade_failures:ratio_rate1h{system="speccursor"}[7d] offset 1h) >= 60"
    `);
  });
});
