/**
 * Where the Terraform state of a stack is kept: in S3 with native locking, one key per stack, or in a file of the checkout. No path is absolute, so two
 * checkouts synthesize the same bytes.
 *
 * @see https://developer.hashicorp.com/terraform/language/backend/s3
 */
import {
  DataTerraformRemoteStateLocal,
  DataTerraformRemoteStateS3,
  LocalBackend,
  S3Backend,
  type TerraformRemoteState,
  type TerraformStack,
} from "cdktf";
import type { Environment, S3StateConfig } from "../environments/environment";

/** The stacks of an environment, lowest first. A stack reads the outputs of those before it and of no other. */
export const STACK_LAYERS = ["cluster", "platform", "telemetry", "grafana"] as const;

/** A layer of an environment; each is one stack. */
export type StackLayer = (typeof STACK_LAYERS)[number];

/** The part of an environment that says where state is kept. */
export type StateEnvironment = Pick<Environment, "name" | "state">;

/** The first Terraform whose S3 backend locks without a DynamoDB table. */
const TERRAFORM_VERSION = ">= 1.11";

/** Id of a stack: `dev-cluster`. */
export function stackName(environment: Pick<Environment, "name">, layer: StackLayer): string {
  return `${environment.name}-${layer}`;
}

/** Gives a stack its backend and the Terraform version that the backend needs. */
export function configureState(stack: TerraformStack, environment: StateEnvironment, layer: StackLayer): void {
  stack.addOverride("terraform.required_version", TERRAFORM_VERSION);
  const { state } = environment;
  switch (state.kind) {
    case "s3": {
      const backend = new S3Backend(stack, { ...s3Location(state, environment, layer), encrypt: true });
      // The binding was made before Terraform had this argument.
      backend.addOverride("use_lockfile", true);
      return;
    }
    case "local":
      new LocalBackend(stack, { path: localPath(environment, layer) });
  }
}

/** The state of another layer, to read its outputs from. */
export function remoteState(stack: TerraformStack, id: string, environment: StateEnvironment, layer: StackLayer): TerraformRemoteState {
  const { state } = environment;
  switch (state.kind) {
    case "s3":
      return new DataTerraformRemoteStateS3(stack, id, s3Location(state, environment, layer));
    case "local":
      return new DataTerraformRemoteStateLocal(stack, id, { path: localPath(environment, layer) });
  }
}

function s3Location(state: S3StateConfig, environment: StateEnvironment, layer: StackLayer) {
  return {
    bucket: state.bucket,
    key: `${environment.name}/${layer}.tfstate`,
    region: state.region,
    ...(state.kmsKeyArn === undefined ? {} : { kmsKeyId: state.kmsKeyArn }),
  };
}

/** Terraform runs in `cdktf.out/stacks/<stack>`; the file lies where CDKTF puts it by default, beside `cdktf.json`. */
function localPath(environment: StateEnvironment, layer: StackLayer): string {
  return `../../../terraform.${stackName(environment, layer)}.tfstate`;
}
