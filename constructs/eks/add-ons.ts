/**
 * The EKS add-ons of a cluster, each pinned to a build. The network and the agent that hands out workload identities come before the first node, because a
 * node is not ready without them; what runs on nodes comes after.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html
 */
import { EksAddon } from "@cdktf/provider-aws/lib/eks-addon";
import { Construct, type IDependable } from "constructs";
import { type AddOnName, type AddOnVersion, type VersionedCluster, addOnVersion } from "../../environments/add-on-versions";
import { assertNoProblems, quoteValue } from "../../problems";
import { resourcesOf } from "../dependencies";
import { pascalCase } from "../pascal-case";
import type { IEksCluster } from "./eks-cluster-interface";

/** Configuration of an add-on, as its own schema wants it. */
export type AddOnConfiguration = { readonly [Key in string]: string | boolean | number | AddOnConfiguration };

/** One add-on of EKS, of a version that is still to be chosen. */
export interface UnpinnedAddOn {
  /** Its name in EKS: `vpc-cni`. */
  readonly name: AddOnName;
  /** Its configuration. @default {} */
  readonly configuration?: AddOnConfiguration;
  /** Other add-ons of the same list that it needs. @default [] */
  readonly after?: readonly AddOnName[];
}

/** One add-on of EKS. */
export interface AddOn extends UnpinnedAddOn {
  /** Build that is installed. */
  readonly version: AddOnVersion;
}

export interface AddOnsProps {
  /** Cluster that they are installed on. */
  readonly cluster: IEksCluster;
  /** In no order, but for what they say of it themselves. */
  readonly addOns: readonly AddOn[];
  /** What must be there first: nodes, workload identities. @default [] */
  readonly dependsOn?: readonly IDependable[];
}

/** Add-ons without which no node becomes ready. */
export const ADD_ONS_BEFORE_NODES: readonly UnpinnedAddOn[] = [
  // Without the setting, network policies are accepted and not enforced.
  { name: "vpc-cni", configuration: { enableNetworkPolicy: "true" } },
  { name: "eks-pod-identity-agent" },
];

/** Add-ons that run on nodes. */
export const ADD_ONS_ON_NODES: readonly UnpinnedAddOn[] = [
  { name: "kube-proxy" },
  // Two as it is born; nothing in a cluster is found while they cannot keep up.
  { name: "coredns", configuration: { autoScaling: { enabled: true, minReplicas: 2, maxReplicas: 10 } } },
  { name: "snapshot-controller" },
  // It looks for the definitions of snapshots when it starts.
  { name: "aws-ebs-csi-driver", after: ["snapshot-controller"] },
  { name: "metrics-server" },
];

/**
 * Chooses the version of each add-on for a cluster.
 *
 * @throws ProblemError when neither the cluster nor the table of versions names one.
 */
export function pinAddOns(cluster: VersionedCluster, addOns: readonly UnpinnedAddOn[]): AddOn[] {
  const pinned = addOns.flatMap((addOn): AddOn[] => {
    const version = addOnVersion(cluster, addOn.name);
    return version === undefined ? [] : [{ ...addOn, version }];
  });
  assertNoProblems(
    addOns
      .filter(({ name }) => !pinned.some((addOn) => addOn.name === name))
      .map(({ name }) => ({
        code: "OBS0107" as const,
        at: `addOnVersions.${name}`,
        what: `No version of the add-on is known for Kubernetes ${cluster.kubernetesVersion}.`,
        got: quoteValue(cluster.addOnVersions),
        allowed: "a version of the table in environments/add-on-versions.ts, or one of the cluster's own",
        remedy: "Name one in addOnVersions.",
      })),
  );
  return pinned;
}

export class AddOns extends Construct {
  constructor(scope: Construct, id: string, props: AddOnsProps) {
    super(scope, id);
    const made = new Map<string, EksAddon>();
    const dependencies = resourcesOf(props.dependsOn ?? []);
    for (const addOn of inOrder(props.addOns)) {
      const before = (addOn.after ?? []).flatMap((name) => made.get(name) ?? []);
      const resource = new EksAddon(this, pascalCase(addOn.name), {
        clusterName: props.cluster.nameReference,
        addonName: addOn.name,
        addonVersion: addOn.version,
        // What is taken out of the list keeps running until somebody deletes it: nodes without a network help nobody.
        preserve: true,
        resolveConflictsOnCreate: "OVERWRITE",
        resolveConflictsOnUpdate: "OVERWRITE",
        ...(addOn.configuration === undefined ? {} : { configurationValues: JSON.stringify(addOn.configuration) }),
        dependsOn: [...dependencies, ...before],
      });
      made.set(addOn.name, resource);
    }
  }
}

/** Those that need no other first. */
function inOrder(addOns: readonly AddOn[]): AddOn[] {
  return [...addOns.filter(({ after = [] }) => after.length === 0), ...addOns.filter(({ after = [] }) => after.length > 0)];
}
