/** The command as a process: what it loads, what it reads and writes, how it ends. */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { PAGE } from "../lint/support";
import { DEFECTIVE, SOUND, Workspace } from "./support";

const ROOT = path.join(__dirname, "..", "..");
const PROGRAM = path.join(__dirname, "run-command.cjs");

jest.setTimeout(60_000);

let workspace: Workspace;

beforeAll(() => {
  workspace = new Workspace({ "rules.yaml": DEFECTIVE, "sound.yaml": SOUND, "api.txt": PAGE });
});

afterAll(() => {
  workspace.remove();
});

function run(args: readonly string[], more: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {}): SpawnSyncReturns<string> {
  const env = { ...process.env, ...more.env };
  return spawnSync(process.execPath, [PROGRAM, ...args], { cwd: workspace.folder, encoding: "utf8", input: more.input ?? "", env });
}

test("reads files and the standard input, and ends with the exit code", () => {
  expect(run(["lint", "rules.yaml"])).toMatchObject({
    status: 1,
    stderr: "",
    stdout: expect.stringContaining("rules.yaml:5:60 promql/syntax"),
  });
  expect(run(["lint", "-"], { input: SOUND })).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("nothing found") });
  expect(run(["lint", "gone.yaml"])).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("There is no such file.") });
});

test("tells the version of the package", () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { readonly version: string };
  expect(run(["--version"])).toMatchObject({ status: 0, stdout: `${version}\n` });
});

test("starts without CDKTF, without our systems, and without what it does not need", () => {
  const loadedBy = (...args: readonly string[]): { readonly packages: readonly string[]; readonly folders: readonly string[] } => {
    const file = path.join(workspace.folder, "loaded.json");
    run(args, { env: { LOADED: file } });
    return JSON.parse(readFileSync(file, "utf8")) as { packages: string[]; folders: string[] };
  };
  const { packages, folders } = loadedBy("lint", "rules.yaml", "-m", "api.txt");
  expect(packages).toEqual(expect.arrayContaining(["yaml", "@prometheus-io/lezer-promql"]));
  expect(packages.filter((name) => /^(cdktf|constructs|zod|@cdktf\/.*|@grafana\/grafana-foundation-sdk)$/.test(name))).toEqual([]);
  expect(folders).toEqual(expect.arrayContaining(["cli", "lint", "promql"]));
  expect(folders.filter((folder) => ["constructs", "stacks", "systems", "environments", "dashboards", "rules"].includes(folder))).toEqual(
    [],
  );
  expect(loadedBy("--help").packages).not.toContain("yaml");
});

test("a package can run it: the manifest names it, and it starts with the line that a shell needs", () => {
  const { bin } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { readonly bin: Readonly<Record<string, string>> };
  const [command, file = ""] = Object.entries(bin)[0] ?? [];
  expect(command).toBe("cdktf-observability");
  const source = file.replace(/^dist\//, "").replace(/\.js$/, ".ts");
  expect(readFileSync(path.join(ROOT, source), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test("only the command itself opens files, and nothing of it writes one", () => {
  const sources = readdirSync(path.join(ROOT, "cli"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({ file, text: readFileSync(path.join(ROOT, "cli", file), "utf8") }));
  const importing = (pattern: RegExp): string[] => sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
  expect(importing(/from "node:fs"/)).toEqual(["main.ts", "read-inputs.ts"]);
  expect(importing(/\b(?:write|append|mk|rm|rename|copy|unlink)\w*Sync\b|from "node:(?:child_process|http|https|net)"/)).toEqual([]);
});
