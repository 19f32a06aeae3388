/*
 * Synthesizes the environment `local` with all systems of this repository, from the TypeScript sources, with the framework that is named:
 *
 *     node synth-with.cjs <cdktf|cdktn> <output folder>
 *
 * Every import of `cdktf` is answered with that framework, also those of the provider packages. Nothing is compiled ahead: the sources are read as they are.
 */
"use strict";

const { readFileSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const { transformSync } = require("@swc/core");

const ROOT = path.join(__dirname, "..", "..", "..");
const [framework, outdir] = process.argv.slice(2);

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (request, parent, ...rest) => {
  const isFramework = request === "cdktf" || request.startsWith("cdktf/");
  return isFramework ? resolveFilename(request.replace("cdktf", framework), module) : resolveFilename(request, parent, ...rest);
};

require.extensions[".ts"] = (module, filename) => {
  const options = { filename, jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" }, swcrc: false };
  module._compile(transformSync(readFileSync(filename, "utf8"), options).code, filename);
};

const { compose, synthesize } = require(path.join(ROOT, "main.ts"));
const { local } = require(path.join(ROOT, "environments", "local.ts"));

process.exitCode = synthesize(compose({ environments: [local], outdir }));
const loaded = Object.keys(require.cache).filter((file) => /node_modules.(cdktf|cdktn).lib.index\.js$/.test(file));
process.stdout.write(`${loaded.map((file) => path.basename(path.dirname(path.dirname(file)))).join(" ")}\n`);
