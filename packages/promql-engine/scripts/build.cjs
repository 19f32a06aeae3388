/*
 * Builds the package from its sources:
 *
 *     npm run engine:build               the module (needs Go) and the JavaScript
 *     npm run engine:build -- --check    builds beside what is committed, and fails where it differs
 *     npm run engine:build -- --script   the JavaScript alone
 *
 * The same sources give the same bytes: the Go that compiles is pinned by its version, and fetched by the Go that is there where it is another. What is
 * compared is the module itself, since the compressor of another Node may pack it differently.
 */
"use strict";

const { spawnSync } = require("node:child_process");
const { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const zlib = require("node:zlib");
const { noticesOf } = require("./notices.cjs");

const PACKAGE = path.join(__dirname, "..");
const ROOT = path.join(PACKAGE, "..", "..");
const BRIDGE = path.join(ROOT, "tools", "promql-engine");
const MODULE = path.join("lib", "engine.wasm.br");

/** The Go of which the module is made: another makes other bytes. */
const GO = "go1.26.8";
const GO_ENVIRONMENT = { GOFLAGS: "", GOWORK: "off", GOTOOLCHAIN: GO, GOOS: "js", GOARCH: "wasm", CGO_ENABLED: "0" };

/** A refusal that is explained by its message alone. */
class Refusal extends Error {}

function main(arguments_) {
  const unknown = arguments_.filter((one) => !["--check", "--script"].includes(one));
  if (unknown.length > 0) throw new Refusal(`Unknown: ${unknown.join(" ")}. Known are --check and --script.`);
  const check = arguments_.includes("--check");
  const target = check ? mkdtempSync(path.join(tmpdir(), "promql-engine-")) : PACKAGE;
  try {
    if (!arguments_.includes("--script")) buildModule(target, check);
    buildScript(target);
    if (check) compare(target);
  } finally {
    if (check) rmSync(target, { recursive: true, force: true });
  }
}

/** Compiles the bridge with Prometheus' packages, and packs it unless what is there unpacks to the same. */
function buildModule(target, check) {
  const compiled = compile();
  const known = path.join(PACKAGE, MODULE);
  const same = existsSync(known) && zlib.brotliDecompressSync(readFileSync(known)).equals(compiled);
  if (check && !same)
    throw new Refusal(`${MODULE} is not what tools/promql-engine makes with ${GO}. Run \`npm run engine:build\` and commit it.`);
  takeGlue(check);
  mkdirSync(path.join(target, "lib"), { recursive: true });
  if (!same) writeFileSync(known, pack(compiled));
  const facts = { bytes: compiled.length, crc32: zlib.crc32(compiled) };
  writeFileSync(path.join(target, "lib", "engine.json"), `${JSON.stringify(facts)}\n`);
  writeFileSync(path.join(target, "NOTICES.txt"), noticesOf(listModules(), goRoot()));
  process.stdout.write(`${MODULE}: ${compiled.length} bytes, ${readFileSync(known).length} packed, ${same ? "unchanged" : "new"}\n`);
}

/** The glue must be of the Go that compiled the module. */
function takeGlue(check) {
  const [theirs, ours] = [path.join(goRoot(), "lib", "wasm", "wasm_exec.js"), path.join(PACKAGE, "src", "go", "wasm_exec.js")];
  if (existsSync(ours) && readFileSync(ours).equals(readFileSync(theirs))) return;
  if (check) throw new Refusal(`src/go/wasm_exec.js is not that of ${GO}. Run \`npm run engine:build\` and commit it.`);
  copyFileSync(theirs, ours);
}

function compile() {
  const folder = mkdtempSync(path.join(tmpdir(), "promql-engine-wasm-"));
  const file = path.join(folder, "engine.wasm");
  try {
    go(["build", "-mod=readonly", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", file, "."]);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The best that brotli can do, which takes minutes. */
function pack(bytes) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = zlib.constants;
  const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return zlib.brotliCompressSync(bytes, { params });
}

/** The modules that are linked in, with the folders of their sources. */
function listModules() {
  const format = "{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}\t{{if .Replace}}replaced{{end}}{{end}}{{end}}";
  return [...new Set(go(["list", "-mod=readonly", "-deps", "-f", format, "."]).split("\n"))]
    .filter((line) => line !== "" && !line.endsWith("replaced"))
    .sort()
    .map((line) => {
      const [name, version, folder] = line.split("\t");
      return { name, version, folder };
    });
}

function goRoot() {
  return go(["env", "GOROOT"]).trim();
}

function go(arguments_) {
  const run = spawnSync("go", arguments_, {
    cwd: BRIDGE,
    env: { ...process.env, ...GO_ENVIRONMENT },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (run.status === 0) return run.stdout;
  const end = run.error?.message ?? run.stderr;
  throw new Refusal(`go ${arguments_[0]} failed; the module is built with ${GO}, which an older Go fetches by itself.\n${end}`);
}

/** Compiles the TypeScript twice, for Node and for browsers, and wraps Go's glue for both. */
function buildScript(target) {
  for (const [kind, settings] of [
    ["cjs", "tsconfig.node.json"],
    ["esm", "tsconfig.browser.json"],
  ]) {
    const folder = path.join(target, "lib", kind);
    rmSync(folder, { recursive: true, force: true });
    typescript(["--project", path.join(PACKAGE, settings), "--outDir", folder]);
    copyFileSync(path.join(PACKAGE, "src", "wasm-exec.d.ts"), path.join(folder, "wasm-exec.d.ts"));
    writeFileSync(path.join(folder, "wasm-exec.js"), wrapped(readFileSync(path.join(PACKAGE, "src", "go", "wasm_exec.js"), "utf8"), kind));
  }
  writeFileSync(path.join(target, "lib", "esm", "package.json"), '{ "type": "module" }\n');
}

/** Lets Go's glue see the world that it is given in place of the global object. */
function wrapped(source, kind) {
  const exported = kind === "cjs" ? "module.exports.installGo = installGo;" : "export { installGo };";
  return [
    "// Go's own glue, unchanged, within a function: see LICENSE of Go in NOTICES.txt.",
    "function installGo(globalThis, setTimeout) {",
    source.trim(),
    "return globalThis.Go;",
    "}",
    exported,
    "",
  ].join("\n");
}

function typescript(arguments_) {
  const run = spawnSync(process.execPath, [require.resolve("typescript/bin/tsc"), ...arguments_], { encoding: "utf8" });
  if (run.status !== 0) throw new Refusal(`The TypeScript of the package does not compile.\n${run.stdout}${run.stderr}`);
}

/** Every built file but the packed module, which was compared before it was packed. */
function compare(target) {
  const built = filesBelow(target);
  const committed = ["lib", "NOTICES.txt"].flatMap((name) => filesBelow(PACKAGE, name)).filter((file) => file !== MODULE);
  const different = [...new Set([...built, ...committed])].filter((file) => {
    const [ours, theirs] = [path.join(target, file), path.join(PACKAGE, file)];
    return !existsSync(ours) || !existsSync(theirs) || !readFileSync(ours).equals(readFileSync(theirs));
  });
  if (different.length > 0)
    throw new Refusal(`Not what the sources make: ${different.join(", ")}. Run \`npm run engine:build\` and commit it.`);
  process.stdout.write(`${built.length} files as committed\n`);
}

function filesBelow(folder, name = "") {
  const start = path.join(folder, name);
  if (!existsSync(start)) return [];
  if (statSync(start).isFile()) return [name];
  const entries = readdirSync(start, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)));
}

module.exports = { buildScript, Refusal };

if (require.main === module) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
