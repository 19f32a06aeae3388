/*
 * Answers the oracle's questions with the engine in WebAssembly: a line of JSON for each question and each answer. A question brings samples where they are
 * others than before.
 */
"use strict";

const readline = require("node:readline");
const { FEATURES, createEngine } = require("@cdktf-observability/promql-engine");

/** The options of the engine that Prometheus runs its acceptance tests with. */
const engine = createEngine({
  features: FEATURES.filter((feature) => feature !== "type-and-unit-labels"),
  maxSamples: 10_000,
  timeout: "100s",
});

let data;

function answer({ arrays, expr, start, end, step }) {
  if (arrays !== undefined) {
    if (data !== undefined) engine.free(data);
    const loaded = engine.loadSeries({ arrays });
    if (!loaded.ok) throw new Error(loaded.error.message);
    data = loaded.value;
  }
  const result = step > 0 ? engine.queryRange(data, expr, start, end, step) : engine.query(data, expr, start);
  return result.ok ? { value: result.value } : { error: result.error.message };
}

/** JSON has no numeral for these. */
function written(_name, value) {
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
}

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)), written)}\n`);
});
