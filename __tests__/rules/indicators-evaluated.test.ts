/** Every kind of indicator on Prometheus' engine: what its objective records over windows that are read from the raw series, and over two hours of those. */
import { blackboxExporter } from "../../metrics/exporters";
import { type MetricContract, upTo } from "../../metrics/contract";
import { renderSlo } from "../../rules/render-slo";
import { bySystem } from "../../signals/selection";
import { type Sli, eventSli, freshnessSli, latencySli, probeSli } from "../../signals/sli";
import { MINUTE, engine, valueOf } from "../engine/support";

const shop = bySystem("shop");
const WINDOWS = ["5m", "30m", "1h", "2h"] as const;

const orders = {
  name: "shop_orders_total",
  type: "counter",
  unit: "none",
  help: "Orders.",
  aggregate: "sum",
  labels: { outcome: { kind: "enum", values: ["placed", "refused"] } },
  standing: "added",
} as const satisfies MetricContract;

const classic = {
  name: "shop_request_duration_seconds",
  type: "histogram",
  unit: "seconds",
  help: "Time that requests take.",
  aggregate: "sum",
  buckets: [0.5, 1, 2],
  labels: { route: upTo(5) },
  standing: "added",
} as const satisfies MetricContract;

const native = {
  name: "shop_request_duration_seconds",
  type: "native_histogram",
  unit: "seconds",
  help: "Time that requests take.",
  aggregate: "sum",
  standing: "added",
} as const satisfies MetricContract;

const lastBackup = {
  name: "shop_last_backup_timestamp_seconds",
  type: "gauge",
  unit: "timestamp",
  help: "When the last backup succeeded.",
  aggregate: "max",
  standing: "added",
} as const satisfies MetricContract;

interface Kind {
  readonly kind: string;
  readonly sli: Sli;
  readonly series: Readonly<Record<string, string>>;
  readonly share: number;
}

const placed = 'shop_orders_total{system="shop", outcome="placed"}';
const refused = 'shop_orders_total{system="shop", outcome="refused"}';
const events = eventSli(shop.select(orders, { outcome: "refused" }), shop.select(orders));
const above = latencySli(1, shop.select(classic));
const aboveNative = latencySli(1, shop.select(native));
const observed = (one: string): string => `{{schema:0 ${one}}}+{{schema:0 ${one}}}x130`;

const KINDS: readonly Kind[] = [
  { kind: "events, a fifth of them bad", sli: events, series: { [placed]: "0+8x130", [refused]: "0+2x130" }, share: 0.2 },
  { kind: "events of which none was ever bad", sli: events, series: { [placed]: "0+8x130" }, share: 0 },
  { kind: "events that all are bad", sli: events, series: { [refused]: "0+2x130" }, share: 1 },
  {
    kind: "a histogram of buckets, a fifth of it above its bound",
    sli: above,
    series: {
      'shop_request_duration_seconds_count{system="shop", route="a"}': "0+10x130",
      'shop_request_duration_seconds_bucket{system="shop", route="a", le="1"}': "0+8x130",
      'shop_request_duration_seconds_bucket{system="shop", route="a", le="2"}': "0+10x130",
    },
    share: 0.2,
  },
  {
    kind: "a native histogram, a fifth of it above its bound",
    sli: aboveNative,
    series: { 'shop_request_duration_seconds{system="shop"}': observed("sum:10 count:10 offset:0 buckets:[8 2]") },
    share: 0.2,
  },
  {
    kind: "a native histogram, nothing of it above its bound",
    sli: aboveNative,
    series: { 'shop_request_duration_seconds{system="shop"}': observed("sum:10 count:10 offset:0 buckets:[10]") },
    share: 0,
  },
  {
    kind: "probes, of which one in two fails",
    sli: probeSli(shop.select(blackboxExporter.probeSuccess)),
    series: { 'probe_success{system="shop", instance="a"}': "1x130", 'probe_success{system="shop", instance="b"}': "0x130" },
    share: 0.5,
  },
  {
    kind: "something that is always too old",
    sli: freshnessSli(60, shop.select(lastBackup)),
    series: { 'shop_last_backup_timestamp_seconds{system="shop"}': "0x130" },
    share: 1,
  },
];

test.each(KINDS)("$kind: every window has the share that there is", ({ sli, series, share }) => {
  const recorded = recordedOf(sli, series);
  const last = (window: string) => recorded.find(({ labels }) => labels["__name__"] === `slo:sli_error:ratio${window}`)?.floats.at(-1)?.[1];
  for (const window of WINDOWS) expect([window, last(window)]).toEqual([window, expect.closeTo(share, 2)]);
});

test("what never happens leaves no share", () => {
  const recorded = recordedOf(events, { [placed]: "5x130", [refused]: "5x130" });
  expect(recorded.length).toBeGreaterThan(0);
  expect(recorded.filter(({ labels }) => labels["__name__"]?.includes("ratio"))).toEqual([]);
});

/** What the rules record in a little more than two hours, seldom evaluated. */
function recordedOf(sli: Sli, series: Kind["series"]) {
  const slo = { title: "T", description: "D.", badEvents: "bad", objectivePercent: 99, windowDays: 30, sli };
  const [group] = renderSlo("shop", "x", slo, { panelUrl: () => "https://grafana.example" });
  const rules = (group?.rules ?? []).filter((rule) => "record" in rule && !/ratio(?:6h|1d|3d)$/.test(rule.record));
  const data = valueOf(engine().loadSeries({ interval: "1m", series }));
  const groups = [{ name: "x", interval: "10m", rules }];
  return valueOf(engine().evaluateRules({ groups }, data, { start: 0, end: 130 * MINUTE })).recorded;
}
