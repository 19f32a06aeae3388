import { TerraformStack } from "cdktf";
import type { StateEnvironment } from "../../stacks/backend";
import { CLUSTER_OUTPUTS } from "../../stacks/cluster-outputs";
import { defineOutputs } from "../../stacks/outputs";
import { synthStack } from "../support/synth";

const OUTPUTS = defineOutputs("cluster", { clusterName: "Name of the cluster.", vpcId: "Its network." });

const CLOUD: StateEnvironment = {
  name: "dev",
  state: { kind: "s3", bucket: "states", region: "eu-central-1", kmsKeyArn: "arn:aws:kms:eu-central-1:111122223333:key/7" },
};

describe("stack outputs", () => {
  test("are published under exactly their names, without a hash, each with a description", () => {
    const stack = synthStack((app) => {
      const publisher = new TerraformStack(app, "dev-cluster");
      OUTPUTS.publish(publisher, { clusterName: "dev", vpcId: "vpc-7" });
      return publisher;
    });

    expect(stack.section("output")).toEqual({
      cluster_name: { value: "dev", description: "Name of the cluster." },
      vpc_id: { value: "vpc-7", description: "Its network." },
    });
  });

  test("are read by one remote state that is named like the layer", () => {
    const stack = synthStack((app) => {
      const reader = new TerraformStack(app, "dev-platform");
      const { clusterName, vpcId } = OUTPUTS.read(reader, CLOUD);
      defineOutputs("platform", { seen: "Both." }).publish(reader, { seen: `${clusterName} ${vpcId}` });
      return reader;
    });

    expect(stack.section("data", "terraform_remote_state")).toEqual({
      cluster: {
        backend: "s3",
        config: {
          bucket: "states",
          key: "dev/cluster.tfstate",
          region: "eu-central-1",
          kms_key_id: "arn:aws:kms:eu-central-1:111122223333:key/7",
        },
      },
    });
    expect(stack.section("output", "seen")["value"]).toBe(
      "${data.terraform_remote_state.cluster.outputs.cluster_name} ${data.terraform_remote_state.cluster.outputs.vpc_id}",
    );
  });

  test("are read from a file beside cdktf.json where state is local", () => {
    const stack = synthStack((app) => {
      const reader = new TerraformStack(app, "local-telemetry");
      OUTPUTS.read(reader, { name: "local", state: { kind: "local" } });
      return reader;
    });

    expect(stack.section("data", "terraform_remote_state", "cluster")["config"]).toEqual({
      path: "../../../terraform.local-cluster.tfstate",
    });
  });

  test("of the cluster stack have the names that its readers build their objects from", () => {
    expect(Object.keys(CLUSTER_OUTPUTS.descriptions)).toEqual([
      ...["clusterName", "clusterArn", "clusterEndpoint", "clusterCertificateAuthority", "kubeconfigCommand", "vpcId", "volumesKeyArn"],
      ...["lokiChunksBucket", "lokiRulerBucket", "tempoBucket", "backupsBucket"],
      ...["jaegerDomainUrl", "grafanaDatabaseHost", "grafanaDatabaseSecretArn", "remoteWriteUrl"],
    ]);
  });

  test("are left out where an environment does not have what they tell of", () => {
    const stack = synthStack((app) => {
      const publisher = new TerraformStack(app, "dev-cluster");
      OUTPUTS.publish(publisher, { clusterName: "dev", vpcId: undefined });
      return publisher;
    });

    expect(Object.keys(stack.section("output"))).toEqual(["cluster_name"]);
  });
});
