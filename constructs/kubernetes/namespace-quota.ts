/**
 * The quota of a namespace and what a container gets there that says nothing: without the second, a quota would refuse every pod that leaves a field out.
 *
 * @see https://kubernetes.io/docs/concepts/policy/resource-quotas/
 */
import { LimitRangeV1 } from "@cdktf/provider-kubernetes/lib/limit-range-v1";
import { ResourceQuotaV1 } from "@cdktf/provider-kubernetes/lib/resource-quota-v1";
import type { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import type { ContainerDefaultsConfig, NamespaceQuotaConfig } from "../../environments/environment";

export interface NamespaceQuotaProps {
  /** Name of the namespace. */
  readonly namespace: string;
  /** What its pods may ask for in sum, or `nothing` where no pod may run. */
  readonly quota: NamespaceQuotaConfig | "nothing";
  /** What a container gets that says nothing of its own. */
  readonly container: ContainerDefaultsConfig;
  /** The namespace, where it is made beside this. @default [] */
  readonly dependsOn?: TerraformResource[];
}

export class NamespaceQuota extends Construct {
  constructor(scope: Construct, id: string, props: NamespaceQuotaProps) {
    super(scope, id);
    const { namespace, quota, container } = props;
    const dependsOn = props.dependsOn === undefined ? {} : { dependsOn: props.dependsOn };
    new ResourceQuotaV1(this, "Quota", {
      metadata: { name: "namespace", namespace },
      spec: { hard: quota === "nothing" ? { pods: "0", "requests.storage": "0" } : hardLimits(quota) },
      ...dependsOn,
    });
    if (quota === "nothing") return;
    const memory = container.memory.toKubernetes();
    new LimitRangeV1(this, "Defaults", {
      metadata: { name: "container-defaults", namespace },
      spec: { limit: [{ type: "Container", defaultRequest: { cpu: cores(container.cpuCores), memory }, default: { memory } }] },
      ...dependsOn,
    });
  }
}

function hardLimits({ cpuCores, memory, pods, storage }: NamespaceQuotaConfig): Record<string, string> {
  return {
    "requests.cpu": cores(cpuCores),
    "requests.memory": memory.toKubernetes(),
    "limits.memory": memory.toKubernetes(),
    pods: String(pods),
    "requests.storage": storage.toKubernetes(),
  };
}

/** `8`, `500m`: as the API server writes it back, so that a plan without changes stays one. */
function cores(amount: number): string {
  const thousandths = Math.round(amount * 1000);
  return thousandths % 1000 === 0 ? String(thousandths / 1000) : `${thousandths}m`;
}
