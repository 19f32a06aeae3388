/**
 * The engine in a worker: the calls of {@link PromqlEngine}, answered later, so that this thread stays free. A call can be cancelled: the engine is asked
 * to stop, and is put out when it does not hear. What was loaded is loaded again into the engine that takes its place.
 */
import type { PromqlEngine } from "./engine.js";
import type {
  Data,
  EngineError,
  EngineOptions,
  MemoryInUse,
  ParsedExpression,
  QueryValue,
  Result,
  RuleEvaluation,
  RuleEvaluationResult,
  RuleGroups,
  RuleTestOptions,
  RuleTestResult,
  SeriesInput,
  StoredSeries,
  Time,
} from "./types.js";

/** One call, as it goes to the worker. */
export interface WorkerCall {
  readonly method: Method;
  readonly arguments: readonly unknown[];
}

/** What a worker is started with. */
export interface WorkerStart {
  readonly module: WebAssembly.Module;
  readonly options: EngineOptions;
  /** The first number is not 0 when the call is to end; absent where memory cannot be shared. */
  readonly stop?: SharedArrayBuffer;
}

export type Method = Exclude<keyof PromqlEngine, "constructor">;

/** A worker of this platform. It answers each call with one message, in order. */
export interface EngineWorker {
  send(call: WorkerCall): void;
  terminate(): void;
}

/** Starts a worker, which tells of answers and of its end. */
export type StartWorker = (start: WorkerStart, answered: (answer: unknown) => void, failed: (message: string) => void) => EngineWorker;

export interface CallOptions {
  /** Ends the call, whose answer then is an error of the kind `cancelled`. */
  readonly signal?: AbortSignal;
}

/** How long the engine is asked to stop before it is put out, in milliseconds. It looks up every few thousand samples. */
const GRACE = 300;

interface Waiting {
  readonly call: WorkerCall;
  readonly signal: AbortSignal | undefined;
  readonly answer: (answer: unknown) => void;
}

const CANCELLED: EngineError = { kind: "cancelled", message: "the query was cancelled" };
const CLOSED: EngineError = { kind: "cancelled", message: "the engine was closed" };

