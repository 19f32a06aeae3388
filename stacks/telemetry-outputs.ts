/** What the telemetry stack of an environment tells the Grafana stack: where the data sources are, as Grafana's pod reaches them. */
import { defineOutputs, type ValuesOf } from "./outputs";

export const TELEMETRY_OUTPUTS = defineOutputs("telemetry", {
  prometheusUrl: "Query address of Prometheus inside the cluster.",
  alertmanagerUrl: "Address of Alertmanager inside the cluster.",
  lokiUrl: "Query address of Loki inside the cluster.",
  tempoUrl: "Query address of Tempo inside the cluster.",
  jaegerUrl: "Query address of Jaeger inside the cluster.",
  helmCommands: "Commands that put each release in by hand, one a line.",
});

export type TelemetryOutputs = ValuesOf<typeof TELEMETRY_OUTPUTS>;
