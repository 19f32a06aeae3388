"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.nodeFiles = void 0;
/** The files of this machine, for unit tests of rules. Names are taken as the shell would, from the current folder. */
const node_fs_1 = require("node:fs");
exports.nodeFiles = {
    read: (name) => readOr(name, () => (0, node_fs_1.readFileSync)(name)),
    list: (folder) => readOr(folder, () => (0, node_fs_1.readdirSync)(folder)),
};
/** With the words of the operating system's errors, as Go says them. */
function readOr(name, read) {
    try {
        return read();
    }
    catch (error) {
        const code = String(error.code);
        throw new Error(`open ${name}: ${WORDS[code] ?? (error instanceof Error ? error.message : String(error))}`);
    }
}
const WORDS = {
    ENOENT: "no such file or directory",
    EACCES: "permission denied",
    EISDIR: "is a directory",
    ENOTDIR: "not a directory",
};
