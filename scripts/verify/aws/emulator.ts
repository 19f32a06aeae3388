/** The emulator of tools/python as a process of this machine, started for one stack and ended with it. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { packageRoot } from "../../../constructs/helm/package-root";
import type * as PythonToolsTypes from "../../python-tools.cjs";

export interface Emulator {
  /** `http://localhost:41234` */
  readonly address: string;
  readonly region: string;
  readonly process: ChildProcess;
}

/** What the emulator did. */
export interface EmulatorReport {
  /** Requests that the double answered, by `<service>:<operation>`. */
  readonly double: Readonly<Record<string, number>>;
  /** Requests that moto answered and the double put right, by `<service>:<operation>`. */
  readonly amended: Readonly<Record<string, number>>;
  /** Requests that moto answered alone, by service. */
  readonly moto: Readonly<Record<string, number>>;
  /** Requests and answers that the API models of AWS do not allow. */
  readonly faults: readonly string[];
}

const FOLDER = path.join(packageRoot(), "tools", "python");

/** Interpreter of the pinned Python packages. @throws when they are not installed; the message names the command */
export function pythonOf(environment: "scanners" | "emulator"): string {
  const tools = createRequire(__filename)(path.join(packageRoot(), "scripts", "python-tools.cjs")) as typeof PythonToolsTypes;
  return tools.pythonPath(environment);
}

/** Starts an emulator of one account. @throws with its own words when it does not start */
export function startEmulator(account: string, region: string): Promise<Emulator> {
  const process = spawn(pythonOf("emulator"), ["-B", "-m", "aws_emulator", "--account", account], {
    cwd: FOLDER,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let words = "";
    process.stderr.on("data", (chunk: Buffer) => {
      words = `${words}${chunk.toString()}`.slice(-4000);
    });
    process.stdout.once("data", (chunk: Buffer) => {
      resolve({ address: chunk.toString().trim(), region, process });
    });
    process.once("exit", () => {
      reject(new Error(`The emulator ended: ${words.trim()}`));
    });
  });
}

export function stopEmulator({ process }: Emulator): void {
  process.removeAllListeners("exit");
  process.kill();
}

/** How many things of each kind there are, by the type that Terraform calls them. */
export function takeInventory({ address, region }: Emulator): Record<string, number> {
  const output = execFileSync(pythonOf("emulator"), ["-B", "-m", "aws_emulator.inventory", address, region], {
    cwd: FOLDER,
    encoding: "utf8",
  });
  return JSON.parse(output) as Record<string, number>;
}

export async function readReport({ address }: Emulator): Promise<EmulatorReport> {
  const response = await fetch(`${address}/_emulator/report`);
  return (await response.json()) as EmulatorReport;
}
