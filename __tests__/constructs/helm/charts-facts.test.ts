/** How facts are made: each test gives defaults and templates of a small chart, and looks at what becomes of one path. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { FactsMap } from "../../../constructs/helm/chart-facts";
import { main } from "../../../scripts/charts-facts";
import { type ChartFolder, readChartFolder } from "../../../scripts/charts-facts/chart-folder";
import { makeFacts } from "../../../scripts/charts-facts/make-facts";

interface SmallChart {
  readonly defaults?: string;
  readonly template?: string;
  readonly helpers?: string;
  readonly schema?: unknown;
}

function chartOf({ defaults = "", template = "", helpers = "", schema }: SmallChart): ChartFolder {
  return {
    name: "shop",
    version: "7.1.0",
    appVersion: null,
    kubeVersion: null,
    library: false,
    valuesText: defaults,
    schema,
    templates: [
      { name: "_helpers.tpl", text: helpers },
      { name: "all.yaml", text: template },
    ],
    dependencies: [],
    subcharts: new Map(),
  };
}

/** The facts of a small chart, without `global`, which every chart has. */
function factsOf(chart: SmallChart): FactsMap {
  const { global, ...values } = makeFacts(chartOf(chart), null).facts.values;
  expect(global).toBeDefined();
  return values;
}

describe("the templates of a chart", () => {
  it.each<readonly [reads: string, template: string, facts: FactsMap]>([
    ["a path", "{{ .Values.a.b }}", { a: { b: "scalar" } }],
    ["a path from inside another context", "{{ with .Chart }}{{ $.Values.a }}{{ end }}", { a: "scalar" }],
    ["a variable", "{{ $x := .Values.a }}{{ $x.b }}", { a: { b: "scalar" } }],
    [
      "a variable that a branch changes",
      "{{ $x := .Values.a }}{{ if .Values.c }}{{ $x = .Values.b }}{{ end }}{{ $x.d }}",
      { a: { d: "scalar" }, b: { d: "scalar" }, c: "any" },
    ],
    ["the context of with", "{{ with .Values.a }}{{ .b }}{{ else }}{{ .Values.c }}{{ end }}", { a: { b: "scalar" }, c: "scalar" }],
    ["a key with signs", '{{ index .Values "a" "b-c" }}', { a: { "b-c": "scalar" } }],
    ["get and hasKey", '{{ if hasKey .Values.a "b" }}{{ get .Values.a "c" }}{{ end }}', { a: { b: "any", c: "scalar" } }],
    ["dig", '{{ dig "a" "b" "none" .Values }}', { a: { b: "scalar" } }],
    ["defaults", "{{ .Values.a | default .Values.b.c }}", { a: "scalar", b: { c: "scalar" } }],
    ["coalesce", "{{ (coalesce .Values.a .Values.b).c }}", { a: { c: "scalar" }, b: { c: "scalar" } }],
    ["a choice", "{{ ternary .Values.a .Values.b .Values.c }}", { a: "scalar", b: "scalar", c: "any" }],
    ["merged maps", "{{ (merge (dict) .Values.a .Values.b).c }}", { a: { c: "scalar" }, b: { c: "scalar" } }],
    [
      "names from a list of the template",
      '{{ range list "a" "b" }}{{ (index $.Values .).c }}{{ end }}',
      { a: { c: "scalar" }, b: { c: "scalar" } },
    ],
    [
      "names that the template puts together",
      '{{ range list "a" }}{{ index $.Values (printf "%s-%s" . "b") }}{{ end }}',
      { "a-b": "scalar" },
    ],
    [
      "entries of a map or list",
      "{{ range $name, $entry := .Values.a }}{{ $name }}: {{ $entry.b }}{{ end }}",
      { a: { "|": "list", "*": { b: "scalar" } } },
    ],
    ["entries of a list", '{{ join "," .Values.a }}{{ range .Values.a }}{{ . }}{{ end }}', { a: "any" }],
    [
      "branches that a constant decides, and not the other one",
      '{{ if eq "x" "x" }}{{ .Values.a }}{{ else }}{{ .Values.b }}{{ end }}',
      { a: "scalar" },
    ],
    ["text in quotes and comments not at all", '{{/* .Values.a */}}{{ print "}} .Values.b" }}{{ `{{ .Values.c }}` }}', {}],
  ])("are followed through %s", (_reads, template, facts) => {
    expect(factsOf({ template })).toEqual(facts);
  });

  it("are followed into named templates, with what is handed to them", () => {
    const helpers = '{{ define "shop.port" }}{{ .ctx.Values.base }}{{ .part.port }}{{ end }}';
    const template =
      '{{ include "shop.port" (dict "ctx" $ "part" .Values.web) }}{{ template "shop.port" (dict "ctx" . "part" .Values.api) }}';
    expect(factsOf({ helpers, template })).toEqual({ base: "scalar", web: { port: "scalar" }, api: { port: "scalar" } });
  });

  it("are followed through data that a named template hands back as text", () => {
    const helpers = '{{ define "shop.web" }}{{ mergeOverwrite (dict) .Values.defaults .Values.web | toYaml }}{{ end }}';
    const template = '{{ $web := include "shop.web" . | fromYaml }}{{ $web.port }}';
    expect(factsOf({ helpers, template })).toEqual({ defaults: { port: "scalar" }, web: { port: "scalar" } });
  });

  it("are followed into defaults that are templates themselves", () => {
    const defaults = "config: |\n  port: {{ .Values.server.port }}\n";
    expect(factsOf({ defaults, template: "{{ tpl .Values.config . }}" })).toEqual({ config: "string", server: { port: "scalar" } });
  });

  it("do not go round in circles with templates that include themselves", () => {
    const helpers = '{{ define "shop.walk" }}{{ .Values.a }}{{ include "shop.walk" . }}{{ end }}';
    expect(factsOf({ helpers, template: '{{ include "shop.walk" . }}' })).toEqual({ a: "scalar" });
  });
});

