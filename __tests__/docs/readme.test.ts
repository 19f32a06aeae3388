/**
 * The README cannot lie: its snippets compile and synthesize, its outputs are printed today, its tables list what there is, its links lead somewhere. What the
 * table of changes says is tried in changes.test.ts.
 */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { HelmProvider } from "@cdktf/provider-helm/lib/provider";
import { type App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { ENVIRONMENTS, type Environment } from "../../environments";
import { compose } from "../../main";
import { Analyzer } from "../../promql";
import { COMMON_POLICY } from "../../systems/expression-policy";
import { DEFECTS, PINT_CHECKS, renderProblems } from "../../problems";
import { type Alerts, renderRules } from "../../rules";
import { remoteKey } from "../../secrets/external-secret";
import { secretsToStore } from "../../secrets/needed";
import { renderSummary, summarize } from "../../scripts/summary";
import { readStacks, releasesOf, synthesizedStacks } from "../../scripts/synthesized";
import { STACK_LAYERS } from "../../stacks/backend";
import { SYSTEMS, type SystemPack } from "../../systems";
import { synthStack } from "../support/synth";
import { Workspace } from "../cli/support";
import { ALERTS } from "../promql/source-documents/expressions";
import { codeBlocks, linksOf, namedPaths, slugOf, tableBelow } from "./readme-markdown";
import { compileErrors, runSnippet as run } from "./snippets";

const root = path.join(__dirname, "../..");
const readme = readFileSync(path.join(root, "README.md"), "utf8");
const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string>>;
};
const systems = Object.values<SystemPack>(SYSTEMS);

/** What a synth takes on two cores when nothing has to be compiled. Every other figure is computed. */
const SECONDS = 8.3;

/** What the README speaks of; who adds an environment or a system need not change its figures. */
const SHOWN = { environments: ["local", "dev", "staging", "production"], systems: ["paid", "a8n", "canvascast", "phoenix", "speccursor"] };

/** What the program of the README's first example answers to a scrape. */
const METRICS = `# TYPE http_requests_total counter
http_requests_total{method="GET",status="200"} 1027
http_requests_total{method="GET",status="500"} 3
`;

