/**
 * The module unpacked, kept beside the packed one: reading it takes a fifth of the time of unpacking. The packed file stays the only source. What is kept is
 * used where it has the size and the checksum that the build wrote down, so a file that is damaged, half written or of another version is none. Where
 * nothing can be written, nothing is kept.
 */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { brotliDecompressSync, crc32 } from "node:zlib";

const LIBRARY = path.join(__dirname, "..");

/** The compressed module: what a web server sends with `Content-Encoding: br` and `Content-Type: application/wasm`. */
export const MODULE_FILE = path.join(LIBRARY, "engine.wasm.br");

/** Of the module unpacked, in `engine.json`, as the build made it. */
interface ModuleFacts {
  readonly bytes: number;
  readonly crc32: number;
}

/** Beside what npm packs, in a folder that tools take for a cache. */
const FOLDER = path.join(LIBRARY, "..", ".cache");

/** The bytes of the module. @throws {Error} when the package is incomplete */
export function unpackedModule(): Uint8Array {
  const facts = JSON.parse(readFileSync(path.join(LIBRARY, "engine.json"), "utf8")) as ModuleFacts;
  const file = path.join(FOLDER, `engine-${facts.crc32.toString(16)}.wasm`);
  const kept = readKept(file, facts);
  if (kept !== undefined) return kept;
  const unpacked = brotliDecompressSync(readFileSync(MODULE_FILE));
  if (isModule(unpacked, facts)) keep(file, unpacked);
  return unpacked;
}

function isModule(bytes: Uint8Array, facts: ModuleFacts): boolean {
  return bytes.length === facts.bytes && crc32(bytes) === facts.crc32;
}

function readKept(file: string, facts: ModuleFacts): Uint8Array | undefined {
  return orNothing(() => {
    const descriptor = openSync(file, "r");
    try {
      const { size, uid } = fstatSync(descriptor);
      // A checksum holds against accidents, not against people: what somebody else put here is not looked at.
      if (size !== facts.bytes || ![process.getuid?.() ?? uid, statSync(MODULE_FILE).uid].includes(uid)) return undefined;
      const bytes = readFileSync(descriptor);
      return isModule(bytes, facts) ? bytes : undefined;
    } finally {
      closeSync(descriptor);
    }
  });
}

/** In a folder of its own first, so that no other process sees half of it; then away with what other versions and processes that ended too early left. */
function keep(file: string, bytes: Uint8Array): void {
  orNothing(() => {
    mkdirSync(FOLDER, { recursive: true, mode: 0o755 });
    const temporary = mkdtempSync(path.join(FOLDER, "engine-"));
    try {
      const written = path.join(temporary, path.basename(file));
      writeFileSync(written, bytes, { mode: 0o644 });
      renameSync(written, file);
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
    for (const name of readdirSync(FOLDER)) {
      if (name.startsWith("engine-") && name !== path.basename(file)) rmSync(path.join(FOLDER, name), { recursive: true, force: true });
    }
  });
}

/** What cannot be read or written here is done without. */
function orNothing<Value>(attempt: () => Value): Value | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
