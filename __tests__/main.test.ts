/** The composition root: what it writes, and what it leaves alone. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { local } from "../environments/local";
import { compose, synthesize } from "../main";

let outdir: string;
beforeEach(() => {
  outdir = mkdtempSync(path.join(tmpdir(), "main-"));
});
afterEach(() => {
  rmSync(outdir, { recursive: true });
});

test("a synth takes away the stacks of an environment that is no more, and no file of anybody else", () => {
  for (const [folder, file] of [
    ["stacks/old-platform", "cdk.tf.json"],
    ["stacks/notes", "mine.txt"],
  ] as const) {
    mkdirSync(path.join(outdir, folder), { recursive: true });
    writeFileSync(path.join(outdir, folder, file), "{}");
  }
  expect(synthesize(compose({ environments: [local], outdir }))).toBe(0);
  expect(existsSync(path.join(outdir, "stacks/local-platform/cdk.tf.json"))).toBe(true);
  expect(existsSync(path.join(outdir, "stacks/old-platform"))).toBe(false);
  expect(existsSync(path.join(outdir, "stacks/notes/mine.txt"))).toBe(true);
});

test("composing writes no file", () => {
  expect(compose({ environments: [local], outdir }).problems).toEqual([]);
  expect(readdirSync(outdir, { recursive: true, encoding: "utf8" }).filter((entry) => entry.includes("."))).toEqual([]);
});
