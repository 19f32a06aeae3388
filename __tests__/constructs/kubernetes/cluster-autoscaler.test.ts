import { ClusterAutoscaler } from "../../../constructs/kubernetes/cluster-autoscaler";
import type { EksKubernetesCluster } from "../../../constructs/eks/kubernetes-cluster";
import { WORKLOADS } from "../../../constructs/eks/workloads";
import { autoscalerStatements } from "../../../constructs/eks/workload-permissions";
import { synthInCluster } from "../../support/releases";

const CLUSTER: EksKubernetesCluster = {
  kind: "eks",
  name: "test-7",
  kubernetesVersion: "1.36",
  storageClass: "gp3",
  accountId: "111122223333",
  region: "eu-central-1",
  endpoint: "https://7.eks.amazonaws.com",
  certificateAuthority: "Y2E=",
  vpcId: "vpc-00000007",
};

interface PodSpec {
  readonly service_account_name: string;
  readonly priority_class_name: string;
  readonly security_context: Readonly<Record<string, unknown>>;
  readonly container: readonly { readonly image: string; readonly args: readonly string[]; readonly security_context: unknown }[];
}

describe("Cluster Autoscaler", () => {
  const stack = synthInCluster((scope) => {
    new ClusterAutoscaler(scope, "Autoscaler", { cluster: CLUSTER, version: "1.36.1" });
  });
  const { spec } = stack.resource("kubernetes_deployment_v1") as unknown as { spec: { replicas: string; template: { spec: PodSpec } } };
  const pod = spec.template.spec;

  test("is the version that it is told, and works on the groups of this cluster only", () => {
    expect(pod.container[0]?.image).toBe("registry.k8s.io/autoscaling/cluster-autoscaler:v1.36.1");
    expect(pod.container[0]?.args).toContain(
      "--node-group-auto-discovery=asg:tag=k8s.io/cluster-autoscaler/enabled,k8s.io/cluster-autoscaler/test-7",
    );
  });

  test("runs as the service account that has the identity", () => {
    expect(pod.service_account_name).toMatch(/kubernetes_service_account_v1\.Autoscaler_ServiceAccount_/);
    expect(stack.resource("kubernetes_service_account_v1")["metadata"]).toMatchObject({
      name: WORKLOADS.clusterAutoscaler.serviceAccount,
      namespace: WORKLOADS.clusterAutoscaler.namespace,
    });
  });

  test("CIS 4.2.1 to 4.2.5: would pass the Pod Security level restricted, and comes before others", () => {
    expect(pod.priority_class_name).toBe("system-cluster-critical");
    expect(pod.security_context).toMatchObject({ run_as_non_root: true, seccomp_profile: { type: "RuntimeDefault" } });
    expect(pod.container[0]?.security_context).toMatchObject({
      allow_privilege_escalation: false,
      read_only_root_filesystem: true,
      capabilities: { drop: ["ALL"] },
    });
  });

  test("CIS 4.1.3: has rights without wildcards, and none on secrets", () => {
    const rules = JSON.stringify([...stack.resources("kubernetes_cluster_role_v1"), ...stack.resources("kubernetes_role_v1")]);

    expect(rules).not.toMatch(/"\*"|"secrets"/);
  });

  test("may change the size of the groups that EKS made for this cluster, and of no others", () => {
    const writes = autoscalerStatements({ accountId: "111122223333", region: "eu-central-1" }, "test-7").filter(
      ({ Sid }) => Sid === "ChangeSize",
    );

    expect(writes).toEqual([
      expect.objectContaining({
        Action: ["autoscaling:SetDesiredCapacity", "autoscaling:TerminateInstanceInAutoScalingGroup"],
        Condition: { StringEquals: { "aws:ResourceTag/k8s.io/cluster-autoscaler/test-7": "owned" } },
      }),
    ]);
  });
});
