import { NodeGroup, type NodeGroupProps } from "../../../constructs/eks/node-group";
import { EncryptionKey } from "../../../constructs/storage/encryption-key";
import type { NodeGroupConfig } from "../../../environments/environment";
import { addEksCluster } from "../../support/eks-cluster";
import { EKS_CONFIG } from "../../support/eks-environment";
import { synthAws } from "../../support/synth";

const GENERAL = EKS_CONFIG.nodeGroups[0] as NodeGroupConfig;

function synthNodes(nodes: Partial<NodeGroupConfig> = {}, props: Partial<NodeGroupProps> = {}) {
  return synthAws((stack) => {
    const cluster = addEksCluster(stack);
    const key = new EncryptionKey(stack, "Key", { account: EKS_CONFIG, name: "k", description: "K", removalPolicy: "destroy" });
    new NodeGroup(stack, "Nodes", {
      cluster,
      nodes: { ...GENERAL, ...nodes },
      kubernetesVersion: "1.36",
      subnets: EKS_CONFIG.zones.map((zone, index) => ({ zone, id: `subnet-${index}` })),
      key,
      instanceTags: { environment: "test" },
      dependsOn: [],
      ...props,
    });
  });
}

describe("node group", () => {
  test("is this managed group", () => {
    expect(synthNodes().resource("aws_eks_node_group")).toMatchSnapshot();
  });

  test("keeps pods away from the instance metadata: token required, one hop", () => {
    expect(synthNodes().resource("aws_launch_template")["metadata_options"]).toEqual({
      http_endpoint: "enabled",
      http_tokens: "required",
      http_put_response_hop_limit: 1,
    });
  });

  test("has a gp3 disk of the given size, encrypted with the given key", () => {
    expect(synthNodes().resource("aws_launch_template")["block_device_mappings"]).toEqual([
      {
        device_name: "/dev/xvda",
        ebs: {
          volume_type: "gp3",
          volume_size: 77,
          encrypted: "true",
          kms_key_id: expect.stringMatching(/^\$\{aws_kms_key\.Key_\w+\.arn\}$/),
          delete_on_termination: "true",
        },
      },
    ]);
  });

  test("is made of the release that is asked for, else of the newest", () => {
    expect(synthNodes({}, { release: "1.36.1-20261112" }).resource("aws_eks_node_group")["release_version"]).toBe("1.36.1-20261112");
    expect(synthNodes().resource("aws_eks_node_group")).not.toHaveProperty("release_version");
  });

  test.each([
    ["x86_64", "AL2023_x86_64_STANDARD"],
    ["arm64", "AL2023_ARM_64_STANDARD"],
  ] as const)("runs Amazon Linux 2023 for %s", (architecture, amiType) => {
    expect(synthNodes({ architecture }).resource("aws_eks_node_group")["ami_type"]).toBe(amiType);
  });

  test("leaves the number of nodes to the autoscaler", () => {
    expect(synthNodes().resource("aws_eks_node_group")["lifecycle"]).toMatchObject({ ignore_changes: ["scaling_config[0].desired_size"] });
  });

  test.each([
    ["on-demand", "ON_DEMAND"],
    ["spot", "SPOT"],
  ] as const)("is bought %s", (capacity, capacityType) => {
    expect(synthNodes({ capacity }).resource("aws_eks_node_group")["capacity_type"]).toBe(capacityType);
  });

  test("is a group in each zone where volumes bind pods to one, with one role and one template", () => {
    const stack = synthNodes({ spread: "group-per-zone" });

    expect(stack.resources("aws_eks_node_group").map((group) => [group["node_group_name_prefix"], group["subnet_ids"]])).toEqual([
      ["general-eu-central-1a-", ["subnet-0"]],
      ["general-eu-central-1b-", ["subnet-1"]],
      ["general-eu-central-1c-", ["subnet-2"]],
    ]);
    expect(stack.resources("aws_launch_template")).toHaveLength(1);
  });

  test("keeps everybody off the nodes of telemetry, and has the given taints and labels besides", () => {
    const group = synthNodes({
      purpose: "telemetry",
      labels: { team: "a" },
      taints: [{ key: "team", value: "a", effect: "PreferNoSchedule" }],
    }).resource("aws_eks_node_group");

    expect(group["taint"]).toEqual([
      { key: "dedicated", value: "telemetry", effect: "NO_SCHEDULE" },
      { key: "team", value: "a", effect: "PREFER_NO_SCHEDULE" },
    ]);
    expect(group["labels"]).toEqual({ team: "a", "node-group": "general", purpose: "telemetry" });
  });

  test("is updated a third at a time and repaired by EKS", () => {
    expect(synthNodes().resource("aws_eks_node_group")).toMatchObject({
      update_config: { max_unavailable_percentage: 33 },
      node_repair_config: { enabled: true },
    });
  });

  test("tags instances, their volumes and interfaces, which default tags do not reach", () => {
    const tags = { environment: "test", Name: "test-7-general" };

    expect(synthNodes().resource("aws_launch_template")["tag_specifications"]).toEqual([
      { resource_type: "instance", tags },
      { resource_type: "volume", tags },
      { resource_type: "network-interface", tags },
    ]);
  });

  test("gives nodes what nodes need and nothing that pods need", () => {
    const attachments = synthNodes().resourcesByName("aws_iam_role_policy_attachment");
    const ofNodes = Object.entries(attachments).filter(([name]) => name.startsWith("Nodes_"));

    expect(ofNodes.map(([, attachment]) => attachment["policy_arn"])).toEqual([
      "arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly",
      "arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy",
    ]);
  });

  test("can be replaced without a gap, so neither it nor its template has a fixed name", () => {
    const stack = synthNodes();

    for (const resource of [stack.resource("aws_eks_node_group"), stack.resource("aws_launch_template")]) {
      expect(resource["lifecycle"]).toMatchObject({ create_before_destroy: true });
      expect(resource).not.toHaveProperty("name");
      expect(resource).not.toHaveProperty("node_group_name");
    }
  });
});
