/** The form of an environment: which fields there are and of what type. What the values mean is checked beside it, in the other files of this folder. */
import type { AlertOverride } from "../../rules/alert";
import type { SystemConfig, SystemConfigs } from "../../systems";
import type {
  AwsSecretStoreConfig,
  Environment,
  HelmValuesConfig,
  KubernetesSecretStoreConfig,
  LocalStateConfig,
  S3StateConfig,
} from "../environment";
import { cluster } from "./cluster-schema";
import { arn, name, ratio, region } from "./field-schemas";
import { anything, choice, dictionary, duration, kind, number, object, optional, type Schema, text, variants } from "./schema-kit";
import { namespaceQuota, quotas } from "./quota-schema";
import { alerting, collector, grafana, logs, metrics, traces } from "./telemetry-schema";

const state = variants<"kind", Environment["state"]>("kind", {
  s3: object<S3StateConfig>({ kind: kind("s3"), bucket: text("the name of a bucket"), region, kmsKeyArn: optional(arn) }),
  local: object<LocalStateConfig>({ kind: kind("local") }),
});

const secretStore = variants<"kind", Environment["secretStore"]>("kind", {
  "aws-secrets-manager": object<AwsSecretStoreConfig>({
    kind: kind("aws-secrets-manager"),
    region,
    prefix: text("the first part of the secrets' paths"),
  }),
  kubernetes: object<KubernetesSecretStoreConfig>({ kind: kind("kubernetes"), namespace: name }),
});

const systemConfig = object<SystemConfig>({
  alerts: optional(
    dictionary<NonNullable<SystemConfig["alerts"]>>(
      object<AlertOverride>({
        threshold: optional(number("a number in the unit of the alert's signal")),
        for: optional(duration),
        severity: optional(choice<NonNullable<AlertOverride["severity"]>>({ critical: true, warning: true, info: true })),
      }),
      "an object of overrides by name of the alert",
    ),
  ),
  logRetention: optional(duration),
  traceKeepRatio: optional(ratio),
  quota: optional(namespaceQuota),
});

export const ENVIRONMENT_SCHEMA: Schema<Environment> = object<Environment>({
  name,
  description: text("one line for people"),
  owner: text("the team that answers for it"),
  costCentre: text("who pays for it"),
  paging: choice<Environment["paging"]>({ required: true, forbidden: true }),
  cluster,
  state,
  removalPolicy: choice<Environment["removalPolicy"]>({ protect: true, destroy: true }),
  secretStore,
  metrics,
  alerting,
  logs,
  traces,
  collector,
  grafana,
  quotas,
  systems: optional(dictionary<SystemConfigs>(systemConfig, "an object of settings by name of the system")),
  helmValues: optional(
    dictionary<NonNullable<Environment["helmValues"]>>(
      object<HelmValuesConfig>({
        values: dictionary<HelmValuesConfig["values"]>(anything, "an object of Helm values"),
        unknownPaths: optional(
          dictionary<NonNullable<HelmValuesConfig["unknownPaths"]>>(text("the reason"), "an object of reasons by value path"),
        ),
      }),
      "an object of Helm values by name of the release",
    ),
  ),
});
