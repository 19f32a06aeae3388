/*
 * Builds the library and packs it as npm would publish it:
 *
 *     npm run pack:library                 into .cache/pack
 *     node scripts/pack.cjs <folder>       into that folder, which is made when it is missing
 *
 * The tarball holds what `files` in package.json lists, and the packages of this repository, which are bundled because no registry has them. npm leaves a bundled
 * package out without a word when it is not installed, so what was packed is looked at before it is called a success. The last line on stdout is the
 * path of the tarball.
 */
"use strict";

const { spawnSync } = require("node:child_process");
const { existsSync, mkdirSync, readdirSync, rmSync } = require("node:fs");
const path = require("node:path");
const { build } = require("./run.cjs");

const ROOT = path.join(__dirname, "..");

/** Files without which the library does not work in another project. */
const NEEDED = [
  "dist/constructs/index.js",
  "dist/constructs/index.d.ts",
  "dist/cli/main.js",
  "charts/objects/Chart.yaml",
  "node_modules/@cdktf/provider-grafana/package.json",
  "node_modules/@cdktf/provider-grafana/lib/provider/index.js",
  "node_modules/@cdktf-observability/promql-engine/lib/engine.wasm.br",
  "node_modules/@cdktf-observability/promql-engine/lib/cjs/index.js",
  "node_modules/@cdktf-observability/promql-engine/NOTICES.txt",
];

/** Folders of the repository that no consumer needs. */
const UNWANTED = /^(dist\/(main|scripts|__tests__)\b|__tests__\/|scripts\/|tools\/|packages\/)/;

function main([folder = path.join(ROOT, ".cache", "pack")]) {
  const destination = path.resolve(folder);
  mkdirSync(destination, { recursive: true });
  removeLeftovers();
  if (!build()) throw new Refusal("The sources do not compile, so nothing was packed. The lines above say where.");
  const { filename, files } = pack(destination);
  const packed = files.map((file) => file.path);
  const missing = [...NEEDED, ...chartFacts()].filter((file) => !packed.includes(file));
  if (missing.length > 0) {
    throw new Refusal(
      `The tarball ${filename} lacks ${missing.join(", ")}. npm ci links the workspace packages; npm run charts:facts makes facts.`,
    );
  }
  const unwanted = packed.filter((file) => UNWANTED.test(file));
  if (unwanted.length > 0) {
    throw new Refusal(`The tarball ${filename} holds ${unwanted.join(", ")}. Narrow "files" in package.json.`);
  }
  process.stdout.write(`${path.join(destination, filename)}\n`);
}

/** Removes the output of sources that are gone: the compiler leaves it, and it would be packed. */
function removeLeftovers() {
  const dist = path.join(ROOT, "dist");
  if (!existsSync(dist)) return;
  for (const file of readdirSync(dist, { recursive: true })) {
    const source = file.replace(/(\.d\.ts|\.js|\.js\.map)$/, ".ts");
    if (source !== file && !existsSync(path.join(ROOT, source))) rmSync(path.join(dist, file));
  }
}

/** The facts of every pinned chart, without which a release of it cannot be checked. */
function chartFacts() {
  const { CHARTS } = require(path.join(ROOT, "dist", "constructs", "helm", "chart-versions.js"));
  return Object.values(CHARTS).map(({ name, version }) => `charts/facts/${name}-${version}.json`);
}

function pack(destination) {
  const npm = process.env.npm_execpath;
  const [command, first] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
  const output = run(command, [...first, "pack", "--json", "--ignore-scripts", "--pack-destination", destination]);
  const [packed] = JSON.parse(output);
  return packed;
}

/** Runs a command and gives what it printed on stdout. */
function run(command, arguments_) {
  const result = spawnSync(command, arguments_, { cwd: ROOT, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (result.error !== undefined) throw new Refusal(`${command} could not be started: ${result.error.message}`);
  if (result.status !== 0) throw new Refusal(`${[command, ...arguments_].join(" ")} failed:\n${result.stdout}${result.stderr}`);
  return result.stdout;
}

class Refusal extends Error {}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
