/** Where an environment keeps its Terraform state and its secrets, and whether the cluster can reach them. */
import type { AwsSecretStoreConfig, Environment, KubernetesSecretStoreConfig, S3StateConfig } from "../environment";
import type { Problem } from "../../problems";
import { kmsKeyArnFault, parseArn } from "../../units/validate-arn";
import { bucketNameFault } from "../../units/validate-bucket-name";
import { dnsLabelFault } from "../../units/validate-name";
import { isAwsRegion, partitionOf } from "./aws-regions";
import { checkText } from "./check-value";
import { validateRegion } from "./cluster";
import { refusal } from "./refusal";
import type { Sound } from "./sound";

/** Leaves room for `<component>/<name>` in the 512 characters of a secret's name. */
const MAX_PREFIX_LENGTH = 100;

type ClusterKind = Environment["cluster"]["kind"];

export function validateStateAndSecrets({ cluster, state, secretStore }: Sound<Environment>, at: string): Problem[] {
  return [
    ...(state?.kind === "s3" ? validateS3State(state, `${at}.state`) : []),
    ...(state?.kind === "local" && cluster?.kind === "eks" ? [localStateOfCloud(`${at}.state.kind`)] : []),
    ...(secretStore?.kind === "aws-secrets-manager" ? validateAwsStore(secretStore, cluster, `${at}.secretStore`) : []),
    ...(secretStore?.kind === "kubernetes" ? validateKubernetesStore(secretStore, `${at}.secretStore`) : []),
  ];
}

function validateS3State({ bucket, region, kmsKeyArn }: Sound<S3StateConfig>, at: string): Problem[] {
  return [
    ...checkText({
      at: `${at}.bucket`,
      value: bucket,
      subject: "The name of the bucket",
      fault: bucketNameFault,
      allowed: "3 to 63 lower-case letters, digits, dots and hyphens, none of S3's reserved names",
      remedy: "Take the name of a bucket that exists.",
      code: "OBS0102",
    }),
    ...validateRegion(region, `${at}.region`),
    ...validateStateKey(kmsKeyArn, region, `${at}.kmsKeyArn`),
  ];
}

function validateStateKey(kmsKeyArn: string | undefined, region: string | undefined, at: string): Problem[] {
  if (kmsKeyArn === undefined) return [];
  const malformed = checkText({
    at,
    value: kmsKeyArn,
    subject: "The ARN of the key",
    fault: kmsKeyArnFault,
    allowed: "the ARN of a KMS key or alias",
    remedy: "Copy the ARN of the key from KMS.",
    code: "OBS0108",
  });
  const key = parseArn(kmsKeyArn);
  if (malformed.length > 0 || !isAwsRegion(region)) return malformed;
  if (key?.partition !== partitionOf(region)) {
    return [
      refusal({
        code: "OBS0108",
        at,
        what: `The key belongs to the partition ${key?.partition}, the bucket to ${partitionOf(region)}.`,
        got: kmsKeyArn,
        allowed: `arn:${partitionOf(region)}:kms:${region}:<account>:key/<id>`,
        remedy: "Copy the ARN of the key from KMS.",
      }),
    ];
  }
  if (key.region === region) return [];
  return [
    refusal({
      code: "OBS0115",
      at,
      what: "The key is in another region than the bucket that it encrypts.",
      got: kmsKeyArn,
      allowed: `a key in ${region}`,
      remedy: "Name a key of the bucket's region.",
    }),
  ];
}

function localStateOfCloud(at: string): Problem {
  return refusal({
    code: "OBS0114",
    at,
    what: "The state of a cluster in the cloud would be kept on one laptop, without a lock.",
    got: "local",
    allowed: '"s3" for a cluster of kind "eks"',
    remedy: "Name a bucket for the state.",
  });
}

function validateAwsStore(store: Sound<AwsSecretStoreConfig>, cluster: Sound<Environment>["cluster"], at: string): Problem[] {
  return [
    ...validateRegion(store.region, `${at}.region`),
    ...validateStoreOfCluster(store, cluster, at),
    ...checkText({
      at: `${at}.prefix`,
      value: store.prefix,
      subject: "The prefix of the secrets",
      fault: prefixFault,
      allowed: `up to ${MAX_PREFIX_LENGTH} letters, digits and _+=.@-, parts joined by single slashes`,
      remedy: 'Write it like "production", without slashes at its ends.',
    }),
  ];
}

function validateStoreOfCluster(store: Sound<AwsSecretStoreConfig>, cluster: Sound<Environment>["cluster"], at: string): Problem[] {
  const kind: ClusterKind | undefined = cluster?.kind;
  if (kind === "kubeconfig") {
    return [
      refusal({
        code: "OBS0114",
        at: `${at}.kind`,
        what: "Pods of a cluster that is reached by a kubeconfig have no AWS identity to read secrets with.",
        got: store.kind,
        allowed: '"kubernetes" for a cluster of kind "kubeconfig"',
        remedy: "Keep the secrets in a namespace of the cluster.",
      }),
    ];
  }
  if (cluster?.kind !== "eks" || !isAwsRegion(cluster.region) || !isAwsRegion(store.region) || store.region === cluster.region) return [];
  return [
    refusal({
      code: "OBS0115",
      at: `${at}.region`,
      what: "The secrets are kept in another region than the cluster, which could not read them while that region is down.",
      got: store.region,
      allowed: cluster.region,
      remedy: "Name the cluster's region; Secrets Manager can replicate secrets to it.",
    }),
  ];
}

function validateKubernetesStore({ namespace }: Sound<KubernetesSecretStoreConfig>, at: string): Problem[] {
  return checkText({
    at: `${at}.namespace`,
    value: namespace,
    subject: "The namespace of the secrets",
    fault: (text) => dnsLabelFault(text) ?? (text.startsWith("kube-") || text === "default" ? "is one of Kubernetes' own" : undefined),
    allowed: "a namespace for these secrets only",
    remedy: "Choose another name.",
    code: "OBS0102",
  });
}

function prefixFault(prefix: string): string | undefined {
  if (prefix === "") return "is empty";
  if (prefix.length > MAX_PREFIX_LENGTH) return `has ${prefix.length} characters`;
  if (prefix.startsWith("/") || prefix.endsWith("/")) return "starts or ends with a slash";
  if (prefix.includes("//")) return "has two slashes in a row";
  const wrong = /[^\w+=.@/-]/u.exec(prefix)?.[0];
  return wrong === undefined ? undefined : `contains ${JSON.stringify(wrong)}`;
}
