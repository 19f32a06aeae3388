/**
 * The engine in a worker: the calls of {@link PromqlEngine}, answered later, so that this thread stays free. A call can be cancelled: the engine is asked
 * to stop, and is put out when it does not hear. What was loaded is loaded again into the engine that takes its place.
 */
import type { PromqlEngine } from "./engine.js";
import type { Data, EngineOptions, MemoryInUse, ParsedExpression, QueryValue, Result, RuleEvaluation, RuleEvaluationResult, RuleGroups, RuleTestOptions, RuleTestResult, SeriesInput, StoredSeries, Time } from "./types.js";
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
export declare class RemoteEngine {
    private readonly module;
    private readonly options;
    private readonly startWorker;
    private worker;
    private readonly queue;
    private running;
    private readonly stop;
    private readonly loads;
    private nextId;
    private closed;
    private grace;
    constructor(module: WebAssembly.Module, options: EngineOptions, startWorker: StartWorker);
    /** {@link PromqlEngine.parse} */
    parse(expr: string, options?: CallOptions): Promise<Result<ParsedExpression>>;
    /** {@link PromqlEngine.loadSeries}. The input is kept until it is freed. */
    loadSeries(input: SeriesInput, into?: Data, options?: CallOptions): Promise<Result<Data>>;
    /** {@link PromqlEngine.free} */
    free(data: Data): Promise<void>;
    /** {@link PromqlEngine.dump} */
    dump(data: Data, options?: CallOptions): Promise<Result<readonly StoredSeries[]>>;
    /** {@link PromqlEngine.query} */
    query(data: Data | undefined, expr: string, at: Time, { signal, ...rest }?: CallOptions & {
        readonly read?: boolean;
    }): Promise<Result<QueryValue>>;
    /** {@link PromqlEngine.queryRange} */
    queryRange(data: Data | undefined, expr: string, start: Time, end: Time, step: number | string, { signal, ...rest }?: CallOptions & {
        readonly read?: boolean;
    }): Promise<Result<QueryValue>>;
    /** {@link PromqlEngine.evaluateRules} */
    evaluateRules(groups: RuleGroups, data: Data | undefined, evaluation: RuleEvaluation, options?: CallOptions): Promise<Result<RuleEvaluationResult>>;
    /** {@link PromqlEngine.runRuleTests}, on the files of the worker's machine. */
    runRuleTests(names: readonly string[], options?: Omit<RuleTestOptions, "files">, call?: CallOptions): Promise<RuleTestResult[]>;
    /** {@link PromqlEngine.memory} */
    memory(options?: CallOptions): Promise<Result<MemoryInUse>>;
    /** Ends the worker for good, and gives back its memory. What is still waited for, and what is asked afterwards, is answered as cancelled. */
    close(): void;
    /** The data in the worker that is there now. */
    private actual;
    private ask;
    private askFor;
    private next;
    private finish;
    private cancel;
    /** Goes on without the worker: the next call starts another. */
    private lose;
    private putOut;
}
