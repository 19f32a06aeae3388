/**
 * A copy of this repository in another folder, for tests that edit it or that must leave nothing behind. Its packages are a link to those that stand here,
 * and what is compiled already comes along, so that a copy is ready in a second.
 */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import {
  accessSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const ROOT = path.join(__dirname, "..", "..", "..");

/** What a copy does without: packages, history, caches, tools and output. */
const LEFT_OUT = /^(node_modules|\.git|\.cache|\.tools|coverage|cdktf\.out.*|terraform\..*)$/;

export interface RepositoryCopy {
  readonly folder: string;
  /** The only folder on the PATH of what runs in the copy: Node and a shell, and no Terraform. */
  readonly binaries: string;
}

/** Remove it with {@link removeCopy}. */
export function copyRepository(): RepositoryCopy {
  const scratch = realpathSync(mkdtempSync(path.join(tmpdir(), "repository-")));
  const folder = path.join(scratch, "copy");
  const binaries = path.join(scratch, "bin");
  for (const made of [folder, binaries]) mkdirSync(made);
  for (const name of readdirSync(ROOT).filter((entry) => !LEFT_OUT.test(entry))) {
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true, preserveTimestamps: true });
  }
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"), "dir");
  symlinkSync(process.execPath, path.join(binaries, "node"));
  for (const name of ["sh", "env"]) symlinkSync(findOnPath(name), path.join(binaries, name));
  return { folder, binaries };
}

export function removeCopy(copy: RepositoryCopy): void {
  rmSync(path.dirname(copy.folder), { recursive: true });
}

/** Changes one file of the copy, and gives it a date before anything was compiled, as files from archives have. @throws when the pattern is not in it, so that no test runs on an edit that did not happen */
export function edit(copy: RepositoryCopy, file: string, pattern: RegExp, replacement: string): void {
  const absolute = path.join(copy.folder, file);
  const before = readFileSync(absolute, "utf8");
  if (!pattern.test(before)) throw new Error(`${file} has nothing like ${String(pattern)}.`);
  writeFileSync(absolute, before.replace(pattern, replacement));
  utimesSync(absolute, 0, 0);
}

/** Runs a Node program in the copy: a path relative to it. */
export function runInCopy(copy: RepositoryCopy, program: string, ...arguments_: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [path.resolve(copy.folder, program), ...arguments_], {
    cwd: copy.folder,
    encoding: "utf8",
    env: { PATH: copy.binaries, HOME: path.dirname(copy.folder), CHECKPOINT_DISABLE: "1" },
  });
}

/** npm's own program, which runs without being on the PATH. */
export function npmProgram(): string {
  return process.env["npm_execpath"] ?? realpathSync(findOnPath("npm"));
}

function findOnPath(name: string): string {
  const candidates = (process.env["PATH"] ?? "").split(path.delimiter).map((folder) => path.join(folder, name));
  const found = candidates.find(isReadable);
  if (found === undefined) throw new Error(`${name} is not on the PATH.`);
  return found;
}

function isReadable(file: string): boolean {
  try {
    accessSync(file);
    return true;
  } catch {
    return false;
  }
}
