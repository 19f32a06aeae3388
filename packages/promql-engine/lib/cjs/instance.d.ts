import type { Files } from "./types.js";
export declare class EngineInstance {
    private readonly host;
    private readonly go;
    private output;
    /** @throws {Error} when the module does not start */
    constructor(module: WebAssembly.Module, cancelled?: () => boolean);
    /** Whether it broke, so that another has to take its place. */
    get broken(): boolean;
    /** What the broken engine had to say. */
    get lastWords(): string;
    private files;
    /** @throws {Error} when the engine breaks */
    call(method: string, request: Uint8Array, files?: Files): Uint8Array;
    private filesInUse;
}
