/** Whoever has a network or a cluster brings it: everything that stands on one takes it like one of ours, and nothing is looked up. */
import { ADD_ONS_ON_NODES, AddOns, pinAddOns } from "../../../constructs/eks/add-ons";
import { ClusterAccess } from "../../../constructs/eks/cluster-access";
import { NodeGroup } from "../../../constructs/eks/node-group";
import { OidcProvider } from "../../../constructs/eks/oidc-provider";
import { WorkloadIdentity } from "../../../constructs/eks/workload-identity";
import { WORKLOADS } from "../../../constructs/eks/workloads";
import type { NodeGroupConfig } from "../../../environments/environment";
import { addExistingCluster, addExistingVpc, addKey } from "../../support/aws-parts";
import { EKS_CONFIG } from "../../support/eks-environment";
import { synthAws } from "../../support/synth";
import { policyStatements } from "../../support/synthesized-stack";

describe("an existing cluster", () => {
  const stack = synthAws((scope) => {
    const cluster = addExistingCluster(scope);
    const vpc = addExistingVpc(scope);
    const identity = new WorkloadIdentity(scope, "Identity", { cluster, workload: WORKLOADS.loki });
    const nodes = new NodeGroup(scope, "Nodes", {
      cluster,
      nodes: EKS_CONFIG.nodeGroups[0] as NodeGroupConfig,
      kubernetesVersion: "1.36",
      subnets: vpc.privateSubnetIds.map((id) => ({ zone: "eu-central-1a", id })),
      key: addKey(scope),
      instanceTags: {},
      dependsOn: [identity, ...vpc.egressRoutes],
    });
    new AddOns(scope, "AddOns", { cluster, addOns: pinAddOns(EKS_CONFIG, ADD_ONS_ON_NODES), dependsOn: [nodes] });
    new ClusterAccess(scope, "Access", { ...EKS_CONFIG, cluster });
  });

  test("gets identities, nodes, add-ons and people by its name", () => {
    const types = ["aws_eks_pod_identity_association", "aws_eks_node_group", "aws_eks_addon", "aws_eks_access_entry"];

    for (const resource of types.flatMap((type) => stack.resources(type))) expect(resource["cluster_name"]).toBe("theirs");
  });

  test("is not made, and neither is its network", () => {
    expect(stack.resourceTypes().filter((type) => /^aws_(eks_cluster|vpc|subnet)$/.test(type))).toEqual([]);
    expect(stack.section("data")).toEqual({});
  });
});

describe("an identity by a token", () => {
  const annotations: Record<string, string>[] = [];
  const stack = synthAws((scope) => {
    const cluster = addExistingCluster(scope);
    const oidcProvider = new OidcProvider(scope, "Oidc", { cluster });
    for (const name of ["loki", "tempo"] as const) {
      annotations.push({
        ...new WorkloadIdentity(scope, name, { cluster, workload: WORKLOADS[name], oidcProvider }).serviceAccountAnnotations,
      });
    }
  });

  test("stands on one provider for the whole cluster", () => {
    expect(stack.resource("aws_iam_openid_connect_provider")).toMatchObject({
      url: "https://oidc.eks.eu-central-1.amazonaws.com/id/7",
      client_id_list: ["sts.amazonaws.com"],
    });
  });

  test("CIS 5.2.1: is given to the token of that service account for STS only", () => {
    const [statement] = policyStatements(stack.resource("aws_iam_role", "loki_")["assume_role_policy"]);

    expect(statement).toMatchObject({
      Principal: { Federated: expect.stringMatching(/^\$\{aws_iam_openid_connect_provider\.Oidc_\w+\.arn\}$/) },
      Action: ["sts:AssumeRoleWithWebIdentity"],
    });
    expect(Object.values(statement?.Condition?.["StringEquals"] ?? {})).toEqual([
      "sts.amazonaws.com",
      "system:serviceaccount:observability:loki",
    ]);
    expect(Object.keys(statement?.Condition?.["StringEquals"] ?? {}).map((key) => key.replace(/^\$\{local\.\w+\}/, "<issuer>"))).toEqual([
      "<issuer>:aud",
      "<issuer>:sub",
    ]);
  });

  test("tells which annotation the service account needs, and has no association of Pod Identity", () => {
    expect(annotations.map((each) => Object.keys(each))).toEqual([["eks.amazonaws.com/role-arn"], ["eks.amazonaws.com/role-arn"]]);
    expect(stack.resources("aws_eks_pod_identity_association")).toEqual([]);
  });
});
