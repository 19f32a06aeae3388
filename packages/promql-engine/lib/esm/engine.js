/**
 * Prometheus' own engine, in this thread: parser, query engine, rule manager and unit tests of rules. A call blocks until it is answered; for work that
 * takes long there is the engine in a worker.
 */
import { decodeQuery, decodeRecorded } from "./decode.js";
import { EngineInstance } from "./instance.js";
import { encodeGroups, encodeLoad, encodeOptions, milliseconds } from "./encode.js";
export class PromqlEngine {
    module;
    defaultFiles;
    cancelled;
    instance;
    options;
    encoder = new TextEncoder();
    decoder = new TextDecoder();
    /** Grows with each new instance, so that data of a broken one is not taken for data of this one. */
    generation = 0;
    /**
     * @param module the compiled module
     * @param defaultFiles where unit tests of rules are read when the call names no other place
     * @param cancelled asked now and then while a call is answered; true ends it
     */
    constructor(module, options = {}, defaultFiles, cancelled) {
        this.module = module;
        this.defaultFiles = defaultFiles;
        this.cancelled = cancelled;
        this.options = encodeOptions(options);
        this.instance = new EngineInstance(module, cancelled);
    }
    /** The tree of an expression, with positions. */
    parse(expr) {
        return this.call("parse", { expr });
    }
    /** Loads series into new data, or into data that is there. Of two samples of a series the newer must come later. */
    loadSeries(input, into) {
        const answer = this.call("load", { data: this.idOf(into), ...encodeLoad(input) });
        return mapped(answer, ({ data, series }) => ({ id: data + this.generation * GENERATION, series }));
    }
    /** Forgets data. Its memory is free for what is loaded next. */
    free(data) {
        this.call("free", { data: this.idOf(data) });
    }
    /** Everything that was loaded. */
    dump(data) {
        return mapped(this.call("dump", { data: this.idOf(data) }), decodeRecorded);
    }
    /** The value of an expression at a time. With `read` the answer tells which samples were read. */
    query(data, expr, at, { read = false } = {}) {
        const start = milliseconds(at);
        return mapped(this.call("query", { data: this.idOf(data), expr, start, end: start, read }), decodeQuery);
    }
    /** The values of an expression from start to end, both included. */
    queryRange(data, expr, start, end, step, { read = false } = {}) {
        const range = { data: this.idOf(data), expr, start: milliseconds(start), end: milliseconds(end), step, range: true, read };
        return mapped(this.call("query", range), decodeQuery);
    }
    /** Evaluates groups of rules again and again. The data stays as it is: what rules record is in the answer, and read by later rules. */
    evaluateRules(groups, data, evaluation) {
        const { start, end, interval = "1m", externalLabels = {}, externalUrl = "" } = evaluation;
        const answer = this.call("rules", {
            data: this.idOf(data),
            groups: encodeGroups(groups),
            start: milliseconds(start),
            end: milliseconds(end),
            interval,
            externalLabels,
            externalUrl,
        });
        return mapped(answer, (value) => {
            const all = decodeRecorded(value.recorded);
            const isAlert = ({ labels }) => /^ALERTS(_FOR_STATE)?$/.test(labels["__name__"] ?? "");
            return {
                recorded: all.filter((series) => !isAlert(series)),
                alertSeries: all.filter(isAlert),
                alerts: value.alerts.map((change) => ({ ...change, value: Number(change.value) })),
                errors: value.errors,
            };
        });
    }
    /** Runs unit tests of rules in promtool's format, file by file. */
    runRuleTests(names, { run = "", ignoreUnknownFields = false, files } = {}) {
        return names.map((file) => {
            const answer = this.call("test", { file, run, ignoreUnknownFields }, files ?? this.defaultFiles);
            const { errors, warnings, groups } = answer.ok ? answer.value : { errors: [answer.error.message], warnings: [], groups: [] };
            return { file, passed: errors.length === 0 && groups.every((group) => group.errors.length === 0), errors, warnings, groups };
        });
    }
    /** Collects what is no longer used, and tells what is. */
    memory() {
        return this.call("memory", {});
    }
    idOf(data) {
        if (data === undefined)
            return 0;
        const generation = Math.floor(data.id / GENERATION);
        // A number that is never given, so that the engine says what is wrong.
        return generation === this.generation ? data.id % GENERATION : -1;
    }
    call(method, request, files) {
        try {
            const bytes = this.instance.call(method, this.encoder.encode(JSON.stringify({ ...request, options: this.options })), files);
            return decoded(this.decoder.decode(bytes));
        }
        catch (error) {
            return { ok: false, error: this.recover(error) };
        }
    }
    /** A broken engine takes its data with it, and the next call finds a new one. */
    recover(error) {
        const message = error instanceof Error ? error.message : String(error);
        if (!this.instance.broken && !(error instanceof WebAssembly.RuntimeError) && !(error instanceof RangeError)) {
            return { kind: "request", message };
        }
        const said = this.instance.lastWords || message;
        this.instance = new EngineInstance(this.module, this.cancelled);
        this.generation += 1;
        return { kind: "internal", message: `The engine broke (${said}) and starts anew; what was loaded is gone.` };
    }
}
const GENERATION = 1_000_000_000;
function decoded(text) {
    const { result, error } = JSON.parse(text);
    if (error === undefined)
        return { ok: true, value: result };
    const { kind, message, from, to } = error;
    return { ok: false, error: { kind, message, ...(to === undefined ? {} : { position: { from: from ?? 0, to } }) } };
}
function mapped(result, map) {
    return result.ok ? { ok: true, value: map(result.value) } : result;
}
