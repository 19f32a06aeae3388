/** promtool's own test data: every file gets the verdict and the message that promtool gives it. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { createEngine } from "../../../engine";
import { compareFiles } from "../../../scripts/compare-rule-tests/compare";

const ROOT = path.join(__dirname, "..", "..", "..");

test("every file of promtool's test data gets promtool's verdict and message", () => {
  const folder = path.join(sourceOfPrometheus(), "cmd", "promtool", "testdata");
  const files = readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => path.join(folder, file));
  const compared = compareFiles(createEngine(), files);
  const count = (passed: boolean): number => compared.filter((one) => one.ours.passed === passed).length;
  process.stdout.write(`promtool's test data: ${files.length} files, ${count(true)} pass and ${count(false)} fail, on both\n`);
  expect(compared.filter(({ same }) => !same)).toEqual([]);
  expect(count(true)).toBeGreaterThan(5);
  expect(count(false)).toBeGreaterThan(20);
});

/** Where the pinned sources are, of which promtool was built. */
function sourceOfPrometheus(): string {
  const { stdout, stderr } = spawnSync("go", ["list", "-m", "-f", "{{.Dir}}", "github.com/prometheus/prometheus"], {
    cwd: path.join(ROOT, "tools", "promtool"),
    env: { ...process.env, GOFLAGS: "-mod=mod", GOWORK: "off" },
    encoding: "utf8",
  });
  if (stdout.trim() === "") throw new Error(`go list does not tell where Prometheus' sources are: ${stderr}`);
  return stdout.trim();
}
