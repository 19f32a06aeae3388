/** Runs checkov, the pinned version, on copies of stacks, and holds what it finds against the waivers. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Json, SynthesizedStack } from "../synthesized";
import { pythonOf } from "../verify/aws/emulator";
import { mapOf } from "./stack-json";

/** Something that checkov finds. */
export interface CheckovFailure {
  /** `CKV_AWS_144` */
  readonly id: string;
  readonly stack: string;
  /** `aws_s3_bucket.Logs`; some checks leave the type out and say `resource.Logs`. */
  readonly resource: string;
  readonly title: string;
}

export interface CheckovReport {
  readonly passed: number;
  readonly failures: readonly CheckovFailure[];
}

/** A failure that is accepted for a time. */
export interface Waiver {
  readonly id: string;
  /** Names of stacks. */
  readonly stacks: readonly string[];
  /** Pattern of the resources. @default - all of them */
  readonly resources?: string;
  readonly reason: string;
  /** Last day, as `2027-05-31`. */
  readonly expires: string;
}

/** A copy that checkov reads: `required_version` ends it with an error. */
export function scanCopy(stack: SynthesizedStack): Readonly<Record<string, Json>> {
  const { required_version: _, ...terraform } = mapOf(stack.json["terraform"]);
  return { ...stack.json, terraform };
}

/** Scans stacks as they are given. @throws when checkov reads none of them */
export async function runCheckov(stacks: readonly SynthesizedStack[]): Promise<CheckovReport> {
  const folder = mkdtempSync(path.join(tmpdir(), "checkov-"));
  try {
    for (const { name, json } of stacks) {
      mkdirSync(path.join(folder, name));
      writeFileSync(path.join(folder, name, "cdk.tf.json"), JSON.stringify(json));
    }
    return readReport(await checkov(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether a waiver is about the failure. */
export function isWaived({ id, stack, resource }: CheckovFailure, waiver: Waiver): boolean {
  return waiver.id === id && waiver.stacks.includes(stack) && new RegExp(waiver.resources ?? "").test(resource);
}

function checkov(folder: string): Promise<string> {
  const options = ["--framework", "terraform_json", "--output", "json", "--compact", "--quiet", "--skip-download", "--soft-fail"];
  return new Promise((resolve, reject) => {
    execFile(
      pythonOf("scanners"),
      ["-W", "ignore", "-m", "checkov.main", "--directory", folder, ...options],
      { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new Error(`checkov ended with an error: ${stderr.trim().slice(-2000)}`));
      },
    );
  });
}

interface RawReport {
  readonly summary: { readonly passed: number };
  readonly results: {
    readonly failed_checks: readonly {
      readonly check_id: string;
      readonly check_name: string;
      readonly resource: string;
      readonly file_path: string;
    }[];
  };
}

function readReport(output: string): CheckovReport {
  const raw = [JSON.parse(output) as RawReport | readonly RawReport[]].flat().filter((report) => "results" in report);
  if (raw.length === 0) throw new Error(`checkov read nothing: ${output.slice(0, 500)}`);
  return {
    passed: raw.reduce((sum, { summary }) => sum + summary.passed, 0),
    failures: raw.flatMap(({ results }) =>
      results.failed_checks.map((failure) => ({
        id: failure.check_id,
        stack: failure.file_path.split("/")[1] ?? "",
        resource: failure.resource,
        title: failure.check_name,
      })),
    ),
  };
}
