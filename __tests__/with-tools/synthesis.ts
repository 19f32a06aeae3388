/** What the tests with real tools work on: the synthesized output of all environments, composed once per test file. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { compose, synthesize } from "../../main";
import { type Json, type SynthesizedRelease, documentsOf, readStacks, releasesOf } from "../../scripts/synthesized";
import { installedTool } from "../../scripts/verify/tools";

export interface Synthesis {
  readonly folder: string;
  /** Releases by `<stack>/<release>`. */
  readonly releases: ReadonlyMap<string, SynthesizedRelease>;
}

/** Writes the output of all environments to a folder of its own. Remove it with {@link removeSynthesis}. */
export function makeSynthesis(): Synthesis {
  const folder = mkdtempSync(path.join(tmpdir(), "synthesis-"));
  const outdir = path.join(folder, "out");
  mkdirSync(outdir);
  if (synthesize(compose({ outdir })) !== 0) throw new Error("The synth was refused; the problems stand above.");
  const releases = readStacks(outdir).flatMap(releasesOf);
  return { folder, releases: new Map(releases.map((release) => [`${release.stack}/${release.name}`, release])) };
}

export function removeSynthesis(synthesis: Synthesis): void {
  rmSync(synthesis.folder, { recursive: true });
}

/** All documents of a release laid over each other at the top level; ours never share a key there for rules, config and templates. */
export function valuesOf(synthesis: Synthesis, key: string): Readonly<Record<string, Json>> {
  const release = synthesis.releases.get(key);
  if (release === undefined) throw new Error(`There is no release ${key}. There are: ${[...synthesis.releases.keys()].join(", ")}.`);
  return Object.assign({}, ...documentsOf(release)) as Readonly<Record<string, Json>>;
}

/** Runs a pinned tool and gives what it printed. @throws with the tool's own words when it fails */
export function runTool(name: string, arguments_: readonly string[], cwd?: string): string {
  try {
    return execFileSync(installedTool(name), arguments_, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      ...(cwd === undefined ? {} : { cwd }),
    });
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as { stdout?: string; stderr?: string; message: string };
    const words = `${stdout}${stderr}`.trim();
    throw new Error(words === "" ? message : `${name} ${arguments_.join(" ")}\n${words}`, { cause: error });
  }
}
