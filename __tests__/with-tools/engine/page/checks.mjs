/* What a page does with the engine. Each check gives what it saw; the test says what that should be. */
import { createEngine, createWorkerEngine } from "/lib/esm/browser.js";

const MINUTE = 60_000;
const WORLD = { interval: "1m", series: { 'm{a="1"}': "0+60x10", 'm{a="2"}': "{{schema:0 sum:3 count:2 buckets:[1 1]}}x10" } };
const RULES = { groups: [{ name: "g", rules: [{ alert: "High", expr: "m > 200", for: "2m", annotations: { summary: "{{ $value }}" } }] }] };

/** Takes minutes when nobody ends it. */
const ENDLESS = ["sum_over_time(load[10h:1s])", 0, 600 * MINUTE, "1s"];

const checks = {
  isolated: () => globalThis.crossOriginIsolated,
  async here() {
    const engine = await createEngine(fetch("/engine.wasm"));
    const data = engine.loadSeries(WORLD).value;
    return {
      query: engine.query(data, "rate(m[5m])", 10 * MINUTE),
      mistake: engine.parse("sum(").error,
      alerts: engine.evaluateRules(RULES, data, { start: 0, end: 10 * MINUTE }).value.alerts,
    };
  },
  async fromBytes() {
    const bytes = await (await fetch("/engine.wasm")).arrayBuffer();
    const engine = await createEngine(bytes);
    return engine.query(undefined, "vector(1) + 1", 0).value.series;
  },
  async worker() {
    const engine = await createWorkerEngine(fetch("/engine.wasm"));
    const { value: data } = await engine.loadSeries({ interval: "1m", series: { load: "0+1x600" } });
    const before = await engine.query(data, "load", 5 * MINUTE);
    const abort = new AbortController();
    const running = engine.queryRange(data, ...ENDLESS, { signal: abort.signal });
    setTimeout(() => abort.abort(), 300);
    const cancelled = await running;
    const after = await engine.query(data, "load", 60 * MINUTE);
    engine.close();
    return { before: before.value.series, cancelled, after: after.value.series };
  },
  async example() {
    const page = document.getElementById("example").contentDocument;
    const [expression, answer] = ["expression", "answer"].map((id) => page.getElementById(id));
    const first = await changed(answer, "starting");
    const said = [first];
    for (const [asked, before] of [
      ["sum(", first],
      ["requests_total", undefined],
    ]) {
      expression.value = asked;
      expression.dispatchEvent(new Event("input"));
      said.push(await changed(answer, before ?? said.at(-1)));
    }
    return said;
  },
};

/** The text of an element once it is another. */
async function changed(element, before) {
  while (element.textContent === before) await new Promise((resolve) => setTimeout(resolve, 20));
  return element.textContent;
}

const seen = {};
for (const [name, check] of Object.entries(checks)) {
  try {
    seen[name] = await check();
  } catch (error) {
    seen[name] = `broke: ${error.stack}`;
  }
}
await fetch("/checks/result", { method: "POST", body: JSON.stringify(seen) });