describe("the snippets of the README", () => {
  const snippets = codeBlocks(readme, "ts");
  const snippetWith = (text: string): string => snippets.find((snippet) => snippet.includes(text)) ?? "";

  test("compile against the library, and one with a mistake does not", () => {
    const wrong = snippetWith("new Loki").replace("storageClass:", "storageKlass:");
    expect(snippets).toHaveLength(4);
    expect(compileErrors([...snippets, wrong])).toEqual([[], [], [], [], [expect.stringContaining("storageKlass")]]);
  });

  test("import only what the package exports", () => {
    const imported = snippets.flatMap((snippet) =>
      [...snippet.matchAll(/from "cdktf-observability(\/[a-z-]+)?"/g)].map((match) => `.${match[1] ?? ""}`),
    );
    expect(imported.filter((name) => !(name in manifest.exports))).toEqual([]);
  });

  test("synthesize: the app that uses the library", () => {
    const outdir = mkdtempSync(path.join(tmpdir(), "readme-"));
    const before = process.env["CDKTF_OUTDIR"];
    process.env["CDKTF_OUTDIR"] = outdir;
    try {
      run(snippetWith("new Loki"));
      const [logs] = readStacks(outdir);
      expect(logs === undefined ? [] : releasesOf(logs).map(({ name, chart }) => `${name} ${chart}`)).toEqual(["loki loki"]);
    } finally {
      if (before === undefined) delete process.env["CDKTF_OUTDIR"];
      else process.env["CDKTF_OUTDIR"] = before;
      rmSync(outdir, { recursive: true });
    }
  });

  test("refuse what their comments call wrong", () => {
    const outdir = mkdtempSync(path.join(tmpdir(), "readme-"));
    const before = process.env["CDKTF_OUTDIR"];
    process.env["CDKTF_OUTDIR"] = outdir;
    try {
      expect(() =>
        run(snippetWith("new Loki").replace("max_query_length", "max_query_lenght").replace("limits_config", "limits_konfig")),
      ).toThrow(/OBS0201/);
    } finally {
      if (before === undefined) delete process.env["CDKTF_OUTDIR"];
      else process.env["CDKTF_OUTDIR"] = before;
      rmSync(outdir, { recursive: true });
    }
  });

  test("synthesize: the construct", () => {
    const { TeamProbes } = run(snippetWith("class TeamProbes")) as {
      readonly TeamProbes: new (scope: Construct, id: string, props: { readonly namespace: string }) => Construct;
    };
    const stack = synthStack((app) => {
      const made = new TerraformStack(app, "team");
      new HelmProvider(made, "Helm", {});
      new TeamProbes(made, "Probes", { namespace: "team" });
      return made;
    });
    expect(stack.resource("helm_release")).toMatchObject({ name: "team-probes", namespace: "team", chart: "prometheus-blackbox-exporter" });
  });

  test("synthesize: the stack, for every environment", () => {
    const { ProbesStack } = run(snippetWith("class ProbesStack")) as {
      readonly ProbesStack: new (scope: Construct, props: { readonly environment: Environment }) => TerraformStack;
    };
    const releases = ENVIRONMENTS.map(
      (environment) => synthStack((app: App) => new ProbesStack(app, { environment })).resources("helm_release").length,
    );
    expect(releases).toEqual(ENVIRONMENTS.map(() => 1));
  });

  test("render: the rule, which reads what its contract declares", () => {
    const snippet = snippetWith("OrdersFail").replace("const ordersTotal", "export const ordersTotal");
    const { alerts, ordersTotal } = run(snippet) as {
      readonly alerts: Alerts;
      readonly ordersTotal: SystemPack["metrics"][number]["metrics"][number];
    };
    const [group] = renderRules({ name: "shop", alerts, slos: {} }, {}, { panelUrl: (_, panel) => panel });
    const analyzer = new Analyzer({ metrics: [{ source: "shop", system: "shop", metrics: [ordersTotal] }], policy: COMMON_POLICY });
    const findings = group?.rules.map((rule) => analyzer.expression(rule.expr, { at: "rules.shop", use: "alert" }).findings);
    expect(findings).toEqual([[]]);
  });
});

describe("the outputs in the README", () => {
  const outputs = codeBlocks(readme, "text");

  test("show the summary of a synth of the four environments with the five systems as they are today", () => {
    const environments = ENVIRONMENTS.filter(({ name }) => SHOWN.environments.includes(name));
    const stacks = synthesizedStacks(compose({ environments, systems: systems.filter(({ name }) => SHOWN.systems.includes(name)) }));
    const summary = renderSummary(summarize(stacks), { environments: environments.length, seconds: SECONDS, outdir: "cdktf.out" });
    expect(outputs[0]).toBe(summary);
  });

  test("show the refusal of the two mistakes that it tells to make", () => {
    expect(readme).toContain('Add the zone `eu-central-1d` to `environments/production.ts` and take `"pagerduty"` out of its channels');
    const broken = ENVIRONMENTS.map((environment): Environment => {
      if (environment.name !== "production" || environment.cluster.kind !== "eks") return environment;
      return {
        ...environment,
        cluster: { ...environment.cluster, zones: [...environment.cluster.zones, "eu-central-1d"] },
        alerting: { ...environment.alerting, channels: environment.alerting.channels.filter((channel) => channel !== "pagerduty") },
      };
    });
    expect(outputs[1]).toBe(renderProblems(compose({ environments: broken }).problems));
  });
});

