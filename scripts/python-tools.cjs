/*
 * Installs the pinned Python tools of tools/python into .tools/python, one virtual environment for each entry of environments.json:
 *
 *     npm run tools:python                     all of them
 *     node scripts/python-tools.cjs scanners   only this one
 *
 * Every package is pinned with the hashes of its archives. An environment that stands already is left alone: its stamp holds what it was made from. Tests
 * ask pythonPath(name) for its interpreter. Needs Python and a package registry; what is installed runs without a network.
 */
"use strict";

const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const ROOT = path.join(__dirname, "..");
const PINS = path.join(ROOT, "tools", "python");
const INSTALLED = path.join(ROOT, ".tools", "python");

/** The oldest Python that the pins were resolved for. */
const OLDEST_PYTHON = [3, 11];

/** A refusal that is explained by its message alone: printed without a stack trace. */
class Refusal extends Error {}

/**
 * The absolute path of the interpreter of an environment.
 *
 * @param {string} name a name from tools/python/environments.json
 * @param {string} [installed] the folder that the environments were installed into. @default the project's .tools/python
 * @returns {string}
 * @throws {Error} when the environment is unknown, not installed, or made from other pins than tools/python has now: the message names the command
 */
function pythonPath(name, installed = INSTALLED) {
  const environment = findEnvironment(name);
  const { folder, interpreter, stamp } = placesOf(environment, installed);
  if (!existsSync(interpreter)) {
    throw new Refusal(`The Python tools ${name} are not installed: there is no ${folder}. Run \`npm run tools:python\`; it needs Python.`);
  }
  if (readStamp(stamp).pin !== pinOf(environment)) {
    throw new Refusal(`The Python tools ${name} are not what tools/python pins now. Run \`npm run tools:python\`; it needs Python.`);
  }
  return interpreter;
}

function main(names) {
  const environments = names.length === 0 ? readEnvironments() : names.map(findEnvironment);
  const python = requirePython();
  for (const environment of environments) install(environment, python);
}

function install(environment, python) {
  const { folder, interpreter, stamp } = placesOf(environment, INSTALLED);
  const wanted = { pin: pinOf(environment), python: python.version };
  const found = readStamp(stamp);
  if (found.pin === wanted.pin && found.python === wanted.python && existsSync(interpreter)) {
    process.stdout.write(`${environment.name}: current\n`);
    return;
  }
  const start = process.hrtime.bigint();
  // An interpreter knows the folder that it was made in, so it is made in its place, and the stamp that makes it valid comes last.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.dirname(folder), { recursive: true });
  run(environment, python.command, ["-m", "venv", folder]);
  const requirements = path.join(PINS, `${environment.name}.txt`);
  run(environment, interpreter, ["-m", "pip", "install", "--quiet", "--no-input", "--require-hashes", "--requirement", requirements]);
  for (const { arguments: question, output } of environment.answers) {
    const answer = spawnSync(interpreter, question, { encoding: "utf8" });
    if (answer.status !== 0 || answer.stdout.trim() !== output) {
      const said = JSON.stringify(`${answer.stdout ?? ""}${answer.stderr ?? ""}`.trim());
      throw new Refusal(
        `${environment.name} was installed, but python ${question.join(" ")} answers ${said}, not ${JSON.stringify(output)}.`,
      );
    }
  }
  const fresh = `${stamp}.${process.pid}`;
  writeFileSync(fresh, `${JSON.stringify(wanted)}\n`);
  renameSync(fresh, stamp);
  process.stdout.write(`${environment.name}: installed in ${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(1)} s\n`);
}

function run(environment, command, arguments_) {
  const done = spawnSync(command, arguments_, { stdio: ["ignore", 2, 2] });
  if (done.status === 0) return;
  const end = done.error?.message ?? (done.signal ? `ended by ${done.signal}` : `exit code ${done.status}`);
  throw new Refusal(`${environment.name} was not installed (${end}). The lines above say why.`);
}

/** Refuses a Python that is not there or too old. */
function requirePython() {
  const advice = `Install Python ${OLDEST_PYTHON.join(".")} or newer with its venv module, then run \`npm run tools:python\` again.`;
  const found = spawnSync("python3", ["-c", "import sys, venv; print('.'.join(map(str, sys.version_info[:3])))"], { encoding: "utf8" });
  if (found.status !== 0)
    throw new Refusal(`The scanners and the emulator are Python programs, and there is no python3 that runs. ${advice}`);
  const version = found.stdout.trim();
  const [major, minor] = version.split(".").map(Number);
  if (major < OLDEST_PYTHON[0] || (major === OLDEST_PYTHON[0] && minor < OLDEST_PYTHON[1])) {
    throw new Refusal(`The Python on the PATH is ${version}, too old for these tools. ${advice}`);
  }
  return { command: "python3", version };
}

function readEnvironments() {
  return JSON.parse(readFileSync(path.join(PINS, "environments.json"), "utf8"));
}

function findEnvironment(name) {
  const environments = readEnvironments();
  const environment = environments.find((candidate) => candidate.name === name);
  if (environment !== undefined) return environment;
  const known = environments.map((candidate) => candidate.name).join(", ");
  throw new Refusal(`There are no Python tools ${JSON.stringify(name)}. tools/python/environments.json has ${known}.`);
}

function placesOf(environment, installed) {
  const folder = path.join(installed, environment.name);
  return { folder, interpreter: path.join(folder, "bin", "python"), stamp: path.join(installed, `${environment.name}.json`) };
}

/** Everything in the repository that decides what is installed. */
function pinOf(environment) {
  const hash = createHash("sha256");
  for (const part of [JSON.stringify(environment), readFileSync(path.join(PINS, `${environment.name}.txt`), "utf8")]) {
    hash.update(part).update("\0");
  }
  return hash.digest("hex");
}

function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

module.exports = { pythonPath };

if (require.main === module) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
