/**
 * A system pack: everything that the project knows of one application. Who has seen one has seen all; a new system is a new pack and a
 * line in `systems/index.ts`.
 */
import type { Dashboards } from "../dashboards/dashboard";
import type { NamespaceQuotaConfig } from "../environments/environment";
import type { LogContract } from "../logs/contract";
import type { TelemetryBudget } from "../metrics/cardinality/budget";
import type { MetricSet } from "../metrics/contract";
import type { ScrapeJob, ServiceDeclaration } from "../metrics/scrape";
import type { SystemRoutes } from "../routing/routes";
import type { AlertOverride, Alerts } from "../rules/alert";
import type { LogAlerts } from "../rules/log-alert";
import type { Slos } from "../rules/slo";
import type { SecretName } from "../secrets/catalogue";
import type { Recorded } from "../signals/record";
import type { TraceContract } from "../traces/contract";
import type { Duration, KubernetesName } from "../units";
import type { ExporterDeclaration } from "./exporter";
import type { SystemNetwork } from "./network";

/** Where no names of log alerts are given: none of its own, unless no names are given at all. */
type LogNamesBeside<AlertName extends string> = string extends AlertName ? string : never;

export interface SystemPack<AlertName extends string = string, LogAlertName extends string = LogNamesBeside<AlertName>> {
  /** Value of the label `system`. */
  readonly name: KubernetesName;
  readonly title: string;
  /** The team that answers. */
  readonly owner: string;
  /** Namespaces in which it runs. The map from namespace to `system` is made from these. */
  readonly namespaces: readonly [KubernetesName, ...KubernetesName[]];
  readonly metrics: readonly MetricSet[];
  readonly services: readonly ServiceDeclaration[];
  readonly scrape: readonly ScrapeJob[];
  /** What its scrapes may put into Prometheus. */
  readonly budget: TelemetryBudget;
  /**
   * What becomes of metrics that no rule, objective or panel reads: `docs/telemetry.md` lists them. `drop` keeps of each job what something reads, and
   * nothing else, so what is asked for the first time has no past.
   *
   * @default "keep"
   */
  readonly unreadMetrics?: "keep" | "drop";
  readonly alerts: Alerts<AlertName>;
  /** Alerts on log lines, which Loki's ruler evaluates. @default {} */
  readonly logAlerts?: LogAlerts<LogAlertName>;
  readonly slos: Slos;
  /** What its rules record beside the objectives, made by `recordOf`. @default [] */
  readonly records?: readonly Recorded[];
  readonly dashboards: Dashboards;
  readonly routes: SystemRoutes;
  readonly logs: LogContract;
  readonly traces: TraceContract;
  /** Who reaches it from outside, and what it calls there. @default - nobody, and nothing */
  readonly network?: SystemNetwork;
  /** How long Prometheus has to keep its metrics at least. @default - as long as its objectives need them */
  readonly metricRetention?: Duration;
  /** Exporters that it needs beside what it exposes itself. @default [] */
  readonly exporters?: readonly ExporterDeclaration[];
  /** Secrets that its exporters need in its own namespaces. @default [] */
  readonly secrets?: readonly SecretName[];
}

/** What an environment may set of a system. Everything else is the same everywhere. */
export interface SystemConfig<AlertName extends string = string> {
  /** Overrides of alerts by name, those on log lines among them. @default {} */
  readonly alerts?: Readonly<Partial<Record<AlertName, AlertOverride>>>;
  /** How long log lines are kept. @default - the retention of the log contract */
  readonly logRetention?: Duration;
  /** Share of the traces without an error that is kept, between 0 and 1. @default - the share of the trace contract */
  readonly traceKeepRatio?: number;
  /** What the pods of each of its namespaces may ask for in sum. @default - `quotas.system` of the environment */
  readonly quota?: NamespaceQuotaConfig;
}
