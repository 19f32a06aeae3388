/**
 * Writes the silences of Alertmanager into a bucket, once a day: they are what the platform knows that no file of this repository and no other store has.
 * Needs the workload identity of its service account, which may put objects below one prefix of that bucket and nothing else.
 *
 * @see https://prometheus.io/docs/alerting/latest/alertmanager/
 */
import { CronJobV1 } from "@cdktf/provider-kubernetes/lib/cron-job-v1";
import { ServiceAccountV1 } from "@cdktf/provider-kubernetes/lib/service-account-v1";
import { Construct, type IDependable } from "constructs";
import { resourcesOf } from "../dependencies";
import { WORKLOADS } from "../eks/workloads";
import { podResources } from "../kubernetes/pod-defaults";
import type { ContainerResources, Workload } from "../kubernetes/workload";
import { type ServiceEndpoint, httpUrl } from "../service-endpoint";

export interface SilencesBackupProps {
  /** Whose silences are kept. */
  readonly alertmanager: ServiceEndpoint;
  /** Name of the bucket. */
  readonly bucket: string;
  /** Region of the bucket. */
  readonly region: string;
  /** What must stand before the job. @default [] */
  readonly dependsOn?: readonly IDependable[];
}

const IMAGE = "docker.io/curlimages/curl:8.17.0";

/** The user of that image. */
const USER = "100";

/** Name of the job, which the alerts on the age of backups find by its last word. */
export const SILENCES_BACKUP_NAME = "alertmanager-backup";

/** Where the objects are in the bucket. */
export const SILENCES_PREFIX = "alertmanager/";

/** Labels of the pods. */
export const SILENCES_BACKUP_LABELS = { "app.kubernetes.io/name": SILENCES_BACKUP_NAME } as const;

/** Reads ALERTMANAGER, BUCKET_URL and REGION. An answer that is no list is no backup, and the job fails. `amtool silence import` reads what it writes. */
export const SILENCES_SCRIPT = [
  "set -eu",
  'silences=$(curl -fsS "$ALERTMANAGER/api/v2/silences")',
  'case "$silences" in "["*"]") ;; *) echo "Alertmanager answered no list." >&2; exit 1 ;; esac',
  'token=$(cat "$AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE")',
  'credentials=$(curl -fsS -H "Authorization: $token" "$AWS_CONTAINER_CREDENTIALS_FULL_URI" | tr -d "\\n")',
  'field() { printf "%s" "$credentials" | sed -n "s/.*\\"$1\\" *: *\\"\\([^\\"]*\\)\\".*/\\1/p"; }',
  'printf "%s" "$silences" | curl -fsS --aws-sigv4 "aws:amz:$REGION:s3" --user "$(field AccessKeyId):$(field SecretAccessKey)" \\',
  '  -H "x-amz-security-token: $(field Token)" -H "Content-Type: application/json" -X PUT --data-binary @- \\',
  '  "$BUCKET_URL/silences-$(date -u +%Y-%m-%d).json"',
].join("\n");

export class SilencesBackup extends Construct {
  /** What its pod asks for. */
  readonly workload: Workload;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: SilencesBackupProps,
  ) {
    super(scope, id);
    const { namespace, serviceAccount } = WORKLOADS.backup;
    const resources = podResources({ cpuCores: 0.02, memoryMiB: 64 }) as Record<"requests" | "limits", Record<string, string>>;
    const account = new ServiceAccountV1(this, "ServiceAccount", {
      metadata: { name: serviceAccount, namespace, labels: SILENCES_BACKUP_LABELS },
      automountServiceAccountToken: false,
    });
    this.createJob(account, resources);
    this.workload = { namespace, name: `CronJob/${SILENCES_BACKUP_NAME}`, pods: 1, containers: [resources satisfies ContainerResources] };
  }

  private createJob(account: ServiceAccountV1, resources: Record<"requests" | "limits", Record<string, string>>): void {
    const { namespace } = WORKLOADS.backup;
    const { alertmanager, bucket, region, dependsOn = [] } = this.props;
    new CronJobV1(this, "Job", {
      metadata: { name: SILENCES_BACKUP_NAME, namespace, labels: SILENCES_BACKUP_LABELS },
      spec: {
        schedule: "17 3 * * *",
        concurrencyPolicy: "Forbid",
        successfulJobsHistoryLimit: 3,
        failedJobsHistoryLimit: 3,
        jobTemplate: {
          metadata: { labels: SILENCES_BACKUP_LABELS },
          spec: {
            backoffLimit: 3,
            template: {
              metadata: { labels: SILENCES_BACKUP_LABELS },
              spec: {
                restartPolicy: "Never",
                serviceAccountName: account.metadata.name,
                automountServiceAccountToken: false,
                securityContext: {
                  runAsNonRoot: true,
                  runAsUser: USER,
                  runAsGroup: USER,
                  seccompProfile: { type: "RuntimeDefault" },
                },
                container: [
                  {
                    name: "backup",
                    image: IMAGE,
                    command: ["sh", "-c", SILENCES_SCRIPT],
                    env: [
                      { name: "ALERTMANAGER", value: httpUrl(alertmanager) },
                      { name: "BUCKET_URL", value: `https://${bucket}.s3.${region}.amazonaws.com/${SILENCES_PREFIX.replace(/\/$/, "")}` },
                      { name: "REGION", value: region },
                    ],
                    resources,
                    securityContext: {
                      allowPrivilegeEscalation: false,
                      readOnlyRootFilesystem: true,
                      runAsNonRoot: true,
                      capabilities: { drop: ["ALL"] },
                      seccompProfile: { type: "RuntimeDefault" },
                    },
                  },
                ],
              },
            },
          },
        },
      },
      dependsOn: [account, ...resourcesOf(dependsOn)],
    });
  }
}