export class RemoteEngine {
  private worker: EngineWorker | undefined;
  private readonly queue: Waiting[] = [];
  private running: Waiting | undefined;
  private readonly stop = typeof SharedArrayBuffer === "undefined" ? undefined : new SharedArrayBuffer(4);
  private readonly loads = new Map<number, { inputs: SeriesInput[]; actual: Data | undefined }>();
  private nextId = 1;
  private closed = false;
  private grace: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly module: WebAssembly.Module,
    private readonly options: EngineOptions,
    private readonly startWorker: StartWorker,
  ) {}

  /** {@link PromqlEngine.parse} */
  parse(expr: string, options?: CallOptions): Promise<Result<ParsedExpression>> {
    return this.ask("parse", [expr], options);
  }

  /** {@link PromqlEngine.loadSeries}. The input is kept until it is freed. */
  async loadSeries(input: SeriesInput, into?: Data, options?: CallOptions): Promise<Result<Data>> {
    const known = into === undefined ? undefined : this.loads.get(into.id);
    const answer = await this.ask<Data>("loadSeries", [input, await this.actual(into)], options);
    if (!answer.ok) return answer;
    const id = into?.id ?? this.nextId++;
    this.loads.set(id, { inputs: [...(known?.inputs ?? []), input], actual: answer.value });
    return { ok: true, value: { id, series: answer.value.series } };
  }

  /** {@link PromqlEngine.free} */
  async free(data: Data): Promise<void> {
    const known = this.loads.get(data.id);
    this.loads.delete(data.id);
    if (known?.actual !== undefined) await this.ask("free", [known.actual]);
  }

  /** {@link PromqlEngine.dump} */
  async dump(data: Data, options?: CallOptions): Promise<Result<readonly StoredSeries[]>> {
    return this.ask("dump", [await this.actual(data)], options);
  }

  /** {@link PromqlEngine.query} */
  async query(data: Data | undefined, expr: string, at: Time, { signal, ...rest }: CallOptions & { readonly read?: boolean } = {}) {
    return this.ask<QueryValue>("query", [await this.actual(data), expr, at, rest], { signal });
  }

  /** {@link PromqlEngine.queryRange} */
  async queryRange(
    data: Data | undefined,
    expr: string,
    start: Time,
    end: Time,
    step: number | string,
    { signal, ...rest }: CallOptions & { readonly read?: boolean } = {},
  ) {
    return this.ask<QueryValue>("queryRange", [await this.actual(data), expr, start, end, step, rest], { signal });
  }

  /** {@link PromqlEngine.evaluateRules} */
  async evaluateRules(groups: RuleGroups, data: Data | undefined, evaluation: RuleEvaluation, options?: CallOptions) {
    return this.ask<RuleEvaluationResult>("evaluateRules", [groups, await this.actual(data), evaluation], options);
  }

  /** {@link PromqlEngine.runRuleTests}, on the files of the worker's machine. */
  async runRuleTests(
    names: readonly string[],
    options: Omit<RuleTestOptions, "files"> = {},
    call?: CallOptions,
  ): Promise<RuleTestResult[]> {
    const answer = await this.askFor("runRuleTests", [names, options], call);
    if (Array.isArray(answer)) return answer as RuleTestResult[];
    const message = (answer as { error: EngineError }).error.message;
    return names.map((file) => ({ file, passed: false, errors: [message], warnings: [], groups: [] }));
  }

  /** {@link PromqlEngine.memory} */
  memory(options?: CallOptions): Promise<Result<MemoryInUse>> {
    return this.ask("memory", [], options);
  }

  /** Ends the worker for good, and gives back its memory. What is still waited for, and what is asked afterwards, is answered as cancelled. */
  close(): void {
    this.closed = true;
    clearTimeout(this.grace);
    const waiting = [...(this.running === undefined ? [] : [this.running]), ...this.queue.splice(0)];
    this.running = undefined;
    this.loads.clear();
    this.putOut();
    for (const one of waiting) one.answer({ ok: false, error: CLOSED });
  }

  /** The data in the worker that is there now. */
  private async actual(data: Data | undefined): Promise<Data | undefined> {
    if (data === undefined) return undefined;
    const known = this.loads.get(data.id);
    if (known === undefined) return { id: -1, series: 0 };
    for (const input of known.actual === undefined ? known.inputs : []) {
      const answer = await this.ask<Data>("loadSeries", [input, known.actual]);
      if (answer.ok) known.actual = answer.value;
    }
    return known.actual;
  }

  private ask<Value>(method: Method, arguments_: readonly unknown[], options?: { readonly signal?: AbortSignal | undefined }) {
    return this.askFor(method, arguments_, options) as Promise<Result<Value>>;
  }

  private askFor(
    method: Method,
    arguments_: readonly unknown[],
    { signal }: { readonly signal?: AbortSignal | undefined } = {},
  ): Promise<unknown> {
    return new Promise((resolve) => {
      if (this.closed) return resolve({ ok: false, error: CLOSED });
      if (signal?.aborted === true) return resolve({ ok: false, error: CANCELLED });
      const waiting: Waiting = { call: { method, arguments: arguments_ }, signal, answer: resolve };
      signal?.addEventListener("abort", () => this.cancel(waiting), { once: true });
      this.queue.push(waiting);
      this.next();
    });
  }

  private next(): void {
    if (this.running !== undefined) return;
    this.running = this.queue.shift();
    if (this.running === undefined) return;
    if (this.stop !== undefined) Atomics.store(new Int32Array(this.stop), 0, 0);
    this.worker ??= this.startWorker(
      { module: this.module, options: this.options, ...(this.stop === undefined ? {} : { stop: this.stop }) },
      (answer) => this.finish(answer),
      (message) => this.lose({ kind: "internal", message }),
    );
    this.worker.send(this.running.call);
  }

  private finish(answer: unknown): void {
    clearTimeout(this.grace);
    const { running } = this;
    this.running = undefined;
    running?.answer(answer);
    this.next();
  }

  private cancel(waiting: Waiting): void {
    const place = this.queue.indexOf(waiting);
    if (place >= 0) {
      this.queue.splice(place, 1);
      waiting.answer({ ok: false, error: CANCELLED });
    } else if (waiting === this.running) {
      if (this.stop !== undefined) Atomics.store(new Int32Array(this.stop), 0, 1);
      this.grace = setTimeout(() => this.lose(CANCELLED), this.stop === undefined ? 0 : GRACE);
    }
  }

  /** Goes on without the worker: the next call starts another. */
  private lose(error: EngineError): void {
    this.putOut();
    this.finish({ ok: false, error });
  }

  private putOut(): void {
    this.worker?.terminate();
    this.worker = undefined;
    for (const load of this.loads.values()) load.actual = undefined;
  }
}
