/** The job that deletes Jaeger's old indices, run for real against a curl that answers from files. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { RETENTION_SCRIPT, domainRetentionJob } from "../../../constructs/traces/domain-retention";
import { Duration } from "../../../units";

const folder = mkdtempSync(path.join(tmpdir(), "retention-"));
afterAll(() => rmSync(folder, { recursive: true }));

const DAY = 86_400_000;

function dayBefore(days: number): string {
  return new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
}

/** Answers for the agent and for the list of indices, and writes down how it was called. */
const CURL = `#!/bin/sh
echo "$@" >> "${folder}/calls"
case "$*" in
  *169.254.170.23*) printf '{\\n "AccessKeyId" : "AK",\\n "SecretAccessKey":"SK", "Token": "TO/K=" }\\n' ;;
  *_cat/indices*) cat "${folder}/indices" ;;
esac
`;

function run(indices: readonly string[], days: string): string[] {
  writeFileSync(path.join(folder, "curl"), CURL);
  chmodSync(path.join(folder, "curl"), 0o755);
  writeFileSync(path.join(folder, "indices"), indices.join("\n"));
  writeFileSync(path.join(folder, "token"), "a-token");
  writeFileSync(path.join(folder, "calls"), "");
  execFileSync("sh", ["-c", RETENTION_SCRIPT], {
    env: {
      PATH: `${folder}:${process.env["PATH"] ?? ""}`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: path.join(folder, "token"),
      AWS_CONTAINER_CREDENTIALS_FULL_URI: "http://169.254.170.23/v1/credentials",
      URL: "https://domain.example.com",
      REGION: "eu-central-1",
      PREFIX: "jaeger",
      DAYS: days,
    },
  });
  return readFileSync(path.join(folder, "calls"), "utf8").trim().split("\n");
}

describe("retention of a domain", () => {
  test("deletes Jaeger's indices that are older, each by its name, and no others", () => {
    const old = `jaeger-jaeger-span-${dayBefore(16)}`;
    const calls = run(
      [old, `jaeger-jaeger-span-${dayBefore(14)}`, `other-${dayBefore(99)}`, ".opendistro_security", "jaeger-jaeger-sampling"],
      "14",
    );

    expect(calls.filter((call) => call.includes("DELETE")).map((call) => call.split(" ").at(-1))).toEqual([
      `https://domain.example.com/${old}`,
    ]);
  });

  test("signs every request to the domain with what the agent hands out", () => {
    const [credentials, ...requests] = run([`jaeger-jaeger-service-${dayBefore(40)}`], "14");

    expect(credentials).toContain("-H Authorization: a-token http://169.254.170.23/v1/credentials");
    expect(requests).toHaveLength(2);
    for (const request of requests) {
      expect(request).toContain("--aws-sigv4 aws:amz:eu-central-1:es --user AK:SK -H x-amz-security-token: TO/K=");
    }
  });

  test("rounds the retention up to whole days", () => {
    const options = { url: "u", region: "r", prefix: "p", serviceAccount: "jaeger" };

    expect(JSON.stringify(domainRetentionJob({ ...options, retention: Duration.hours(25) }))).toContain('{"name":"DAYS","value":"2"}');
  });
});
