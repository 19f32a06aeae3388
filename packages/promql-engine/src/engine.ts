/**
 * Prometheus' own engine, in this thread: parser, query engine, rule manager and unit tests of rules. A call blocks until it is answered; for work that
 * takes long there is the engine in a worker.
 */
import { decodeQuery, decodeRecorded, type RawAnswer } from "./decode.js";
import { EngineInstance } from "./instance.js";
import { encodeGroups, encodeLoad, encodeOptions, milliseconds } from "./encode.js";
import type {
  Data,
  EngineError,
  EngineOptions,
  Files,
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

export class PromqlEngine {
  private instance: EngineInstance | undefined;
  private readonly options: object;
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();
  /** Grows with each new instance, so that data of a broken one is not taken for data of this one. */
  private generation = 0;

  /**
   * @param first what runs
   * @param restart makes what takes its place should it break; at once, or where that is not allowed in a moment
   * @param defaultFiles where unit tests of rules are read when the call names no other place
   */
  constructor(
    first: EngineInstance,
    private readonly restart: () => EngineInstance | Promise<EngineInstance>,
    options: EngineOptions = {},
    private readonly defaultFiles?: Files,
  ) {
    this.options = encodeOptions(options);
    this.instance = first;
  }

  /** The tree of an expression, with positions. */
  parse(expr: string): Result<ParsedExpression> {
    return this.call<ParsedExpression>("parse", { expr });
  }

  /** Loads series into new data, or into data that is there. Of two samples of a series the newer must come later. */
  loadSeries(input: SeriesInput, into?: Data): Result<Data> {
    const answer = this.call<{ data: number; series: number }>("load", { data: this.idOf(into), ...encodeLoad(input) });
    return mapped(answer, ({ data, series }) => ({ id: data + this.generation * GENERATION, series }));
  }

  /** Forgets data. Its memory is free for what is loaded next. */
  free(data: Data): void {
    this.call("free", { data: this.idOf(data) });
  }

  /** Everything that was loaded. */
  dump(data: Data): Result<readonly StoredSeries[]> {
    return mapped(this.call<RawAnswer>("dump", { data: this.idOf(data) }), decodeRecorded);
  }

  /** The value of an expression at a time. With `read` the answer tells which samples were read. */
  query(data: Data | undefined, expr: string, at: Time, { read = false } = {}): Result<QueryValue> {
    const start = milliseconds(at);
    return mapped(this.call<RawAnswer>("query", { data: this.idOf(data), expr, start, end: start, read }), decodeQuery);
  }

  /** The values of an expression from start to end, both included. */
  queryRange(
    data: Data | undefined,
    expr: string,
    start: Time,
    end: Time,
    step: number | string,
    { read = false } = {},
  ): Result<QueryValue> {
    const range = { data: this.idOf(data), expr, start: milliseconds(start), end: milliseconds(end), step, range: true, read };
    return mapped(this.call<RawAnswer>("query", range), decodeQuery);
  }

  /** Evaluates groups of rules again and again. The data stays as it is: what rules record is in the answer, and read by later rules. */
  evaluateRules(groups: RuleGroups, data: Data | undefined, evaluation: RuleEvaluation): Result<RuleEvaluationResult> {
    const { start, end, interval = "1m", externalLabels = {}, externalUrl = "" } = evaluation;
    const answer = this.call<RawAnswer & Pick<RuleEvaluationResult, "alerts" | "alertNames" | "errors">>("rules", {
      data: this.idOf(data),
      groups: encodeGroups(groups),
      start: milliseconds(start),
      end: milliseconds(end),
      interval,
      externalLabels,
      externalUrl,
    });
    return mapped(answer, (value) => {
      const all = decodeRecorded((value as unknown as { recorded: RawAnswer }).recorded);
      const isAlert = ({ labels }: StoredSeries): boolean => /^ALERTS(_FOR_STATE)?$/.test(labels["__name__"] ?? "");
      return {
        recorded: all.filter((series) => !isAlert(series)),
        alertSeries: all.filter(isAlert),
        alerts: value.alerts.map((change) => ({ ...change, value: Number(change.value) })),
        alertNames: value.alertNames,
        errors: value.errors,
      };
    });
  }

  /** Runs unit tests of rules in promtool's format, file by file. */
  runRuleTests(names: readonly string[], { run = "", ignoreUnknownFields = false, files }: RuleTestOptions = {}): RuleTestResult[] {
    return names.map((file) => {
      const answer = this.call<Omit<RuleTestResult, "file" | "passed">>(
        "test",
        { file, run, ignoreUnknownFields },
        files ?? this.defaultFiles,
      );
      const { errors, warnings, groups } = answer.ok ? answer.value : { errors: [answer.error.message], warnings: [], groups: [] };
      return { file, passed: errors.length === 0 && groups.every((group) => group.errors.length === 0), errors, warnings, groups };
    });
  }

  /** Collects what is no longer used, and tells what is. */
  memory(): Result<MemoryInUse> {
    return this.call<MemoryInUse>("memory", {});
  }

  private idOf(data: Data | undefined): number {
    if (data === undefined) return 0;
    const generation = Math.floor(data.id / GENERATION);
    // A number that is never given, so that the engine says what is wrong.
    return generation === this.generation ? data.id % GENERATION : -1;
  }

  private call<Value>(method: string, request: object, files?: Files): Result<Value> {
    const { instance } = this;
    if (instance === undefined)
      return { ok: false, error: { kind: "internal", message: "The engine starts anew; ask again in a moment." } };
    try {
      const bytes = instance.call(method, this.encoder.encode(JSON.stringify({ ...request, options: this.options })), files);
      return decoded<Value>(this.decoder.decode(bytes));
    } catch (error) {
      return { ok: false, error: this.recover(instance, error) };
    }
  }

  /** A broken engine takes its data with it, and the next call finds a new one. */
  private recover(instance: EngineInstance, error: unknown): EngineError {
    const message = error instanceof Error ? error.message : String(error);
    if (!instance.broken && !(error instanceof WebAssembly.RuntimeError) && !(error instanceof RangeError)) {
      return { kind: "request", message };
    }
    this.generation += 1;
    const next = this.restart();
    if (next instanceof EngineInstance) this.instance = next;
    else {
      this.instance = undefined;
      void next.then((started) => (this.instance = started));
    }
    return { kind: "internal", message: `The engine broke (${instance.lastWords || message}) and starts anew; what was loaded is gone.` };
  }
}

const GENERATION = 1_000_000_000;

interface RawError {
  readonly kind: EngineError["kind"];
  readonly message: string;
  readonly from?: number;
  readonly to?: number;
}

function decoded<Value>(text: string): Result<Value> {
  const { result, error } = JSON.parse(text) as { result?: Value; error?: RawError };
  if (error === undefined) return { ok: true, value: result as Value };
  const { kind, message, from, to } = error;
  return { ok: false, error: { kind, message, ...(to === undefined ? {} : { position: { from: from ?? 0, to } }) } };
}

function mapped<From, To>(result: Result<From>, map: (value: From) => To): Result<To> {
  return result.ok ? { ok: true, value: map(result.value) } : result;
}
