/** What the engine asks of memory in one piece, in bytes: room for rule tests of days. Until it is written to, it takes up nothing. */
export declare const ROOM: number;
/** Compiled once in a process; a worker can be handed it. */
export declare function compileModule(): WebAssembly.Module;
