import type { TerraformStack } from "cdktf";
import { DataSources } from "cdktf-observability";
import { Duration } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  const telemetry = {
    prometheusUrl: "http://prometheus.observability:9090",
    lokiUrl: "http://loki.observability:3100",
    tempoUrl: "http://tempo.observability:3200",
    jaegerUrl: "http://jaeger.jaeger:16686",
    alertmanagerUrl: "http://alertmanager.observability:9093",
  };
  new DataSources(stack, "DataSources", { telemetry, scrapeInterval: Duration.seconds(15), traceIdFields: ["trace_id"] });
}
