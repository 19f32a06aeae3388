/** Parsing, loading and querying. */
import { createEngine } from "../../engine";
import { MINUTE, engine, valueOf } from "./support";

const COUNTERS = { 'requests_total{code="200"}': "0+60x10", 'requests_total{code="500"}': "0+6x5 _x2 stale" };

describe("parse", () => {
  test("gives the tree with positions, and the expression as Prometheus prints it", () => {
    const { tree, text } = valueOf(engine().parse('sum by(job)(rate(up{job=~"a.*"}[5m] offset 1m))/2'));
    expect(text).toBe('sum by (job) (rate(up{job=~"a.*"}[5m] offset 1m)) / 2');
    expect(tree).toMatchObject({
      kind: "binary",
      op: "/",
      type: "vector",
      from: 0,
      to: 49,
      left: {
        kind: "aggregation",
        op: "sum",
        by: ["job"],
        expr: {
          kind: "call",
          func: "rate",
          args: [{ kind: "matrixSelector", range: 5 * MINUTE, selector: { name: "up", offset: MINUTE, from: 17, to: 31 } }],
        },
      },
      right: { kind: "number", value: 2 },
    });
  });

  test("tells what is wrong and where, as an error and not by throwing", () => {
    expect(engine().parse("sum(up")).toEqual({
      ok: false,
      error: { kind: "parse", message: "1:7: parse error: unclosed left parenthesis", position: { from: 6, to: 6 } },
    });
  });

  test("knows experimental functions only where their flag is on", () => {
    const expression = 'sort_by_label(up, "job")';
    expect(engine().parse(expression)).toMatchObject({ ok: false, error: { kind: "parse" } });
    expect(createEngine({ features: ["promql-experimental-functions"] }).parse(expression)).toMatchObject({ ok: true });
  });
});

describe("query", () => {
  test("computes a rate as Prometheus does", () => {
    const data = valueOf(engine().loadSeries({ interval: "1m", series: COUNTERS }));
    const { type, series } = valueOf(engine().query(data, "sum by (code) (rate(requests_total[5m]))", 5 * MINUTE));
    expect(type).toBe("vector");
    expect(series.map(({ labels, floats }) => [labels["code"], floats[0]?.[1]])).toEqual([
      ["200", 1],
      ["500", 0.1],
    ]);
    engine().free(data);
  });

  test("gives a range, and honours gaps, staleness and the lookback", () => {
    const data = valueOf(engine().loadSeries({ interval: "1m", series: COUNTERS }));
    const { series } = valueOf(engine().queryRange(data, 'requests_total{code="500"}', 0, 10 * MINUTE, "1m"));
    expect(series[0]?.floats.map(([time, value]) => [time / MINUTE, value])).toEqual([
      [0, 0],
      [1, 6],
      [2, 12],
      [3, 18],
      [4, 24],
      [5, 30],
      [6, 30],
      [7, 30],
    ]);
  });

  test("tells which samples were read, how many, and what the engine remarks", () => {
    const data = valueOf(engine().loadSeries({ interval: "1m", series: { load: "1 2 3 4 5" } }));
    const value = valueOf(engine().query(data, "rate(load[2m])", 4 * MINUTE, { read: true }));
    expect(value.read).toEqual([
      {
        labels: { __name__: "load" },
        floats: [
          [3 * MINUTE, 4],
          [4 * MINUTE, 5],
        ],
        histograms: [],
      },
    ]);
    expect(value.stats.samples).toBe(2);
    expect(value.infos).toEqual([expect.stringContaining("metric might not be a counter")]);
  });

  test("gives numbers that JSON has no numeral for, native histograms, scalars and text", () => {
    const series = { h: "{{schema:0 sum:3 count:2 buckets:[1 1]}}x2", big: "+Inf NaN -Inf" };
    const data = valueOf(engine().loadSeries({ interval: "1m", series }));
    const numbers = [0, 1, 2].map((minute) => valueOf(engine().query(data, "big", minute * MINUTE)).series[0]?.floats[0]?.[1]);
    expect(numbers).toEqual([Infinity, NaN, -Infinity]);
    const [point] = valueOf(engine().query(data, "h", MINUTE)).series[0]?.histograms ?? [];
    expect(point?.[1]).toMatchObject({
      count: 2,
      sum: 3,
      buckets: [
        { lower: 0.5, upper: 1 },
        { lower: 1, upper: 2 },
      ],
    });
    expect(valueOf(engine().query(undefined, "1 / 0", 0))).toMatchObject({ type: "scalar", series: [{ floats: [[0, Infinity]] }] });
    expect(valueOf(engine().query(undefined, '"text"', 0))).toMatchObject({ type: "string", text: "text" });
  });

  test("ends a query that would hold too much, and one that takes too long", () => {
    const small = createEngine({ maxSamples: 100, timeout: 200 });
    expect(small.query(undefined, "count_over_time(vector(1)[10m:1s])", 0)).toMatchObject({ ok: false, error: { kind: "limit" } });
    const slow = createEngine({ timeout: 200 });
    const data = valueOf(slow.loadSeries({ interval: "1m", series: { load: "1x300" } }));
    const endless = slow.queryRange(data, "sum_over_time(load[5h:1s])", 0, 86_400_000, "1s");
    expect(endless).toEqual({ ok: false, error: { kind: "timeout", message: "the query took longer than its time limit" } });
    expect(slow.query(data, "load", 0)).toMatchObject({ ok: true });
  });

  test("refuses a step of nothing, a time that is none, and data that was freed", () => {
    const data = valueOf(engine().loadSeries({ interval: "1m", series: { load: "1" } }));
    expect(engine().queryRange(data, "load", 0, 1, 0)).toMatchObject({
      error: { kind: "request", message: expect.stringContaining("step") },
    });
    expect(engine().queryRange(data, "load", 0, 1, "1x")).toMatchObject({ error: { kind: "request" } });
    expect(() => engine().query(data, "load", NaN)).toThrow("NaN is no time");
    engine().free(data);
    expect(engine().query(data, "load", 0)).toMatchObject({ error: { kind: "request", message: expect.stringContaining("freed") } });
  });
});

