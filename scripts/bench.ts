/**
 * `npm run bench`: what a synth costs, against the floor of the same run. Prints ratios, because seconds depend on the machine.
 *
 * - `cdktf synth` of all environments against `cdktf synth` of one empty stack: goal at most 1.3 times.
 * - The program alone: goal at most 1.5 seconds and 250 MB.
 * - The analyzer, per expression with types and labels at 1,000 contracts, beside the bare parser: goal at most 1 ms.
 * - Prometheus' engine in WebAssembly: size, start, and speed beside the same engine as a native program.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packageRoot } from "../constructs/helm/package-root";
import { analyzerCost } from "./bench-analyzer";
import { measureEngine, renderEngineFigures } from "./bench-engine";

const ROUNDS = 5;
const GOALS = { ratio: 1.3, seconds: 1.5, megabytes: 250, milliseconds: 1 };

interface Cost {
  readonly seconds: number;
  /** Highest resident memory, in MB. Only measured for the program alone. */
  readonly megabytes: number;
}

function main(): number {
  const scratch = mkdtempSync(path.join(tmpdir(), "bench-"));
  try {
    const empty = emptyProject(scratch);
    const cdktf = path.join(packageRoot(), "node_modules", ".bin", "cdktf");
    const rounds = Array.from({ length: ROUNDS }, (_, round) => ({
      empty: run(cdktf, ["synth", "--output", path.join(scratch, `empty-${round}`)], empty),
      all: run(cdktf, ["synth", "--output", path.join(scratch, `all-${round}`)], packageRoot()),
      program: runProgram(path.join(scratch, `program-${round}`)),
    }));
    // Whatever else the machine does only adds time, and the first round warms the caches: of each, the fastest round counts.
    const emptySeconds = Math.min(...rounds.map((round) => round.empty.seconds));
    const allSeconds = Math.min(...rounds.map((round) => round.all.seconds));
    const program = {
      seconds: Math.min(...rounds.map((round) => round.program.seconds)),
      megabytes: Math.max(...rounds.map((round) => round.program.megabytes)),
    };
    print("cdktf synth, one empty stack", `${emptySeconds.toFixed(2)} s`, "the floor");
    print("cdktf synth, all environments", `${allSeconds.toFixed(2)} s`, goal(allSeconds / emptySeconds, GOALS.ratio, "times the floor"));
    print("the program alone, time", `${program.seconds.toFixed(2)} s`, goal(program.seconds, GOALS.seconds, "s"));
    print("the program alone, memory", `${program.megabytes.toFixed(0)} MB`, goal(program.megabytes, GOALS.megabytes, "MB"));
    printAnalyzer();
    process.stdout.write(renderEngineFigures(measureEngine()));
    return 0;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function printAnalyzer(): void {
  const { expressions, contracts, milliseconds, bareMilliseconds } = analyzerCost();
  print("the bare parser, per expression", `${bareMilliseconds.toFixed(3)} ms`, `${expressions} expressions`);
  print(
    "the analyzer, per expression",
    `${milliseconds.toFixed(3)} ms`,
    `${goal(milliseconds, GOALS.milliseconds, "ms")}, ${contracts} contracts`,
  );
}

/** A CDKTF project with one stack that holds nothing, run by the same Node with the same packages. */
function emptyProject(scratch: string): string {
  const folder = mkdtempSync(path.join(scratch, "empty-"));
  symlinkSync(path.join(packageRoot(), "node_modules"), path.join(folder, "node_modules"));
  writeFileSync(
    path.join(folder, "cdktf.json"),
    JSON.stringify({ language: "typescript", app: "node main.js", projectId: "empty", sendCrashReports: "false" }),
  );
  writeFileSync(
    path.join(folder, "main.js"),
    'const { App, TerraformStack } = require("cdktf");\nconst app = new App();\nnew TerraformStack(app, "empty");\napp.synth();\n',
  );
  return folder;
}

function runProgram(outdir: string): Cost {
  const report = 'process.on("exit", () => process.stderr.write("\\nmaxrss=" + process.resourceUsage().maxRSS));';
  return run(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(report)}`, path.join("dist", "main.js")],
    packageRoot(),
    {
      CDKTF_OUTDIR: outdir,
    },
  );
}

function run(command: string, arguments_: readonly string[], cwd: string, extra: Readonly<Record<string, string>> = {}): Cost {
  const started = process.hrtime.bigint();
  const result = spawnSync(command, arguments_, { cwd, encoding: "utf8", env: { ...process.env, CHECKPOINT_DISABLE: "1", ...extra } });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (result.status !== 0) throw new Error(`${command} ${arguments_.join(" ")} failed:\n${result.stdout}${result.stderr}`);
  return { seconds, megabytes: Number(/maxrss=(\d+)/.exec(result.stderr)?.[1] ?? 0) / 1024 };
}

function goal(value: number, atMost: number, unit: string): string {
  return `${value.toFixed(2)} ${unit}, goal <= ${atMost}: ${value <= atMost ? "met" : "MISSED"}`;
}

function print(what: string, value: string, verdict: string): void {
  process.stdout.write(`${what.padEnd(32)} ${value.padStart(9)}   ${verdict}\n`);
}

if (require.main === module) process.exitCode = main();
