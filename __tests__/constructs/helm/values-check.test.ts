import type { ChartFacts, FactsMap } from "../../../constructs/helm/chart-facts";
import type { HelmValue, HelmValues } from "../../../constructs/helm/helm-values";
import { validateValues } from "../../../constructs/helm/values-check";

const REASON = "The sidecar of this image reads it from the mounted values.";

function factsOf(values: FactsMap): ChartFacts {
  return { name: "shop", version: "7.1.0", appVersion: "1.0", kubeVersion: null, repository: null, values };
}

function check(facts: FactsMap, values: HelmValues, unknownPaths: Readonly<Record<string, string>> = {}) {
  return validateValues(factsOf(facts), values, { at: "values", unknownPaths });
}

describe("a path that the chart does not know", () => {
  it("is told with the chart, the path, the keys that exist there and the nearest one", () => {
    expect(check({ server: { replicas: "number", retention: "string" } }, { server: { retentoin: "7d" } })).toEqual([
      {
        code: "OBS0201",
        at: "values.server.retentoin",
        what: "Chart shop 7.1.0 has no value server.retentoin.",
        got: '"7d"',
        allowed: "retention, replicas",
        remedy:
          "The nearest path that exists is server.retention. If the chart does read server.retentoin, name it in unknownPaths with the reason.",
      },
    ]);
  });

  it.each<readonly [string, HelmValues, string]>([
    ["the same key below another parent", { retention: "7d" }, "The nearest path that exists is server.spec.retention."],
    ["the key that differs in case and signs only", { serverB: { spec: { enabled: true } } }, "The nearest path that exists is server-b."],
    ["the same key below the same parents but one", { server: { enabled: true } }, "The nearest path that exists is server.spec.enabled."],
    ["the map that it was written in", { server: { spec: { zzz: 1 } } }, "The nearest path that exists is server.spec."],
    ["nothing, where nothing is alike", { zzz: 1 }, "Nothing in the chart is spelt alike."],
  ])("leads to %s", (_what, values, sentence) => {
    const facts = { server: { spec: { retention: "string", enabled: "bool" } }, "server-b": { spec: { enabled: "bool" } } };
    expect(check(facts, values)[0]?.remedy).toContain(sentence);
  });

  it("leads to the parent that is written in another way, rather than to any other", () => {
    const facts = { a: { resources: "map" }, kubeStateMetrics: { enabled: "bool" }, "kube-state-metrics": { resources: "map" } };
    expect(check(facts, { kubeStateMetrics: { resources: {} } })[0]?.remedy).toContain(
      "The nearest path that exists is kube-state-metrics.resources.",
    );
  });

  it("is reported once, for the highest key that is unknown", () => {
    expect(check({ server: { replicas: "number" } }, { sever: { replicas: 1, retention: "7d" } }).map((problem) => problem.at)).toEqual([
      "values.sever",
    ]);
  });

  it("does not exist in a map of anything", () => {
    expect(
      check({ labels: "map", config: { "*": "any", level: "string" } }, { labels: { any: 1 }, config: { other: { deep: 1 } } }),
    ).toEqual([]);
  });

  it("is looked for by the form of the entries in a map whose keys are free", () => {
    const facts = { ports: { "*": { enabled: "bool", port: "number" } } };
    expect(check(facts, { ports: { otlp: { enabled: true } } })).toEqual([]);
    expect(check(facts, { ports: { otlp: { enable: true } } })[0]).toMatchObject({
      code: "OBS0201",
      at: "values.ports.otlp.enable",
      allowed: "enabled, port",
    });
  });
});

describe("the type of a value", () => {
  const MAP = { key: "text" };
  it.each<readonly [type: string, taken: readonly HelmValue[], refused: readonly HelmValue[]]>([
    ["any", ["text", 7, true, [7], MAP], []],
    ["scalar", ["text", 7, true], [[7], MAP]],
    ["bool", [true, false], ["true", 1, [true], MAP, "${TfToken[TOKEN.7]}"]],
    ["string", ["text", 7, "${TfToken[TOKEN.7]}"], [true, [7], MAP]],
    ["string!", ["text", "${TfToken[TOKEN.7]}"], [7, true, ["text"], MAP]],
    ["number", [7, 0.5, "500m", "25%", "-1", "9090", "${TfToken[TOKEN.7]}"], ["three", "", true, [7], MAP]],
    ["number!", [7, 0.5], ["7", true]],
    ["int!", [7], [0.5, "7", true]],
    ["list", [[], ["text"]], ["text", MAP, true]],
    ["map", [MAP, {}], [[MAP], "text", 7]],
    ["list|map", [[7], MAP], ["text", 7, true]],
  ])("%s", (type, taken, refused) => {
    expect(taken.filter((value) => check({ key: type }, { key: value }).length > 0)).toEqual([]);
    expect(refused.filter((value) => check({ key: type }, { key: value }).length === 0)).toEqual([]);
  });

  it("is told in the words of values files", () => {
    expect(check({ server: { enabled: "bool" } }, { server: { enabled: "true" } })).toEqual([
      {
        code: "OBS0202",
        at: "values.server.enabled",
        what: "Chart shop 7.1.0 takes true or false at server.enabled, not a string.",
        got: '"true"',
        allowed: "true or false",
        remedy: "Write server.enabled as true or false.",
      },
    ]);
  });

  it("may be something else than a map where the facts say so", () => {
    const facts = { hosts: { "|": "list", "*": "any", name: "string" } };
    expect(check(facts, { hosts: ["a"] })).toEqual([]);
    expect(check(facts, { hosts: "a" })[0]).toMatchObject({ code: "OBS0202", allowed: "a map or a list" });
  });

  it("does not matter for null, which deletes a key that exists", () => {
    expect(check({ receivers: { jaeger: { port: "number" } } }, { receivers: { jaeger: null } })).toEqual([]);
    expect(check({ receivers: { jaeger: { port: "number" } } }, { receivers: { zipkin: null } })).toHaveLength(1);
  });
});

describe("an exception", () => {
  it("passes a path that the facts do not know, and what is below it", () => {
    expect(check({ server: { replicas: "number" } }, { server: { extra: { deep: 1 } } }, { "server.extra": REASON })).toEqual([]);
  });

  it("passes a type that the facts get wrong", () => {
    expect(check({ server: { replicas: "number" } }, { server: { replicas: "three" } }, { "server.replicas": REASON })).toEqual([]);
  });

  it("for one path leaves its neighbours unknown", () => {
    const problems = check({ server: { replicas: "number" } }, { server: { extra: { one: 1, two: 2 } } }, { "server.extra.one": REASON });
    expect(problems.map((problem) => problem.at)).toEqual(["values.server.extra.two"]);
  });

  it("must give a reason", () => {
    expect(check({ server: "map" }, { extra: 1 }, { extra: "needed" })).toEqual([
      {
        code: "OBS0204",
        at: "values.unknownPaths.extra",
        what: "The exception does not say why the path is right.",
        got: '"needed"',
        allowed: "a sentence of at least 20 characters",
        remedy: "Say which part of the chart reads the path, or why the type is right.",
      },
    ]);
  });

  it.each<readonly [string, HelmValues]>([
    ["the chart knows the path", { server: { replicas: 1 } }],
    ["nothing sets the path", {}],
  ])("is taken out when %s", (_why, values) => {
    expect(check({ server: { replicas: "number" } }, values, { "server.replicas": REASON })[0]).toMatchObject({
      code: "OBS0204",
      remedy: "Take the exception out.",
    });
  });
});