describe("loadSeries", () => {
  test("reads what a target answers, and gives it back as it was loaded", () => {
    const exposition = '# TYPE http_requests_total counter\nhttp_requests_total{code="200"} 5\nhttp_requests_total{code="500"} 1 1000\n';
    const data = valueOf(engine().loadSeries({ exposition, time: 2_000 }));
    expect(valueOf(engine().dump(data))).toEqual([
      { labels: { __name__: "http_requests_total", code: "200" }, floats: [[2_000, 5]], histograms: [] },
      { labels: { __name__: "http_requests_total", code: "500" }, floats: [[1_000, 1]], histograms: [] },
    ]);
  });

  test("reads OpenMetrics where the text ends as OpenMetrics does, with times in seconds", () => {
    const data = valueOf(engine().loadSeries({ exposition: "# TYPE a counter\na_total 5 3.5\n# EOF\n" }));
    expect(valueOf(engine().dump(data))).toMatchObject([{ labels: { __name__: "a_total" }, floats: [[3_500, 5]] }]);
  });

  test("reads arrays with floats, marks of staleness and histograms, and gives the same back", () => {
    const arrays = [
      {
        labels: { __name__: "a" },
        floats: [
          [0, 1],
          [1_000, "stale"],
          [2_000, Infinity],
        ] as [number, number | "stale"][],
        histograms: [],
      },
    ];
    const data = valueOf(engine().loadSeries({ arrays }));
    expect(valueOf(engine().dump(data))).toEqual(arrays);
    const histogram = valueOf(
      engine().loadSeries({ arrays: [{ labels: { __name__: "h" }, histograms: [[0, "{{schema:1 sum:1 count:1}}"]] }] }),
    );
    const dumped = valueOf(engine().dump(histogram));
    const again = valueOf(engine().loadSeries({ arrays: dumped.map(({ labels, histograms }) => ({ labels, histograms })) }));
    expect(valueOf(engine().dump(again))).toEqual(dumped);
  });

  test("adds to data that is there, and refuses what is older than it, and two values for one time", () => {
    const data = valueOf(engine().loadSeries({ interval: "1m", series: { a: "1 2" } }));
    expect(engine().loadSeries({ interval: "1m", start: 2 * MINUTE, series: { a: "3" } }, data)).toMatchObject({ ok: true });
    expect(valueOf(engine().query(data, "sum_over_time(a[5m])", 2 * MINUTE)).series[0]?.floats[0]?.[1]).toBe(6);
    expect(engine().loadSeries({ interval: "1m", series: { a: "9" } }, data)).toMatchObject({
      error: { kind: "load", message: expect.stringContaining("out of order") },
    });
    expect(engine().loadSeries({ interval: "1m", start: 2 * MINUTE, series: { a: "9" } }, data)).toMatchObject({
      error: { kind: "load", message: expect.stringContaining("duplicate sample") },
    });
  });

  test("tells what it cannot read", () => {
    expect(engine().loadSeries({ interval: "1m", series: { "a{": "1" } })).toMatchObject({
      error: { kind: "load", message: expect.stringContaining("a{ 1") },
    });
    expect(engine().loadSeries({ interval: "1m", series: { "{}": "1" } })).toMatchObject({
      error: { message: expect.stringContaining("empty labelset") },
    });
    expect(engine().loadSeries({ interval: 0, series: { a: "1" } })).toMatchObject({
      error: { message: expect.stringContaining("interval") },
    });
    expect(engine().loadSeries({ exposition: "a{ 5\n" })).toMatchObject({ error: { kind: "load" } });
  });
});
