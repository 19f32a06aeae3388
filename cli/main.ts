#!/usr/bin/env node
/** `npx cdktf-observability`: the process around the command. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Surroundings, runCommand } from "./command";

const surroundings: Surroundings = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  stdin: () => readFileSync(0, "utf8"),
  isTerminal: process.stdout.isTTY === true,
  noColor: process.env["NO_COLOR"],
  today: new Date().toISOString().slice(0, 10),
  version,
};

/** A reader that goes away, such as head, ends the command and is no failure of it. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

runCommand(process.argv.slice(2), surroundings).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The command failed by a mistake of its own: ${message}\nPlease report it, with the command and the file.\n`);
    process.exitCode = 2;
  },
);

/** The version of the package that the command is part of: of the nearest manifest above. */
function version(): string {
  let folder = __dirname;
  while (!existsSync(path.join(folder, "package.json"))) folder = path.dirname(folder);
  return (JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { readonly version: string }).version;
}
