/** The engine in a worker: calls that are answered later, and that can be cancelled. */
import { type RemoteEngine, createWorkerEngine } from "../../engine";
import { MINUTE, valueOf } from "./support";

let worker: RemoteEngine;

beforeAll(() => {
  worker = createWorkerEngine();
});

afterAll(() => worker.close());

/** Takes minutes when nobody ends it. */
const ENDLESS = "sum_over_time(load[10h:1s])";

async function load() {
  return valueOf(await worker.loadSeries({ interval: "1m", series: { load: "0+1x600" } }));
}

test("answers as the engine in this thread does", async () => {
  const data = await load();
  expect(valueOf(await worker.query(data, "load", 5 * MINUTE)).series[0]?.floats).toEqual([[5 * MINUTE, 5]]);
  expect(await worker.parse("(")).toMatchObject({ ok: false, error: { kind: "parse" } });
  expect(valueOf(await worker.evaluateRules({ groups: [] }, data, { start: 0, end: MINUTE })).recorded).toEqual([]);
  expect(await worker.runRuleTests(["missing.yaml"])).toMatchObject([{ passed: false, errors: [expect.stringContaining("no such file")] }]);
  await worker.free(data);
  expect(await worker.query(data, "load", 0)).toMatchObject({ error: { kind: "request" } });
});

test("ends a query that is cancelled, and one that waits behind it, and keeps what was loaded", async () => {
  const data = await load();
  const abort = new AbortController();
  const running = worker.queryRange(data, ENDLESS, 0, 36_000_000, "1s", { signal: abort.signal });
  const waiting = worker.query(data, "load", 0, { signal: abort.signal });
  setTimeout(() => abort.abort(), 200);
  const cancelled = { ok: false, error: { kind: "cancelled", message: "the query was cancelled" } };
  expect(await Promise.all([running, waiting])).toEqual([cancelled, cancelled]);
  expect(valueOf(await worker.query(data, "load", 60 * MINUTE)).series[0]?.floats).toEqual([[60 * MINUTE, 60]]);
});

test("refuses a call that was cancelled before", async () => {
  expect(await worker.query(undefined, "1", 0, { signal: AbortSignal.abort() })).toMatchObject({ error: { kind: "cancelled" } });
});

test("answers everything that is waited for when it is closed, and nothing afterwards", async () => {
  const other = createWorkerEngine();
  const running = other.parse("1");
  const waiting = other.query(undefined, "1", 0);
  other.close();
  const closed = { ok: false, error: { kind: "cancelled", message: "the engine was closed" } };
  expect(await Promise.all([running, waiting, other.query(undefined, "1 + 1", 0)])).toEqual([closed, closed, closed]);
});
