/*
 * Serves the page beside this file, with the engine, as any server could:
 *
 *     node packages/promql-engine/example/serve.cjs [port]
 */
"use strict";

const { createReadStream } = require("node:fs");
const { createServer } = require("node:http");
const path = require("node:path");

const PACKAGE = path.join(__dirname, "..");

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8" };

/** With these a page may share memory with its workers, so that a query can be asked to stop. */
const ISOLATED = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };

/** The file of a request, with the headers that it needs; undefined where there is none. */
function find(pathname) {
  if (pathname === "/engine.wasm") {
    return {
      file: path.join(PACKAGE, "lib", "engine.wasm.br"),
      headers: { "Content-Type": "application/wasm", "Content-Encoding": "br" },
    };
  }
  const script = /^\/lib\/esm\/[\w-]+\.js$/.test(pathname);
  if (pathname !== "/" && !script) return undefined;
  const file = script ? path.join(PACKAGE, pathname) : path.join(__dirname, "index.html");
  return { file, headers: { "Content-Type": TYPES[path.extname(file)] } };
}

function answer(request, response) {
  const found = find(new URL(request.url, "http://localhost").pathname);
  if (found === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { ...found.headers, ...ISOLATED });
  createReadStream(found.file)
    .on("error", () => response.destroy())
    .pipe(response);
}

module.exports = { answer, ISOLATED };

if (require.main === module) {
  const port = Number(process.argv[2] ?? 8080);
  createServer(answer).listen(port, "localhost", () => process.stdout.write(`http://localhost:${port}/\n`));
}
