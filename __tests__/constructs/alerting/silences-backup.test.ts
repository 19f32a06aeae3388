/** The job that keeps silences, run for real against a curl that answers from files. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { SILENCES_SCRIPT, SilencesBackup } from "../../../constructs/alerting/silences-backup";
import { WORKLOADS } from "../../../constructs/eks/workloads";
import { platformPacks } from "../../../systems";
import { rulesOf } from "../../../systems/rules-of";
import { EKS_ENVIRONMENT } from "../../support/eks-environment";
import { synthInCluster } from "../../support/releases";

const folder = mkdtempSync(path.join(tmpdir(), "silences-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Answers as Alertmanager and as the agent, keeps what is put, and writes down how it was called. */
const CURL = `#!/bin/sh
echo "$@" >> "${folder}/calls"
case "$*" in
  *169.254.170.23*) printf '{\\n "AccessKeyId" : "AK",\\n "SecretAccessKey":"SK", "Token": "TO/K=" }\\n' ;;
  *api/v2/silences*) cat "${folder}/silences" ;;
  *PUT*) cat > "${folder}/put" ;;
esac
`;

function run(silences: string) {
  writeFileSync(path.join(folder, "curl"), CURL);
  chmodSync(path.join(folder, "curl"), 0o755);
  writeFileSync(path.join(folder, "silences"), silences);
  writeFileSync(path.join(folder, "token"), "a-token");
  writeFileSync(path.join(folder, "calls"), "");
  rmSync(path.join(folder, "put"), { force: true });
  const { status } = spawnSync("sh", ["-c", SILENCES_SCRIPT], {
    env: {
      PATH: `${folder}:${process.env["PATH"] ?? ""}`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: path.join(folder, "token"),
      AWS_CONTAINER_CREDENTIALS_FULL_URI: "http://169.254.170.23/v1/credentials",
      ALERTMANAGER: "http://alertmanager.observability.svc:9093",
      BUCKET_URL: "https://backups.s3.eu-central-1.amazonaws.com/alertmanager",
      REGION: "eu-central-1",
    },
  });
  const put = path.join(folder, "put");
  return {
    status,
    calls: readFileSync(path.join(folder, "calls"), "utf8").trim().split("\n"),
    ...(existsSync(put) ? { put: readFileSync(put, "utf8") } : {}),
  };
}

const SILENCES = '[{"id":"7","comment":"it is $HOME \\"quoted\\" and 50% done"}]\n';

const synthBackup = () =>
  synthInCluster((stack) => {
    new SilencesBackup(stack, "Backup", {
      alertmanager: { namespace: "observability", service: "alertmanager", port: 9093 },
      bucket: "bucket-7",
      region: "eu-west-7",
    });
  });

describe("the backup of silences", () => {
  test("puts what Alertmanager answers, byte for byte, into an object of the day", () => {
    const { status, put, calls } = run(SILENCES);

    expect(status).toBe(0);
    expect(put).toBe(SILENCES.trim());
    expect(JSON.parse(put ?? "")).toEqual(JSON.parse(SILENCES));
    expect(calls.at(-1)).toMatch(/ https:\/\/backups\.s3\.eu-central-1\.amazonaws\.com\/alertmanager\/silences-\d{4}-\d{2}-\d{2}\.json$/);
  });

  test("is signed with what the agent hands out", () => {
    expect(run("[]").calls.at(-1)).toContain("--aws-sigv4 aws:amz:eu-central-1:s3 --user AK:SK -H x-amz-security-token: TO/K=");
  });

  test.each(["", "<html>not found</html>", '{"status":"error"}'])(
    "fails, and keeps yesterday's object, where the answer is %p",
    (answer) => {
      const { status, put } = run(answer);

      expect(status).not.toBe(0);
      expect(put).toBeUndefined();
    },
  );

  test("is a job once a day whose name the alerts on backups look for, oftener than they are patient", () => {
    const job = synthBackup().resource("kubernetes_cron_job_v1");
    const pack = platformPacks("eks").find(({ name }) => name === "platform");
    const rules = pack === undefined ? "" : JSON.stringify(rulesOf(EKS_ENVIRONMENT, pack)).replaceAll("\\", "");
    const [, pattern = "nothing", threshold = ""] = /"BackupTooOld","expr":"[^>]*cronjob=~"([^"]+)"[^>]*> (\d+)/.exec(rules) ?? [];

    expect((job["metadata"] as { readonly name: string }).name).toMatch(new RegExp(`^${pattern}$`));
    expect(job["spec"]).toMatchObject({ schedule: "17 3 * * *" });
    expect(Number(threshold)).toBeGreaterThan(24 * 3600);
  });

  test("runs as an account of its own without a token of the Kubernetes API, at the level restricted", () => {
    const synthesized = synthBackup();
    const pod = JSON.stringify(synthesized.resource("kubernetes_cron_job_v1"));

    expect(synthesized.resource("kubernetes_service_account_v1")).toMatchObject({
      metadata: { name: WORKLOADS.backup.serviceAccount, namespace: WORKLOADS.backup.namespace },
      automount_service_account_token: false,
    });
    expect(pod).toContain('"automount_service_account_token":false');
    for (const setting of [
      '"run_as_non_root":true',
      '"allow_privilege_escalation":false',
      '"read_only_root_filesystem":true',
      '"drop":["ALL"]',
    ])
      expect(pod).toContain(setting);
    expect(pod).toContain('"value":"https://bucket-7.s3.eu-west-7.amazonaws.com/alertmanager"');
  });
});
