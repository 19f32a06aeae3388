import { eksKubernetesCluster, kubeconfigCluster } from "../../../constructs/eks/kubernetes-cluster";
import { EKS_CONFIG } from "../../support/eks-environment";

describe("Kubernetes cluster", () => {
  test("of a cluster stack has what the stack published beside what the environment says", () => {
    const published = { clusterEndpoint: "https://seven.example.com", clusterCertificateAuthority: "UEVN", vpcId: "vpc-77" };

    expect(eksKubernetesCluster(EKS_CONFIG, published)).toEqual({
      kind: "eks",
      name: "test-7",
      kubernetesVersion: "1.36",
      storageClass: "gp3",
      accountId: "111122223333",
      region: "eu-central-1",
      endpoint: "https://seven.example.com",
      certificateAuthority: "UEVN",
      vpcId: "vpc-77",
    });
  });

  test("of a kubeconfig is the user's context, in the usual file unless another is named", () => {
    const config = {
      kind: "kubeconfig",
      name: "laptop",
      context: "kind-seven",
      storageClass: "standard",
      kubernetesVersion: "1.36",
    } as const;

    expect(kubeconfigCluster(config)).toEqual({ ...config, configPath: "~/.kube/config" });
    expect(kubeconfigCluster({ ...config, configPath: "~/.kube/seven" }).configPath).toBe("~/.kube/seven");
  });
});
