/**
 * The EKS add-ons of a cluster. The network and the agent that hands out workload identities come before the first node, because a node is not ready
 * without them; what runs on nodes comes after.
 *
 * No version is pinned: which ones exist for a Kubernetes version is told only by the account's own API (`aws eks describe-addon-versions`), so each
 * starts at EKS' default for the cluster and stays there until somebody updates it.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html
 */
import { EksAddon } from "@cdktf/provider-aws/lib/eks-addon";
import { Construct, type IDependable } from "constructs";
import { resourcesOf } from "../dependencies";
import { pascalCase } from "../pascal-case";
import type { EksCluster } from "./eks-cluster";

/** One add-on of EKS. */
export interface AddOn {
  /** Its name in EKS: `vpc-cni`. */
  readonly name: string;
  /** Its configuration, as its own schema wants it. @default {} */
  readonly configuration?: Readonly<Record<string, string | boolean | number>>;
}

export interface AddOnsProps {
  /** Cluster that they are installed on. */
  readonly cluster: EksCluster;
  /** In no order: they are installed at once. */
  readonly addOns: readonly AddOn[];
  /** What must be there first: nodes, workload identities. @default [] */
  readonly dependsOn?: readonly IDependable[];
}

/** Add-ons without which no node becomes ready. */
export const ADD_ONS_BEFORE_NODES: readonly AddOn[] = [
  // Without the setting, network policies are accepted and not enforced.
  { name: "vpc-cni", configuration: { enableNetworkPolicy: "true" } },
  { name: "eks-pod-identity-agent" },
];

/** Add-ons that run on nodes. */
export const ADD_ONS_ON_NODES: readonly AddOn[] = [
  { name: "kube-proxy" },
  { name: "coredns" },
  { name: "aws-ebs-csi-driver" },
  { name: "metrics-server" },
];

export class AddOns extends Construct {
  constructor(scope: Construct, id: string, props: AddOnsProps) {
    super(scope, id);
    for (const addOn of props.addOns) {
      new EksAddon(this, pascalCase(addOn.name), {
        clusterName: props.cluster.nameReference,
        addonName: addOn.name,
        resolveConflictsOnCreate: "OVERWRITE",
        resolveConflictsOnUpdate: "OVERWRITE",
        ...(addOn.configuration === undefined ? {} : { configurationValues: JSON.stringify(addOn.configuration) }),
        dependsOn: resourcesOf(props.dependsOn ?? []),
      });
    }
  }
}
