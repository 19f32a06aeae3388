/*
 * Runs the command from its TypeScript sources, in a process of its own as its users do:
 *
 *     node run-command.cjs [arguments]
 *
 * With LOADED in the environment, the packages that were loaded are written to the file that it names.
 */
"use strict";

const { readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { transformSync } = require("@swc/core");

const ROOT = path.join(__dirname, "..", "..");

require.extensions[".ts"] = (module, filename) => {
  const options = { filename, jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" }, swcrc: false };
  module._compile(transformSync(readFileSync(filename, "utf8"), options).code, filename);
};

require(path.join(ROOT, "cli", "main.ts"));

process.on("exit", () => {
  if (process.env.LOADED === undefined) return;
  const packages = Object.keys(require.cache).map((file) => /node_modules.((?:@[^/\\]+.)?[^/\\]+)/.exec(file)?.[1]);
  const folders = Object.keys(require.cache).map((file) => path.relative(ROOT, file).split(path.sep)[0]);
  writeFileSync(process.env.LOADED, JSON.stringify({ packages: [...new Set(packages)], folders: [...new Set(folders)] }));
});
