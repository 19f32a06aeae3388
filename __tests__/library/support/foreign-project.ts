/**
 * A project that is not this repository: the packed library in its `node_modules`, the packages that npm would install beside it, and an app. Nothing is
 * fetched: the other packages are links to those that stand here already.
 */
import { type SpawnSyncReturns, execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.join(__dirname, "..", "..", "..");
const LIBRARY = "cdktf-observability";

export interface ForeignProject {
  readonly folder: string;
  /** Folder of the unpacked library. */
  readonly library: string;
}

/** A new folder, still empty. Remove it with {@link removeProject}. */
export function makeProject(): ForeignProject {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "foreign-")));
  return { folder, library: path.join(folder, "node_modules", LIBRARY) };
}

/** Packs the library, unpacks it into the project and adds the files of an app. */
export function fillProject(project: ForeignProject, app: string): void {
  const { folder, library } = project;
  mkdirSync(library, { recursive: true });
  const tarball = execFileSync(process.execPath, [path.join(ROOT, "scripts", "pack.cjs"), folder], { encoding: "utf8" }).trim();
  execFileSync("tar", ["-xzf", tarball, "-C", library, "--strip-components=1"]);
  linkPackages(project, [...installedBeside(library, true), "@types/node"]);
  cpSync(app, folder, { recursive: true });
}

/** A project with the library of another one and without its peers, which only constructs need. */
export function fillWithoutPeers(project: ForeignProject, from: ForeignProject, files: string): void {
  cpSync(from.library, project.library, { recursive: true });
  linkPackages(project, installedBeside(project.library, false));
  cpSync(files, project.folder, { recursive: true });
}

function linkPackages({ folder }: ForeignProject, names: readonly string[]): void {
  for (const name of names) {
    const link = path.join(folder, "node_modules", name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(ROOT, "node_modules", name), link, "dir");
  }
}

export function removeProject(project: ForeignProject): void {
  rmSync(project.folder, { recursive: true });
}

/** Compiles files of the project. What the compiler has to say stands in the result. */
export function compile(
  project: ForeignProject,
  files: readonly string[],
  options: Readonly<Record<string, unknown>>,
): SpawnSyncReturns<string> {
  const config = path.join(project.folder, `tsconfig.${files.join("-")}.json`);
  const compilerOptions = {
    target: "es2022",
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    types: ["node"],
    ...options,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  return runNode(project, [path.join(ROOT, "node_modules", "typescript", "bin", "tsc"), "-p", config]);
}

export function runNode(project: ForeignProject, arguments_: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, arguments_, { cwd: project.folder, encoding: "utf8" });
}

/** @throws with what the command said when it failed. */
export function assertSucceeded(run: SpawnSyncReturns<string>): void {
  if (run.status !== 0 || run.stderr !== "") throw new Error(`The command ended with ${run.status}:\n${run.stdout}${run.stderr}`);
}

/** The packages that stand next to the library: its dependencies but for those in its own tarball, and its peers. */
function installedBeside(library: string, peers: boolean): string[] {
  const { dependencies, peerDependencies, bundleDependencies } = JSON.parse(readFileSync(path.join(library, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly peerDependencies: Readonly<Record<string, string>>;
    readonly bundleDependencies: readonly string[];
  };
  return Object.keys({ ...dependencies, ...(peers ? peerDependencies : {}) }).filter((name) => !bundleDependencies.includes(name));
}
