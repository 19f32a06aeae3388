import { blackboxExporter } from "../../metrics/exporters";
import type { MetricContract } from "../../metrics/contract";
import { renderSlo } from "../../rules/render-slo";
import type { Slo } from "../../rules/slo";
import { validateSlo } from "../../rules/validate-slo";
import { bySystem } from "../../signals/selection";
import { type Sli, freshnessSli, latencySli, probeSli } from "../../signals/sli";

const shop = bySystem("shop");
const links = { panelUrl: () => "https://grafana.example" };

const lastBackup = {
  name: "shop_last_backup_timestamp_seconds",
  type: "gauge",
  unit: "timestamp",
  help: "When the last backup succeeded.",
  aggregate: "max",
  standing: "added",
} as const satisfies MetricContract;

const durations = {
  name: "shop_request_duration_seconds",
  type: "native_histogram",
  unit: "seconds",
  help: "Time that requests take.",
  aggregate: "sum",
  standing: "added",
} as const satisfies MetricContract;

function objective(sli: Sli, windowDays = 30): Slo {
  return { title: "T", description: "D.", badEvents: "bad", objectivePercent: 99, windowDays, sli };
}

function records(sli: Sli): Record<string, string> {
  const [group] = renderSlo("shop", "x", objective(sli), links);
  return Object.fromEntries((group?.rules ?? []).flatMap((rule) => ("record" in rule ? [[rule.record, rule.expr]] : [])));
}

describe("kinds of indicators", () => {
  it("count probes, each scrape as one event", () => {
    const { "slo:sli_total:rate5m": total, "slo:sli_errors:rate5m": errors } = records(
      probeSli(shop.select(blackboxExporter.probeSuccess)),
    );
    expect(total?.replace(/\s+/g, " ")).toBe('sum by (system) (count_over_time(probe_success{system="shop"}[5m])) / 300');
    expect(errors?.replace(/\s+/g, " ")).toBe(
      'slo:sli_total:rate5m{slo="shop-x"} - on (system) sum by (system) (sum_over_time(probe_success{system="shop"}[5m])) / 300',
    );
  });

  it("count minutes in which a figure is too old", () => {
    const { "slo:sli_total:rate5m": total, "slo:sli_errors:rate5m": errors } = records(freshnessSli(93_600, shop.select(lastBackup)));
    expect(total?.replace(/\s+/g, " ")).toBe(
      'count_over_time(max by (system) (shop_last_backup_timestamp_seconds{system="shop"})[5m:1m]) / 300',
    );
    expect(errors?.replace(/\s+/g, " ")).toContain('max by (system) (shop_last_backup_timestamp_seconds{system="shop"})');
    expect(errors).toContain("> bool 93600");
  });

  it("take the share of a native histogram beyond any bound", () => {
    const { "slo:sli_errors:rate5m": errors } = records(latencySli(0.3, shop.select(durations)));
    expect(errors).toContain("histogram_fraction(0.3, +Inf, sum by (system) (rate(shop_request_duration_seconds");
  });

  it.each([7, 28, 30, 90])("go into objectives over %i days", (days) => {
    const slo = objective(probeSli(shop.select(blackboxExporter.probeSuccess)), days);
    expect(validateSlo(slo, "rules.shop.slos.x")).toEqual([]);
    const rules = renderSlo("shop", "x", slo, links).flatMap((group) => group.rules);
    expect(rules.some(({ expr }) => expr.includes(`[${days}d:5m]`))).toBe(true);
  });
});
