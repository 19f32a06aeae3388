/** The EKS cluster and its add-ons. */
import { kubernetesVersionFault } from "../../../environments/validation/kubernetes-versions";
import { parseNetwork } from "../../../units/validate-cidr";
import type { SecurityRules } from "../rules";
import { type StackResource, blocksOf, listOf, mapOf, resourcesOfType } from "../stack-json";
import { unless } from "./places";

/** Wider, and a network is mostly somebody else's. */
const WIDEST_PREFIX = 8;

export const CLUSTER_RULES = {
  clusterHasNoOpenEndpoint: {
    holds: "The Kubernetes API is reached from the VPC, and from outside by named networks only.",
    check: (stack) =>
      clusters(stack).flatMap((cluster) => {
        const [network = {}] = blocksOf(cluster.arguments["vpc_config"]);
        const cidrs = listOf(network["public_access_cidrs"]).map(String);
        const isPublic = network["endpoint_public_access"] !== false;
        return [
          ...unless(network["endpoint_private_access"] === true, cluster, "has no private endpoint"),
          ...unless(!isPublic || (cidrs.length > 0 && cidrs.every(isNarrow)), cluster, "has an endpoint for the world"),
        ];
      }),
  },
  peopleComeByAccessEntries: {
    holds: "People are known by access entries alone, and who makes a cluster is no administrator of it.",
    check: (stack) =>
      clusters(stack).flatMap((cluster) => {
        const [access = {}] = blocksOf(cluster.arguments["access_config"]);
        return [
          ...unless(access["authentication_mode"] === "API", cluster, "knows people by a ConfigMap"),
          ...unless(access["bootstrap_cluster_creator_admin_permissions"] === false, cluster, "makes its maker an administrator"),
        ];
      }),
  },
  clusterStaysInStandardSupport: {
    holds: "A cluster is upgraded at the end of standard support, not billed sixfold.",
    check: (stack) =>
      clusters(stack).flatMap((cluster) => {
        const [policy = {}] = blocksOf(cluster.arguments["upgrade_policy"]);
        return unless(policy["support_type"] === "STANDARD", cluster, "slides into extended support");
      }),
  },
  addOnsArePinned: {
    holds: "Every add-on has a version.",
    check: (stack) =>
      resourcesOfType(stack, "aws_eks_addon").flatMap((addOn) =>
        unless(/^v\d+\.\d+\.\d+-eksbuild\.\d+$/.test(String(addOn.arguments["addon_version"] ?? "")), addOn, "has no version"),
      ),
  },
  networkPoliciesAreEnforced: {
    holds: "Where there is a cluster, its network add-on enforces network policies.",
    check: (stack) => {
      const enforced = resourcesOfType(stack, "aws_eks_addon").some(
        ({ arguments: given }) =>
          given["addon_name"] === "vpc-cni" && settingOf(given["configuration_values"], "enableNetworkPolicy") === "true",
      );
      return clusters(stack).flatMap((cluster) => unless(enforced, cluster, "accepts network policies and enforces none"));
    },
  },
  versionsAreSupported: {
    holds: "Every cluster has a version of Kubernetes that is in standard support.",
    check: (stack) =>
      clusters(stack).flatMap((cluster) => {
        const version = String(cluster.arguments["version"] ?? "");
        return unless(kubernetesVersionFault(version) === undefined, cluster, `has the version ${version}`);
      }),
  },
} as const satisfies SecurityRules;

function clusters(stack: Parameters<typeof resourcesOfType>[0]): StackResource[] {
  return resourcesOfType(stack, "aws_eks_cluster");
}

/** A setting of an add-on, as text; nothing where the configuration is no JSON. */
function settingOf(configuration: unknown, name: string): string | undefined {
  try {
    const value = mapOf(JSON.parse(String(configuration)) as Parameters<typeof mapOf>[0])[name];
    return value === undefined ? undefined : String(value);
  } catch {
    return undefined;
  }
}

function isNarrow(cidr: string): boolean {
  const network = parseNetwork(cidr);
  return network !== undefined && network.prefix >= WIDEST_PREFIX;
}
