/** Runs the command in this process, in a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type ExitCode, type Surroundings, runCommand } from "../../cli/command";

export interface Run {
  readonly code: ExitCode;
  readonly out: string;
  readonly error: string;
}

/** A folder with files, in which commands are run. Call `remove` when it is done with. */
export class Workspace {
  readonly folder = mkdtempSync(path.join(tmpdir(), "lint-"));
  private readonly before = process.cwd();

  constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
    process.chdir(this.folder);
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  write(name: string, text: string | Buffer): void {
    mkdirSync(path.join(this.folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(this.folder, name), text);
  }

  async run(args: readonly string[], surroundings: Partial<Surroundings> = {}): Promise<Run> {
    const written = { out: "", error: "" };
    const code = await runCommand(args, {
      out: (text) => (written.out += text),
      error: (text) => (written.error += text),
      stdin: () => "",
      isTerminal: false,
      noColor: undefined,
      today: "2026-10-07",
      version: () => "1.2.3",
      ...surroundings,
    });
    return { code, ...written };
  }

  remove(): void {
    process.chdir(this.before);
    rmSync(this.folder, { recursive: true });
  }
}

/** A rule file with one defect that is seen without any contract. */
export const DEFECTIVE = `groups:
  - name: api
    rules:
      - alert: Errors
        expr: sum by (job) (rate(http_e_total[5m])) > 5 and
`;

export const SOUND = DEFECTIVE.replace(" and\n", "\n");
