import { ADD_ONS_BEFORE_NODES, ADD_ONS_ON_NODES, AddOns, pinAddOns } from "../../../constructs/eks/add-ons";
import { CLUSTER_VERSIONS } from "../../../environments/add-on-versions";
import { addEksCluster } from "../../support/eks-cluster";
import { EKS_CONFIG } from "../../support/eks-environment";
import { synthAws } from "../../support/synth";

function synthAddOns() {
  return synthAws((stack) => {
    const cluster = addEksCluster(stack);
    const network = new AddOns(stack, "Network", { cluster, addOns: pinAddOns(EKS_CONFIG, ADD_ONS_BEFORE_NODES) });
    new AddOns(stack, "OnNodes", { cluster, addOns: pinAddOns(EKS_CONFIG, ADD_ONS_ON_NODES), dependsOn: [network] });
  });
}

describe("add-ons", () => {
  test("are these", () => {
    const names = synthAddOns()
      .resources("aws_eks_addon")
      .map((addOn) => addOn["addon_name"]);

    expect(names.sort()).toEqual([
      "aws-ebs-csi-driver",
      "coredns",
      "eks-pod-identity-agent",
      "kube-proxy",
      "metrics-server",
      "snapshot-controller",
      "vpc-cni",
    ]);
  });

  test("CIS 4.3.1, 5.4.4: enforce network policies", () => {
    const vpcCni = synthAddOns().resource("aws_eks_addon", "Network_VpcCni");

    expect(JSON.parse(String(vpcCni["configuration_values"]))).toEqual({ enableNetworkPolicy: "true" });
  });

  test("take over what stands in their way instead of failing half-way", () => {
    for (const addOn of synthAddOns().resources("aws_eks_addon")) {
      expect(addOn).toMatchObject({ resolve_conflicts_on_create: "OVERWRITE", resolve_conflicts_on_update: "OVERWRITE" });
    }
  });

  test("keep running when they leave the list, so that a slip leaves no node without a network", () => {
    expect(
      synthAddOns()
        .resources("aws_eks_addon")
        .map((addOn) => addOn["preserve"]),
    ).toEqual(Array.from({ length: 7 }, () => true));
  });

  test("answer more names where there are more nodes, and from two pods at least", () => {
    const coredns = synthAddOns().resource("aws_eks_addon", "OnNodes_Coredns");

    expect(JSON.parse(String(coredns["configuration_values"]))).toEqual({
      autoScaling: { enabled: true, minReplicas: 2, maxReplicas: 10 },
    });
  });

  test("are pinned to the builds of the cluster's version of Kubernetes", () => {
    const versions = synthAddOns()
      .resources("aws_eks_addon")
      .map((addOn) => [addOn["addon_name"], addOn["addon_version"]]);

    expect(Object.fromEntries(versions)).toEqual(CLUSTER_VERSIONS["1.36"]?.addOns);
  });

  test("have the environment's own versions where it names some", () => {
    const addOns = pinAddOns({ ...EKS_CONFIG, addOnVersions: { coredns: "v1.2.3-eksbuild.4" } }, [
      { name: "coredns" },
      { name: "kube-proxy" },
    ]);

    expect(addOns.map(({ version }) => version)).toEqual(["v1.2.3-eksbuild.4", "v1.36.0-eksbuild.25"]);
  });

  test("are refused without a version, all of them at once", () => {
    expect(() => pinAddOns({ kubernetesVersion: "1.99" }, ADD_ONS_BEFORE_NODES)).toThrow(
      /addOnVersions.eks-pod-identity-agent[^]*addOnVersions.vpc-cni/,
    );
  });

  test("give the EBS driver the definitions of snapshots first", () => {
    expect(synthAddOns().resource("aws_eks_addon", "OnNodes_AwsEbsCsiDriver")["depends_on"]).toContainEqual(
      expect.stringMatching(/^aws_eks_addon\.OnNodes_SnapshotController_/),
    );
  });

  test("wait for all resources of what they depend on", () => {
    expect(synthAddOns().resource("aws_eks_addon", "OnNodes_Coredns")["depends_on"]).toEqual([
      expect.stringMatching(/^aws_eks_addon\.Network_VpcCni_/),
      expect.stringMatching(/^aws_eks_addon\.Network_EksPodIdentityAgent_/),
    ]);
  });
});
