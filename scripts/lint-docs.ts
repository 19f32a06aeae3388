/**
 * Writes into `docs/lint.md` what its commands print today:
 *
 *     npm run docs:lint
 *
 * The files of the page are written to a folder of their own, and its commands are run there in order. A test compares the page with what they print.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCommand } from "../cli/command";
import { packageRoot } from "../constructs/helm/package-root";

const PAGE = "docs/lint.md";

/** A block of a file: its name stands in the line that opens it. */
const FILE = /^```\w+ (\S+)\n([\s\S]*?)\n```$/gm;
/** A block of a command with what it prints. */
const COMMAND = /^```console\n\$ npx cdktf-observability ([^\n]*)\n?([\s\S]*?)\n?```$/gm;

async function main(): Promise<void> {
  const file = path.join(packageRoot(), PAGE);
  const page = readFileSync(file, "utf8");
  const folder = mkdtempSync(path.join(tmpdir(), "lint-docs-"));
  const before = process.cwd();
  process.chdir(folder);
  try {
    for (const [, name = "", text = ""] of page.matchAll(FILE)) writeFileSync(name, `${text}\n`);
    let filled = page;
    for (const [block, command = ""] of page.matchAll(COMMAND)) {
      const printed = (await print(command.split(" "))).trimEnd();
      filled = filled.replace(block, () => `\`\`\`console\n$ npx cdktf-observability ${command}\n${printed}\n\`\`\``);
    }
    writeFileSync(file, filled);
    process.stdout.write(filled === page ? `${PAGE}: as it was\n` : `written ${PAGE}\n`);
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
}

async function print(args: readonly string[]): Promise<string> {
  let printed = "";
  const write = (text: string): void => {
    printed += text;
  };
  const surroundings = { out: write, error: write, stdin: () => "", isTerminal: false, noColor: undefined, today: "2026-10-07" };
  await runCommand(args, { ...surroundings, version: () => "" });
  return printed.replace(/[ \t]+$/gm, "");
}

if (require.main === module) void main();
