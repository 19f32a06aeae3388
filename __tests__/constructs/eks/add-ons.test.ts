import { ADD_ONS_BEFORE_NODES, ADD_ONS_ON_NODES, AddOns } from "../../../constructs/eks/add-ons";
import { addEksCluster } from "../../support/eks-cluster";
import { synthAws } from "../../support/synth";

function synthAddOns() {
  return synthAws((stack) => {
    const cluster = addEksCluster(stack);
    const network = new AddOns(stack, "Network", { cluster, addOns: ADD_ONS_BEFORE_NODES });
    new AddOns(stack, "OnNodes", { cluster, addOns: ADD_ONS_ON_NODES, dependsOn: [network] });
  });
}

describe("add-ons", () => {
  test("are these", () => {
    const names = synthAddOns()
      .resources("aws_eks_addon")
      .map((addOn) => addOn["addon_name"]);

    expect(names.sort()).toEqual(["aws-ebs-csi-driver", "coredns", "eks-pod-identity-agent", "kube-proxy", "metrics-server", "vpc-cni"]);
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

  test("wait for all resources of what they depend on", () => {
    expect(synthAddOns().resource("aws_eks_addon", "OnNodes_Coredns")["depends_on"]).toEqual([
      expect.stringMatching(/^aws_eks_addon\.Network_VpcCni_/),
      expect.stringMatching(/^aws_eks_addon\.Network_EksPodIdentityAgent_/),
    ]);
  });
});
