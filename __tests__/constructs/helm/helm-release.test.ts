import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HelmProvider } from "@cdktf/provider-helm/lib/provider";
import { App, TerraformStack, TerraformVariable, Testing } from "cdktf";
import { Construct, DependencyGroup } from "constructs";
import { parse } from "yaml";
import { loadChartFacts } from "../../../constructs/helm/chart-facts";
import { CHARTS, type ChartSource } from "../../../constructs/helm/chart-versions";
import { HelmRelease, type HelmReleaseProps } from "../../../constructs/helm/helm-release";
import type { HelmValues } from "../../../constructs/helm/helm-values";
import { OBJECTS_CHART } from "../../../constructs/helm/objects-chart";
import { collectProblems } from "../../../constructs/problems";
import { synthStack } from "../../support/synth";
import type { JsonObject } from "../../support/synthesized-stack";

const LOKI: HelmReleaseProps = { chart: CHARTS.loki, releaseName: "loki-7", namespace: "observability", values: {} };

function makeStack(app: App): TerraformStack {
  const stack = new TerraformStack(app, "telemetry");
  new HelmProvider(stack, "Helm");
  return stack;
}

/** The arguments of the one release, from a synth with validations on. */
function synthRelease(props: Partial<HelmReleaseProps> = {}): JsonObject {
  return synthStack((app) => {
    const stack = makeStack(app);
    new HelmRelease(stack, "Loki", { ...LOKI, ...props });
    return stack;
  }).resource("helm_release");
}

function makeRelease(props: Partial<HelmReleaseProps>): { readonly stack: TerraformStack; readonly release: HelmRelease } {
  const stack = makeStack(Testing.app());
  return { stack, release: new HelmRelease(stack, "Loki", { ...LOKI, ...props }) };
}

function problemsOf(props: Partial<HelmReleaseProps>) {
  return collectProblems(makeRelease(props).stack);
}

function documentsIn(release: JsonObject): unknown[] {
  return (release["values"] as readonly string[]).map((document) => parse(document) as unknown);
}

describe("a release", () => {
  it("is atomic, cleans up, waits, keeps ten revisions and makes no namespace", () => {
    expect(synthRelease()).toEqual({
      atomic: true,
      chart: "loki",
      cleanup_on_fail: true,
      create_namespace: false,
      dependency_update: false,
      lint: false,
      max_history: 10,
      name: "loki-7",
      namespace: "observability",
      repository: "https://grafana-community.github.io/helm-charts",
      skip_crds: false,
      timeout: 900,
      values: [],
      version: "18.11.0",
      wait: true,
    });
  });

  it("takes another bound of time, and leaves definitions out where they are a release of their own", () => {
    expect(synthRelease({ timeoutSeconds: 77, skipCrds: true })).toMatchObject({ timeout: 77, skip_crds: true });
  });

  it("takes the object that makes its namespace", () => {
    expect(synthRelease({ namespace: { name: "observability-7" } })).toMatchObject({ namespace: "observability-7" });
  });

  it("comes after resources, and after all resources below constructs and groups of them", () => {
    const stack = synthStack((app) => {
      const made = makeStack(app);
      const group = new Construct(made, "Group");
      const [one, two, three] = ["One", "Two", "Three"].map((id) => new HelmRelease(group, id, { ...LOKI, releaseName: id.toLowerCase() }));
      if (one === undefined || two === undefined || three === undefined) throw new Error("Three releases are made above.");
      new HelmRelease(made, "Last", { ...LOKI, releaseName: "last", dependsOn: [one.release, new DependencyGroup(two, three)] });
      return made;
    });
    const last = stack.resources("helm_release").find((release) => release["name"] === "last");
    expect(last?.["depends_on"]).toEqual(
      Object.keys(stack.resourcesByName("helm_release"))
        .filter((name) => name.startsWith("Group"))
        .sort(
          (a, b) => ["One", "Two", "Three"].findIndex((id) => a.includes(id)) - ["One", "Two", "Three"].findIndex((id) => b.includes(id)),
        )
        .map((name) => `helm_release.${name}`),
    );
  });
});

describe("the values of a release", () => {
  it("stay separate documents in the order given, and the user's come last", () => {
    const release = synthRelease({
      overrides: { singleBinary: { replicas: 7 } },
      values: { storage: { loki: { storage: { type: "s3" } } }, nothing: {}, availability: { singleBinary: { replicas: 3 } } },
    });
    expect(documentsIn(release)).toEqual([
      { loki: { storage: { type: "s3" } } },
      { singleBinary: { replicas: 3 } },
      { singleBinary: { replicas: 7 } },
    ]);
  });

  it("can be read merged, as Helm merges them", () => {
    const { release } = makeRelease({
      values: { storage: { loki: { storage: { type: "s3" } } }, availability: { singleBinary: { replicas: 3 } } },
      overrides: { singleBinary: { replicas: 7 } },
    });
    expect(release.mergedValues).toEqual({ loki: { storage: { type: "s3" } }, singleBinary: { replicas: 7 } });
    expect(release.documents.map(({ concern }) => concern)).toEqual(["storage", "availability", "overrides"]);
  });

  it("reach the chart as written where they look like Terraform, and are filled in where Terraform knows them", () => {
    const release = synthStack((app) => {
      const stack = makeStack(app);
      const bucket = new TerraformVariable(stack, "bucket", { type: "string" });
      new HelmRelease(stack, "Loki", {
        ...LOKI,
        values: {
          loki: { loki: { storage: { bucketNames: { chunks: bucket.stringValue } }, structuredConfig: { path: "${HOME}/%{x}" } } },
        },
      });
      return stack;
    }).resource("helm_release");
    expect(release["values"]).toEqual([
      'loki:\n  storage:\n    bucketNames:\n      chunks: "${var.bucket}"\n  structuredConfig:\n    path: $${HOME}/%%{x}\n',
    ]);
  });

  it("set each path in one document only", () => {
    const values = { storage: { loki: { auth_enabled: false } }, security: { loki: { auth_enabled: true } } };
    expect(problemsOf({ values })).toEqual([
      {
        code: "OBS0205",
        at: "telemetry/Loki.values.security.loki.auth_enabled",
        what: "The path is set in two documents of the release, here and in telemetry/Loki.values.storage.",
        got: "loki.auth_enabled",
        allowed: "one document for each path",
        remedy: "Keep it in the document whose concern it is.",
      },
    ]);
  });

  it.each<readonly [string, unknown]>([
    ["undefined", undefined],
    ["NaN", Number.NaN],
    ["a Date", new Date(0)],
    ["a function", () => 7],
    ["a reference to a list of Terraform", ["#{TfToken[TOKEN.7]}"]],
  ])("cannot be %s", (got, value) => {
    const problems = problemsOf({ overrides: { loki: { structuredConfig: { key: value } } } as unknown as HelmValues });
    expect(problems).toMatchObject([{ code: "OBS0205", at: "telemetry/Loki.values.overrides.loki.structuredConfig.key", got }]);
  });
});

