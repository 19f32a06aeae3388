import type { EksClusterProps } from "../../../constructs/eks/eks-cluster";
import type { EksConfig } from "../../../environments/environment";
import { addEksCluster } from "../../support/eks-cluster";
import { EKS_CONFIG } from "../../support/eks-environment";
import { synthAws } from "../../support/synth";
import { policyStatements } from "../../support/synthesized-stack";

function synthCluster(config: Partial<EksConfig> = {}, props: Partial<EksClusterProps> = {}) {
  return synthAws((stack) => {
    addEksCluster(stack, { config: { ...EKS_CONFIG, ...config }, ...props });
  });
}

describe("EKS cluster", () => {
  test("is no more than this", () => {
    expect(synthCluster().resourceCounts()).toMatchInlineSnapshot(`
     {
       "aws_cloudwatch_log_group": 1,
       "aws_eks_cluster": 1,
       "aws_iam_role": 1,
       "aws_iam_role_policy_attachment": 1,
       "aws_kms_alias": 2,
       "aws_kms_key": 2,
     }
    `);
  });

  test("CIS 5.4.1, 5.4.2: has a private endpoint only", () => {
    const vpcConfig = synthCluster().resource("aws_eks_cluster")["vpc_config"];

    expect(vpcConfig).toEqual({ subnet_ids: ["subnet-7a", "subnet-7b"], endpoint_private_access: true, endpoint_public_access: false });
  });

  test("CIS 5.4.1: opens a public endpoint to the named networks and keeps the private one", () => {
    expect(synthCluster({ publicAccessCidrs: ["203.0.113.0/24"] }).resource("aws_eks_cluster")["vpc_config"]).toMatchObject({
      endpoint_private_access: true,
      endpoint_public_access: true,
      public_access_cidrs: ["203.0.113.0/24"],
    });
  });

  test("stays private when the list of public networks is empty, which AWS would take for the world", () => {
    const vpcConfig = synthCluster({ publicAccessCidrs: [] }).resource("aws_eks_cluster")["vpc_config"];

    expect(vpcConfig).toMatchObject({ endpoint_public_access: false });
    expect(vpcConfig).not.toHaveProperty("public_access_cidrs");
  });

  test("CIS 2.1.1: writes all five logs of the control plane into an encrypted log group that is there first", () => {
    const stack = synthCluster();

    expect(stack.resource("aws_eks_cluster")).toMatchObject({
      enabled_cluster_log_types: ["api", "audit", "authenticator", "controllerManager", "scheduler"],
      depends_on: expect.arrayContaining([expect.stringMatching(/^aws_cloudwatch_log_group\.Cluster_LogGroup_/)]),
    });
    expect(stack.resource("aws_cloudwatch_log_group")).toMatchObject({
      name: "/aws/eks/test-7/cluster",
      retention_in_days: 365,
      kms_key_id: expect.stringMatching(/aws_kms_key\.LogsKey_/),
    });
  });

  test("CIS 5.3.1: encrypts secrets with a rotated key of its own", () => {
    const stack = synthCluster();

    expect(stack.resource("aws_eks_cluster")["encryption_config"]).toEqual({
      resources: ["secrets"],
      provider: { key_arn: expect.stringMatching(/^\$\{aws_kms_key\.Cluster_SecretsKey_\w+\.arn\}$/) },
    });
    expect(stack.resource("aws_kms_key", "Cluster_SecretsKey")["enable_key_rotation"]).toBe(true);
  });

  test("CIS 5.5.1: knows people by access entries only, and who made it is no administrator", () => {
    const stack = synthCluster();

    expect(stack.resource("aws_eks_cluster")["access_config"]).toEqual({
      authentication_mode: "API",
      bootstrap_cluster_creator_admin_permissions: false,
    });
  });

  test("stays in standard support and is born without add-ons that nobody manages", () => {
    expect(synthCluster().resource("aws_eks_cluster")).toMatchObject({
      version: "1.36",
      upgrade_policy: { support_type: "STANDARD" },
      bootstrap_self_managed_addons: false,
      kubernetes_network_config: { service_ipv4_cidr: "172.20.0.0/16" },
    });
  });

  test("lets a sick zone be taken out of it", () => {
    expect(synthCluster().resource("aws_eks_cluster")["zonal_shift_config"]).toEqual({ enabled: true });
  });

  test("is deleted by nobody in a protected environment, and by Terraform in any other", () => {
    expect(synthCluster({}, { removalPolicy: "protect" }).resource("aws_eks_cluster")["deletion_protection"]).toBe(true);
    expect(synthCluster({}, { removalPolicy: "destroy" }).resource("aws_eks_cluster")["deletion_protection"]).toBe(false);
  });

  test("lets EKS of this account take its role, and has the policy before it is made", () => {
    const stack = synthCluster();

    expect(policyStatements(stack.resource("aws_iam_role")["assume_role_policy"])).toEqual([
      expect.objectContaining({
        Principal: { Service: "eks.amazonaws.com" },
        Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
      }),
    ]);
    expect(stack.resource("aws_eks_cluster")["depends_on"]).toEqual(
      expect.arrayContaining([expect.stringMatching(/^aws_iam_role_policy_attachment\.Cluster_Role_AmazonEKSClusterPolicy_/)]),
    );
  });
});
