/**
 * A copy of the sources in a temporary folder, on which tests do what the README says: edit files, build, synthesize. The build keeps its program from one
 * edit to the next, so only the first one takes seconds; what is synthesized is synthesized by the compiled program in a process of its own.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import { type SynthesizedStack, readStacks } from "../../scripts/synthesized";

const REPOSITORY = path.join(__dirname, "../..");

/** What is copied: what a synth reads. */
const SOURCES = [
  ...["charts", "constructs", "dashboards", "docs", "environments", "logql", "logs", "metrics", "problems", "promql", "routing", "rules"],
  ...["secrets", "signals", "stacks", "systems", "traceql", "traces", "units", "main.ts", "package.json", "tsconfig.json"],
];

/** New text of a file from its old one; the old one is empty where the file is new. */
export type Edit = (text: string) => string;

/** By file, from the root of the repository. */
export type Edits = Readonly<Record<string, Edit>>;

export interface Synthesis {
  /** What the compiler says, one line each; empty when it compiles. */
  readonly errors: readonly string[];
  readonly exitCode: number;
  /** What was reported to the user. */
  readonly report: string;
  /** Stacks by name; empty when nothing was written. */
  readonly stacks: ReadonlyMap<string, SynthesizedStack>;
}

export class TrialCopy {
  private readonly folder = mkdtempSync(path.join(tmpdir(), "changes-"));
  private readonly read = new Map<string, ts.SourceFile>();
  private builder: ts.EmitAndSemanticDiagnosticsBuilderProgram | undefined;
  private outputs = 0;

  constructor() {
    for (const source of SOURCES) cpSync(path.join(REPOSITORY, source), path.join(this.folder, source), { recursive: true });
    symlinkSync(path.join(REPOSITORY, "node_modules"), path.join(this.folder, "node_modules"));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  /** Does something with the edits applied, and takes them back. */
  with<Result>(edits: Edits, act: () => Result): Result {
    const before = this.texts();
    for (const [file, edit] of Object.entries(edits)) {
      const text = edit(before.get(file) ?? "");
      if (text === before.get(file)) throw new Error(`The edit of ${file} changes nothing: the text that it looks for is not there.`);
      this.write(file, text);
    }
    try {
      return act();
    } finally {
      for (const file of this.changedSince(before)) {
        const old = before.get(file);
        if (old === undefined) rmSync(path.join(this.folder, file));
        else this.write(file, old);
      }
    }
  }

  /** All source files with their texts. */
  texts(): ReadonlyMap<string, string> {
    const files = SOURCES.flatMap((source) =>
      path.extname(source) !== ""
        ? [source]
        : readdirSync(path.join(this.folder, source), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => path.relative(this.folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/")),
    );
    return new Map(files.map((file) => [file, readFileSync(path.join(this.folder, file), "utf8")]));
  }

  /** Files that are new, gone or different. */
  changedSince(before: ReadonlyMap<string, string>): string[] {
    const now = this.texts();
    return [...new Set([...before.keys(), ...now.keys()])].filter((file) => before.get(file) !== now.get(file)).sort();
  }

  /** Builds what changed and synthesizes everything. */
  synthesize(): Synthesis {
    const errors = this.build();
    if (errors.length > 0) return { errors, exitCode: 1, report: "", stacks: new Map() };
    this.outputs += 1;
    const outdir = path.join(this.folder, `out-${this.outputs}`);
    const run = spawnSync(process.execPath, [path.join(this.folder, "dist", "main.js")], {
      cwd: this.folder,
      env: { ...process.env, CDKTF_OUTDIR: outdir },
      encoding: "utf8",
    });
    const stacks = run.status === 0 ? readStacks(outdir) : [];
    return { errors, exitCode: run.status ?? 1, report: run.stderr, stacks: new Map(stacks.map((stack) => [stack.name, stack])) };
  }

  private write(file: string, text: string): void {
    const place = path.join(this.folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }

  /** Builds what changed. @returns what the compiler says, one line each; empty when it compiles */
  build(): string[] {
    const config = ts.readConfigFile(path.join(this.folder, "tsconfig.json"), ts.sys.readFile).config as unknown;
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, this.folder);
    const quick: ts.CompilerOptions = { ...options, composite: false, declaration: false, sourceMap: false };
    const host = ts.createIncrementalCompilerHost(quick);
    const program = ts.createEmitAndSemanticDiagnosticsBuilderProgram(
      [path.join(this.folder, "main.ts")],
      quick,
      { ...host, getSourceFile: (file, languageVersion) => this.sourceFile(file, () => host.getSourceFile(file, languageVersion)) },
      this.builder,
    );
    this.builder = program;
    const diagnostics = [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics(), ...program.emit().diagnostics];
    return ts
      .sortAndDeduplicateDiagnostics(diagnostics)
      .map(
        ({ file, messageText }) =>
          `${path.relative(this.folder, file?.fileName ?? "")}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
      );
  }

  /** What is not in the copy never changes, and what is in it is parsed again only when its text is another. */
  private sourceFile(file: string, parse: () => ts.SourceFile | undefined): ts.SourceFile | undefined {
    const known = this.read.get(file);
    const isOurs = file.startsWith(this.folder) && !file.includes("/node_modules/");
    if (known !== undefined && (!isOurs || hash(ts.sys.readFile(file) ?? "") === hash(known.text))) return known;
    const parsed = parse();
    if (parsed !== undefined) this.read.set(file, parsed);
    return parsed;
  }
}

/** Names of the stacks that two syntheses do not have in common, or not with the same content. */
export function changedStacks(before: Synthesis, after: Synthesis): string[] {
  const text = (synthesis: Synthesis, name: string): string => JSON.stringify(synthesis.stacks.get(name)?.json);
  return [...new Set([...before.stacks.keys(), ...after.stacks.keys()])].filter((name) => text(before, name) !== text(after, name)).sort();
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
