/*
 * Builds what changed, then runs dist/<program>.js in this process:
 *
 *     node scripts/run.cjs main [arguments]
 *
 * This is the app command of cdktf.json and of the npm scripts, and nothing stale is ever run. Starting the compiler only to hear that nothing changed takes
 * half a second and more, so it is not started while the stamp of the last build holds: a hash of the text of every source, of the compiler's settings, of
 * the list of installed packages and of every compiled file. Dates say nothing here: a file that is put back from a copy is older than what was compiled.
 */
"use strict";

const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");

const ROOT = path.join(__dirname, "..");
const STAMP = path.join(ROOT, "dist", "build.stamp");

function main([program, ...arguments_]) {
  if (program === undefined) return refuse(2, "Which program? Usage: node scripts/run.cjs <program below dist, without .js> [arguments]");
  if (!build()) {
    return refuse(1, "\nThe sources do not compile, so nothing was run and nothing was written. The lines above say where.");
  }
  const compiled = path.join(ROOT, "dist", `${program}.js`);
  if (!existsSync(compiled)) {
    return refuse(2, `There is no program ${program}: ${path.relative(ROOT, compiled)} does not exist.`);
  }
  process.argv = [process.argv[0], compiled, ...arguments_];
  Module.runMain();
}

/** Compiles what changed since the last build. What the compiler has to say goes to stderr. @returns whether everything is compiled */
function build() {
  // Taken before the compiler runs: a source that is edited meanwhile makes the next run compile again.
  const sources = hashOf(sourceFiles());
  if (readStamp() === `${sources} ${hashOf(compiledFiles())}`) return true;
  removeOrphans();
  // Not `--build`, which goes by dates.
  const compiler = [require.resolve("typescript/bin/tsc"), "--project", ROOT, "--pretty"];
  if (spawnSync(process.execPath, compiler, { stdio: ["ignore", 2, 2] }).status !== 0) return false;
  writeFileSync(STAMP, `${sources} ${hashOf(compiledFiles())}`);
  return true;
}

/** Takes away what was compiled from sources that are gone: a file would be found before the folder of the same name that took its place. */
function removeOrphans() {
  for (const file of compiledFiles()) {
    const stem = file.slice(0, -".js".length);
    if (existsSync(path.join(ROOT, `${path.relative("dist", stem)}.ts`))) continue;
    for (const extension of [".js", ".js.map", ".d.ts", ".d.ts.map"]) rmSync(path.join(ROOT, `${stem}${extension}`), { force: true });
  }
}

/** Everything that the compiler reads but for the packages themselves, for which the list of what is installed stands. */
function sourceFiles() {
  const { include } = JSON.parse(readFileSync(path.join(ROOT, "tsconfig.json"), "utf8"));
  const folders = [...include.filter((pattern) => pattern.includes("/")).map((pattern) => pattern.split("/")[0]), "packages"];
  const files = include.filter((pattern) => !pattern.includes("/"));
  const installed = path.join("node_modules", ".package-lock.json");
  return [...files, "tsconfig.json", installed, ...folders.flatMap((folder) => filesBelow(folder, ".ts"))];
}

function compiledFiles() {
  return filesBelow("dist", ".js");
}

function filesBelow(folder, extension) {
  const absolute = path.join(ROOT, folder);
  if (!existsSync(absolute)) return [];
  const files = readdirSync(absolute, { recursive: true }).filter((file) => file.endsWith(extension));
  return files.sort().map((file) => path.join(folder, file));
}

/** A hash of names and texts. A file that is missing counts as such. */
function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files) {
    const absolute = path.join(ROOT, file);
    hash
      .update(`${file}\0`)
      .update(existsSync(absolute) ? readFileSync(absolute) : "missing")
      .update("\0");
  }
  return hash.digest("hex");
}

function readStamp() {
  return existsSync(STAMP) ? readFileSync(STAMP, "utf8") : undefined;
}

function refuse(exitCode, sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = exitCode;
}

module.exports = { build };

if (require.main === module) main(process.argv.slice(2));