describe("a wrong path", () => {
  const WRONG = { values: { storage: { loki: { stroage: {} } } } };

  it("is told with the stack, the release, the document and the path", () => {
    expect(problemsOf(WRONG)).toMatchObject([
      { code: "OBS0201", at: "telemetry/Loki.values.storage.loki.stroage", remedy: expect.stringContaining("loki.storage") as string },
    ]);
  });

  it("makes the synth of a foreign app fail", () => {
    expect(() => Testing.synth(makeRelease(WRONG).stack, true)).toThrow("Chart loki 18.11.0 has no value loki.stroage.");
  });

  it("is refused in the user's values too, and passes with a reason", () => {
    const overrides = { loki: { stroage: {} } };
    expect(problemsOf({ overrides })).toMatchObject([{ at: "telemetry/Loki.values.overrides.loki.stroage" }]);
    expect(problemsOf({ overrides, unknownPaths: { "loki.stroage": "Our fork of the image reads it on start." } })).toEqual([]);
  });
});

describe("the name of a release", () => {
  it.each(["x".repeat(54), "Loki", "loki_7", "-loki", ""])("is refused when Helm would refuse it: %j", (releaseName) => {
    expect(problemsOf({ releaseName })).toMatchObject([{ code: "OBS0102", at: "telemetry/Loki.releaseName" }]);
  });

  it("may be as long as Helm takes it", () => {
    expect(problemsOf({ releaseName: "x".repeat(53) })).toEqual([]);
  });
});

describe("the chart of a release", () => {
  it.each(["latest", "18.x", "^18.11.0", "18", ""])("must be pinned, not %j", (version) => {
    expect(problemsOf({ chart: { ...CHARTS.loki, version } })[0]).toMatchObject({ code: "OBS0203", at: "telemetry/Loki.chart.version" });
  });

  it("must be one that something is known of", () => {
    expect(problemsOf({ chart: { ...CHARTS.loki, version: "18.12.7" } })).toMatchObject([
      { code: "OBS0203", at: "telemetry/Loki.chart", got: "loki 18.12.7" },
    ]);
  });

  it("is another version when the user gives the facts of one", () => {
    const pinned = loadChartFacts(CHARTS.loki);
    if (pinned === undefined) throw new Error("The pinned chart has facts.");
    const facts = { ...pinned, version: "18.12.7", values: { newKey: "bool" } };
    expect(synthRelease({ facts, values: { new: { newKey: true } } })).toMatchObject({ version: "18.12.7" });
    expect(problemsOf({ facts, values: { old: { loki: {} } } })).toMatchObject([{ what: "Chart loki 18.12.7 has no value loki." }]);
    expect(problemsOf({ facts: { ...facts, name: "tempo" } })).toMatchObject([
      { code: "OBS0203", at: "telemetry/Loki.facts", got: '"tempo"' },
    ]);
  });

  it("may be a folder, which is copied beside the stack and named by a relative path", () => {
    const outdir = mkdtempSync(join(tmpdir(), "release-"));
    const app = new App({ outdir });
    const stack = makeStack(app);
    new HelmRelease(stack, "Rules", { ...LOKI, chart: OBJECTS_CHART, values: { identity: { system: "shop" } } });
    app.synth();
    const text = readFileSync(join(outdir, "stacks", "telemetry", "cdk.tf.json"), "utf8");
    const [release] = Object.values(
      (JSON.parse(text) as { readonly resource: { readonly helm_release: Record<string, JsonObject> } }).resource.helm_release,
    );
    expect(release?.["chart"]).toMatch(/^\.\/assets\/\w+\/[0-9A-F]+$/);
    expect(existsSync(join(outdir, "stacks", "telemetry", String(release?.["chart"]), "Chart.yaml"))).toBe(true);
    expect(release).not.toHaveProperty("version");
    expect(release).not.toHaveProperty("repository");
    expect(text).not.toContain(OBJECTS_CHART.localPath);
  });

  it("is checked by its facts when it is a folder, too", () => {
    expect(problemsOf({ chart: OBJECTS_CHART, values: { identity: { sytem: "shop" } } })).toMatchObject([
      { code: "OBS0201", what: "Chart observability-objects 1.0.0 has no value sytem." },
    ]);
  });

  it("must stand in the folder that is named", () => {
    const chart: ChartSource = { localPath: "no/such/folder" };
    expect(problemsOf({ chart })).toMatchObject([{ code: "OBS0203", at: "telemetry/Loki.chart.localPath", got: '"no/such/folder"' }]);
  });
});
