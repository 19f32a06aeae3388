/** The library as others get it: packed, unpacked into a foreign project, compiled against and synthesized there, without any registry. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { CHARTS } from "../../constructs/helm/chart-versions";
import { type HelmValues, mergeValues } from "../../constructs/helm/helm-values";
import { type SynthesizedRelease, documentsOf, readStacks, releasesOf, resourcesOf } from "../../scripts/synthesized";
import { assertSucceeded, compile, fillProject, fillWithoutPeers, makeProject, removeProject, runNode } from "./support/foreign-project";

const APP = path.join(__dirname, "foreign-app");

jest.setTimeout(120_000);

const project = makeProject();

beforeAll(() => {
  fillProject(project, APP);
  // Declarations of the library are checked as well, not only what the app makes of them.
  assertSucceeded(compile(project, ["main.ts"], { module: "node16", skipLibCheck: false, outDir: "out" }));
});

afterAll(() => {
  removeProject(project);
});

test("the tarball holds code, types, charts and the Grafana bindings, and neither tests, scripts nor sources", () => {
  const files = readdirSync(project.library, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll(path.sep, "/"));
  const facts = Object.values(CHARTS).map(({ name, version }) => `charts/facts/${name}-${version}.json`);
  const bindings = "node_modules/@cdktf/provider-grafana/lib/provider/index.js";
  const needed = ["dist/constructs/index.js", "dist/constructs/index.d.ts", "charts/objects/Chart.yaml", bindings, ...facts];
  expect(files).toEqual(expect.arrayContaining([...needed, "LICENSE"]));
  expect(
    files.filter((file) => /(^|\/)(__tests__|scripts|tools|packages)(\/|$)|(?<!\.d)\.ts$|^dist\/main|\.(tsbuildinfo|stamp)$/.test(file)),
  ).toEqual([]);
});

test("every sub-path of the package can be imported", () => {
  const { exports } = manifest();
  const subPaths = Object.keys(exports).map((subPath) => path.posix.join("cdktf-observability", subPath));
  const run = runNode(project, ["-e", `for (const subPath of ${JSON.stringify(subPaths)}) require(subPath);`]);
  expect(run.stderr).toBe("");
});

test("the sub-paths of the pure row load no CDKTF", () => {
  const pure = Object.keys(manifest().exports).filter((subPath) => ![".", "./stacks", "./package.json"].includes(subPath));
  const imports = pure.map((subPath) => `require("${path.posix.join("cdktf-observability", subPath)}");`);
  const run = runNode(project, ["-p", `${imports.join("")} JSON.stringify(Object.keys(require.cache))`]);
  const loaded = JSON.parse(run.stdout) as string[];
  expect(loaded.filter((file) => /[\\/]node_modules[\\/](cdktf|constructs|@cdktf)[\\/]/.test(file))).toEqual([]);
  expect(loaded).toContain(path.join(project.library, "dist", "rules", "index.js"));
});

test("compilers that do not read the exports of a package find the types as well", () => {
  const compiled = compile(project, ["shop.ts"], {
    module: "commonjs",
    moduleResolution: "node10",
    ignoreDeprecations: "6.0",
    skipLibCheck: true,
    noEmit: true,
  });
  expect(compiled.stdout).toBe("");
});

describe("the synthesized app of another project", () => {
  let releases: ReadonlyMap<string, SynthesizedRelease>;
  let printed: string;

  beforeAll(() => {
    const run = runNode(project, [path.join("out", "main.js"), "sound", "cdktf.out"]);
    assertSucceeded(run);
    printed = run.stdout;
    releases = new Map(
      readStacks(path.join(project.folder, "cdktf.out"))
        .flatMap(releasesOf)
        .map((release) => [release.name, release]),
    );
  });

  test("has the releases that the app composed, made by the app's own copy of the Helm bindings", () => {
    expect(printed).toBe("4 releases, 0 problems\n");
    expect([...releases.keys()].sort()).toEqual(["alertmanager", "loki", "shop-observability", "whoami"]);
  });

  test("has Loki and Alertmanager with the figures of the app", () => {
    expect(valuesOf("alertmanager")).toMatchObject({ replicaCount: 3, persistence: { storageClass: "fast", size: "2Gi" } });
    expect(valuesOf("loki")).toMatchObject({
      singleBinary: { persistence: { storageClass: "fast", size: "17Gi" } },
      loki: { limits_config: { retention_stream: [{ selector: '{system="shop"}', priority: 1, period: "120h" }] } },
    });
  });

  test("has the rules of the app's own system, made from its contract", () => {
    const rule = {
      alert: "ManyOrdersRefused",
      expr: expect.stringContaining('orders_total{system="shop", result=~"refused_.*"}'),
      for: "7m",
      labels: { severity: "critical", system: "shop" },
      annotations: { runbook_url: "https://shop.example.com/runbooks/shop/ManyOrdersRefused.md" },
    };
    expect(valuesOf("shop-observability")).toMatchObject({
      prometheusRules: [{ name: "shop-alerts", spec: { groups: [{ rules: [rule] }] } }],
    });
  });

  test("has our own chart in its output, by a path relative to the stack", () => {
    const chart = releases.get("shop-observability")?.chart ?? "";
    expect(chart).toMatch(/^\.\/assets\//);
    expect(readFileSync(path.join(project.folder, "cdktf.out", "stacks", "shop", chart, "Chart.yaml"), "utf8")).toContain("name:");
  });

  test("has a Grafana folder from the bundled bindings", () => {
    const [stack] = readStacks(path.join(project.folder, "cdktf.out"));
    expect(Object.values(resourcesOf(stack ?? { name: "", json: {} }, "grafana_folder"))).toEqual([
      expect.objectContaining({ title: "The Shop" }),
    ]);
    expect(JSON.stringify(stack?.json["terraform"])).toContain('"source":"grafana/grafana","version":"~> 4.26"');
  });

  /** What Helm would have of a release when all documents are laid over each other. */
  function valuesOf(name: string): HelmValues {
    const release = releases.get(name);
    if (release === undefined) throw new Error(`There is no release ${name}.`);
    return documentsOf(release).reduce<HelmValues>(mergeValues, {});
  }
});

