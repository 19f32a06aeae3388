/**
 * The table of pinned Go tools agrees with their modules, and scripts/tools.cjs says in one sentence what is missing.
 *
 * Needs no Go. Where the script has to build something, a program of a few lines stands in for `go` on a copy of tools/: what it "builds"
 * answers with the version in the fake's environment.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

interface Tool {
  readonly name: string;
  readonly module: string;
  readonly version: string;
  readonly package: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly versionArguments: readonly string[];
  readonly versionOutput: string;
}

const ROOT = path.join(__dirname, "..", "..");
const TABLE = readFileSync(path.join(ROOT, "tools", "tools.json"), "utf8");
const TOOLS = JSON.parse(TABLE) as readonly Tool[];
const { toolPath } = createRequire(__filename)("../../scripts/tools.cjs") as { toolPath: (name: string, installed?: string) => string };

const read = (...parts: readonly string[]): string => readFileSync(path.join(ROOT, "tools", ...parts), "utf8");

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), "tools-"));
});
afterEach(() => {
  rmSync(scratch, { recursive: true });
});

describe("the table of tools", () => {
  test("has one entry for each module below tools/ but for the engine's source, which is no tool, each name once", () => {
    const folders = readdirSync(path.join(ROOT, "tools"))
      .filter((entry) => existsSync(path.join(ROOT, "tools", entry, "go.mod")))
      .filter((entry) => entry !== "promql-engine");
    expect(TOOLS.map((tool) => tool.name).sort()).toEqual(folders.sort());
  });

  test("has the tools that the project's checks run", () => {
    expect(TOOLS.map((tool) => tool.name)).toEqual(expect.arrayContaining(["promtool", "amtool", "helm", "kubeconform"]));
  });

  test.each(TOOLS)("$name: go.mod requires the module at the version of the table", ({ name, module, version }) => {
    const direct = [...read(name, "go.mod").matchAll(/^require (\S+ v\S+)$/gm)].map((line) => line[1]);
    expect(direct).toEqual([`${module} ${version}`]);
  });

  test.each(TOOLS)("$name: go.sum has the checksums of the module at that version", ({ name, module, version }) => {
    const sums = read(name, "go.sum").split("\n");
    expect(sums.some((line) => line.startsWith(`${module} ${version} h1:`))).toBe(true);
    expect(sums.some((line) => line.startsWith(`${module} ${version}/go.mod h1:`))).toBe(true);
  });

  test.each(TOOLS.filter((tool) => tool.package !== "."))("$name: tools.go imports the package, which belongs to the module", (tool) => {
    expect(read(tool.name, "tools.go")).toContain(`//go:build tools\n`);
    expect(read(tool.name, "tools.go")).toContain(`\nimport _ "${tool.package}"\n`);
    expect(tool.package.startsWith(`${tool.module}/`)).toBe(true);
  });

  test.each(TOOLS)("$name: the expected answer names the pinned release", ({ module, version, versionOutput }) => {
    expect(versionOutput).toContain(releaseOf(module, version));
  });

  test.each(TOOLS)("$name: no linked variable has a space, which -ldflags would cut", ({ variables }) => {
    expect(Object.entries(variables).flat().join("")).not.toMatch(/\s/);
  });
});

describe("toolPath", () => {
  test("says which tool is missing and what installs it", () => {
    const binary = path.join(scratch, "bin", "promtool");
    expect(() => toolPath("promtool", scratch)).toThrow(
      new Error(`The tool promtool is not installed: there is no ${binary}. Run \`npm run tools\`; it needs Go.`),
    );
  });

  test("says which tools there are when the name is unknown", () => {
    const known = TOOLS.map((tool) => tool.name).join(", ");
    expect(() => toolPath("promtol", scratch)).toThrow(
      new Error(`There is no tool "promtol". tools/tools.json has ${known}: add it there, then run \`npm run tools\`.`),
    );
  });

  test("refuses a binary that was built from another pin", () => {
    mkdirSync(path.join(scratch, "bin"));
    writeFileSync(path.join(scratch, "bin", "amtool"), "");
    const { version } = toolNamed("amtool");
    expect(() => toolPath("amtool", scratch)).toThrow(
      new Error(`The tool amtool is not what tools/ pins now (${version}): it was built before. Run \`npm run tools\`; it needs Go.`),
    );
  });
});

describe("npm run tools", () => {
  test("without Go says what to install, with exit code 1 and no stack trace", () => {
    expect(install(["promtool"])).toEqual({
      status: 1,
      stdout: "",
      stderr: `The tools are built with Go, and there is no go on the PATH that runs. Install Go ${goOf("promtool")} or newer, then run \`npm run tools\` again.\n`,
    });
  });

  test("with a Go older than go.mod demands says which one to install", () => {
    fakeGo({ version: "1.20.14" });
    expect(install(["promtool"])).toEqual({
      status: 1,
      stdout: "",
      stderr: `The Go on the PATH is 1.20.14, too old for these tools. Install Go ${goOf("promtool")} or newer, then run \`npm run tools\` again.\n`,
    });
  });

  test("builds a tool once, and again when its pin, the Go or its binary changes", () => {
    const { version, versionOutput } = toolNamed("amtool");
    const current = `amtool ${version}: current\n`;
    fakeGo({ version: "1.99.0", answer: versionOutput });

    expect(install(["amtool"]).stdout).toMatch(
      /\(cd tools\/amtool && go build -mod=readonly -trimpath .*\namtool \S+: built in \d+\.\d s\n$/,
    );
    expect(install(["amtool"])).toEqual({ status: 0, stdout: current, stderr: "" });

    writeFileSync(path.join(scratch, "tools", "amtool", "go.sum"), "another");
    expect(install(["amtool"]).stdout).toContain("built in");
    expect(install(["amtool"]).stdout).toBe(current);

    fakeGo({ version: "1.99.1", answer: versionOutput });
    expect(install(["amtool"]).stdout).toContain("built in");
    expect(install(["amtool"]).stdout).toBe(current);

    writeFileSync(path.join(scratch, ".tools", "bin", "amtool"), "no program");
    expect(install(["amtool"]).stdout).toContain("built in");
    expect(install(["amtool"]).stdout).toBe(current);
  });

  test("hands the built tool to toolPath, which refuses it after the next bump", () => {
    fakeGo({ version: "1.99.0", answer: toolNamed("helm").versionOutput });
    install(["helm"]);
    const copy = createRequire(__filename)(path.join(scratch, "scripts", "tools.cjs")) as { toolPath: (name: string) => string };
    expect(copy.toolPath("helm")).toBe(path.join(scratch, ".tools", "bin", "helm"));

    writeFileSync(path.join(scratch, "tools", "tools.json"), TABLE.replaceAll(toolNamed("helm").version, "v3.99.0"));
    expect(() => copy.toolPath("helm")).toThrow("The tool helm is not what tools/ pins now (v3.99.0)");
  });

  test("refuses a tool that answers with another version than the pinned one", () => {
    const { version, versionOutput } = toolNamed("helm");
    fakeGo({ version: "1.99.0", answer: versionOutput });
    install(["helm"]);
    fakeGo({ version: "1.99.1", answer: "v3.0.1" });
    expect(install(["helm"])).toMatchObject({
      status: 1,
      stderr:
        `helm was built, but helm version --short answers "v3.0.1", not "${versionOutput}". ` +
        `Let versionOutput and variables in tools/tools.json agree with version ${version}.\n`,
    });
    expect(existsSync(path.join(scratch, ".tools", "stamps", "helm.json"))).toBe(false);
  });

  test("stops with one sentence when the build fails", () => {
    fakeGo({ version: "1.99.0" });
    expect(install(["helm"])).toMatchObject({
      status: 1,
      stderr: "no such module\nhelm was not built (exit code 3). The lines above say why.\n",
    });
  });
});

/** The release that a module version stands for: Prometheus 3.13.5 is module version v0.313.5, all others are their own. */
function releaseOf(module: string, version: string): string {
  if (module !== "github.com/prometheus/prometheus") return version.replace(/^v/, "");
  return version.replace(/^v0\.(\d)0?(\d+)\./, "$1.$2.");
}

