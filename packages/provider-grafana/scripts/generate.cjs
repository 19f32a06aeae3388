/*
 * Makes lib/ from the facts file with CDKTF's own generator, then compiles it:
 *
 *     node packages/provider-grafana/scripts/generate.cjs [--out <folder>]
 *
 * The same facts, generator and compiler give the same bytes. Nothing is written when the generated code does not compile.
 */
"use strict";

// Both are read while the generator loads: it would run `terraform version`, report a failure of that to HashiCorp, and write
// an id into the home folder. Generation needs neither Terraform nor network.
process.env.CHECKPOINT_DISABLE = "1";
process.env.TERRAFORM_BINARY_NAME = "no-terraform-for-generation";

const { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { parseArgs } = require("node:util");

const provider = require("./provider.cjs");

/** The settings with which the pre-built packages are compiled, as far as they show in the output. */
const compilerOptions = (ts) => ({
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16,
  types: ["node"],
  strict: true,
  skipLibCheck: true,
  declaration: true,
  useDefineForClassFields: false,
  newLine: ts.NewLineKind.LineFeed,
  rootDir: provider.sourceFolder,
  outDir: provider.libFolder,
});

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

async function main() {
  const { values } = parseArgs({ options: { out: { type: "string" } } });
  const out = path.resolve(values.out ?? provider.libFolder);

  const load = await timed(loadTools);
  const emit = await timed(() => emitSources(load.result));
  const compilation = await timed(() => compile(load.result.ts, emit.result));

  rmSync(out, { recursive: true, force: true });
  for (const [file, text] of compilation.result) {
    const target = path.join(out, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  process.stdout.write(
    `Wrote ${compilation.result.size} files to ${path.relative(process.cwd(), out)}. ` +
      `Seconds: ${load.seconds} to load the tools, ${emit.seconds} to generate, ${compilation.seconds} to compile.\n`,
  );
}

function loadTools() {
  const requireAsGenerator = createRequire(require.resolve("@cdktf/provider-generator/package.json"));
  return {
    ...requireAsGenerator("@cdktf/provider-generator/lib/get/generator/provider-generator"),
    ...requireAsGenerator("@cdktf/commons"),
    CodeMaker: requireAsGenerator("codemaker").CodeMaker,
    ts: require("typescript"),
  };
}

/** The generated TypeScript files: path below lib/ -> text. The generator can only save to a folder, so it gets one for a moment. */
async function emitSources(tools) {
  const facts = JSON.parse(readFileSync(provider.factsFile, "utf8"));
  const generator = new tools.TerraformProviderGenerator(new tools.CodeMaker(), facts);
  const constraint = new tools.TerraformProviderConstraint(`${provider.source}@${provider.constraint}`);
  generator.generate(new tools.ConstructsMakerProviderTarget(constraint, tools.Language.TYPESCRIPT));

  const folder = mkdtempSync(path.join(tmpdir(), "provider-grafana-"));
  try {
    await generator.save(folder);
    return readSources(path.join(folder, "providers", constraint.name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readSources(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".ts"));
  return new Map(files.sort().map((file) => [slashed(file), withoutExactVersion(readFileSync(path.join(folder, file), "utf8"))]));
}

/** The generator needs the exact version for its links to the documentation. In the classes, CDKTF would prefer it to the constraint. */
function withoutExactVersion(text) {
  return text.replace(` providerVersion: '${provider.version}',\n`, "\n");
}

/** Compiles in memory, as if the sources stood in src/ beside lib/: cdktf and constructs are found from there. */
function compile(ts, sources) {
  const options = compilerOptions(ts);
  const virtual = new Map([...sources].map(([file, text]) => [path.posix.join(slashed(provider.sourceFolder), file), text]));
  const folders = new Set([...virtual.keys()].map((file) => path.posix.dirname(file)));
  const outputs = new Map();

  const disk = ts.createCompilerHost(options);
  const host = {
    ...disk,
    getCurrentDirectory: () => provider.sourceFolder,
    fileExists: (file) => virtual.has(file) || disk.fileExists(file),
    directoryExists: (folder) => folders.has(folder) || disk.directoryExists(folder),
    readFile: (file) => virtual.get(file) ?? disk.readFile(file),
    getSourceFile: (file, ...rest) =>
      virtual.has(file) ? ts.createSourceFile(file, virtual.get(file), ...rest) : disk.getSourceFile(file, ...rest),
    writeFile: (file, text) => outputs.set(path.relative(provider.libFolder, file), text),
  };

  const program = ts.createProgram([...virtual.keys()], options, host);
  const problems = ts.getPreEmitDiagnostics(program);
  if (problems.length > 0) {
    throw new Error(`The generated code does not compile, so nothing was written.\n${ts.formatDiagnostics(problems, disk)}`);
  }
  program.emit();
  return outputs;
}

function slashed(file) {
  return file.replaceAll(path.sep, "/");
}

async function timed(work) {
  const start = process.hrtime.bigint();
  const result = await work();
  return { result, seconds: (Number(process.hrtime.bigint() - start) / 1e9).toFixed(2) };
}
