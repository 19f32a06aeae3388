import type { MetricContract } from "../../../metrics/contract";
import { contractsFromExposition } from "../../../metrics/exposition/contracts-from-exposition";
import { withMargin } from "../../../metrics/exposition/seen-labels";
import { validateMetricSets } from "../../../metrics/validate-contract";

const lines = (...text: readonly string[]): string => `${text.join("\n")}\n`;

function contractIn(name: string, ...text: readonly string[]): MetricContract | undefined {
  return contractsFromExposition(lines(...text), { source: "api" }).set.metrics.find((contract) => contract.name === name);
}

describe("contracts of an exposition", () => {
  it("have type, help, unit, labels, buckets and how many series there were", () => {
    const text = lines(
      "# HELP http_request_duration_seconds Time to answer.",
      "# TYPE http_request_duration_seconds histogram",
      ...["/a", "/b"].flatMap((path) => [
        `http_request_duration_seconds_bucket{path="${path}",le="0.1"} 1`,
        `http_request_duration_seconds_bucket{path="${path}",le="2.5"} 1`,
        `http_request_duration_seconds_bucket{path="${path}",le="+Inf"} 1`,
        `http_request_duration_seconds_sum{path="${path}"} 1`,
        `http_request_duration_seconds_count{path="${path}"} 1`,
      ]),
      "# TYPE api_build_info gauge",
      'api_build_info{version="1.2.3",goversion="go1.25"} 1',
    );
    expect(contractsFromExposition(text, { source: "api", system: "shop", origin: "curl of the API" })).toEqual({
      problems: [],
      set: {
        source: "api",
        system: "shop",
        exposition: { program: "api", version: "1.2.3", source: "curl of the API" },
        metrics: [
          {
            name: "http_request_duration_seconds",
            type: "histogram",
            unit: "seconds",
            help: "Time to answer.",
            labels: { path: { kind: "open", atMost: 5 } },
            seriesPerTarget: 2,
            buckets: [0.1, 2.5],
            aggregate: "sum",
            standing: "declared",
          },
          {
            name: "api_build_info",
            type: "gauge",
            unit: "unknown",
            help: "The exposition does not say.",
            labels: { goversion: { kind: "open", atMost: 5 }, version: { kind: "open", atMost: 5 } },
            seriesPerTarget: 1,
            aggregate: "sum",
            standing: "declared",
            note: "How replicas aggregate is a guess: an exposition does not say.",
          },
        ],
      },
    });
  });

  it("are the names that Prometheus stores of OpenMetrics", () => {
    const { set } = contractsFromExposition(
      lines(
        "# TYPE rpc_seconds counter",
        "# UNIT rpc_seconds seconds",
        "rpc_seconds_total 1",
        "rpc_seconds_created 1.5e9",
        "# TYPE build info",
        'build_info{version="1"} 1',
        "# TYPE size_bytes gaugehistogram",
        'size_bytes_bucket{le="1.0"} 0',
        'size_bytes_bucket{le="+Inf"} 0',
        "size_bytes_gsum 0",
        "size_bytes_gcount 0",
        "# EOF",
      ),
      { source: "api" },
    );
    expect(set.metrics.map(({ name, type, unit, aggregate }) => [name, type, unit, aggregate])).toEqual([
      ["rpc_seconds_total", "counter", "seconds", "sum"],
      ["rpc_seconds_created", "gauge", "timestamp", "max"],
      ["build_info", "info", "unknown", "max"],
      ["size_bytes_bucket", "gauge", "none", "sum"],
      ["size_bytes_gsum", "gauge", "bytes", "sum"],
      ["size_bytes_gcount", "gauge", "none", "sum"],
    ]);
    expect(set.exposition?.version).toBe("1");
  });

  it("say what a program without a build metric is, if they are told", () => {
    const { set } = contractsFromExposition("a 1\n", { source: "redis", program: { name: "redis_exporter", version: "1.45.0" } });
    expect(set.exposition).toMatchObject({ program: "redis_exporter", version: "1.45.0" });
    expect(contractsFromExposition("a 1\n", { source: "redis" }).set.exposition?.version).toBe("unknown");
    expect(contractsFromExposition('go_build_info{version="2"} 1\n', { source: "redis" }).set.exposition?.version).toBe("unknown");
  });

  it("contradict themselves in nothing, where the exposition does not", () => {
    const { set } = contractsFromExposition(
      lines(
        "# TYPE a_total counter",
        'a_total{b="c"} 1',
        "# TYPE up gauge",
        "up 1",
        "# TYPE last_timestamp_seconds gauge",
        "last_timestamp_seconds 1",
      ),
      { source: "api" },
    );
    expect(validateMetricSets([set])).toEqual([]);
  });

  it("are read from what is left where lines are broken, with their problems", () => {
    const { set, problems } = contractsFromExposition("a 1\nb{ 1\n", { source: "api", at: "api.prom" });
    expect(set.metrics.map(({ name }) => name)).toEqual(["a"]);
    expect(problems.map(({ at }) => at)).toEqual(["api.prom:2"]);
  });
});

