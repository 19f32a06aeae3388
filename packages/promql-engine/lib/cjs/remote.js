"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RemoteEngine = void 0;
/** How long the engine is asked to stop before it is put out, in milliseconds. It looks up every few thousand samples. */
const GRACE = 300;
const CANCELLED = { kind: "cancelled", message: "the query was cancelled" };
const CLOSED = { kind: "cancelled", message: "the engine was closed" };
class RemoteEngine {
    module;
    options;
    startWorker;
    worker;
    queue = [];
    running;
    stop = typeof SharedArrayBuffer === "undefined" ? undefined : new SharedArrayBuffer(4);
    loads = new Map();
    nextId = 1;
    closed = false;
    grace;
    constructor(module, options, startWorker) {
        this.module = module;
        this.options = options;
        this.startWorker = startWorker;
    }
    /** {@link PromqlEngine.parse} */
    parse(expr, options) {
        return this.ask("parse", [expr], options);
    }
    /** {@link PromqlEngine.loadSeries}. The input is kept until it is freed. */
    async loadSeries(input, into, options) {
        const known = into === undefined ? undefined : this.loads.get(into.id);
        const answer = await this.ask("loadSeries", [input, await this.actual(into)], options);
        if (!answer.ok)
            return answer;
        const id = into?.id ?? this.nextId++;
        this.loads.set(id, { inputs: [...(known?.inputs ?? []), input], actual: answer.value });
        return { ok: true, value: { id, series: answer.value.series } };
    }
    /** {@link PromqlEngine.free} */
    async free(data) {
        const known = this.loads.get(data.id);
        this.loads.delete(data.id);
        if (known?.actual !== undefined)
            await this.ask("free", [known.actual]);
    }
    /** {@link PromqlEngine.dump} */
    async dump(data, options) {
        return this.ask("dump", [await this.actual(data)], options);
    }
    /** {@link PromqlEngine.query} */
    async query(data, expr, at, { signal, ...rest } = {}) {
        return this.ask("query", [await this.actual(data), expr, at, rest], { signal });
    }
    /** {@link PromqlEngine.queryRange} */
    async queryRange(data, expr, start, end, step, { signal, ...rest } = {}) {
        return this.ask("queryRange", [await this.actual(data), expr, start, end, step, rest], { signal });
    }
    /** {@link PromqlEngine.evaluateRules} */
    async evaluateRules(groups, data, evaluation, options) {
        return this.ask("evaluateRules", [groups, await this.actual(data), evaluation], options);
    }
    /** {@link PromqlEngine.runRuleTests}, on the files of the worker's machine. */
    async runRuleTests(names, options = {}, call) {
        const answer = await this.askFor("runRuleTests", [names, options], call);
        if (Array.isArray(answer))
            return answer;
        const message = answer.error.message;
        return names.map((file) => ({ file, passed: false, errors: [message], warnings: [], groups: [] }));
    }
    /** {@link PromqlEngine.memory} */
    memory(options) {
        return this.ask("memory", [], options);
    }
    /** Ends the worker for good, and gives back its memory. What is still waited for, and what is asked afterwards, is answered as cancelled. */
    close() {
        this.closed = true;
        clearTimeout(this.grace);
        const waiting = [...(this.running === undefined ? [] : [this.running]), ...this.queue.splice(0)];
        this.running = undefined;
        this.loads.clear();
        this.putOut();
        for (const one of waiting)
            one.answer({ ok: false, error: CLOSED });
    }
    /** The data in the worker that is there now. */
    async actual(data) {
        if (data === undefined)
            return undefined;
        const known = this.loads.get(data.id);
        if (known === undefined)
            return { id: -1, series: 0 };
        for (const input of known.actual === undefined ? known.inputs : []) {
            const answer = await this.ask("loadSeries", [input, known.actual]);
            if (answer.ok)
                known.actual = answer.value;
        }
        return known.actual;
    }
    ask(method, arguments_, options) {
        return this.askFor(method, arguments_, options);
    }
    askFor(method, arguments_, { signal } = {}) {
        return new Promise((resolve) => {
            if (this.closed)
                return resolve({ ok: false, error: CLOSED });
            if (signal?.aborted === true)
                return resolve({ ok: false, error: CANCELLED });
            const waiting = { call: { method, arguments: arguments_ }, signal, answer: resolve };
            signal?.addEventListener("abort", () => this.cancel(waiting), { once: true });
            this.queue.push(waiting);
            this.next();
        });
    }
    next() {
        if (this.running !== undefined)
            return;
        this.running = this.queue.shift();
        if (this.running === undefined)
            return;
        if (this.stop !== undefined)
            Atomics.store(new Int32Array(this.stop), 0, 0);
        this.worker ??= this.startWorker({ module: this.module, options: this.options, ...(this.stop === undefined ? {} : { stop: this.stop }) }, (answer) => this.finish(answer), (message) => this.lose({ kind: "internal", message }));
        this.worker.send(this.running.call);
    }
    finish(answer) {
        clearTimeout(this.grace);
        const { running } = this;
        this.running = undefined;
        running?.answer(answer);
        this.next();
    }
    cancel(waiting) {
        const place = this.queue.indexOf(waiting);
        if (place >= 0) {
            this.queue.splice(place, 1);
            waiting.answer({ ok: false, error: CANCELLED });
        }
        else if (waiting === this.running) {
            if (this.stop !== undefined)
                Atomics.store(new Int32Array(this.stop), 0, 1);
            this.grace = setTimeout(() => this.lose(CANCELLED), this.stop === undefined ? 0 : GRACE);
        }
    }
    /** Goes on without the worker: the next call starts another. */
    lose(error) {
        this.putOut();
        this.finish({ ok: false, error });
    }
    putOut() {
        this.worker?.terminate();
        this.worker = undefined;
        for (const load of this.loads.values())
            load.actual = undefined;
    }
}
exports.RemoteEngine = RemoteEngine;