describe("what the README shows of the linter", () => {
  const [rules = ""] = codeBlocks(readme, "yaml");
  const [shown = ""] = codeBlocks(readme, "console");
  const [command = "", ...printed] = shown.split("\n");
  let workspace: Workspace;
  beforeAll(() => {
    workspace = new Workspace({ "rules.yaml": `${rules}\n`, "metrics.txt": METRICS });
  });
  afterAll(() => {
    workspace.remove();
  });

  test("is what the command prints of the rule", async () => {
    const { out, error, code } = await workspace.run(command.replace("$ npx cdktf-observability ", "").split(" "));
    expect(`${out}${error}`.trimEnd()).toBe(printed.join("\n"));
    expect(code).toBe(1);
  });

  test("is one of as many classes and checks as there are", () => {
    const classes = new Set(Object.keys(DEFECTS).map((code) => code.slice(0, "D00".length)));
    const said = [...readme.matchAll(/(\d+) classes of\s+defects|(\d+) of the 32 checks|Of the (\d+) alerts/g)].map((match) =>
      Number(match.slice(1).find((figure) => figure !== undefined)),
    );
    expect(said).toEqual([classes.size, Object.keys(PINT_CHECKS).length, ALERTS.length]);
  });

  test("is a rule of which nothing is left to find, but its advice, once it is written as the command says", async () => {
    const written = /expr: (.*)/.exec(rules)?.[1] ?? "";
    const fix = /fix: (.*)/.exec(shown)?.[1] ?? "";
    expect(written).not.toBe("");
    const mended = new Workspace({ "rules.yaml": `${rules.replace(written, () => fix)}\n`, "metrics.txt": METRICS });
    const { out, code } = await mended.run(["lint", "rules.yaml", "--metrics", "metrics.txt"]);
    mended.remove();
    expect(out).toContain("nothing found in 1 file, 1 rule, 1 expression against 1 metric");
    expect(code).toBe(0);
  });
});

describe("the tables of the README", () => {
  test("list every npm command, and no other", () => {
    const listed = tableBelow(readme, "## Commands").map(([command = ""]) => /^`npm (?:run )?([\w:]+)/.exec(command)?.[1] ?? command);
    expect([...listed].sort()).toEqual(Object.keys(manifest.scripts).sort());
  });

  test("say of every npm command what it needs and how long it takes", () => {
    expect(tableBelow(readme, "## Commands").filter((row) => row.length !== 4 || row.some((cell) => cell === ""))).toEqual([]);
  });

  test("list every folder of the repository in the layout", () => {
    const listed = tableBelow(readme, "## Layout").flatMap(([cell = ""]) =>
      [...cell.matchAll(/`([\w-]+)\/`/g)].map((match) => match[1] ?? ""),
    );
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$|dist$|coverage$|cdktf\.out)/.test(entry.name))
      .map((entry) => entry.name);
    expect([...listed].sort()).toEqual(folders.sort());
  });

  test("list the stacks of an environment in the order in which they are deployed", () => {
    const listed = tableBelow(readme, "## How it hangs together").map(([cell = ""]) => cell);
    expect(listed).toEqual(STACK_LAYERS.map((layer) => `\`<environment>-${layer}\``));
  });

  test("list the secrets that production needs, where its store keeps them", () => {
    const production = ENVIRONMENTS.find(({ name }) => name === "production");
    if (production === undefined) throw new Error("There is no production.");
    const needed = secretsToStore({ environment: production, systems }).map((secret) => [
      `\`${remoteKey(secret.keptAt, production.secretStore)}\``,
      secret.properties.map((property) => `\`${property}\``).join(", "),
    ]);
    expect(tableBelow(readme, "## Deploy")).toEqual(needed);
  });
});

