import { TerraformStack } from "cdktf";
import { type StateEnvironment, configureState, stackName } from "../../stacks/backend";
import { synthStack } from "../support/synth";

function terraformBlock(environment: StateEnvironment) {
  return synthStack((app) => {
    const stack = new TerraformStack(app, stackName(environment, "platform"));
    configureState(stack, environment, "platform");
    return stack;
  }).section("terraform");
}

describe("state", () => {
  test("in S3 is encrypted and locked natively, with one key for each layer", () => {
    expect(terraformBlock({ name: "staging", state: { kind: "s3", bucket: "states", region: "eu-west-1" } })).toEqual({
      required_version: ">= 1.11",
      backend: {
        s3: { bucket: "states", key: "staging/platform.tfstate", region: "eu-west-1", encrypt: true, use_lockfile: true },
      },
    });
  });

  test("in S3 is encrypted with the environment's own key where it names one", () => {
    const kmsKeyArn = "arn:aws:kms:eu-west-1:111122223333:key/7";
    const block = terraformBlock({ name: "staging", state: { kind: "s3", bucket: "states", region: "eu-west-1", kmsKeyArn } });

    expect(block).toMatchObject({ backend: { s3: { kms_key_id: kmsKeyArn, encrypt: true } } });
  });

  test("in a file has a path relative to the folder that Terraform runs in", () => {
    expect(terraformBlock({ name: "local", state: { kind: "local" } })).toEqual({
      required_version: ">= 1.11",
      backend: { local: { path: "../../../terraform.local-platform.tfstate" } },
    });
  });
});
