/**
 * CDKTF 0.21 is the last release of CDKTF; `cdktn` continues it. The same sources must give the same output under both, so that nobody is stranded.
 *
 * @see https://github.com/open-constructs/cdk-terrain
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readFolder } from "./support/folder";

const VERSIONS = { cdktf: "0.21.0", cdktn: "0.24.0" } as const;

jest.setTimeout(60_000);

const scratch = mkdtempSync(path.join(tmpdir(), "frameworks-"));

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

test("Phoenix on the environment local synthesizes to the same output under cdktn as under cdktf", () => {
  const underCdktf = synthWith("cdktf");
  const underCdktn = synthWith("cdktn");
  expect(Object.keys(underCdktf)).toEqual(
    expect.arrayContaining(["manifest.json", "stacks/local-telemetry/cdk.tf.json", "stacks/local-grafana/cdk.tf.json"]),
  );
  expect(underCdktn).toEqual(underCdktf);
  expect(JSON.stringify(underCdktn)).toContain("phoenix-observability");
});

/** Output of one framework by path: JSON parsed, because the two format it differently, and without the version of the framework. */
function synthWith(framework: keyof typeof VERSIONS): Readonly<Record<string, unknown>> {
  const outdir = path.join(scratch, framework);
  const program = path.join(__dirname, "support", "synth-with.cjs");
  const run = spawnSync(process.execPath, [program, framework, outdir], { encoding: "utf8" });
  expect(run).toMatchObject({ status: 0, stderr: "", stdout: `${framework}\n` });
  return Object.fromEntries(
    Object.entries(readFolder(outdir)).map(([file, text]) => [
      file,
      /(^manifest|\/cdk\.tf)\.json$/.test(file) ? parsed(text, VERSIONS[framework]) : text,
    ]),
  );
}

/** Takes away the version of the framework, and only where the framework writes its own: in metadata and in the manifest. */
function parsed(text: string, version: string): unknown {
  const json = JSON.parse(text) as { version?: string; "//"?: { metadata?: { version?: string } } };
  const stamped = json["//"]?.metadata ?? json;
  if (stamped.version !== version) throw new Error(`Expected output of version ${version}, got ${String(stamped.version)}.`);
  delete stamped.version;
  return json;
}
