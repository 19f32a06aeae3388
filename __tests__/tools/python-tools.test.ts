/** The pins of the Python tools agree with their table, and scripts/python-tools.cjs says in one sentence what is missing. Needs no Python. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import ENVIRONMENTS from "../../tools/python/environments.json";

const PINS = path.join(__dirname, "..", "..", "tools", "python");
const { pythonPath } = createRequire(__filename)("../../scripts/python-tools.cjs") as {
  pythonPath: (name: string, installed?: string) => string;
};

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), "python-"));
});
afterEach(() => {
  rmSync(scratch, { recursive: true });
});

describe("the pins of the Python tools", () => {
  test.each(ENVIRONMENTS)("$name: every package has one version and the hashes of its archives", ({ name }) => {
    const pins = readFileSync(path.join(PINS, `${name}.txt`), "utf8");
    const packages = pins.split("\n").filter((line) => /^\S/.test(line) && !line.startsWith("#"));

    expect(packages.length).toBeGreaterThan(20);
    for (const line of packages) expect(line).toMatch(/^[\w.[\],-]+==\S+( ; .+)? \\$/);
    expect(pins.match(/--hash=sha256:[0-9a-f]{64}/g)?.length).toBeGreaterThanOrEqual(packages.length);
    expect(pins).not.toMatch(/https?:\/\//);
  });

  test.each(ENVIRONMENTS)("$name: what is asked for is pinned at that version", ({ name }) => {
    const asked = readFileSync(path.join(PINS, `${name}.in`), "utf8").match(/^[\w-]+(?:\[\w+\])?==\S+$/gm) ?? [];
    const pins = readFileSync(path.join(PINS, `${name}.txt`), "utf8");

    expect(asked.length).toBeGreaterThan(0);
    for (const pin of asked) expect(pins).toContain(`${pin.replace(/\[\w+\]/, "")} \\`);
  });

  test.each(ENVIRONMENTS)("$name: the expected answers are versions that are pinned", ({ name, answers }) => {
    const pins = readFileSync(path.join(PINS, `${name}.txt`), "utf8");
    for (const { output } of answers) expect(pins).toContain(`==${output} `);
  });
});

describe("pythonPath", () => {
  test("says which environment is missing and what installs it", () => {
    expect(() => pythonPath("scanners", scratch)).toThrow(
      `The Python tools scanners are not installed: there is no ${path.join(scratch, "scanners")}. Run \`npm run tools:python\`; it needs Python.`,
    );
  });

  test("does not take an environment that was made from other pins", () => {
    mkdirSync(path.join(scratch, "scanners", "bin"), { recursive: true });
    writeFileSync(path.join(scratch, "scanners", "bin", "python"), "");
    writeFileSync(path.join(scratch, "scanners.json"), JSON.stringify({ pin: "other" }));

    expect(() => pythonPath("scanners", scratch)).toThrow("are not what tools/python pins now");
  });

  test("knows no other environment than those of the table", () => {
    expect(() => pythonPath("notebooks", scratch)).toThrow(
      'There are no Python tools "notebooks". tools/python/environments.json has scanners, emulator.',
    );
  });
});
