/** Metric sets as fast-check makes them: free of contradictions, with every type and every kind of label. */
import fc from "fast-check";
import { type LabelValues, type MetricContract, type MetricSet, matching } from "../../../metrics/contract";
import { Duration } from "../../../units";

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((each) => each.trim() === each);

const labelValues: fc.Arbitrary<LabelValues> = fc.oneof(
  fc.uniqueArray(text, { minLength: 1, maxLength: 4 }).map((values): LabelValues => ({ kind: "enum", values })),
  fc.nat({ max: 20 }).map((more): LabelValues => ({ kind: "open", atMost: more + 1 })),
  fc.constantFrom(matching("[1-5][0-9][0-9]", 4), matching("v\\d+(?:\\.\\d+)?", 2), matching("(?:GET|PUT)|_other", 3)),
);

/** Labels by name; `__proto__` and the like are names too, and other names need quotes. */
const labels = fc.dictionary(fc.oneof(word, fc.constantFrom("constructor", "k8s.pod", "ä")), labelValues, { maxKeys: 3 });

const buckets = fc.uniqueArray(fc.oneof(fc.integer({ min: -5, max: 1000 }), fc.double({ min: 0.001, max: 10, noNaN: true })), {
  minLength: 1,
  maxLength: 5,
});

const contract: fc.Arbitrary<MetricContract> = fc
  .record({
    base: fc.oneof(word, fc.constantFrom("my.metric", 'with "quotes"')),
    type: fc.constantFrom("counter", "gauge", "histogram", "native_histogram", "summary", "stateset", "info", "unknown" as const),
    unit: fc.constantFrom("seconds", "bytes", "none" as const),
    help: text,
    labels,
    bounds: buckets,
    zeros: fc.boolean(),
    freshness: fc.nat({ max: 100 }),
    proposed: fc.boolean(),
  })
  .map(({ base, type, unit, help, labels: made, bounds, zeros, freshness, proposed }): MetricContract => {
    const own = type === "stateset" ? { ...made, state: { kind: "enum", values: ["on", "off"] } as const } : made;
    const closed = Object.keys(own).filter((label) => own[label]?.kind === "enum");
    const name = `${base}${unit === "none" ? "" : `_${unit}`}`;
    return {
      name: type === "counter" ? `${name}_total` : type === "info" ? `${name}_info` : name,
      type: type as MetricContract["type"],
      unit: unit as MetricContract["unit"],
      help,
      labels: own,
      ...(type === "histogram" ? { buckets: [...bounds].sort((a, b) => a - b) } : {}),
      aggregate: "sum",
      ...(zeros && type === "counter" && closed.length > 0 ? { zeroInitialised: closed } : {}),
      ...(type === "gauge" ? { freshness: Duration.minutes(freshness) } : {}),
      standing: proposed ? "proposed" : "declared",
    };
  });

export const metricSets: fc.Arbitrary<MetricSet> = fc
  .uniqueArray(contract, { maxLength: 6, selector: ({ name }) => name.replace(/_(total|info)$/, "") })
  .map((metrics) => ({ source: "worker", system: "shop", metrics }));
