/** Whether what a stack runs in a namespace fits into the namespace's quota: a pod that does not is never made, and only an event says so. */
import type { IConstruct } from "constructs";
import { PersistentVolumeClaimV1 } from "@cdktf/provider-kubernetes/lib/persistent-volume-claim-v1";
import type { Environment } from "../../environments/environment";
import { mostNodes } from "../../environments/most-nodes";
import { type Problem } from "../../problems";
import { type PlacedQuota, quotaOfNamespace } from "../../systems/namespace-quotas";
import type { SystemPack } from "../../systems/system-pack";
import { SilencesBackup } from "../alerting/silences-backup";
import { HelmRelease } from "../helm/helm-release";
import { workloadsOfRelease } from "./chart-workloads";
import { NAMESPACES } from "./namespaces";
import { type Demand, NO_DEMAND, type Workload, addDemands, demandOf } from "./workload";

export interface QuotaCheckOptions {
  /** The stack whose releases and claims are looked at. */
  readonly stack: IConstruct;
  /** Whose quotas hold. */
  readonly environment: Environment;
  /** Whose namespaces have the quotas of systems. */
  readonly systems: readonly SystemPack[];
}

/** Every figure of a quota that is smaller than what the stack asks for. */
export function checkQuotas({ stack, environment, systems }: QuotaCheckOptions): Problem[] {
  const demands = demandByNamespace(stack, environment);
  return [...demands].flatMap(([namespace, demand]) => {
    const placed = quotaOfNamespace({ environment, systems, platform: NAMESPACES }, namespace);
    return placed === undefined ? [] : compare(placed, demand, namespace);
  });
}

function demandByNamespace(stack: IConstruct, environment: Environment): ReadonlyMap<string, Demand> {
  const { cpuCores, memory } = environment.quotas.container;
  const defaults = { cpuMillicores: cpuCores * 1000, memoryMiB: memory.toMebibytes() };
  const demands = new Map<string, Demand>();
  for (const workload of stack.node.findAll().flatMap(workloadsOf)) {
    const demand = demandOf(workload, mostNodes(environment), defaults);
    demands.set(workload.namespace, addDemands(demands.get(workload.namespace) ?? NO_DEMAND, demand));
  }
  return demands;
}

function workloadsOf(construct: IConstruct): Workload[] {
  if (construct instanceof HelmRelease) return workloadsOfRelease(construct);
  if (construct instanceof SilencesBackup) return [construct.workload];
  if (!(construct instanceof PersistentVolumeClaimV1)) return [];
  const { name = "", namespace = "default" } = construct.metadataInput ?? {};
  const volume = construct.specInput?.resources.requests?.["storage"];
  return [{ namespace, name: `PersistentVolumeClaim/${name}`, pods: 0, containers: [], volumes: [volume] }];
}

function compare({ at, quota }: PlacedQuota, demand: Demand, namespace: string): Problem[] {
  const memory = Math.max(demand.memoryMiB, demand.memoryLimitMiB);
  return [
    ...tooSmall(`${at}.cpuCores`, "cores", quota.cpuCores, demand.cpuMillicores / 1000, String, namespace),
    ...tooSmall(`${at}.memory`, "memory", quota.memory.toMebibytes(), memory, mebibytes, namespace),
    ...tooSmall(`${at}.pods`, "pods", quota.pods, demand.pods, String, namespace),
    ...tooSmall(`${at}.storage`, "volumes", quota.storage.toMebibytes(), demand.storageMiB, mebibytes, namespace),
  ];
}

function tooSmall(
  at: string,
  what: string,
  given: number,
  needed: number,
  write: (figure: number) => string,
  namespace: string,
): Problem[] {
  if (given >= needed) return [];
  return [
    {
      code: "OBS0118",
      at,
      what: `The workloads of the namespace ${namespace} ask for more ${what} than its quota lets them have, updates included.`,
      got: write(given),
      allowed: `${write(needed)} or more`,
      remedy: "Raise the quota, or lower replicas or sizes.",
    },
  ];
}

function mebibytes(figure: number): string {
  return `${Math.ceil(figure)}Mi`;
}
