/** The files of this machine, for unit tests of rules. Names are taken as the shell would, from the current folder. */
import { readFileSync, readdirSync } from "node:fs";
import type { Files } from "./types.js";

export const nodeFiles: Files = {
  read: (name) => readOr(name, () => readFileSync(name)),
  list: (folder) => readOr(folder, () => readdirSync(folder)),
};

/** With the words of the operating system's errors, as Go says them. */
function readOr<Answer>(name: string, read: () => Answer): Answer {
  try {
    return read();
  } catch (error) {
    const code = String((error as { readonly code?: unknown }).code);
    throw new Error(`open ${name}: ${WORDS[code] ?? (error instanceof Error ? error.message : String(error))}`);
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or directory",
  EACCES: "permission denied",
  EISDIR: "is a directory",
  ENOTDIR: "not a directory",
};
