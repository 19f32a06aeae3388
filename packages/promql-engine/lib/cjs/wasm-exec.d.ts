/** Go's own glue between a module and JavaScript, made by the build from the Go that made the module. */

export interface GoRuntime {
  readonly importObject: WebAssembly.Imports;
  readonly exited: boolean;
  exit: (code: number) => void;
  run(instance: WebAssembly.Instance): Promise<void>;
}

/** Gives the runtime, which sees `world` as its global object and sets its timers with `setTimeout`. */
export function installGo(world: object, setTimeout: (callback: () => void, milliseconds: number) => unknown): new () => GoRuntime;
