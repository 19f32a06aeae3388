/** The series that rules read, made from the contracts, and those that they have recorded. */
import { parseExposition } from "../../metrics/exposition/parse-exposition";
import { renderExposition } from "../../metrics/exposition/render-exposition";
import type { MetricSet } from "../../metrics/contract";
import { metricNamesIn } from "../../promql";
import type { RuleGroup } from "../../rules/rule-group";
import { SYSTEMS, type SystemPack } from "../../systems";
import { exposedMetrics } from "../../systems/analyze-expressions";

export interface BenchSeries {
  /** `__name__` among them. */
  readonly labels: Readonly<Record<string, string>>;
  /** Of a counter. @default - it is a gauge */
  readonly perSecond?: number;
  /** What a gauge is about. */
  readonly level?: number;
}

/** Label sets of one metric in one target, and targets of each. */
const LABEL_SETS = 10;
const TARGETS = ["10.0.0.1:9090", "10.0.0.2:9090"];
/** Pods of the objective whose samples are counted: with ten codes each they are 200 series. */
const PODS = 20;
const CODES = ["200", "201", "202", "204", "400", "404", "409", "500", "502", "503"];

export function benchSeries(groups: readonly RuleGroup[]): BenchSeries[] {
  const read = new Set(groups.flatMap(({ rules }) => rules.flatMap(({ expr }) => [...metricNamesIn(expr)])));
  const systems = Object.values<SystemPack>(SYSTEMS);
  const objective = Array.from({ length: PODS }, (_, pod) =>
    CODES.map((status) => ({
      labels: { __name__: "requests_total", system: "phoenix", namespace: "phoenix", pod: `orchestrator-${pod}`, status },
      perSecond: status.startsWith("5") ? 0.0001 : 1,
    })),
  ).flat();
  const all = exposedMetrics(systems).flatMap((set) => ownersOf(set, systems).flatMap((owner) => seriesOf(set, owner, read)));
  const own = all.filter(({ labels: { __name__: name, system } }) => !(name === "requests_total" && system === "phoenix"));
  return [...distinct(own), ...objective];
}

/** What rules of objectives have recorded, which their longer windows read. */
export function recordedSeries(groups: readonly RuleGroup[]): BenchSeries[] {
  return groups.flatMap(({ name, rules }) =>
    rules.flatMap((rule) =>
      "record" in rule
        ? [
            {
              labels: { __name__: rule.record, system: name.split(".")[0] ?? "", ...rule.labels },
              level: rule.record.includes("total") ? 10 : 0.0005,
            },
          ]
        : [],
    ),
  );
}

/** The systems that a set is exposed for. */
function ownersOf({ system }: MetricSet, systems: readonly SystemPack[]): string[] {
  return system === "any" ? [...systems.map(({ name }) => name), "platform"] : [system];
}

function seriesOf(set: MetricSet, system: string, read: ReadonlySet<string>): BenchSeries[] {
  const counters = new Set(set.metrics.filter(({ type }) => type === "counter" || type === "histogram").map(({ name }) => name));
  const { families } = parseExposition(renderExposition(set, { labelSets: LABEL_SETS }));
  return families
    .flatMap(({ samples }) => samples)
    .filter(({ name }) => read.has(name))
    .flatMap(({ name, labels }) =>
      TARGETS.map((instance) => ({
        labels: {
          system,
          namespace: system,
          job: set.source,
          instance,
          pod: `pod-${instance.at(7) ?? ""}`,
          ...Object.fromEntries(labels),
          __name__: name,
        },
        ...(counters.has(name.replace(/_(?:bucket|sum|count)$/, "")) || counters.has(name) ? { perSecond: 0.5 } : { level: 1 }),
      })),
    );
}

function distinct(series: readonly BenchSeries[]): BenchSeries[] {
  return [...new Map(series.map((one) => [JSON.stringify(Object.entries(one.labels).sort()), one])).values()];
}