describe("labels of an exposition", () => {
  it("are a closed list for a state set, for true and false, and for a gauge that is 1 for exactly one value of each object", () => {
    expect(
      contractIn("door", "# TYPE door stateset", 'door{door="open",id="1"} 0', 'door{door="shut",id="1"} 1', "# EOF")?.labels?.["door"],
    ).toEqual({ kind: "enum", values: ["open", "shut"] });
    expect(contractIn("ready", 'ready{ok="true"} 1', 'ready{ok="false"} 1')?.labels).toEqual({
      ok: { kind: "enum", values: ["false", "true"] },
    });
    const phases = ["p1", "p2"].flatMap((pod, index) =>
      ["Failed", "Pending", "Running"].map(
        (phase, state) => `kube_pod_status_phase{pod="${pod}",phase="${phase}"} ${index === state ? 1 : 0}`,
      ),
    );
    expect(contractIn("kube_pod_status_phase", "# TYPE kube_pod_status_phase gauge", ...phases)?.labels?.["phase"]).toEqual({
      kind: "enum",
      values: ["Failed", "Pending", "Running"],
    });
  });

  /** One line for each state a, b, c of each object; undefined where it is not exposed. */
  const states = (...objects: readonly (readonly (number | undefined)[])[]) =>
    objects.flatMap((values, object) =>
      values.flatMap((value, state) => (value === undefined ? [] : [`s{o="${object}",p="${"abc"[state] ?? ""}"} ${value}`])),
    );
  const statesOf = (text: readonly string[]) => contractIn("s", "# TYPE s gauge", ...text)?.labels?.["p"];

  it.each([
    ["two values, which may be what happened to be there", states([1, 0], [0, 1])],
    ["one object only", states([1, 0, 0])],
    ["an object that lacks a value", states([1, 0, 0], [1, 0, undefined])],
    ["an object of which two values are 1", states([1, 1, 0], [1, 0, 0])],
    ["an object of which none is", states([0, 0, 0], [1, 0, 0])],
    ["other figures", states([2, 0, 0], [2, 0, 0])],
  ])("are open where a gauge has %s", (_, text) => {
    expect(statesOf(states([1, 0, 0], [0, 0, 1]))?.kind).toBe("enum");
    expect(statesOf(text)?.kind).toBe("open");
  });

  it("are open where a counter has seen few values, because more may come", () => {
    expect(contractIn("a_total", "# TYPE a_total counter", 'a_total{code="200"} 1', 'a_total{code="404"} 1')?.labels).toEqual({
      code: { kind: "open", atMost: 5 },
    });
  });

  it("are optional where some series lack them or have them empty", () => {
    expect(contractIn("a", 'a{b="1",c=""} 1', 'a{b="2",c="x"} 1', "a 1")?.labels).toEqual({
      b: { kind: "open", atMost: 5, optional: true },
      c: { kind: "open", atMost: 5, optional: true },
    });
  });

  it("leave room for at least as many values as were seen", () => {
    expect([1, 2, 3, 5, 6, 10, 11, 25, 26, 300].map(withMargin)).toEqual([5, 5, 10, 10, 20, 20, 50, 50, 100, 1000]);
  });

  it("are not known of a metric of which only the type is exposed", () => {
    expect(contractIn("a_total", "# TYPE a_total counter")).toMatchObject({
      labels: {},
      otherLabels: ".+",
      seriesPerTarget: 1,
      note: "Only the type is exposed so far, so its labels are not known.",
    });
  });

  it("leave out le and quantile, which Prometheus writes", () => {
    expect(
      contractIn("s", "# TYPE s summary", 's{a="1",quantile="0.5"} 1', 's{a="1",quantile="0.9"} 1', 's_sum{a="1"} 1', 's_count{a="1"} 1'),
    ).toMatchObject({
      labels: { a: { kind: "open", atMost: 5 } },
      seriesPerTarget: 1,
    });
  });

  it("are kept with a histogram that shows no finite bucket", () => {
    expect(contractIn("h", "# TYPE h histogram", 'h_bucket{le="+Inf"} 0', "h_sum 0", "h_count 0")).toMatchObject({
      type: "histogram",
      buckets: [],
      note: "No finite bucket is exposed: it may be a native histogram, or one without observations.",
    });
  });
});
