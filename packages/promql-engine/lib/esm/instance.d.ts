import type { Files } from "./types.js";
export declare class EngineInstance {
    private output;
    private files;
    private readonly host;
    private readonly go;
    private constructor();
    /**
     * Starts at once, which browsers allow in workers only.
     *
     * @param room bytes of memory that are asked for in one piece, ahead of need; a page asks for what it needs
     * @throws {Error} when the module does not start
     */
    static now(module: WebAssembly.Module, cancelled?: () => boolean, room?: number): EngineInstance;
    /** Starts in a moment. @throws {Error} when the module does not start */
    static later(module: WebAssembly.Module): Promise<EngineInstance>;
    /** Runs until the module waits for calls, and goes on when it is called. */
    private run;
    /** Whether it broke, so that another has to take its place. */
    get broken(): boolean;
    /** What the broken engine had to say. */
    get lastWords(): string;
    /** @throws {Error} when the engine breaks */
    call(method: string, request: Uint8Array, files?: Files): Uint8Array;
    private filesInUse;
}
