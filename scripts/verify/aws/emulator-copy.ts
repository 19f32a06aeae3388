/** A copy of a stack that can be applied on this machine: state in a file beside it, the provider at hand, and every service at one address. */
import type { Json, SynthesizedStack } from "../../synthesized";
import { type SetBacks, setBack } from "../set-back";

export interface EmulatorCopy {
  readonly json: Readonly<Record<string, Json>>;
  /** `<provider> <version>` and `<type>.<path>` of everything that an older provider does not know. */
  readonly setBack: readonly string[];
}

interface JsonMap {
  [key: string]: Json;
}

/** The services that our stacks use, by the names that the provider has for their addresses. */
export const SERVICES = [
  "amp",
  "autoscaling",
  "cloudwatch",
  "ec2",
  "eks",
  "events",
  "iam",
  "kms",
  "logs",
  "opensearch",
  "rds",
  "s3",
  "s3control",
  "secretsmanager",
  "sns",
  "sqs",
  "ssm",
  "sts",
];

/** Where protection stands, and what takes it off. Only the copy that is destroyed has it taken off. */
const PROTECTIONS: readonly { readonly type: string; readonly argument: string; readonly lifted: Json }[] = [
  { type: "aws_db_instance", argument: "deletion_protection", lifted: false },
  { type: "aws_db_instance", argument: "skip_final_snapshot", lifted: true },
  { type: "aws_rds_cluster", argument: "deletion_protection", lifted: false },
  { type: "aws_rds_cluster", argument: "skip_final_snapshot", lifted: true },
  { type: "aws_eks_cluster", argument: "deletion_protection", lifted: false },
  { type: "aws_s3_bucket", argument: "force_destroy", lifted: true },
];

/** The stack for the provider at hand: nothing about where it runs is changed. */
export function localCopy(stack: SynthesizedStack, setBacks: SetBacks): EmulatorCopy {
  const copy = setBack(stack.json, setBacks);
  return {
    ...copy,
    json: { ...copy.json, terraform: { ...mapAt(copy.json, "terraform"), backend: { local: { path: "terraform.tfstate" } } } },
  };
}

/** The same at an emulator. The account that the provider allows stays as it is: the emulator has to be of that account. */
export function atEmulator({ json, ...rest }: EmulatorCopy, address: string): EmulatorCopy {
  const providers = [mapAt(json, "provider")["aws"]].flat() as readonly JsonMap[];
  const aws = providers.map((provider) => ({
    ...provider,
    access_key: "test",
    secret_key: "test",
    s3_use_path_style: true,
    skip_credentials_validation: true,
    skip_metadata_api_check: true,
    endpoints: [Object.fromEntries(SERVICES.map((service) => [service, address]))],
  }));
  return { ...rest, json: { ...json, provider: { ...mapAt(json, "provider"), aws } } };
}

/** The same with every protection taken off, so that it can be destroyed. */
export function unprotected({ json, ...rest }: EmulatorCopy): EmulatorCopy {
  const copy = structuredClone(json) as JsonMap;
  for (const [type, instances] of Object.entries(mapAt(copy, "resource"))) {
    for (const instance of Object.values(instances as JsonMap) as JsonMap[]) {
      Reflect.deleteProperty(mapAt(instance, "lifecycle"), "prevent_destroy");
      for (const protection of PROTECTIONS) {
        if (protection.type === type && protection.argument in instance) instance[protection.argument] = protection.lifted;
      }
    }
  }
  return { ...rest, json: copy };
}

/** Whether the stack has anything that Terraform refuses to destroy. */
export function isProtected({ json }: EmulatorCopy): boolean {
  return JSON.stringify(json["resource"]).includes('"prevent_destroy":true');
}

function mapAt(map: Readonly<Record<string, Json>>, key: string): JsonMap {
  const value = map[key];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonMap) : {};
}