function toolNamed(name: string): Tool {
  const tool = TOOLS.find((candidate) => candidate.name === name);
  if (tool === undefined) throw new Error(`tools.json has no ${name}`);
  return tool;
}

function goOf(name: string): string {
  return /^go (\S+)$/m.exec(read(name, "go.mod"))?.[1] ?? "";
}

/** Runs the script on a copy of tools/ in the scratch folder; its PATH holds nothing but the fake `go`, if there is one. */
function install(names: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  if (!existsSync(path.join(scratch, "tools"))) {
    cpSync(path.join(ROOT, "tools"), path.join(scratch, "tools"), { recursive: true });
    cpSync(path.join(ROOT, "scripts", "tools.cjs"), path.join(scratch, "scripts", "tools.cjs"));
  }
  const run = spawnSync(process.execPath, [path.join(scratch, "scripts", "tools.cjs"), ...names], {
    encoding: "utf8",
    env: { PATH: path.join(scratch, "go") },
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** A stand-in for `go`: knows its version, and "builds" a program that prints the answer. Without an answer every build fails. */
function fakeGo({ version, answer }: { readonly version: string; readonly answer?: string }): void {
  const built = `#!${process.execPath}\nconsole.log(${JSON.stringify(answer)})\n`;
  const lines = [
    `#!${process.execPath}`,
    `const args = process.argv.slice(2);`,
    `if (args[0] === "version") { console.log("go version go${version} linux/amd64"); process.exit(0); }`,
    `if (${String(answer === undefined)}) { console.error("no such module"); process.exit(3); }`,
    `require("node:fs").writeFileSync(args[args.indexOf("-o") + 1], ${JSON.stringify(built)}, { mode: 0o755 });`,
  ];
  mkdirSync(path.join(scratch, "go"), { recursive: true });
  writeFileSync(path.join(scratch, "go", "go"), lines.join("\n"), { mode: 0o755 });
}