describe("a map of the defaults", () => {
  const defaults = "web:\n  port: 80\n  labels: {}\n";

  it("is closed when the templates read single keys of it", () => {
    expect(factsOf({ defaults, template: "{{ .Values.web.port }}" })).toEqual({ web: { labels: "map", port: "string" } });
  });

  it.each([
    ["is written out", "{{ toYaml .Values.web | nindent 2 }}"],
    ["is written out through a template", "{{ tpl (toYaml .Values.web) . }}"],
    ["is written out from a named template", '{{ include "shop.out" .Values.web }}'],
    ["is written out inside of another map", '{{ dict "web" .Values.web | toYaml }}'],
    ["goes into a function that is not known", "{{ mystery .Values.web }}"],
    ["goes into a named template whose name is not known", '{{ include .Values.name (dict "web" .Values.web) }}'],
  ])("is open when it %s", (_how, template) => {
    const helpers = '{{ define "shop.out" }}\nall:\n{{ toYaml . }}{{ end }}';
    expect(factsOf({ defaults, helpers, template })["web"]).toEqual({ "*": "any", labels: "map", port: "string" });
  });

  it("stays closed when only its checksum is written", () => {
    expect(factsOf({ defaults, template: "{{ toYaml .Values.web | sha256sum }}" })["web"]).not.toHaveProperty("*");
  });

  it("is open when it is empty and nothing is read of it by name", () => {
    expect(factsOf({ defaults: "labels: {}\nlimits: {}\n", template: "{{ .Values.limits.cpu }}" })).toEqual({
      labels: "map",
      limits: { cpu: "scalar" },
    });
  });

  it("never opens the whole of the values", () => {
    const { facts, lost } = makeFacts(chartOf({ defaults, template: "{{ toYaml .Values }}{{ index .Values .Release.Name }}" }), null);
    expect(facts.values).not.toHaveProperty("*");
    expect(lost).toEqual(["all values are written out whole", "entries of all values by a key that is computed"]);
  });
});

describe("the type of a value", () => {
  it.each<readonly [of: string, defaults: string, template: string, type: string]>([
    ["a boolean", "a: true", "{{ .Values.a }}", "bool"],
    ["a number", "a: 3", "{{ .Values.a }}", "number"],
    ["a port, which may be a name", "somePort: 80", "{{ .Values.somePort }}", "string"],
    ["a string", "a: text", "{{ .Values.a }}", "string"],
    ["an empty string, which may be any single value", 'a: ""', "{{ .Values.a }}", "scalar"],
    ["an empty string that is written out whole", 'a: ""', "{{ toYaml .Values.a }}", "any"],
    ["nothing, by its use", "a:", "{{ .Values.a }}", "scalar"],
    ["a list", "a: []", "{{ toYaml .Values.a }}", "list"],
    ["a list that may be text", "a: []", '{{ if kindIs "string" .Values.a }}{{ tpl .Values.a . }}{{ end }}', "list|string"],
    ["an amount that is not set", "sampleLimit: false", "{{ .Values.sampleLimit }}", "scalar"],
    ["a key that is only shown in a comment", "b: 1\n# a: 30s\n", "{{ .Values.a }}", "string"],
    ["a key that a comment only speaks of", "b: 1\n# a: this is a sentence\n", "{{ .Values.a }}", "scalar"],
  ])("is that of %s", (_of, defaults, template, type) => {
    const facts = factsOf({ defaults, template });
    expect(facts["a"] ?? facts["somePort"] ?? facts["sampleLimit"]).toBe(type);
  });

  it("is exact where the chart's schema names it, and keys that the schema closes stay closed", () => {
    const schema = {
      properties: {
        replicas: { type: "integer" },
        port: { type: ["integer", "string"] },
        web: { type: "object", additionalProperties: false, properties: { host: { $ref: "#/$defs/host" } } },
        labels: { type: "object", additionalProperties: { type: "string" } },
      },
      $defs: { host: { type: "string" } },
    };
    expect(factsOf({ defaults: "replicas: 1\nport: 80\n", template: "{{ toYaml .Values.web }}", schema })).toEqual({
      replicas: "int!",
      port: "int!|string!",
      web: { host: "string!" },
      labels: { "*": "string!" },
    });
  });
});

