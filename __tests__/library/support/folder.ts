/** The files of a folder, for comparing what two runs wrote. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** Texts of all files by path, in the order of their paths. Empty for a folder that does not exist. */
export function readFolder(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));
  return Object.fromEntries(paths.sort().map((file) => [file, readFileSync(path.join(folder, file), "utf8")]));
}
