"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EngineInstance = void 0;
/** One running copy of the module: Go's runtime with a world of its own, in which there are no files, no network and nobody else's globals. */
const wasm_exec_js_1 = require("./wasm-exec.js");
class EngineInstance {
    output = "";
    files;
    host;
    go;
    constructor(cancelled, room) {
        this.host = {
            room,
            readFile: (name) => answerOf(() => this.filesInUse().read(name)),
            listFolder: (folder) => answerOf(() => [...this.filesInUse().list(folder)].sort()),
            ready: () => undefined,
            ...(cancelled === undefined ? {} : { cancelled }),
        };
        const Go = (0, wasm_exec_js_1.installGo)(ownWorld(this.host, (text) => (this.output += text)), unrefTimeout);
        this.go = new Go();
        this.go.exit = () => undefined;
    }
    /**
     * Starts at once, which browsers allow in workers only.
     *
     * @param room bytes of memory that are asked for in one piece, ahead of need; a page asks for what it needs
     * @throws {Error} when the module does not start
     */
    static now(module, cancelled, room = 0) {
        const made = new EngineInstance(cancelled, room);
        return made.run(new WebAssembly.Instance(module, made.go.importObject));
    }
    /** Starts in a moment. @throws {Error} when the module does not start */
    static async later(module) {
        const made = new EngineInstance(undefined, 0);
        return made.run(await WebAssembly.instantiate(module, made.go.importObject));
    }
    /** Runs until the module waits for calls, and goes on when it is called. */
    run(instance) {
        void this.go.run(instance);
        if (this.host.call === undefined)
            throw new Error(`The engine did not start. ${this.output}`);
        return this;
    }
    /** Whether it broke, so that another has to take its place. */
    get broken() {
        return this.go.exited;
    }
    /** What the broken engine had to say. */
    get lastWords() {
        return this.output.split("\n", 1)[0] ?? "";
    }
    /** @throws {Error} when the engine breaks */
    call(method, request, files) {
        this.files = files;
        try {
            const answer = this.host.call?.(method, request);
            if (answer === undefined || this.broken)
                throw new Error(this.lastWords);
            return answer;
        }
        finally {
            this.files = undefined;
        }
    }
    filesInUse() {
        if (this.files === undefined)
            throw new Error("there are no files here");
        return this.files;
    }
}
exports.EngineInstance = EngineInstance;
function answerOf(ask) {
    try {
        return ask();
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
/** The global object that Go's runtime sees. */
function ownWorld(host, say) {
    const decoder = new TextDecoder();
    const refuse = (...arguments_) => {
        const callback = arguments_.at(-1);
        if (typeof callback === "function")
            callback(Object.assign(new Error("not implemented"), { code: "ENOSYS" }));
    };
    const write = (_fd, bytes) => {
        say(decoder.decode(bytes));
        return bytes.length;
    };
    const fs = {
        constants: { O_WRONLY: -1, O_RDWR: -1, O_CREAT: -1, O_TRUNC: -1, O_APPEND: -1, O_EXCL: -1, O_DIRECTORY: -1 },
        writeSync: write,
        write: (fd, bytes, _offset, _length, _at, done) => done(null, write(fd, bytes)),
        ...Object.fromEntries(["open", "read", "stat", "lstat", "fstat", "close", "readdir", "mkdir", "unlink", "rename"].map((name) => [name, refuse])),
    };
    const id = () => -1;
    return {
        host,
        fs,
        process: {
            getuid: id,
            getgid: id,
            geteuid: id,
            getegid: id,
            getgroups: () => [],
            pid: -1,
            ppid: -1,
            umask: id,
            cwd: () => "/",
            chdir: id,
        },
        path: { resolve: (...parts) => parts.join("/") },
        Object,
        Array,
        Uint8Array,
        Error,
        Date,
        crypto: globalThis.crypto,
        performance: globalThis.performance,
        TextEncoder,
        TextDecoder,
    };
}
/** A timer that keeps no process alive. */
function unrefTimeout(callback, milliseconds) {
    const timer = setTimeout(callback, milliseconds);
    if (typeof timer === "object" && timer !== null && "unref" in timer && typeof timer.unref === "function")
        timer.unref();
    return timer;
}
