/** Quotas of namespaces: that their figures are sizes of something. Whether the workloads fit in is known where the workloads are. */
import type { ContainerDefaultsConfig, Environment, NamespaceQuotaConfig } from "../environment";
import type { Problem } from "../../problems";
import { Size } from "../../units";
import { checkNumber, checkSize } from "./check-value";
import type { Sound } from "./sound";

/** More than the largest cluster that EKS runs without asking. */
const MAX_CORES = 100_000;
const MAX_PODS = 100_000;
const MAX_MEMORY = Size.gibibytes(1024 ** 2);
const MAX_STORAGE = Size.gibibytes(1024 ** 2);

/** Below this nothing starts. */
const MIN_MEMORY = Size.mebibytes(16);

export function validateQuotas({ quotas }: Sound<Environment>, at: string): Problem[] {
  if (quotas === undefined) return [];
  const { container, ...namespaces } = quotas;
  return [
    ...Object.entries(namespaces).flatMap(([name, quota]) => validateQuota(quota, `${at}.quotas.${name}`)),
    ...(container === undefined ? [] : validateContainer(container, `${at}.quotas.container`)),
  ];
}

/** Also for the quota that an environment sets for one system. */
export function validateQuota(quota: Sound<NamespaceQuotaConfig> | undefined, at: string): Problem[] {
  if (quota === undefined) return [];
  return [
    ...checkCores(quota.cpuCores, `${at}.cpuCores`, "The number of cores"),
    ...checkSize({ at: `${at}.memory`, value: quota.memory, subject: "The memory", min: MIN_MEMORY, max: MAX_MEMORY }),
    ...checkNumber({ at: `${at}.pods`, value: quota.pods, subject: "The number of pods", min: 1, max: MAX_PODS }),
    ...checkSize({ at: `${at}.storage`, value: quota.storage, subject: "The sum of volumes", min: Size.mebibytes(0), max: MAX_STORAGE }),
  ];
}

function validateContainer({ cpuCores, memory }: Sound<ContainerDefaultsConfig>, at: string): Problem[] {
  return [
    ...checkCores(cpuCores, `${at}.cpuCores`, "The number of cores of a container"),
    ...checkSize({ at: `${at}.memory`, value: memory, subject: "The memory of a container", min: MIN_MEMORY, max: MAX_MEMORY }),
  ];
}

function checkCores(value: number | undefined, at: string, subject: string): Problem[] {
  return checkNumber({ at, value, subject, min: 0.001, max: MAX_CORES, isWhole: false });
}
