/*
 * `npm run mutate`: changes rules in one place each, and looks whether a scenario notices. Prints the score and every change that none noticed.
 *
 *     npm run mutate -- --system paid             the rules of one system
 *     npm run mutate -- --rule HighErrorRate      one alert or record
 *     npm run mutate -- --group paid.slo.runs       groups whose names begin so
 *     npm run mutate -- --sample 400 --seed 7     some of all, which follow from the seed
 *     npm run mutate -- --short                   without long scenarios, and without rules that only these look at, as CI does
 *     npm run mutate -- --equivalent              the changes that are said to change nothing: none may be noticed
 *     npm run mutate -- --floor 90                exit code 1 below this score
 *
 * The scenarios are tests, so their sources are compiled here as jest compiles them, file by file, and nothing of them is written.
 */
"use strict";

const { readFileSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const { transformSync } = require("@swc/core");

Module._extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  });
  module._compile(code, filename);
};

const { main } = require(path.join(__dirname, "..", "__tests__", "mutation", "main.ts"));

main(__filename, process.argv.slice(2)).then((exitCode) => (process.exitCode = exitCode));
