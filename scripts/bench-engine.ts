/** What the engine in WebAssembly costs: its size, its start, and its speed beside the same engine as a native program. */
import { spawnSync } from "node:child_process";
import { existsSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { MODULE_FILE, createEngine } from "../engine";
import { installedTool } from "./verify/tools";

const DAY = 24 * 60 * 60_000;
const SERIES = 100;
const INTERVAL = 15_000;
const STEPS = 1_440;
const EXPRESSION = "sum by (x) (rate(m_total[5m]))";

/** Evaluations that count, after as many that warm up. */
const ROUNDS = 10;

/** What is demanded. Sizes in bytes, times in milliseconds. */
export const ENGINE_GOALS = { size: 8 * 2 ** 20, firstQuery: 1_200, nextProcess: 500, share: 1 / 5 } as const;

export interface EngineFigures {
  readonly size: number;
  /** From the start of a process to the first answer: of one that has to unpack the module, and the median of further ones. */
  readonly firstQuery: number;
  readonly nextProcess: number;
  /** Milliseconds for a day of a hundred series in 1,440 steps. */
  readonly ours: number;
  /** The same, native; absent where the oracle is not built. */
  readonly native: number | undefined;
}

export function measureEngine(): EngineFigures {
  rmSync(path.join(path.dirname(MODULE_FILE), "..", ".cache"), { recursive: true, force: true });
  const [firstQuery = NaN, ...further] = Array.from({ length: 6 }, startToAnswer);
  return {
    size: statSync(MODULE_FILE).size,
    firstQuery,
    nextProcess: median(further),
    ours: ourTime(),
    native: nativeTime(),
  };
}

/** As text, a line for each figure. */
export function renderEngineFigures({ size, firstQuery, nextProcess, ours, native }: EngineFigures): string {
  const line = (name: string, value: string, met: boolean, goal: string): string =>
    `  ${name.padEnd(28)} ${value.padStart(12)}   goal ${goal}: ${met ? "met" : "MISSED"}\n`;
  return [
    "Engine in WebAssembly\n",
    line("module, packed", `${(size / 2 ** 20).toFixed(2)} MB`, size <= ENGINE_GOALS.size, "8 MB"),
    line("first answer, first process", `${firstQuery.toFixed(0)} ms`, firstQuery <= ENGINE_GOALS.firstQuery, "1200 ms"),
    line("first answer, next processes", `${nextProcess.toFixed(0)} ms`, nextProcess <= ENGINE_GOALS.nextProcess, "500 ms"),
    native === undefined
      ? `  a day of ${SERIES} series            ${ours.toFixed(0)} ms   native: run \`npm run tools -- oracle\` to compare\n`
      : line(
          `a day of ${SERIES} series`,
          `${ours.toFixed(0)} ms`,
          native / ours >= ENGINE_GOALS.share,
          `a fifth of native (${native.toFixed(0)} ms), is ${(native / ours).toFixed(2)}`,
        ),
  ].join("");
}

/**
 * A process that does nothing but to answer one query, as somebody's script would. Certificates that this machine adds to those of Node are left out: Node
 * reads them before it runs anything, 80 ms of what was measured here first.
 */
function startToAnswer(): number {
  const script = `
    const { createEngine } = require(${JSON.stringify(path.join(path.dirname(MODULE_FILE), "cjs", "index.js"))});
    const answer = createEngine().query(undefined, "vector(1) + 1", 0);
    if (!answer.ok) throw new Error(answer.error.message);
    process.stdout.write(String(performance.now()));`;
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8", env });
  if (stdout === "") throw new Error(stderr);
  return Number(stdout);
}

function world(): [name: string, values: string][] {
  return Array.from({ length: SERIES }, (_, index) => [`m_total{x="${index % 10}", y="${index}"}`, `0+${index + 1}x${DAY / INTERVAL}`]);
}

function ourTime(): number {
  const engine = createEngine();
  const data = engine.loadSeries({ interval: INTERVAL, series: Object.fromEntries(world()) });
  if (!data.ok) throw new Error(data.error.message);
  const evaluate = (): void => {
    const answer = engine.queryRange(data.value, EXPRESSION, 0, DAY, DAY / STEPS);
    if (!answer.ok) throw new Error(answer.error.message);
  };
  for (let round = 0; round < ROUNDS; round++) evaluate();
  const began = process.hrtime.bigint();
  for (let round = 0; round < ROUNDS; round++) evaluate();
  return Number(process.hrtime.bigint() - began) / 1e6 / ROUNDS;
}

function nativeTime(): number | undefined {
  let oracle: string;
  try {
    oracle = installedTool("oracle");
  } catch {
    return undefined;
  }
  if (!existsSync(oracle)) return undefined;
  const question = { expr: EXPRESSION, start: 0, end: DAY, step: DAY / STEPS, repeat: ROUNDS };
  const requests = [{ interval: INTERVAL, series: world() }, question, question];
  const { stdout } = spawnSync(oracle, ["serve"], {
    input: requests.map((request) => `${JSON.stringify(request)}\n`).join(""),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const [, , measured] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { seconds: number });
  return ((measured?.seconds ?? NaN) * 1_000) / ROUNDS;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

if (require.main === module) process.stdout.write(renderEngineFigures(measureEngine()));
