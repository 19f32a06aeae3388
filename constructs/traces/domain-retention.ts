/**
 * A job that deletes Jaeger's old indices from a domain of AWS. The cleaner of the chart cannot sign its requests; curl can, with what the agent of Pod
 * Identity hands out.
 */
import type { Duration } from "../../units";
import type { HelmValues } from "../helm/helm-values";
import { RESTRICTED_CONTAINER, podResources, restrictedPod } from "../kubernetes/pod-defaults";

export interface DomainRetentionOptions {
  /** URL of the domain. */
  readonly url: string;
  /** Region of the domain. */
  readonly region: string;
  /** What the names of Jaeger's indices begin with. */
  readonly prefix: string;
  /** Age at which an index is deleted. */
  readonly retention: Duration;
  /** Service account whose identity may delete. */
  readonly serviceAccount: string;
}

const IMAGE = "docker.io/curlimages/curl:8.17.0";

/** The user of that image. */
const USER = 100;

/** Reads URL, REGION, PREFIX and DAYS. Only indices whose names end in a day are looked at, and each is deleted by its own name. */
export const RETENTION_SCRIPT = [
  "set -eu",
  'token=$(cat "$AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE")',
  'credentials=$(curl -fsS -H "Authorization: $token" "$AWS_CONTAINER_CREDENTIALS_FULL_URI" | tr -d "\\n")',
  'field() { printf "%s" "$credentials" | sed -n "s/.*\\"$1\\" *: *\\"\\([^\\"]*\\)\\".*/\\1/p"; }',
  "request() {",
  '  curl -fsS --aws-sigv4 "aws:amz:$REGION:es" --user "$(field AccessKeyId):$(field SecretAccessKey)" -H "x-amz-security-token: $(field Token)" "$@"',
  "}",
  'oldest=$(date -u -d "@$(( $(date +%s) - DAYS * 86400 ))" +%Y%m%d)',
  'indices=$(request "$URL/_cat/indices?h=index")',
  "for index in $indices; do",
  '  day=$(printf "%s" "$index" | sed -n "s/^$PREFIX-.*-\\([0-9]\\{4\\}\\)-\\([0-9]\\{2\\}\\)-\\([0-9]\\{2\\}\\)$/\\1\\2\\3/p")',
  '  if [ -n "$day" ] && [ "$day" -lt "$oldest" ]; then request -X DELETE "$URL/$index"; echo " $index"; fi',
  "done",
].join("\n");

/** The job, once a day before midnight. */
export function domainRetentionJob(options: DomainRetentionOptions): HelmValues {
  return {
    apiVersion: "batch/v1",
    kind: "CronJob",
    metadata: { name: "jaeger-domain-retention" },
    spec: {
      schedule: "55 23 * * *",
      concurrencyPolicy: "Forbid",
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 3,
      jobTemplate: {
        spec: {
          backoffLimit: 3,
          template: {
            spec: {
              restartPolicy: "Never",
              serviceAccountName: options.serviceAccount,
              automountServiceAccountToken: false,
              securityContext: restrictedPod(USER),
              containers: [
                {
                  name: "delete",
                  image: IMAGE,
                  command: ["sh", "-c", RETENTION_SCRIPT],
                  env: [
                    { name: "URL", value: options.url },
                    { name: "REGION", value: options.region },
                    { name: "PREFIX", value: options.prefix },
                    { name: "DAYS", value: String(Math.ceil(options.retention.toDays())) },
                  ],
                  securityContext: RESTRICTED_CONTAINER,
                  resources: podResources({ cpuCores: 0.05, memoryMiB: 64 }),
                },
              ],
            },
          },
        },
      },
    },
  };
}
