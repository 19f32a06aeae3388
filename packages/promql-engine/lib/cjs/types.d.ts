/** What goes into the engine and what comes out. */
/** Milliseconds, or as Prometheus writes it: `5m`, `1h30m`. */
export type Duration = number | string;
/** Milliseconds since 1970, or a date. */
export type Time = number | Date;
/** Everything that can be set of the engine; the defaults are Prometheus' own. */
export interface EngineOptions {
    /** How old the last sample of a series may be to count as its present value. @default "5m" */
    readonly lookbackDelta?: Duration;
    /** How many samples a query may hold in memory. @default 50_000_000 */
    readonly maxSamples?: number;
    /** How long a query may take. @default "2m" */
    readonly timeout?: Duration;
    /** The step of a subquery without one. @default "1m" */
    readonly subqueryInterval?: Duration;
    /** Feature flags of Prometheus that are on. @default [] */
    readonly features?: readonly Feature[];
}
/** Feature flags by the names that Prometheus gives them; `use-start-timestamps` is the engine's option for start times of counters. */
export type Feature = (typeof FEATURES)[number];
export declare const FEATURES: readonly ["promql-experimental-functions", "promql-duration-expr", "promql-extended-range-selectors", "promql-binop-fill-modifiers", "promql-delayed-name-removal", "type-and-unit-labels", "use-start-timestamps"];
/** A result, or what went wrong. Nothing that is wrong with an input is thrown. */
export type Result<Value> = {
    readonly ok: true;
    readonly value: Value;
} | {
    readonly ok: false;
    readonly error: EngineError;
};
export interface EngineError {
    /**
     * `parse`: the expression; `load`: the samples; `rules`: the rule file; `execution`: what the query met; `limit`, `timeout`, `cancelled`: it was ended;
     * `request`: the call itself; `internal`: the engine broke, and starts anew with the next call.
     */
    readonly kind: "request" | "parse" | "load" | "execution" | "limit" | "timeout" | "cancelled" | "rules" | "internal";
    /** In Prometheus' words. */
    readonly message: string;
    /** Where in the expression, in bytes of UTF-8. */
    readonly position?: {
        readonly from: number;
        readonly to: number;
    };
}
export type Labels = Readonly<Record<string, string>>;
/** A float at a time in milliseconds. */
export type FloatPoint = readonly [time: number, value: number];
/** A float as it is stored: with the mark of staleness, which ends a series. */
export type StoredPoint = readonly [time: number, value: number | "stale"];
export type HistogramPoint = readonly [time: number, value: NativeHistogram];
/** A native histogram with floating-point counts. */
export interface NativeHistogram {
    readonly schema: number;
    readonly count: number;
    readonly sum: number | "stale";
    readonly zeroThreshold: number;
    readonly zeroCount: number;
    /** Pairs of offset and length. */
    readonly positiveSpans: readonly (readonly [number, number])[];
    readonly positiveBuckets: readonly number[];
    readonly negativeSpans: readonly (readonly [number, number])[];
    readonly negativeBuckets: readonly number[];
    /** Upper bounds of a histogram with custom buckets. */
    readonly customValues: readonly number[];
    /** 0: unknown, 1: a reset before it, 2: none, 3: a gauge. */
    readonly counterResetHint: number;
    /** In the notation of unit tests: `{{schema:0 count:1 sum:2 buckets:[1]}}`. */
    readonly text: string;
    /** The buckets that are not empty. */
    readonly buckets: readonly {
        readonly lower: number;
        readonly upper: number;
        readonly lowerInclusive: boolean;
        readonly upperInclusive: boolean;
        readonly count: number;
    }[];
}
export interface Series {
    readonly labels: Labels;
    readonly floats: readonly FloatPoint[];
    readonly histograms: readonly HistogramPoint[];
}
export interface StoredSeries {
    readonly labels: Labels;
    readonly floats: readonly StoredPoint[];
    readonly histograms: readonly HistogramPoint[];
}
/** Series in promtool's notation: one value per interval, `0+10x5` counts up, `_` is a gap, `stale` ends the series. */
export interface NotationInput {
    readonly interval: Duration;
    /** Time of the first value. @default 0 */
    readonly start?: Time;
    /** Values by series: `{ 'up{job="api"}': "1x10 0x5" }`. */
    readonly series: Readonly<Record<string, string>>;
}
/** What a target answers to a scrape: Prometheus' text format, or OpenMetrics where it ends in `# EOF`. */
export interface ExpositionInput {
    readonly exposition: string;
    /** Time of the samples that bring none. @default 0 */
    readonly time?: Time;
}
export interface ArraysInput {
    readonly arrays: readonly {
        readonly labels: Labels;
        readonly floats?: readonly StoredPoint[];
        /** Histograms field by field, or in the notation of unit tests. */
        readonly histograms?: readonly (readonly [time: number, value: NativeHistogram | string])[];
        /** Start times of floats and histograms together, in the order of time; 0 where none is known. @default [] */
        readonly startTimes?: readonly number[];
    }[];
}
export type SeriesInput = NotationInput | ExpositionInput | ArraysInput;
/** The names of loaded series, for the calls that read them. */
export interface Data {
    readonly id: number;
    /** How many series there are. */
    readonly series: number;
}
export interface QueryValue {
    readonly type: "vector" | "matrix" | "scalar" | "string";
    /** One point a series for a vector; a scalar is one series without labels. */
    readonly series: readonly Series[];
    /** The value of a string. */
    readonly text?: string;
    readonly warnings: readonly string[];
    readonly infos: readonly string[];
    /** Samples that were loaded, and the most that were held at once. */
    readonly stats: {
        readonly samples: number;
        readonly peak: number;
    };
    /** What was read, where it was asked for. */
    readonly read?: readonly StoredSeries[];
}
export interface ParsedExpression {
    readonly tree: ExpressionNode;
    /** As Prometheus prints it on one line. */
    readonly text: string;
    /** Over several lines. */
    readonly pretty: string;
}
/** A part of an expression: its kind, the type of its value, the bytes in which it stands, and what belongs to the kind. */
export interface ExpressionNode {
    readonly kind: "aggregation" | "binary" | "call" | "matrixSelector" | "subquery" | "vectorSelector" | "number" | "string" | "parentheses" | "unary" | "duration";
    readonly type: "scalar" | "vector" | "matrix" | "string" | "none";
    readonly from: number;
    readonly to: number;
    readonly [field: string]: unknown;
}
/** How groups of rules are evaluated. */
export interface RuleEvaluation {
    readonly start: Time;
    readonly end: Time;
    /** Interval of groups that have none of their own. @default "1m" */
    readonly interval?: Duration;
    /** @default {} */
    readonly externalLabels?: Labels;
    /** @default "" */
    readonly externalUrl?: string;
}
/** A rule file: its text as YAML, or the object that stands in it. */
export type RuleGroups = string | {
    readonly groups: readonly unknown[];
};
export type AlertState = "inactive" | "pending" | "firing";
/** A change of the state of one alert. */
export interface AlertChange {
    readonly time: number;
    readonly group: string;
    readonly alert: string;
    readonly labels: Labels;
    /** With templates expanded. */
    readonly annotations: Labels;
    readonly from: AlertState;
    readonly to: AlertState;
    /** Since when its condition holds. */
    readonly activeAt: number;
    readonly value: number;
}
export interface RuleEvaluationResult {
    /** What recording rules wrote. */
    readonly recorded: readonly StoredSeries[];
    /** The series `ALERTS` and `ALERTS_FOR_STATE`. */
    readonly alertSeries: readonly StoredSeries[];
    readonly alerts: readonly AlertChange[];
    /** Names of all alerts that the groups have, whether they did something or not. */
    readonly alertNames: readonly string[];
    /** Rules that could not be evaluated. */
    readonly errors: readonly {
        readonly time: number;
        readonly group: string;
        readonly rule: string;
        readonly message: string;
    }[];
}
/** How unit tests of rules are run. */
export interface RuleTestOptions {
    /** Only groups whose name matches this regular expression of Go. @default - all of them */
    readonly run?: string;
    /** Whether fields that rule files do not have are passed over. @default false */
    readonly ignoreUnknownFields?: boolean;
    /** Where the files are. @default - the file system; in a browser there is none */
    readonly files?: Files;
}
/** Files by name, for the unit tests and the rule files that they name. */
export interface Files {
    /** @throws {Error} when it cannot be read */
    read(name: string): Uint8Array;
    /** Names in a folder. @throws {Error} when it cannot be read */
    list(folder: string): readonly string[];
}
export interface RuleTestResult {
    readonly file: string;
    readonly passed: boolean;
    /** What is wrong with the file as a whole. */
    readonly errors: readonly string[];
    readonly warnings: readonly string[];
    readonly groups: readonly {
        readonly name: string;
        readonly errors: readonly string[];
    }[];
}
/** Memory of the engine in bytes: what is alive, and what was ever asked of the system. */
export interface MemoryInUse {
    readonly heap: number;
    readonly reserved: number;
}
