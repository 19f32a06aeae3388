import { eksKubernetesCluster } from "../../../constructs/eks/kubernetes-cluster";
import { LoadBalancerController } from "../../../constructs/kubernetes/load-balancer-controller";
import { EKS_CONFIG } from "../../support/eks-environment";
import { releaseOf, releasePage, synthInCluster, valuesOf } from "../../support/releases";

const STACK = synthInCluster((stack) => {
  const cluster = eksKubernetesCluster(EKS_CONFIG, {
    clusterEndpoint: "https://api.example.com",
    clusterCertificateAuthority: "Zm9v",
    vpcId: "vpc-7",
  });
  new LoadBalancerController(stack, "Controller", { cluster });
});

describe("load balancer controller", () => {
  test("with minimal props is no more than this", () => {
    expect(releasePage(STACK)).toMatchSnapshot();
  });

  test("works for this cluster, in this network, and asks no metadata service for them", () => {
    expect(valuesOf(STACK)).toMatchObject({ clusterName: "test-7", region: "eu-central-1", vpcId: "vpc-7" });
  });

  test("runs as the account that the cloud's identity is bound to", () => {
    expect(releaseOf(STACK)["namespace"]).toBe("kube-system");
    expect(valuesOf(STACK)["serviceAccount"]).toEqual({ create: true, name: "aws-load-balancer-controller" });
  });

  test("stands in nobody's way who makes a Service", () => {
    expect(valuesOf(STACK)["enableServiceMutatorWebhook"]).toBe(false);
  });

  test("keeps its certificate, so that a plan without changes stays one", () => {
    expect(valuesOf(STACK)["keepTLSSecret"]).toBe(true);
  });

  test("loses at most one of its two pods at a time, in different zones", () => {
    expect(valuesOf(STACK)).toMatchObject({
      replicaCount: 2,
      podDisruptionBudget: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" },
      topologySpreadConstraints: [
        {
          topologyKey: "topology.kubernetes.io/zone",
          labelSelector: { matchLabels: { "app.kubernetes.io/name": "aws-load-balancer-controller" } },
        },
        { topologyKey: "kubernetes.io/hostname" },
      ],
    });
  });

  test("runs as the level restricted asks for", () => {
    expect(valuesOf(STACK)["securityContext"]).toMatchObject({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      capabilities: { drop: ["ALL"] },
      seccompProfile: { type: "RuntimeDefault" },
    });
  });
});
