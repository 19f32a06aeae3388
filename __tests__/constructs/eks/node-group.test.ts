import { NodeGroup } from "../../../constructs/eks/node-group";
import type { NodeGroupConfig } from "../../../environments/environment";
import { addEksCluster } from "../../support/eks-cluster";
import { EKS_CONFIG } from "../../support/eks-environment";
import { synthAws } from "../../support/synth";

function synthNodes(nodes: Partial<NodeGroupConfig> = {}) {
  return synthAws((stack) => {
    const cluster = addEksCluster(stack);
    new NodeGroup(stack, "Nodes", {
      cluster,
      name: "general",
      nodes: { ...EKS_CONFIG.nodes, ...nodes },
      kubernetesVersion: "1.36",
      subnetIds: ["subnet-1", "subnet-2", "subnet-3"],
      instanceTags: { environment: "test" },
      dependsOn: [],
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

  test("has an encrypted gp3 disk of the given size", () => {
    expect(synthNodes().resource("aws_launch_template")["block_device_mappings"]).toEqual([
      {
        device_name: "/dev/xvda",
        ebs: { volume_type: "gp3", volume_size: 77, encrypted: "true", delete_on_termination: "true" },
      },
    ]);
  });

  test.each([
    ["x86_64", "AL2023_x86_64_STANDARD"],
    ["arm64", "AL2023_ARM_64_STANDARD"],
  ] as const)("runs Amazon Linux 2023 for %s", (architecture, amiType) => {
    expect(synthNodes({ architecture }).resource("aws_eks_node_group")["ami_type"]).toBe(amiType);
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
      expect(resource["lifecycle"]).toEqual({ create_before_destroy: true });
      expect(resource).not.toHaveProperty("name");
      expect(resource).not.toHaveProperty("node_group_name");
    }
  });
});
