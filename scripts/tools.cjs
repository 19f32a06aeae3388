/*
 * Installs the pinned Go tools of tools/tools.json into .tools/bin:
 *
 *     npm run tools                        all of them
 *     node scripts/tools.cjs amtool helm   only these
 *
 * Each tool has a Go module of its own below tools/. A tool that stands already is left alone: its stamp holds what it was built from, and
 * the binary must still answer with its pinned version. Tests ask toolPath(name) for a binary. Needs Go, but neither a build nor packages.
 */
"use strict";

const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const ROOT = path.join(__dirname, "..");
const MODULES = path.join(ROOT, "tools");
const INSTALLED = path.join(ROOT, ".tools");

/** What Go is told by its environment: the pinned modules and the installed Go alone, pure Go (no C compiler), no flags of the user's. */
const GO_ENVIRONMENT = { GOFLAGS: "", GOWORK: "off", GOTOOLCHAIN: "local", CGO_ENABLED: "0" };

/** A refusal that is explained by its message alone: printed without a stack trace. */
class Refusal extends Error {}

/**
 * The absolute path of an installed tool.
 *
 * @param {string} name a name from tools/tools.json
 * @param {string} [installed] the folder that the tools were installed into. @default the project's .tools
 * @returns {string}
 * @throws {Error} when the tool is unknown, not installed, or built from another pin than tools/ has now: the message names `npm run tools`
 */
function toolPath(name, installed = INSTALLED) {
  const tool = findTool(name);
  const { binary, stamp } = placesOf(tool, installed);
  if (!existsSync(binary)) {
    throw new Refusal(`The tool ${name} is not installed: there is no ${binary}. Run \`npm run tools\`; it needs Go.`);
  }
  if (readStamp(stamp).pin !== pinOf(tool)) {
    throw new Refusal(
      `The tool ${name} is not what tools/ pins now (${tool.version}): it was built before. Run \`npm run tools\`; it needs Go.`,
    );
  }
  return binary;
}

function main(names) {
  const tools = names.length === 0 ? readTools() : names.map(findTool);
  const go = requireGo(tools);
  for (const tool of tools) installTool(tool, go);
}

function installTool(tool, go) {
  const { binary, stamp } = placesOf(tool, INSTALLED);
  const wanted = { pin: pinOf(tool), go };
  const found = readStamp(stamp);
  if (found.pin === wanted.pin && found.go === wanted.go && answerOf(tool, binary).includes(tool.versionOutput)) {
    process.stdout.write(`${tool.name} ${tool.version}: current\n`);
    return;
  }
  rmSync(stamp, { force: true });
  mkdirSync(path.dirname(binary), { recursive: true });
  buildTool(tool, binary);
  const answer = answerOf(tool, binary);
  if (!answer.includes(tool.versionOutput)) {
    throw new Refusal(
      `${tool.name} was built, but ${[tool.name, ...tool.versionArguments].join(" ")} answers ${JSON.stringify(answer.trim())}, ` +
        `not ${JSON.stringify(tool.versionOutput)}. Let versionOutput and variables in tools/tools.json agree with version ${tool.version}.`,
    );
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${JSON.stringify(wanted)}\n`);
}

/** Builds beside the binary and moves it into place, so that nobody ever starts half a binary. */
function buildTool(tool, binary) {
  const fresh = `${binary}.${process.pid}`;
  const args = buildArguments(tool);
  process.stdout.write(`${tool.name} ${tool.version}: (cd tools/${tool.name} && go ${[...args, tool.package].map(quote).join(" ")})\n`);
  const start = process.hrtime.bigint();
  const build = spawnSync("go", [...args, "-o", fresh, tool.package], {
    cwd: path.join(MODULES, tool.name),
    env: { ...process.env, ...GO_ENVIRONMENT },
    stdio: ["ignore", 2, 2],
  });
  if (build.status !== 0) {
    rmSync(fresh, { force: true });
    const end = build.error?.message ?? (build.signal ? `ended by ${build.signal}` : `exit code ${build.status}`);
    throw new Refusal(`${tool.name} was not built (${end}). The lines above say why.`);
  }
  renameSync(fresh, binary);
  process.stdout.write(`${tool.name} ${tool.version}: built in ${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(1)} s\n`);
}

function buildArguments(tool) {
  const variables = Object.entries(tool.variables).map(([name, value]) => `-X ${name}=${value}`);
  return ["build", "-mod=readonly", "-trimpath", "-buildvcs=false", `-ldflags=${["-s", "-w", ...variables].join(" ")}`];
}

/** What `go version` prints. Refuses a Go that is not there or older than one of these tools demands. */
function requireGo(tools) {
  const wanted = tools
    .map((tool) => parseVersion(/^go (\S+)$/m.exec(moduleFile(tool, "go.mod"))?.[1] ?? "0"))
    .sort(compareVersions)
    .at(-1);
  const run = spawnSync("go", ["version"], { env: { ...process.env, ...GO_ENVIRONMENT }, encoding: "utf8" });
  const advice = `Install Go ${wanted.join(".")} or newer, then run \`npm run tools\` again.`;
  if (run.status !== 0) throw new Refusal(`The tools are built with Go, and there is no go on the PATH that runs. ${advice}`);
  const found = /\bgo(\d+(?:\.\d+)+)/.exec(run.stdout)?.[1] ?? "0";
  if (compareVersions(parseVersion(found), wanted) < 0)
    throw new Refusal(`The Go on the PATH is ${found}, too old for these tools. ${advice}`);
  return run.stdout.trim();
}

function parseVersion(text) {
  return text.split(".").map(Number);
}

function compareVersions(a, b) {
  const place = [0, 1, 2].find((index) => (a[index] ?? 0) !== (b[index] ?? 0));
  return place === undefined ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

function readTools() {
  return JSON.parse(readFileSync(path.join(MODULES, "tools.json"), "utf8"));
}

function findTool(name) {
  const tools = readTools();
  const tool = tools.find((candidate) => candidate.name === name);
  if (tool !== undefined) return tool;
  const known = tools.map((candidate) => candidate.name).join(", ");
  throw new Refusal(`There is no tool ${JSON.stringify(name)}. tools/tools.json has ${known}: add it there, then run \`npm run tools\`.`);
}

function placesOf(tool, installed) {
  return { binary: path.join(installed, "bin", tool.name), stamp: path.join(installed, "stamps", `${tool.name}.json`) };
}

/** Everything in the repository that decides what is built: the entry of the table, the arguments made of it, the module's files and sources of our own. */
function pinOf(tool) {
  const parts = [JSON.stringify(tool), JSON.stringify(buildArguments(tool)), JSON.stringify(GO_ENVIRONMENT)];
  const hash = createHash("sha256");
  const sources = readdirSync(path.join(MODULES, tool.name)).filter((file) => file.endsWith(".go") && file !== "tools.go");
  for (const part of [...parts, ...["go.mod", "go.sum", ...sources.sort()].map((file) => moduleFile(tool, file))])
    hash.update(part).update("\0");
  return hash.digest("hex");
}

function moduleFile(tool, file) {
  return readFileSync(path.join(MODULES, tool.name, file), "utf8");
}

function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

/** What the binary answers when it is asked for its version; empty when it does not run. */
function answerOf(tool, binary) {
  const run = spawnSync(binary, tool.versionArguments, { encoding: "utf8", timeout: 30_000 });
  return run.status === 0 ? run.stdout + run.stderr : "";
}

function quote(argument) {
  return /\s/.test(argument) ? `'${argument}'` : argument;
}

module.exports = { toolPath };

if (require.main === module) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