describe("subcharts", () => {
  const subchart: ChartFolder = {
    ...chartOf({ defaults: "port: 80\n", template: "{{ .Values.port }}{{ .Values.global.registry }}" }),
    name: "cache",
  };

  it("have their values under their key, and read what is global", () => {
    const dependencies = [{ key: "store", name: "cache", conditions: [["store", "enabled"]], tags: ["extras"] }];
    const { facts } = makeFacts({ ...chartOf({}), dependencies, subcharts: new Map([["store", subchart]]) }, null);
    expect(facts.values).toEqual({
      global: { "*": "any", registry: "scalar" },
      store: { enabled: "bool", global: { registry: "scalar" }, port: "string" },
      tags: { extras: "bool" },
    });
  });

  it("that are not in the folder are open, and the person who makes the facts is told", () => {
    const dependencies = [{ key: "store", name: "cache", conditions: [], tags: [] }];
    const { facts, lost } = makeFacts({ ...chartOf({ defaults: "store:\n  port: 80\n" }), dependencies }, null);
    expect(facts.values["store"]).toEqual({ "*": "any", port: "string" });
    expect(lost).toEqual(["subchart cache, which is not unpacked in charts/"]);
  });
});

describe("npm run charts:facts", () => {
  const write = (folder: string, files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  };
  const FILES = {
    "Chart.yaml": "name: shop\nversion: 7.1.0\nappVersion: 1.0.7\nkubeVersion: '>=1.30'\ndependencies:\n- {name: cache, alias: store}\n",
    "values.yaml": "web:\n  port: 80\n",
    "templates/parts/web-1.0/all.yaml": "{{ .Values.web.host }}",
    "charts/cache/Chart.yaml": "name: cache\nversion: 1.0.0\n",
    "charts/cache/values.yaml": "size: 7\n",
  };

  it("writes one file for each chart folder, the same on every run", () => {
    const folder = mkdtempSync(join(tmpdir(), "chart-"));
    const out = mkdtempSync(join(tmpdir(), "facts-"));
    write(folder, FILES);
    const written = jest.spyOn(process.stdout, "write").mockReturnValue(true);
    expect(main([folder, "--out", out, "--repository", "https://charts.example.com"])).toBe(0);
    written.mockRestore();
    expect(readdirSync(out)).toEqual(["shop-7.1.0.json"]);
    expect(readFileSync(join(out, "shop-7.1.0.json"), "utf8")).toBe(`{
 "name": "shop",
 "version": "7.1.0",
 "appVersion": "1.0.7",
 "kubeVersion": ">=1.30",
 "repository": "https://charts.example.com",
 "values": {
  "global": "map",
  "store": { "size": "number" },
  "web": { "host": "scalar", "port": "string" }
 }
}
`);
  });

  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ["is no chart", {}, "is no chart folder: it holds no Chart.yaml."],
    [
      "has lost its templates",
      { "Chart.yaml": FILES["Chart.yaml"], "values.yaml": FILES["values.yaml"] },
      "holds no templates: give the whole chart",
    ],
  ])("writes nothing for a folder that %s, and says so", (_what, files, sentence) => {
    const folder = mkdtempSync(join(tmpdir(), "wrong-"));
    const out = mkdtempSync(join(tmpdir(), "facts-"));
    write(folder, files);
    const written = jest.spyOn(process.stderr, "write").mockReturnValue(true);
    expect(main([folder, "--out", out])).toBe(2);
    expect(String(written.mock.calls[0]?.[0])).toContain(`${folder} ${sentence}`);
    expect(readdirSync(out)).toEqual([]);
    written.mockRestore();
  });

  it("names the template that it cannot read", () => {
    const folder = mkdtempSync(join(tmpdir(), "broken-"));
    write(folder, { ...FILES, "templates/broken.yaml": "{{ if .Values.a }}" });
    expect(() => makeFacts(readChartFolder(folder), null)).toThrow("The template broken.yaml cannot be read.");
  });
});
