/**
 * The commands that people run, in copies of the repository, with nothing on the PATH but Node and a shell: no Terraform, and no network is asked for.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { TerraformStack } from "cdktf";
import { compose } from "../../main";
import { readFolder } from "./support/folder";
import { ROOT, type RepositoryCopy, copyRepository, edit, npmProgram, removeCopy, runInCopy } from "./support/repository-copy";

const CDKTF = path.join("node_modules", ".bin", "cdktf");
const APP = path.join("scripts", "run.cjs");

jest.setTimeout(180_000);

const stacks = namesOfStacks();

describe("with sound sources", () => {
  let copy: RepositoryCopy;
  let twin: RepositoryCopy;

  beforeAll(() => {
    copy = copyRepository();
    twin = copyRepository();
  });

  afterAll(() => {
    removeCopy(copy);
    removeCopy(twin);
  });

  test("cdktf list names every stack", () => {
    const run = runInCopy(copy, CDKTF, "list");
    expect(run).toMatchObject({ status: 0 });
    expect(stacks.filter((stack) => !run.stdout.includes(stack))).toEqual([]);
  });

  test("cdktf synth writes every stack to the folder that is asked for", () => {
    const run = runInCopy(copy, CDKTF, "synth", "--output", "elsewhere");
    expect(run).toMatchObject({ status: 0 });
    const written = Object.keys(readFolder(path.join(copy.folder, "elsewhere"))).filter((file) => file.endsWith("/cdk.tf.json"));
    expect(written).toEqual(stacks.map((stack) => `stacks/${stack}/cdk.tf.json`));
  });

  test("npm run synth writes every stack and closes with a summary", () => {
    const run = runInCopy(copy, npmProgram(), "run", "--silent", "synth");
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(
      /^Synthesized \d+ environments in \d+\.\d s:\n {2}\d+ stacks, \d+ resources\n {2}\d+ Helm releases of \d+ charts\n {2}\d+ alerting rules, \d+ recording rules, \d+ rules on log lines\n {2}\d+ dashboards\n/,
    );
    expect(run.stdout).toContain(`${stacks.length} stacks`);
    expect(stacks.filter((stack) => !(`stacks/${stack}/cdk.tf.json` in output(copy)))).toEqual([]);
  });

  test("another folder and another run give the same bytes, and none of them says where they were made", () => {
    const first = output(copy);
    expect(runInCopy(copy, APP, "main")).toMatchObject({ status: 0, stderr: "" });
    expect(runInCopy(twin, APP, "main")).toMatchObject({ status: 0, stderr: "" });
    expect(Object.keys(first)).toContain("manifest.json");
    expect(output(copy)).toEqual(first);
    expect(output(twin)).toEqual(first);
    const places = [ROOT, path.dirname(copy.folder), path.dirname(twin.folder)];
    expect(Object.entries(first).filter(([, text]) => places.some((place) => text.includes(place)))).toEqual([]);
  });

  test("after an edit the app command of cdktf.json synthesizes the new figure", () => {
    const { app } = JSON.parse(readFileSync(path.join(copy.folder, "cdktf.json"), "utf8")) as { readonly app: string };
    expect(app).toBe("node scripts/run.cjs main");
    edit(copy, "environments/local.ts", /retention: Duration\.days\(35\)/, "retention: Duration.days(47)");
    expect(runInCopy(copy, APP, "main")).toMatchObject({ status: 0, stderr: "" });
    expect(output(twin)["stacks/local-telemetry/cdk.tf.json"]).not.toContain("47d");
    expect(output(copy)["stacks/local-telemetry/cdk.tf.json"]).toContain("47d");
  });

  test("a stack that no environment has any more leaves the output", () => {
    const orphan = path.join(copy.folder, "cdktf.out", "stacks", "gone-telemetry");
    mkdirSync(orphan);
    writeFileSync(path.join(orphan, "cdk.tf.json"), "{}");
    expect(runInCopy(copy, APP, "main")).toMatchObject({ status: 0, stderr: "" });
    expect(Object.keys(output(copy)).filter((file) => file.startsWith("stacks/gone-"))).toEqual([]);
    expect(Object.keys(output(copy))).toContain("stacks/local-telemetry/cdk.tf.json");
  });
});

describe("with sources that cannot be synthesized", () => {
  let copy: RepositoryCopy;

  beforeAll(() => {
    copy = copyRepository();
  });

  afterAll(() => {
    removeCopy(copy);
  });

  test("three problems in two environments are one report, with exit code 1, no stack trace and nothing written", () => {
    expect(runInCopy(copy, APP, "main")).toMatchObject({ status: 0 });
    const before = output(copy);
    edit(copy, "environments/local.ts", /alerting: \{\s+replicas: 1/, "alerting: { replicas: 2");
    edit(copy, "environments/local.ts", /keepRatio: 1,/, "keepRatio: 1.7,");
    edit(copy, "environments/dev.ts", /vpcCidr: "[^"]+"/, 'vpcCidr: "10.300.0.0/16"');

    const run = runInCopy(copy, APP, "main");

    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr.split("\n")[0]).toBe("3 problems, nothing was written.");
    expect(run.stderr.match(/^environments \w+$/gm)).toEqual(["environments dev", "environments local"]);
    expect(run.stderr).not.toMatch(/^\s+at .*:\d+/m);
    expect(output(copy)).toEqual(before);
  });

  test("cdktf synth passes the report on, and makes no folder that was not there", () => {
    const run = runInCopy(copy, CDKTF, "synth", "--output", "elsewhere");
    expect(run).toMatchObject({ status: 1 });
    expect(run.stderr).toContain("3 problems, nothing was written.");
    expect(existsSync(path.join(copy.folder, "elsewhere", "manifest.json"))).toBe(false);
    expect(readFolder(path.join(copy.folder, "elsewhere"))).toEqual({});
  });

  test("npm run synth ends with exit code 1 as well", () => {
    const before = output(copy);
    const run = runInCopy(copy, npmProgram(), "run", "--silent", "synth");
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(output(copy)).toEqual(before);
  });

  test("sources that do not compile are not run: exit code 1, the compiler's words, a sentence, and nothing written", () => {
    const before = output(copy);
    edit(copy, "environments/local.ts", /replicas: 2/, 'replicas: "two"');
    const run = runInCopy(copy, APP, "main");
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toContain("environments/local.ts");
    expect(run.stderr).toContain("The sources do not compile, so nothing was run and nothing was written.");
    expect(output(copy)).toEqual(before);
  });
});

/** The output in a copy, by path. */
function output(copy: RepositoryCopy): Readonly<Record<string, string>> {
  return readFolder(path.join(copy.folder, "cdktf.out"));
}

/** Names of all stacks, in alphabetical order. */
function namesOfStacks(): string[] {
  const { app } = compose();
  return app.node.children
    .filter((child) => TerraformStack.isStack(child))
    .map((stack) => stack.node.id)
    .sort();
}
