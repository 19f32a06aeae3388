/** What the real pint reports of a rule file without a server: the names of its checks by rule. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installedTool } from "../../scripts/verify/tools";

interface PintReport {
  readonly reporter: string;
  readonly problem: string;
  readonly lines: readonly number[];
}

/** Names of checks by the name of the alert or recorded series, without repetition, in alphabetical order. */
export function pintReports(file: string): ReadonlyMap<string, readonly string[]> {
  const lines = readFileSync(file, "utf8").split("\n");
  const reports = new Map<string, string[]>();
  for (const { reporter, lines: places } of lint(file)) {
    const name = ruleAt(lines, Math.max(...places));
    reports.set(name, [...new Set([...(reports.get(name) ?? []), reporter])].sort());
  }
  return reports;
}

/** pint ends with an error when it has anything fatal to report, so only the missing report is one here. */
function lint(file: string): readonly PintReport[] {
  const folder = mkdtempSync(path.join(tmpdir(), "pint-"));
  try {
    const report = path.join(folder, "report.json");
    const args = ["--no-color", "--offline", "lint", "--min-severity=info", `--json=${report}`, file];
    const run = spawnSync(installedTool("pint"), args, { cwd: folder, encoding: "utf8" });
    if (!existsSync(report)) throw new Error(`pint ${args.join(" ")}\n${run.stdout}${run.stderr}`);
    return (JSON.parse(readFileSync(report, "utf8")) as readonly PintReport[] | null) ?? [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The rule that a line belongs to: the last one that starts on it or before it. */
function ruleAt(lines: readonly string[], line: number): string {
  for (let index = line - 1; index >= 0; index -= 1) {
    const name = /^\s*- (?:alert|record): (.+)$/.exec(lines[index] ?? "")?.[1];
    if (name !== undefined) return name;
  }
  throw new RangeError(`no rule starts before line ${line}`);
}
