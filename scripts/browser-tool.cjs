/*
 * Installs the browser of the tests into .tools/browser: Chromium without a window, from the npm package that tools/browser pins, for Linux on x64.
 *
 *     npm run tools:browser
 *
 * A browser that stands already is left alone: its stamp holds what it was made from. Tests ask browserTool() for it. Elsewhere the environment variable
 * CHROMIUM names a Chromium or Chrome that is there, which then is taken. Needs a package registry; what is installed runs without a network.
 */
"use strict";

const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { brotliDecompressSync } = require("node:zlib");

const ROOT = path.join(__dirname, "..");
const PINS = path.join(ROOT, "tools", "browser");
const INSTALLED = path.join(ROOT, ".tools", "browser");
const PACKAGE = "@sparticuz/chromium";

/** A refusal that is explained by its message alone: printed without a stack trace. */
class Refusal extends Error {}

/**
 * The browser, with the folder of libraries that it brings along.
 *
 * @param {string} [installed] the folder that it was installed into. @default the project's .tools/browser
 * @param {string} [named] a browser that is there already. @default the environment variable CHROMIUM
 * @returns {{ binary: string, libraries: string | undefined }}
 * @throws {Error} when it is not installed, or made from another pin than tools/browser has now: the message names the command
 */
function browserTool(installed = INSTALLED, named = process.env.CHROMIUM) {
  if (named !== undefined && named !== "") return { binary: named, libraries: undefined };
  const { binary, libraries, stamp } = placesIn(installed);
  if (!existsSync(binary)) {
    throw new Refusal(`The browser is not installed: there is no ${binary}. Run \`npm run tools:browser\`, or name yours as CHROMIUM.`);
  }
  if (readStamp(stamp).pin !== pin()) {
    throw new Refusal("The browser is not what tools/browser pins now. Run `npm run tools:browser`.");
  }
  return { binary, libraries };
}

function main() {
  const { binary, libraries, stamp } = placesIn(INSTALLED);
  if (existsSync(binary) && readStamp(stamp).pin === pin()) {
    process.stdout.write("browser: current\n");
    return;
  }
  if (process.platform !== "linux" || process.arch !== "x64") {
    process.stdout.write("browser: there is none for this machine; name a Chromium or Chrome as CHROMIUM when the tests run\n");
    return;
  }
  const start = process.hrtime.bigint();
  rmSync(INSTALLED, { recursive: true, force: true });
  mkdirSync(INSTALLED, { recursive: true });
  unpack(fetchPackage(), binary);
  const { stdout = "", stderr = "", status } = spawnSync(binary, ["--version"], { env: withLibraries(libraries), encoding: "utf8" });
  if (status !== 0 || !stdout.includes(` ${version()}`)) {
    throw new Refusal(`The browser was installed, but --version answers ${JSON.stringify((stdout + stderr).trim())}, not ${version()}.`);
  }
  writeFileSync(`${stamp}.${process.pid}`, `${JSON.stringify({ pin: pin() })}\n`);
  renameSync(`${stamp}.${process.pid}`, stamp);
  process.stdout.write(`browser: installed in ${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(1)} s\n`);
}

/** Gets the pinned package, and gives the folder of its packed files. */
function fetchPackage() {
  const folder = path.join(INSTALLED, "package");
  mkdirSync(folder);
  for (const name of ["package.json", "package-lock.json"]) copyFileSync(path.join(PINS, name), path.join(folder, name));
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"], folder);
  return path.join(folder, "node_modules", PACKAGE, "bin");
}

function unpack(packed, binary) {
  writeFileSync(binary, brotliDecompressSync(readFileSync(path.join(packed, "chromium.br"))));
  chmodSync(binary, 0o755);
  const archive = path.join(INSTALLED, "libraries.tar");
  writeFileSync(archive, brotliDecompressSync(readFileSync(path.join(packed, "al2023.tar.br"))));
  run("tar", ["-xf", archive], INSTALLED);
  rmSync(archive);
  rmSync(path.join(INSTALLED, "package"), { recursive: true });
}

function run(command, arguments_, folder) {
  const done = spawnSync(command, arguments_, { cwd: folder, stdio: ["ignore", 2, 2] });
  if (done.status === 0) return;
  const end = done.error?.message ?? (done.signal ? `ended by ${done.signal}` : `exit code ${done.status}`);
  throw new Refusal(`The browser was not installed (${command}: ${end}). The lines above say why.`);
}

function withLibraries(libraries) {
  return { ...process.env, LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":") };
}

function placesIn(folder) {
  return { binary: path.join(folder, "chromium"), libraries: path.join(folder, "lib"), stamp: path.join(folder, "stamp.json") };
}

/** Packages of it have Chromium's first number. */
function version() {
  const { dependencies } = JSON.parse(readFileSync(path.join(PINS, "package.json"), "utf8"));
  return dependencies[PACKAGE].replace(/\..*/, ".");
}

function pin() {
  return createHash("sha256")
    .update(readFileSync(path.join(PINS, "package-lock.json")))
    .digest("hex");
}

function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

module.exports = { browserTool };

if (require.main === module) {
  try {
    main();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
