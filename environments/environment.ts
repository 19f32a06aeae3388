/**
 * The type of an environment. An environment is a typed constant and nothing else: what differs between two environments is read by comparing
 * two files of this folder. `validate.ts` checks it whole before the first construct is made.
 */
import type { SystemConfigs } from "../systems";
import type { Arn, KubernetesName } from "../units";
import type { EksConfig, KubeconfigConfig } from "./cluster-config";
import type { QuotasConfig } from "./quota-config";
import type { AlertingConfig, CollectorConfig, GrafanaConfig, LogsConfig, MetricsConfig, TracesConfig } from "./telemetry-config";

export type * from "./cluster-config";
export type * from "./quota-config";
export type * from "./telemetry-config";

export interface Environment {
  /** Value of the label `environment`, prefix of stack names, state keys and cloud names. At most 16 characters. */
  readonly name: KubernetesName;
  /** One line for people. */
  readonly description: string;
  /** The team that answers for it: value of the tag `owner` on everything in the cloud. */
  readonly owner: string;
  /** Who pays for it: value of the tag `cost-centre` on everything in the cloud. */
  readonly costCentre: string;
  /** `required`: every critical alert reaches a pager and a chat. `forbidden`: no route leads to a pager. */
  readonly paging: "required" | "forbidden";
  readonly cluster: EksConfig | KubeconfigConfig;
  readonly state: S3StateConfig | LocalStateConfig;
  /** Whether buckets, keys, volumes and the cluster survive a destroy. */
  readonly removalPolicy: "protect" | "destroy";
  readonly secretStore: AwsSecretStoreConfig | KubernetesSecretStoreConfig;
  readonly metrics: MetricsConfig;
  readonly alerting: AlertingConfig;
  readonly logs: LogsConfig;
  readonly traces: TracesConfig;
  readonly collector: CollectorConfig;
  readonly grafana: GrafanaConfig;
  /** What the pods of each namespace may ask for in sum. */
  readonly quotas: QuotasConfig;
  /** What differs from the systems' own definitions. @default {} */
  readonly systems?: SystemConfigs;
  /** Values laid over those that the constructs build, by release name, with Helm's merge rules. @default {} */
  readonly helmValues?: Readonly<Record<string, HelmValuesConfig>>;
}

/** Terraform state in S3 with native locking. */
export interface S3StateConfig {
  readonly kind: "s3";
  readonly bucket: string;
  readonly region: string;
  /** @default - the bucket's own default key */
  readonly kmsKeyArn?: Arn;
}

/** Terraform state in a folder of the checkout. */
export interface LocalStateConfig {
  readonly kind: "local";
}

export interface AwsSecretStoreConfig {
  readonly kind: "aws-secrets-manager";
  readonly region: string;
  /** First part of every secret's path, without slashes at its ends. */
  readonly prefix: string;
}

/** Secrets that a developer puts into one namespace of the cluster by hand. */
export interface KubernetesSecretStoreConfig {
  readonly kind: "kubernetes";
  readonly namespace: KubernetesName;
}

export interface HelmValuesConfig {
  readonly values: Readonly<Record<string, unknown>>;
  /** Value paths that the chart's facts do not know and that are right all the same, each with a reason. @default {} */
  readonly unknownPaths?: Readonly<Record<string, string>>;
}
