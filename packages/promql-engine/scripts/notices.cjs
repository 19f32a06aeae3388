/* The licences of everything that is linked into the module, as they must go with it. */
"use strict";

const { existsSync, readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");

/** Files that say under what terms a module is given. */
const LICENCE = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;

/**
 * @param {{ name: string; version: string; folder: string }[]} modules what is linked in
 * @param {string} goRoot the folder of Go, whose runtime and standard library are linked in
 * @returns {string} one text of all of them
 */
function noticesOf(modules, goRoot) {
  const all = [{ name: "The Go programming language", version: "", folder: goRoot }, ...modules];
  const parts = all.map(({ name, version, folder }) => {
    const files = licenceFiles(folder);
    if (files.length === 0) throw new Error(`${name} ${version} has no licence in its sources, so it cannot be shipped.`);
    return [`${"=".repeat(80)}\n${[name, version].filter(Boolean).join(" ")}\n${"=".repeat(80)}`, ...files].join("\n\n");
  });
  return `engine.wasm.br holds the following, each under the terms that follow its name.\n\n${parts.join("\n\n")}\n`;
}

/** Of the module, or of the repository that it is a part of. */
function licenceFiles(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => LICENCE.test(name));
  return names.sort().map((name) => readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
}

module.exports = { noticesOf };
