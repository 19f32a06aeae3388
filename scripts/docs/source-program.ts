/** The sources as TypeScript sees them, for pages and checks that are made from declarations and comments. */
import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export interface SourceProgram {
  readonly checker: ts.TypeChecker;
  /** The files of some top folders, sorted by path. */
  readonly filesOf: (...folders: readonly string[]) => readonly ts.SourceFile[];
  /** Path of a file from the root of the repository, with slashes. */
  readonly pathOf: (file: ts.SourceFile) => string;
}

/**
 * Reads the sources of some top folders and everything that they import.
 *
 * @param root Folder of the repository.
 */
export function sourceProgram(root: string, folders: readonly string[]): SourceProgram {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram({ rootNames: sourceFiles(root, folders), options: { ...options, noEmit: true, composite: false } });
  const pathOf = (file: ts.SourceFile): string => path.relative(root, file.fileName).replaceAll(path.sep, "/");
  const filesOf = (...wanted: readonly string[]): readonly ts.SourceFile[] =>
    program
      .getSourceFiles()
      .filter((file) => wanted.some((folder) => pathOf(file).startsWith(`${folder}/`)))
      .sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1));
  return { checker: program.getTypeChecker(), filesOf, pathOf };
}

/** All TypeScript files below some top folders. */
function sourceFiles(root: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => path.join(root, folder, file)),
  );
}
