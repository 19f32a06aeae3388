/** What pods ask for, in the units in which quotas count: per pod, per workload and per namespace. */
import type { HelmValues } from "../helm/helm-values";
import { parseQuantity } from "./quantity";

/** What is asked for in sum. */
export interface Demand {
  /** Pods at the same time. */
  readonly pods: number;
  /** Thousandths of a core that are requested. */
  readonly cpuMillicores: number;
  /** MiB that are requested. */
  readonly memoryMiB: number;
  /** MiB that are the limit. */
  readonly memoryLimitMiB: number;
  /** MiB of volumes that are claimed. */
  readonly storageMiB: number;
}

/** What a container gets that says nothing, from the LimitRange of its namespace. */
export interface ContainerDefaults {
  /** Thousandths of a core that it requests. */
  readonly cpuMillicores: number;
  /** MiB that it requests and is limited to. */
  readonly memoryMiB: number;
}

/** Pods that are alike. */
export interface Workload {
  /** Namespace of the pods. */
  readonly namespace: string;
  /** Kind and name: `StatefulSet/loki`. */
  readonly name: string;
  /** How many there are at the same time, an update included, or one on each node. */
  readonly pods: number | "each-node";
  /** The field `resources` of each container. */
  readonly containers: readonly ContainerResources[];
  /** Volumes that each pod claims, as quantities. What stands for a claim alone has no pod, and its volume counts once. @default [] */
  readonly volumes?: readonly unknown[];
}

/** The field `resources` of a container, whatever stands in it. */
export interface ContainerResources {
  /** Quantities that are set aside, by resource. @default {} */
  readonly requests?: Readonly<Record<string, unknown>>;
  /** Quantities that it cannot pass, by resource. @default {} */
  readonly limits?: Readonly<Record<string, unknown>>;
}

/** What nothing asks for. */
export const NO_DEMAND: Demand = { pods: 0, cpuMillicores: 0, memoryMiB: 0, memoryLimitMiB: 0, storageMiB: 0 };

/** Pods of a Deployment while it rolls: a quarter more, rounded up, is Kubernetes' default. */
export function rollingPods(replicas: number): number {
  return replicas + Math.ceil(replicas / 4);
}

/** What a workload asks for. @param nodes how many nodes there are at most */
export function demandOf({ pods, containers, volumes = [] }: Workload, nodes: number, defaults: ContainerDefaults): Demand {
  const count = pods === "each-node" ? nodes : pods;
  const perPod = containers.map((container) => containerDemand(container, defaults)).reduce(addDemands, NO_DEMAND);
  const storageMiB = volumes.reduce<number>((sum, volume) => sum + (mebibytes(volume) ?? 0), 0);
  return {
    pods: count,
    cpuMillicores: count * perPod.cpuMillicores,
    memoryMiB: count * perPod.memoryMiB,
    memoryLimitMiB: count * perPod.memoryLimitMiB,
    storageMiB: Math.max(count, 1) * storageMiB,
  };
}

/** Both together. */
export function addDemands(one: Demand, other: Demand): Demand {
  return {
    pods: one.pods + other.pods,
    cpuMillicores: one.cpuMillicores + other.cpuMillicores,
    memoryMiB: one.memoryMiB + other.memoryMiB,
    memoryLimitMiB: one.memoryLimitMiB + other.memoryLimitMiB,
    storageMiB: one.storageMiB + other.storageMiB,
  };
}

/** A container that has a limit and no request requests its limit; one that has neither gets the defaults. */
function containerDemand({ requests = {}, limits = {} }: ContainerResources, defaults: ContainerDefaults): Demand {
  const cpuLimit = millicores(limits["cpu"]);
  const memoryLimit = mebibytes(limits["memory"]);
  return {
    ...NO_DEMAND,
    cpuMillicores: millicores(requests["cpu"]) ?? cpuLimit ?? defaults.cpuMillicores,
    memoryMiB: mebibytes(requests["memory"]) ?? memoryLimit ?? defaults.memoryMiB,
    memoryLimitMiB: memoryLimit ?? defaults.memoryMiB,
  };
}

function millicores(value: unknown): number | undefined {
  const cores = parseQuantity(value);
  return cores === undefined ? undefined : Math.round(cores * 1000);
}

function mebibytes(value: unknown): number | undefined {
  const bytes = parseQuantity(value);
  return bytes === undefined ? undefined : bytes / 1024 ** 2;
}

/** What stands at a path of values. @returns undefined where there is nothing */
export function valueAt(values: HelmValues, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) => (typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined),
      values,
    );
}
