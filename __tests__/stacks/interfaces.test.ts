/** What holds for every stack of every environment: its interface, its state, its versions, and how its releases are installed. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { CHARTS } from "../../constructs/helm/chart-versions";
import { packageRoot } from "../../constructs/helm/package-root";
import { ENVIRONMENTS } from "../../environments";
import { compose } from "../../main";
import { type SynthesizedStack, synthesizedStacks } from "../../scripts/synthesized";
import { type StackLayer, STACK_LAYERS } from "../../stacks/backend";
import { CLUSTER_OUTPUTS } from "../../stacks/cluster-outputs";
import { PLATFORM_OUTPUTS } from "../../stacks/platform-outputs";
import { PROVIDER_VERSIONS } from "../../stacks/provider-versions";
import { TELEMETRY_OUTPUTS } from "../../stacks/telemetry-outputs";

type Section = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const OUTDIR = mkdtempSync(path.join(tmpdir(), "interfaces-"));
const COMPOSITION = compose({ outdir: OUTDIR });
const STACKS = synthesizedStacks(COMPOSITION).map((stack) => ({ ...stack, ...partsOf(stack.name) }));

/** Names of the outputs that each layer publishes. */
const PUBLISHED: Readonly<Record<StackLayer, readonly string[]>> = {
  cluster: namesOf(CLUSTER_OUTPUTS.descriptions),
  platform: namesOf(PLATFORM_OUTPUTS.descriptions),
  telemetry: namesOf(TELEMETRY_OUTPUTS.descriptions),
  grafana: [],
};

/** Names of the providers that each layer needs. */
const PROVIDERS: Readonly<Record<StackLayer, readonly string[]>> = {
  cluster: ["aws"],
  platform: ["helm", "kubernetes"],
  telemetry: ["helm", "kubernetes"],
  grafana: ["grafana"],
};

function partsOf(name: string): { readonly environment: string; readonly layer: StackLayer } {
  const [, environment = "", layer = ""] = /^(.*)-([a-z]+)$/.exec(name) ?? [];
  return { environment, layer: layer as StackLayer };
}

function namesOf(descriptions: Readonly<Record<string, string>>): string[] {
  return Object.keys(descriptions)
    .map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
    .sort();
}

/** Outputs of the cluster stack about what an environment does not have made. */
function notMade(name: string): string[] {
  const environment = ENVIRONMENTS.find((each) => each.name === name);
  return [
    ...(environment?.traces.jaeger.storage === "opensearch-domain" ? [] : ["jaeger_domain_url"]),
    ...(environment?.grafana.database.kind === "rds" ? [] : ["grafana_database_host", "grafana_database_secret_arn"]),
    ...(environment?.metrics.managedPrometheus === undefined ? ["remote_write_url"] : []),
  ];
}

function section(stack: Pick<SynthesizedStack, "json">, ...keys: readonly string[]): Section {
  let current: unknown = stack.json;
  for (const key of keys) current = (current as Record<string, unknown> | undefined)?.[key];
  return (current ?? {}) as Section;
}

afterAll(() => {
  rmSync(OUTDIR, { recursive: true });
});

