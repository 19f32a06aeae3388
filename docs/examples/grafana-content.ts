import type { TerraformStack } from "cdktf";
import { GrafanaContent } from "cdktf-observability";
import { phoenix } from "cdktf-observability/systems";
import { Duration, Size } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  const telemetry = {
    prometheusUrl: "http://prometheus.observability:9090",
    lokiUrl: "http://loki.observability:3100",
    tempoUrl: "http://tempo.observability:3200",
    jaegerUrl: "http://jaeger.jaeger:16686",
    alertmanagerUrl: "http://alertmanager.observability:9093",
  };
  const metrics = {
    replicas: 1,
    retention: Duration.days(40),
    volumeSize: Size.gibibytes(100),
    scrapeInterval: Duration.seconds(15),
    evaluationInterval: Duration.seconds(15),
  };
  const cluster = {
    kind: "kubeconfig",
    name: "laptop",
    context: "kind-laptop",
    storageClass: "standard",
    kubernetesVersion: "1.36",
  } as const;
  new GrafanaContent(stack, "Content", { environment: { name: "dev", metrics, cluster }, systems: [phoenix], telemetry });
}
