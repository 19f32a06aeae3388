/**
 * Prometheus' own engine, in this thread: parser, query engine, rule manager and unit tests of rules. A call blocks until it is answered; for work that
 * takes long there is the engine in a worker.
 */
import { decodeQuery, decodeRecorded } from "./decode.js";
import { EngineInstance } from "./instance.js";
import { encodeGroups, encodeLoad, encodeOptions, milliseconds } from "./encode.js";
export class PromqlEngine {
    restart;
    defaultFiles;
    instance;
    options;
    encoder = new TextEncoder();
    decoder = new TextDecoder();
    /** Grows with each new instance, so that data of a broken one is not taken for data of this one. */
    generation = 0;
    /**
     * @param first what runs
     * @param restart makes what takes its place should it break; at once, or where that is not allowed in a moment
     * @param defaultFiles where unit tests of rules are read when the call names no other place
     */
    constructor(first, restart, options = {}, defaultFiles) {
        this.restart = restart;
        this.defaultFiles = defaultFiles;
        this.options = encodeOptions(options);
        this.instance = first;
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
                alertNames: value.alertNames,
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
        const { instance } = this;
        if (instance === undefined)
            return { ok: false, error: { kind: "internal", message: "The engine starts anew; ask again in a moment." } };
        try {
            const bytes = instance.call(method, this.encoder.encode(JSON.stringify({ ...request, options: this.options })), files);
            return decoded(this.decoder.decode(bytes));
        }
        catch (error) {
            return { ok: false, error: this.recover(instance, error) };
        }
    }
    /** A broken engine takes its data with it, and the next call finds a new one. */
    recover(instance, error) {
        const message = error instanceof Error ? error.message : String(error);
        if (!instance.broken && !(error instanceof WebAssembly.RuntimeError) && !(error instanceof RangeError)) {
            return { kind: "request", message };
        }
        this.generation += 1;
        const next = this.restart();
        if (next instanceof EngineInstance)
            this.instance = next;
        else {
            this.instance = undefined;
            void next.then((started) => (this.instance = started));
        }
        return { kind: "internal", message: `The engine broke (${instance.lastWords || message}) and starts anew; what was loaded is gone.` };
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
