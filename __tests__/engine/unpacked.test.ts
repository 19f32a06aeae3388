/** The module unpacked, kept for the next process: a copy of the package, asked by processes of its own. */
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { MODULE_FILE } from "../../engine";

jest.setTimeout(60_000);

const LIBRARY = path.dirname(MODULE_FILE);
let filled: string;
let copy: string;

beforeAll(async () => {
  filled = mkdtempSync(path.join(tmpdir(), "engine-"));
  copy = filled;
  for (const name of ["cjs", "engine.json", "engine.wasm.br"]) {
    cpSync(path.join(LIBRARY, name), path.join(filled, "lib", name), { recursive: true });
  }
  await answer();
});

afterAll(() => rmSync(filled, { recursive: true }));

beforeEach(() => {
  copy = mkdtempSync(path.join(tmpdir(), "engine-"));
  cpSync(filled, copy, { recursive: true });
});

afterEach(() => rmSync(copy, { recursive: true }));

const TWO = "[[0,2]]";
const cache = (): string => path.join(copy, ".cache");

/** What a new process answers to `1 + 1`. */
function answer(): Promise<string> {
  const script = `
    const { createEngine } = require(${JSON.stringify(path.join(copy, "lib", "cjs", "index.js"))});
    const answer = createEngine().query(undefined, "vector(1) + 1", 0);
    process.stdout.write(JSON.stringify(answer.ok ? answer.value.series[0].floats : answer.error));`;
  const child = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += String(text)));
  return new Promise((resolve) => child.on("close", () => resolve(said)));
}

/** The one file that is kept. */
function kept(): string {
  const names = readdirSync(cache());
  expect(names).toEqual([expect.stringMatching(/^engine-[0-9a-f]{1,8}\.wasm$/)]);
  return path.join(cache(), String(names[0]));
}

test("unpacks once, and needs the packed module no more", async () => {
  expect(readFileSync(kept()).subarray(0, 4).toString("latin1")).toBe("\0asm");
  writeFileSync(path.join(copy, "lib", "engine.wasm.br"), "not packed at all");
  expect(await answer()).toBe(TWO);
});

test.each<[what: string, harm: (file: string) => void]>([
  ["is cut off", (file) => truncateSync(file, 1_000_000)],
  ["is empty", (file) => truncateSync(file, 0)],
  [
    "has another byte in the middle",
    (file) => {
      const bytes = readFileSync(file);
      bytes.writeUInt8(bytes.readUInt8(20_000_000) ^ 1, 20_000_000);
      writeFileSync(file, bytes);
    },
  ],
  [
    "is a folder",
    (file) => {
      rmSync(file);
      mkdirSync(file);
    },
  ],
])("does not trust a file that %s", async (_what, harm) => {
  const file = kept();
  harm(file);
  expect(await answer()).toBe(TWO);
});

test("mends a file that is damaged", async () => {
  const file = kept();
  const whole = readFileSync(file);
  truncateSync(file, 12);
  await answer();
  expect(readFileSync(kept()).equals(whole)).toBe(true);
});

test("clears away what other versions and processes that ended too early left", async () => {
  rmSync(kept());
  for (const name of ["engine-0a1b2c3d.wasm", "engine-AbCdEf"]) writeFileSync(path.join(cache(), name), "old");
  expect(await answer()).toBe(TWO);
  kept();
});

test("keeps nothing of a packed module that is not the one that was built", async () => {
  rmSync(cache(), { recursive: true });
  const facts = path.join(copy, "lib", "engine.json");
  writeFileSync(facts, readFileSync(facts, "utf8").replace(/"crc32":\d+/, '"crc32":1'));
  expect(await answer()).toBe(TWO);
  expect(existsSync(cache())).toBe(false);
});

test("does without where nothing can be written", async () => {
  rmSync(cache(), { recursive: true });
  writeFileSync(cache(), "a file where the folder would be");
  expect(await answer()).toBe(TWO);
  expect(readFileSync(cache(), "utf8")).toBe("a file where the folder would be");
});

test("processes that start at once leave one file", async () => {
  rmSync(cache(), { recursive: true });
  expect(await Promise.all([answer(), answer(), answer(), answer()])).toEqual([TWO, TWO, TWO, TWO]);
  kept();
});
