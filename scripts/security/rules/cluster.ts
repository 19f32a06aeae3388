/** The EKS cluster, its add-ons and nodes. */
import type { SecurityRules } from "../rules";
import { type StackResource, blocksOf, listOf, mapOf, referencesTo, resourcesOfType } from "../stack-json";
import { unless, wrong } from "./places";

const WORLD = /^(0\.0\.0\.0|::)\/0$/;

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
          ...unless(!isPublic || (cidrs.length > 0 && !cidrs.some((cidr) => WORLD.test(cidr))), cluster, "has an endpoint for the world"),
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
  nodesRunFromTemplates: {
    holds: "Every node group has a launch template of its stack with IMDSv2, one hop and encrypted disks, and nobody logs into a node.",
    check: (stack) => [
      ...resourcesOfType(stack, "aws_eks_node_group").flatMap((group) => [
        ...unless(
          referencesTo("aws_launch_template", group.arguments["launch_template"] ?? null).length > 0,
          group,
          "has no launch template",
        ),
        ...("remote_access" in group.arguments ? [wrong(group, "lets people log into its nodes")] : []),
      ]),
      ...resourcesOfType(stack, "aws_launch_template").flatMap((template) => [
        ...metadataFindings(template),
        ...blocksOf(template.arguments["block_device_mappings"])
          .map((mapping) => blocksOf(mapping["ebs"])[0] ?? {})
          .filter((disk) => String(disk["encrypted"]) !== "true")
          .map(() => wrong(template, "has a disk that is not encrypted")),
        ...("key_name" in template.arguments ? [wrong(template, "has an SSH key")] : []),
      ]),
    ],
  },
} as const satisfies SecurityRules;

function clusters(stack: Parameters<typeof resourcesOfType>[0]): StackResource[] {
  return resourcesOfType(stack, "aws_eks_cluster");
}

function metadataFindings(template: StackResource) {
  const [options = {}] = blocksOf(template.arguments["metadata_options"]);
  return [
    ...unless(options["http_tokens"] === "required", template, "answers metadata without a token"),
    ...unless(options["http_put_response_hop_limit"] === 1, template, "answers metadata to pods"),
  ];
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
