/** Opens the files that the command line names. Nothing is ever written. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { type Problem, nearest } from "../problems";

export interface OpenedFile {
  readonly name: string;
  readonly text: string;
  /** True where only its folder was named. */
  readonly isFromFolder: boolean;
}

export interface OpenedFiles {
  readonly files: readonly OpenedFile[];
  readonly problems: readonly Problem[];
}

/** Larger files are not opened: nobody writes them by hand. */
const LARGEST_BYTES = 64 * 1024 * 1024;

const SKIPPED_FOLDERS = new Set(["node_modules", "vendor"]);

/**
 * @param names Files, folders, and `-` for the standard input.
 * @param endings Endings of the files that are read out of a folder; of none, all.
 */
export function openFiles(names: readonly string[], endings: readonly string[], stdin: () => string): OpenedFiles {
  const files: OpenedFile[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const open = (name: string, isFromFolder: boolean): void => {
    const key = path.resolve(name);
    if (seen.has(key)) return;
    seen.add(key);
    try {
      const facts = statSync(name);
      if (facts.isDirectory()) {
        const below = filesBelow(name, endings);
        if (below.length === 0)
          problems.push(refusal(name, "The folder holds no file to read.", "an empty folder", `files that end in ${endings.join(", ")}`));
        for (const file of below) open(file, true);
      } else if (facts.size > LARGEST_BYTES) {
        problems.push(refusal(name, "The file is too large.", `${Math.round(facts.size / 1024 / 1024)} MiB`, "files of at most 64 MiB"));
      } else {
        files.push({ name, text: readFileSync(name, "utf8"), isFromFolder });
      }
    } catch (error) {
      problems.push(unreadable(name, error));
    }
  };
  for (const name of names) {
    if (name === "-") files.push({ name: "stdin", text: stdin(), isFromFolder: false });
    else open(name, false);
  }
  return { files, problems };
}

function filesBelow(folder: string, endings: readonly string[]): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith(".") || SKIPPED_FOLDERS.has(entry.name) ? [] : filesBelow(name, endings);
    return endings.length === 0 || endings.some((ending) => entry.name.endsWith(ending)) ? [name] : [];
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file.",
  EACCES: "The file may not be read.",
  EPERM: "The file may not be read.",
  EISDIR: "It is a folder.",
  ELOOP: "The link leads to itself.",
  ENAMETOOLONG: "The name is too long for a file.",
  ENOTDIR: "A part of the path is a file, not a folder.",
};

function unreadable(name: string, error: unknown): Problem {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const what = REASONS[code] ?? `The file cannot be read${code === "" ? "" : ` (${code})`}.`;
  const meant = code === "ENOENT" ? neighbour(name) : undefined;
  const remedy = code === "EACCES" || code === "EPERM" ? "Let the user who runs this read it." : "Look at the name and the folder.";
  return refusal(name, what, name, "files and folders that exist and may be read", meant === undefined ? remedy : `Did you mean ${meant}?`);
}

/** A file of a similar name in the same folder. */
function neighbour(name: string): string | undefined {
  try {
    const meant = nearest(path.basename(name), readdirSync(path.dirname(name)));
    return meant === undefined ? undefined : path.join(path.dirname(name), meant);
  } catch {
    return undefined;
  }
}

function refusal(at: string, what: string, got: string, allowed: string, remedy = "Name another file."): Problem {
  return { code: "OBS0902", at, what, got, allowed, remedy };
}
