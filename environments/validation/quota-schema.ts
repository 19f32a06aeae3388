/** The form of the part of an environment that bounds namespaces. */
import type { ContainerDefaultsConfig, NamespaceQuotaConfig, QuotasConfig } from "../environment";
import { count } from "./field-schemas";
import { number, object, size } from "./schema-kit";

const cores = number("a number of cores such as 0.5");

export const namespaceQuota = object<NamespaceQuotaConfig>({ cpuCores: cores, memory: size, pods: count, storage: size });

export const quotas = object<QuotasConfig>({
  observability: namespaceQuota,
  nodes: namespaceQuota,
  jaeger: namespaceQuota,
  externalSecrets: namespaceQuota,
  system: namespaceQuota,
  container: object<ContainerDefaultsConfig>({ cpuCores: cores, memory: size }),
});
