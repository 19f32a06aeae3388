import { EngineInstance } from "./instance.js";
import type { Data, EngineOptions, Files, MemoryInUse, ParsedExpression, QueryValue, Result, RuleEvaluation, RuleEvaluationResult, RuleGroups, RuleTestOptions, RuleTestResult, SeriesInput, StoredSeries, Time } from "./types.js";
export declare class PromqlEngine {
    private readonly restart;
    private readonly defaultFiles?;
    private instance;
    private readonly options;
    private readonly encoder;
    private readonly decoder;
    /** Grows with each new instance, so that data of a broken one is not taken for data of this one. */
    private generation;
    /**
     * @param first what runs
     * @param restart makes what takes its place should it break; at once, or where that is not allowed in a moment
     * @param defaultFiles where unit tests of rules are read when the call names no other place
     */
    constructor(first: EngineInstance, restart: () => EngineInstance | Promise<EngineInstance>, options?: EngineOptions, defaultFiles?: Files | undefined);
    /** The tree of an expression, with positions. */
    parse(expr: string): Result<ParsedExpression>;
    /** Loads series into new data, or into data that is there. Of two samples of a series the newer must come later. */
    loadSeries(input: SeriesInput, into?: Data): Result<Data>;
    /** Forgets data. Its memory is free for what is loaded next. */
    free(data: Data): void;
    /** Everything that was loaded. */
    dump(data: Data): Result<readonly StoredSeries[]>;
    /** The value of an expression at a time. With `read` the answer tells which samples were read. */
    query(data: Data | undefined, expr: string, at: Time, { read }?: {
        read?: boolean | undefined;
    }): Result<QueryValue>;
    /** The values of an expression from start to end, both included. */
    queryRange(data: Data | undefined, expr: string, start: Time, end: Time, step: number | string, { read }?: {
        read?: boolean | undefined;
    }): Result<QueryValue>;
    /** Evaluates groups of rules again and again. The data stays as it is: what rules record is in the answer, and read by later rules. */
    evaluateRules(groups: RuleGroups, data: Data | undefined, evaluation: RuleEvaluation): Result<RuleEvaluationResult>;
    /** Runs unit tests of rules in promtool's format, file by file. */
    runRuleTests(names: readonly string[], { run, ignoreUnknownFields, files }?: RuleTestOptions): RuleTestResult[];
    /** Collects what is no longer used, and tells what is. */
    memory(): Result<MemoryInUse>;
    private idOf;
    private call;
    /** A broken engine takes its data with it, and the next call finds a new one. */
    private recover;
}