describe("the commands in the README", () => {
  const commands = codeBlocks(readme, "sh").join("\n").split("\n");

  test("put exactly the secrets that the laptop needs into its store", () => {
    const local = ENVIRONMENTS.find(({ name }) => name === "local");
    if (local === undefined || local.secretStore.kind !== "kubernetes") throw new Error("The laptop has no store in its cluster.");
    const { secretStore } = local;
    const needed = secretsToStore({ environment: local, systems }).map(
      (secret) => `${secretStore.namespace}/${remoteKey(secret.keptAt, secretStore)}: ${[...secret.properties].sort().join(", ")}`,
    );
    const made = commands.flatMap((command) => {
      const [, namespace, name] = /^kubectl -n (\S+) create secret generic (\S+)/.exec(command) ?? [];
      const properties = [...command.matchAll(/--from-literal=([\w-]+)=/g)].map((match) => match[1] ?? "").sort();
      return name === undefined ? [] : [`${namespace ?? ""}/${name}: ${properties.join(", ")}`];
    });
    expect(made.sort()).toEqual(needed.sort());
  });

  test("make the cluster that the laptop's environment names", () => {
    const local = ENVIRONMENTS.find(({ name }) => name === "local");
    expect(commands).toContain(
      `kind create cluster --name ${(local?.cluster.kind === "kubeconfig" ? local.cluster.context : "").replace(/^kind-/, "")}`,
    );
  });

  test("deploy stacks that exist, each after the one that it stands on", () => {
    const stacks = synthesizedStacks(compose()).map(({ name }) => name);
    const deployed = commands.flatMap((command) =>
      [...(/cdktf deploy (.*)$/.exec(command)?.[1] ?? "").matchAll(/[a-z]+-[a-z]+/g)].map(([name]) => name),
    );
    expect(deployed.length).toBeGreaterThan(6);
    expect(deployed.filter((name) => !stacks.includes(name))).toEqual([]);
    expect(deployed).toEqual(
      [...deployed].sort(
        (one, other) =>
          deployed.findIndex((name) => sameEnvironment(name, one)) - deployed.findIndex((name) => sameEnvironment(name, other)) ||
          layerOf(one) - layerOf(other),
      ),
    );
  });
});

describe("links and paths", () => {
  const pages = ["README.md", "CHANGELOG.md", ...markdownBelow("docs"), "tools/README.md"];

  test("every file and folder that the README names is there, but for those that a change makes", () => {
    expect(namedPaths(readme).length).toBeGreaterThan(40);
    expect(namedPaths(readme).filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test("every link leads to a file and, where it names one, to a heading", () => {
    expect(pages.flatMap((page) => linksOf(readFileSync(path.join(root, page), "utf8")).flatMap((link) => brokenLink(page, link)))).toEqual(
      [],
    );
  });

  test("every page of the docs is reached from docs/index.md", () => {
    const reached = new Set<string>();
    const visit = (page: string): void => {
      if (reached.has(page) || !existsSync(path.join(root, page))) return;
      reached.add(page);
      for (const link of linksOf(readFileSync(path.join(root, page), "utf8"))) {
        const target = path.join(path.dirname(page), link.split("#")[0] ?? "");
        if (target.endsWith(".md")) visit(target);
      }
    };
    visit("docs/index.md");
    expect(markdownBelow("docs").filter((page) => !reached.has(page))).toEqual([]);
  });

  test("a link to nowhere is found", () => {
    expect(brokenLink("README.md", "docs/nowhere.md")).toEqual(["README.md: docs/nowhere.md"]);
    expect(brokenLink("README.md", "docs/index.md#nowhere")).toEqual(["README.md: docs/index.md#nowhere"]);
    expect(brokenLink("docs/index.md", "../README.md#deploy")).toEqual([]);
  });
});

function sameEnvironment(one: string, other: string): boolean {
  return one.split("-")[0] === other.split("-")[0];
}

function layerOf(stack: string): number {
  return STACK_LAYERS.findIndex((layer) => stack.endsWith(`-${layer}`));
}

function markdownBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `${folder}/${file.replaceAll(path.sep, "/")}`)
    .sort();
}

/** Nothing for addresses on the web, and for what is there. */
function brokenLink(page: string, link: string): string[] {
  if (/^[a-z]+:/.test(link)) return [];
  const [file = "", heading] = link.split("#");
  const target = file === "" ? page : path.join(path.dirname(page), file);
  const place = path.join(root, target);
  if (!existsSync(place)) return [`${page}: ${link}`];
  if (heading === undefined || statSync(place).isDirectory()) return [];
  const headings = [...readFileSync(place, "utf8").matchAll(/^#+ +(.+)$/gm)].map((match) => slugOf(match[1] ?? ""));
  return headings.includes(heading) ? [] : [`${page}: ${link}`];
}
