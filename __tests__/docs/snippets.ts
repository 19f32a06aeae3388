/** Compiles and runs the TypeScript of the docs, as a project that uses the library would. */
import path from "node:path";
import ts from "typescript";

const root = path.join(__dirname, "../..");

/** What TypeScript says of each snippet, as the project compiles its own sources. A snippet can import another one by its name: `./shop`. */
export function compileErrors(snippets: readonly string[], names: readonly string[] = []): string[][] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const library: ts.CompilerOptions = {
    ...options,
    noEmit: true,
    composite: false,
    paths: { "cdktf-observability": [path.join(root, "constructs/index.ts")], "cdktf-observability/*": [path.join(root, "*/index.ts")] },
  };
  const files = new Map(snippets.map((snippet, index) => [path.join(root, `${names[index] ?? `snippet-${index}`}.ts`), snippet]));
  const host = ts.createCompilerHost(library);
  const program = ts.createProgram([...files.keys()], library, {
    ...host,
    fileExists: (file) => files.has(file) || host.fileExists(file),
    readFile: (file) => files.get(file) ?? host.readFile(file),
    getSourceFile: (file, version) => {
      const snippet = files.get(file);
      return snippet === undefined ? host.getSourceFile(file, version) : ts.createSourceFile(file, snippet, version);
    },
  });
  return [...files.keys()].map((file) => {
    const source = program.getSourceFile(file);
    const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  });
}

/**
 * Runs a snippet against the sources.
 *
 * @param others what snippets that it imports export, by name: `./shop`
 * @returns what it exports
 */
export function runSnippet(snippet: string, others: Readonly<Record<string, unknown>> = {}): unknown {
  const { outputText } = ts.transpileModule(snippet, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exported = {};
  const load = (name: string): unknown => {
    if (name in others) return others[name];
    const [, subPath] = /^cdktf-observability(?:\/(.+))?$/.exec(name) ?? [undefined, name];
    return jest.requireActual<object>(name.startsWith("cdktf-observability") ? path.join(root, subPath ?? "constructs") : name);
  };
  new Function("require", "exports", outputText)(load, exported);
  return exported;
}
