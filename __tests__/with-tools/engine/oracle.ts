/** Prometheus' engine as a server has it: native, with its own database. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import readline from "node:readline";
import { toolPath } from "../../../scripts/tools.cjs";

/** Asked for the values of an expression; with a step for a range. Times in milliseconds. */
export interface Question {
  readonly expr: string;
  readonly start: number;
  readonly end?: number;
  readonly step?: number;
  /** Evaluates that often and tells how long all of it took. @default 1 */
  readonly repeat?: number;
}

export interface OracleReply {
  /** A line for each point: labels, time and value; then the annotations. */
  readonly lines: readonly string[] | null;
  readonly error: string;
  readonly seconds: number;
}

export class Oracle {
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly waiting: ((reply: OracleReply) => void)[] = [];

  constructor() {
    this.process = spawn(toolPath("oracle"), ["serve"]);
    readline.createInterface({ input: this.process.stdout }).on("line", (line) => this.waiting.shift()?.(JSON.parse(line) as OracleReply));
  }

  /** Replaces everything that was loaded. */
  load(interval: number, series: readonly (readonly [name: string, values: string])[]): Promise<OracleReply> {
    return this.send({ interval, series });
  }

  ask(question: Question): Promise<OracleReply> {
    return this.send(question);
  }

  close(): void {
    this.process.stdin.end();
  }

  private send(request: object): Promise<OracleReply> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.process.stdin.write(`${JSON.stringify(request)}\n`);
    });
  }
}
