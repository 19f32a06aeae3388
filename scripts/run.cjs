/*
 * Builds what changed, then runs dist/<program>.js in this process:
 *
 *     node scripts/run.cjs main [arguments]
 *
 * This is the app command of cdktf.json and of the npm scripts: nothing stale is ever run, because TypeScript's
 * build mode compares every source with what it compiled last. When nothing changed that costs about 0.3 seconds.
 */
"use strict";

const { spawnSync } = require("node:child_process");
const { existsSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");

const root = path.join(__dirname, "..");
const [program, ...args] = process.argv.slice(2);

if (program === undefined) {
  process.stderr.write("Which program? Usage: node scripts/run.cjs <program below dist, without .js> [arguments]\n");
  process.exit(2);
}

const build = spawnSync(process.execPath, [require.resolve("typescript/bin/tsc"), "--build", root, "--pretty"], {
  stdio: ["ignore", 2, 2],
});
if (build.status !== 0) {
  process.stderr.write("\nThe sources do not compile, so nothing was run and nothing was written. The lines above say where.\n");
  process.exit(1);
}

const compiled = path.join(root, "dist", `${program}.js`);
if (!existsSync(compiled)) {
  process.stderr.write(`There is no program ${program}: ${path.relative(root, compiled)} does not exist.\n`);
  process.exit(2);
}
process.argv = [process.argv[0], compiled, ...args];
Module.runMain();
