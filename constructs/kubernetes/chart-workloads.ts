/**
 * Which pods a release runs, read from its values: charts are not rendered at synth. The proof ledger has what each chart really renders with the same values,
 * and a test compares the two for every release.
 */
import type { HelmRelease } from "../helm/helm-release";
import type { HelmValues } from "../helm/helm-values";
import { type ContainerResources, type Workload, rollingPods, valueAt } from "./workload";

/** The workloads of one chart, without the namespace where it is that of the release. */
type ChartWorkloads = (
  values: HelmValues,
  releaseName: string,
) => readonly (Omit<Workload, "namespace"> & { readonly namespace?: string })[];

const CHART_WORKLOADS: Readonly<Record<string, ChartWorkloads>> = {
  alertmanager: (values, name) => [
    {
      name: `StatefulSet/${name}`,
      pods: count(values, "replicaCount"),
      containers: [resources(values, "configmapReload.resources"), resources(values, "resources")],
      volumes: [valueAt(values, "persistence.size")],
    },
  ],
  "external-secrets": (values, name) => [
    rolling(`${name}-cert-controller`, count(values, "certController.replicaCount"), resources(values, "certController.resources")),
    rolling(name, count(values, "replicaCount"), resources(values, "resources")),
    rolling(`${name}-webhook`, count(values, "webhook.replicaCount"), resources(values, "webhook.resources")),
  ],
  grafana: (values, name) => {
    const pods = count(values, "replicas");
    const container = resources(values, "resources");
    if (valueAt(values, "persistence.enabled") !== true) return [rolling(name, pods, container)];
    return [
      { name: `PersistentVolumeClaim/${name}`, pods: 0, containers: [], volumes: [valueAt(values, "persistence.size")] },
      { name: `Deployment/${name}`, pods, containers: [container] },
    ];
  },
  jaeger: (values, name) => {
    const pods = count(values, "jaeger.replicas");
    const recreated = valueAt(values, "jaeger.strategy.type") === "Recreate";
    const cleaner = valueAt(values, "esIndexCleaner.enabled") === true;
    return [
      { name: `Deployment/${name}`, pods: recreated ? pods : rollingPods(pods), containers: [resources(values, "jaeger.resources")] },
      ...(cleaner
        ? [{ name: `CronJob/${name}-es-index-cleaner`, pods: 1, containers: [resources(values, "esIndexCleaner.resources")] }]
        : []),
      ...extraJobs(valueAt(values, "extraObjects")),
    ];
  },
  "kube-prometheus-stack": (values) => [
    {
      name: "DaemonSet/prometheus-prometheus-node-exporter",
      ...namespaceAt(values, "prometheus-node-exporter.namespaceOverride"),
      pods: "each-node",
      containers: [resources(values, "prometheus-node-exporter.resources")],
    },
    rolling(
      "prometheus-kube-state-metrics",
      count(values, "kube-state-metrics.replicas"),
      resources(values, "kube-state-metrics.resources"),
    ),
    rolling("prometheus-operator", 1, resources(values, "prometheusOperator.resources")),
    {
      name: "Prometheus/prometheus",
      pods: count(values, "prometheus.prometheusSpec.replicas"),
      containers: [
        resources(values, "prometheus.prometheusSpec.resources"),
        resources(values, "prometheusOperator.prometheusConfigReloader.resources"),
      ],
      volumes: [valueAt(values, "prometheus.prometheusSpec.storageSpec.volumeClaimTemplate.spec.resources.requests.storage")],
    },
  ],
  loki: (values, name) => [
    {
      name: `StatefulSet/${name}`,
      pods: count(values, "singleBinary.replicas"),
      containers: [resources(values, "singleBinary.resources")],
      volumes: [valueAt(values, "singleBinary.persistence.size")],
    },
  ],
  "opentelemetry-collector": (values, name) => {
    const containers = [resources(values, "resources")];
    if (valueAt(values, "mode") === "daemonset") return [{ name: `DaemonSet/${name}-agent`, pods: "each-node", containers }];
    const claims = valueAt(values, "statefulset.volumeClaimTemplates");
    const volumes = Array.isArray(claims) ? claims.map((claim) => valueAt(claim as HelmValues, "spec.resources.requests.storage")) : [];
    return [{ name: `StatefulSet/${name}`, pods: count(values, "replicaCount"), containers, volumes }];
  },
  "prometheus-blackbox-exporter": (values, name) => [rolling(name, count(values, "replicas"), resources(values, "resources"))],
  "prometheus-redis-exporter": (values, name) => [rolling(name, count(values, "replicaCount"), resources(values, "resources"))],
  "aws-load-balancer-controller": (values, name) => [rolling(name, count(values, "replicaCount"), resources(values, "resources"))],
  tempo: (values, name) => [
    {
      name: `StatefulSet/${name}`,
      pods: count(values, "replicas"),
      containers: [resources(values, "tempo.resources")],
      volumes: [valueAt(values, "persistence.size")],
    },
  ],
};

/** What a release runs. @returns nothing for a chart that is not in the table */
export function workloadsOfRelease(release: Pick<HelmRelease, "releaseName" | "namespace" | "mergedValues"> & ChartName): Workload[] {
  const workloads = Object.hasOwn(CHART_WORKLOADS, release.chart.name) ? CHART_WORKLOADS[release.chart.name] : undefined;
  return (workloads?.(release.mergedValues, release.releaseName) ?? []).map((workload) => ({ namespace: release.namespace, ...workload }));
}

interface ChartName {
  readonly chart: { readonly name: string };
}

function rolling(name: string, replicas: number, container: ContainerResources): Omit<Workload, "namespace"> {
  return { name: `Deployment/${name}`, pods: rollingPods(replicas), containers: [container] };
}

function count(values: HelmValues, path: string): number {
  const found = valueAt(values, path);
  return typeof found === "number" ? found : 1;
}

function resources(values: HelmValues, path: string): ContainerResources {
  const found = valueAt(values, path);
  return typeof found === "object" && found !== null ? found : {};
}

function namespaceAt(values: HelmValues, path: string): { readonly namespace?: string } {
  const found = valueAt(values, path);
  return typeof found === "string" ? { namespace: found } : {};
}

/** Jobs among objects that are handed to a chart as they are. */
function extraJobs(objects: unknown): Omit<Workload, "namespace">[] {
  if (!Array.isArray(objects)) return [];
  return (objects as readonly HelmValues[])
    .filter(({ kind }) => kind === "CronJob")
    .map((job) => {
      const containers = valueAt(job, "spec.jobTemplate.spec.template.spec.containers");
      return {
        name: `CronJob/${String(valueAt(job, "metadata.name"))}`,
        pods: 1,
        containers: Array.isArray(containers) ? containers.map((container) => resources(container as HelmValues, "resources")) : [],
      };
    });
}