test("a value path that the facts of the app do not know fails the synth of the app with one line that says where", () => {
  const run = runNode(project, [path.join("out", "main.js"), "mistaken", "cdktf.mistaken"]);
  expect(run.status).toBe(1);
  expect(run.stdout).toBe("4 releases, 1 problems\n");
  expect(run.stderr).toContain("OBS0201");
  expect(run.stderr).toContain("Chart whoami 5.3.1 has no value servce.");
});

function manifest(): { readonly exports: Readonly<Record<string, string>> } {
  return JSON.parse(readFileSync(path.join(project.library, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, string>>;
  };
}

describe("the linter, for somebody who has Prometheus and nothing of CDKTF", () => {
  const stranger = makeProject();

  beforeAll(() => {
    fillWithoutPeers(stranger, project, path.join(__dirname, "stranger"));
  });

  afterAll(() => {
    removeProject(stranger);
  });

  test("finds a ratio that is always 1, with file and line, and ends with 1", () => {
    const [command = ""] = Object.values((manifest() as { readonly bin?: Readonly<Record<string, string>> }).bin ?? {});
    const run = runNode(stranger, [path.join(stranger.library, command), "lint", "rules.yaml", "--metrics", "metrics.txt"]);
    expect(run.stderr).toBe("");
    expect(run.stdout).toMatch(/^rules\.yaml:5:15\b.*D03/m);
    expect(run.status).toBe(1);
  });

  test("is installed without the packages that only constructs need", () => {
    const { peerDependencies, peerDependenciesMeta } = manifest() as unknown as {
      readonly peerDependencies: Readonly<Record<string, string>>;
      readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional: boolean }>>;
    };
    expect(Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true)).toEqual([]);
  });
});