describe.each(STACKS)("$name", (stack) => {
  const { environment, layer, json } = stack;
  const states = section(stack, "data", "terraform_remote_state");
  const isEks = ENVIRONMENTS.some(({ name, cluster }) => name === environment && cluster.kind === "eks");

  test("publishes the outputs of its interface and no other", () => {
    const absent = layer === "cluster" ? notMade(environment) : [];
    expect(Object.keys(section(stack, "output")).sort()).toEqual(PUBLISHED[layer].filter((name) => !absent.includes(name)));
  });

  test("reads the state of the layers below it that it needs, of its own environment and by their names", () => {
    const needed = {
      cluster: [],
      platform: isEks ? ["cluster"] : [],
      telemetry: isEks ? ["cluster", "platform"] : ["platform"],
      grafana: ["telemetry"],
    }[layer];

    expect(Object.keys(states).sort()).toEqual(needed);
    for (const [name, state] of Object.entries(states)) {
      expect(JSON.stringify(state)).toMatch(
        isEks ? `"key":"${environment}/${name}.tfstate"` : `"path":"../../../terraform.${environment}-${name}.tfstate"`,
      );
    }
  });

  test("reads no output that is not published", () => {
    const references = [...JSON.stringify(json).matchAll(/data\.terraform_remote_state\.(\w+)\.outputs\.(\w+)/g)];

    expect(references.length > 0).toBe(Object.keys(states).length > 0);
    const outputs = (of: string | undefined) => STACKS.filter((other) => other.environment === environment && other.layer === of);
    for (const [, of, name] of references) expect(outputs(of).flatMap((other) => Object.keys(section(other, "output")))).toContain(name);
  });

  test("keeps its state under its own name, with native locking where that is in S3", () => {
    const inS3 = { s3: { key: `${environment}/${layer}.tfstate`, use_lockfile: true, encrypt: true } };
    const inFile = { local: { path: `../../../terraform.${environment}-${layer}.tfstate` } };

    expect(section(stack, "terraform", "backend")).toMatchObject(isEks ? inS3 : inFile);
  });

  test("needs a Terraform that can lock, and providers that may be fixed", () => {
    const { required_version: terraform, required_providers: providers } = section(stack, "terraform") as Readonly<Record<string, unknown>>;

    expect(terraform).toBe(">= 1.11");
    expect(Object.keys(providers as object).sort()).toEqual(PROVIDERS[layer]);
    for (const [name, { version }] of Object.entries(providers as Section)) {
      expect(version).toMatch(/^~> \d+\.\d+$/);
      expect(version).toBe(PROVIDER_VERSIONS[name as keyof typeof PROVIDER_VERSIONS].version);
    }
  });

  test("names no path of a machine", () => {
    const text = JSON.stringify(json);

    expect([process.cwd(), OUTDIR, packageRoot()].filter((folder) => text.includes(folder))).toEqual([]);
  });

  test("has no resource whose plan would need the cluster's definitions", () => {
    expect(Object.keys(section(stack, "resource"))).not.toContain("kubernetes_manifest");
  });

  test("installs releases all or nothing, in bounded time, with bounded history", () => {
    for (const release of Object.values(section(stack, "resource", "helm_release"))) {
      expect(release).toMatchObject({
        atomic: true,
        cleanup_on_fail: true,
        wait: true,
        timeout: 900,
        max_history: 10,
        create_namespace: false,
        dependency_update: false,
      });
    }
  });

  test("installs charts of the table at their versions, and our own from the output", () => {
    const pinned = Object.values(CHARTS).map(({ repository, name, version }) => `${repository} ${name} ${version}`);
    const charts = Object.values(section(stack, "resource", "helm_release")).map(({ repository, chart, version }) =>
      [repository, chart, version].join(" ").trim(),
    );

    expect(charts.filter((chart) => !chart.startsWith("./assets/") && !pinned.includes(chart))).toEqual([]);
  });
});

describe("stacks", () => {
  test("are those of the layers, in each environment that has them", () => {
    const expected = ENVIRONMENTS.flatMap(({ name, cluster }) =>
      STACK_LAYERS.filter((layer) => layer !== "cluster" || cluster.kind === "eks").map((layer) => `${name}-${layer}`),
    );

    expect(STACKS.map(({ name }) => name)).toEqual(expected);
  });

  test("are deployed each after the one below it, and never wait for one above", () => {
    COMPOSITION.app.synth();
    const manifest = JSON.parse(readFileSync(path.join(OUTDIR, "manifest.json"), "utf8")) as {
      readonly stacks: Readonly<Record<string, { readonly dependencies: readonly string[] }>>;
    };

    for (const { name, environment, layer } of STACKS) {
      const below = STACK_LAYERS[STACK_LAYERS.indexOf(layer) - 1];
      const stackBelow = STACKS.find((other) => other.environment === environment && other.layer === below);
      expect(manifest.stacks[name]?.dependencies).toEqual(stackBelow === undefined ? [] : [stackBelow.name]);
    }
  });
});
