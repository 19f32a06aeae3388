/**
 * `npm run providers:lock`: asks the registry which provider versions fit our constraints, and keeps the answer with its checksums in `locks/`, one file per
 * stack. Every later synth lays it beside the stack, so that everybody deploys with the same providers. Needs Terraform and the registry.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { LOCKS_FOLDER, compose, synthesize } from "../main";
import { readStacks } from "./synthesized";

/** Platforms of the people and runners who deploy. */
const PLATFORMS = ["linux_amd64", "linux_arm64", "darwin_arm64"];

function main(): number {
  const composition = compose();
  const exitCode = synthesize(composition);
  if (exitCode !== 0) return exitCode;
  mkdirSync(LOCKS_FOLDER, { recursive: true });
  for (const { name } of readStacks(composition.app.outdir)) {
    const folder = path.join(composition.app.outdir, "stacks", name);
    try {
      execFileSync("terraform", [`-chdir=${folder}`, "providers", "lock", ...PLATFORMS.map((platform) => `-platform=${platform}`)], {
        stdio: "inherit",
      });
    } catch {
      process.stderr.write(
        `Terraform could not lock the providers of ${name}; the lines above say why. The locks of earlier stacks are kept.\n`,
      );
      return 1;
    }
    copyFileSync(path.join(folder, ".terraform.lock.hcl"), path.join(LOCKS_FOLDER, `${name}.hcl`));
  }
  return 0;
}

if (require.main === module) process.exitCode = main();
