"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.MODULE_FILE = void 0;
exports.unpackedModule = unpackedModule;
/**
 * The module unpacked, kept beside the packed one: reading it takes a fifth of the time of unpacking. The packed file stays the only source. What is kept is
 * used where it has the size and the checksum that the build wrote down, so a file that is damaged, half written or of another version is none. Where
 * nothing can be written, nothing is kept.
 */
const node_fs_1 = require("node:fs");
const node_path_1 = __importDefault(require("node:path"));
const node_zlib_1 = require("node:zlib");
const LIBRARY = node_path_1.default.join(__dirname, "..");
/** The compressed module: what a web server sends with `Content-Encoding: br` and `Content-Type: application/wasm`. */
exports.MODULE_FILE = node_path_1.default.join(LIBRARY, "engine.wasm.br");
/** Beside what npm packs, in a folder that tools take for a cache. */
const FOLDER = node_path_1.default.join(LIBRARY, "..", ".cache");
/** The bytes of the module. @throws {Error} when the package is incomplete */
function unpackedModule() {
    const facts = JSON.parse((0, node_fs_1.readFileSync)(node_path_1.default.join(LIBRARY, "engine.json"), "utf8"));
    const file = node_path_1.default.join(FOLDER, `engine-${facts.crc32.toString(16)}.wasm`);
    const kept = readKept(file, facts);
    if (kept !== undefined)
        return kept;
    const unpacked = (0, node_zlib_1.brotliDecompressSync)((0, node_fs_1.readFileSync)(exports.MODULE_FILE));
    if (isModule(unpacked, facts))
        keep(file, unpacked);
    return unpacked;
}
function isModule(bytes, facts) {
    return bytes.length === facts.bytes && (0, node_zlib_1.crc32)(bytes) === facts.crc32;
}
function readKept(file, facts) {
    return orNothing(() => {
        const descriptor = (0, node_fs_1.openSync)(file, "r");
        try {
            const { size, uid } = (0, node_fs_1.fstatSync)(descriptor);
            // A checksum holds against accidents, not against people: what somebody else put here is not looked at.
            if (size !== facts.bytes || ![process.getuid?.() ?? uid, (0, node_fs_1.statSync)(exports.MODULE_FILE).uid].includes(uid))
                return undefined;
            const bytes = (0, node_fs_1.readFileSync)(descriptor);
            return isModule(bytes, facts) ? bytes : undefined;
        }
        finally {
            (0, node_fs_1.closeSync)(descriptor);
        }
    });
}
/** In a folder of its own first, so that no other process sees half of it; then away with what other versions and processes that ended too early left. */
function keep(file, bytes) {
    orNothing(() => {
        (0, node_fs_1.mkdirSync)(FOLDER, { recursive: true, mode: 0o755 });
        const temporary = (0, node_fs_1.mkdtempSync)(node_path_1.default.join(FOLDER, "engine-"));
        try {
            const written = node_path_1.default.join(temporary, node_path_1.default.basename(file));
            (0, node_fs_1.writeFileSync)(written, bytes, { mode: 0o644 });
            (0, node_fs_1.renameSync)(written, file);
        }
        finally {
            (0, node_fs_1.rmSync)(temporary, { recursive: true, force: true });
        }
        for (const name of (0, node_fs_1.readdirSync)(FOLDER)) {
            if (name.startsWith("engine-") && name !== node_path_1.default.basename(file))
                (0, node_fs_1.rmSync)(node_path_1.default.join(FOLDER, name), { recursive: true, force: true });
        }
    });
}
/** What cannot be read or written here is done without. */
function orNothing(attempt) {
    try {
        return attempt();
    }
    catch {
        return undefined;
    }
}
