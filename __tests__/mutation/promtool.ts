/** A scenario on the real promtool. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installedTool } from "../../scripts/verify/tools";
import { filesOf } from "../rules/scenario-cases";
import type { Trial } from "../rules/scenario-cases";

export function promtoolPasses(trial: Trial): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), "mutant-"));
  try {
    const { rules, tests } = filesOf(trial);
    writeFileSync(path.join(folder, "rules.yaml"), rules);
    writeFileSync(path.join(folder, "tests.yaml"), tests);
    return spawnSync(installedTool("promtool"), ["test", "rules", "tests.yaml"], { cwd: folder }).status === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
