/** What a rendered release asks of its namespaces: the pods of every workload, with what their containers and volumes ask for. */
import { type ContainerResources, type Workload, rollingPods } from "../../constructs/kubernetes/workload";
import type { KubernetesObject } from "./render";

type Labels = Readonly<Record<string, string>>;

/** A workload with the labels by which policies know its pods. */
export interface RenderedWorkload extends Workload {
  readonly labels: Labels;
}

/** The operator gives this label to the pods of every Prometheus. */
const OPERATED_LABELS: Labels = { "app.kubernetes.io/name": "prometheus" };

interface PodSpec {
  readonly containers?: readonly { readonly resources?: ContainerResources }[];
}

interface WorkloadSpec {
  readonly replicas?: number;
  readonly strategy?: { readonly type?: string };
  readonly template?: { readonly metadata?: { readonly labels?: Labels }; readonly spec?: PodSpec };
  readonly jobTemplate?: { readonly spec?: { readonly template?: { readonly spec?: PodSpec } } };
  readonly volumeClaimTemplates?: readonly { readonly spec?: Claim }[];
}

interface PrometheusSpec {
  readonly replicas?: number;
  readonly resources?: ContainerResources;
  readonly storage?: { readonly volumeClaimTemplate?: { readonly spec?: Claim } };
}

interface Claim {
  readonly resources?: { readonly requests?: { readonly storage?: unknown } };
}

/** @param namespace of the release, for objects that name none */
export function workloadsOf(objects: readonly KubernetesObject[], namespace: string): RenderedWorkload[] {
  const reloader = reloaderResources(objects);
  return objects.flatMap((object): RenderedWorkload[] => {
    const spec = (object["spec"] ?? {}) as WorkloadSpec;
    const place = {
      namespace: object.metadata.namespace ?? namespace,
      name: `${object.kind}/${object.metadata.name}`,
      labels: object.kind === "Prometheus" ? OPERATED_LABELS : identifyingLabels(spec.template?.metadata?.labels),
    };
    const replicas = spec.replicas ?? 1;
    switch (object.kind) {
      case "Deployment": {
        const pods = spec.strategy?.type === "Recreate" ? replicas : rollingPods(replicas);
        return [{ ...place, pods, containers: resourcesOf(spec.template?.spec) }];
      }
      case "StatefulSet": {
        const volumes = (spec.volumeClaimTemplates ?? []).map(({ spec: claim }) => claim?.resources?.requests?.storage);
        return [{ ...place, pods: replicas, containers: resourcesOf(spec.template?.spec), volumes }];
      }
      case "DaemonSet":
        return [{ ...place, pods: "each-node", containers: resourcesOf(spec.template?.spec) }];
      case "CronJob":
        return [{ ...place, pods: 1, containers: resourcesOf(spec.jobTemplate?.spec?.template?.spec) }];
      case "PersistentVolumeClaim":
        return [{ ...place, pods: 0, containers: [], volumes: [(object["spec"] as Claim).resources?.requests?.storage] }];
      case "Prometheus": {
        const { replicas: count = 1, resources = {}, storage } = object["spec"] as PrometheusSpec;
        // The operator adds a container that tells Prometheus to read its configuration again.
        const volumes = [storage?.volumeClaimTemplate?.spec?.resources?.requests?.storage];
        return [{ ...place, pods: count, containers: [resources, reloader], volumes }];
      }
      default:
        return [];
    }
  });
}

/** Without what changes with every version. */
function identifyingLabels(labels: Labels = {}): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([key]) => /^app\.kubernetes\.io\/(name|instance|component)$/.test(key)));
}

function resourcesOf(pod: PodSpec | undefined): ContainerResources[] {
  return (pod?.containers ?? []).map(({ resources }) => resources ?? {});
}

/** The operator is told by arguments what its reloader asks for. */
function reloaderResources(objects: readonly KubernetesObject[]): ContainerResources {
  const flag = (name: string): string | undefined => new RegExp(`--config-reloader-${name}=([\\w.]+)`).exec(JSON.stringify(objects))?.[1];
  const given = (cpu: string | undefined, memory: string | undefined) => ({
    ...(cpu === undefined || cpu === "0" ? {} : { cpu }),
    ...(memory === undefined || memory === "0" ? {} : { memory }),
  });
  return {
    requests: given(flag("cpu-request"), flag("memory-request")),
    limits: given(flag("cpu-limit"), flag("memory-limit")),
  };
}
