/**
 * The Grafana bindings are a package like the pre-built ones, synthesize what the provider's schema asks for, and are exactly what their
 * committed facts give.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { ContactPoint } from "@cdktf/provider-grafana/lib/contact-point";
import { Dashboard } from "@cdktf/provider-grafana/lib/dashboard";
import { DataSource } from "@cdktf/provider-grafana/lib/data-source";
import { Folder } from "@cdktf/provider-grafana/lib/folder";
import { NotificationPolicy } from "@cdktf/provider-grafana/lib/notification-policy";
import { GrafanaProvider } from "@cdktf/provider-grafana/lib/provider";
import { TerraformStack, Testing } from "cdktf";

interface Block {
  readonly attributes?: Readonly<Record<string, { readonly sensitive?: true }>>;
  readonly block_types?: Readonly<Record<string, { readonly block: Block }>>;
}
type Schemas = Readonly<Record<string, { readonly block: Block }>>;
interface Facts {
  readonly provider_schemas: Readonly<
    Record<
      string,
      { readonly provider: { readonly block: Block }; readonly resource_schemas: Schemas; readonly data_source_schemas: Schemas }
    >
  >;
}
interface Manifest {
  readonly version: string;
  readonly main: string;
  readonly types: string;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly cdktf: { readonly provider: { readonly name: string; readonly version: string } };
}
interface Decision {
  readonly used: Readonly<Record<string, string>>;
  readonly leftOut: Readonly<Record<string, string>>;
}

const ADDRESS = "registry.terraform.io/grafana/grafana";
const packageFolder = path.join(__dirname, "../../packages/provider-grafana");
const prebuiltFolder = path.dirname(require.resolve("@cdktf/provider-helm/package.json"));
const manifest = readJson<Manifest>(path.join(packageFolder, "package.json"));
const factsFile = path.join(packageFolder, `schema/grafana-${manifest.version}.json`);
const decisions = readJson<Readonly<Record<"resources" | "dataSources", Decision>>>(path.join(packageFolder, "resources.json"));

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(path.join(tmpdir(), "provider-grafana-test-"));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

describe("the package", () => {
  const lib = path.join(packageFolder, "lib");
  const folders = foldersOf(lib);

  test("has the files of a pre-built provider package: four at the top, two per resource", () => {
    const prebuiltLib = path.join(prebuiltFolder, "lib");
    expect(filesOf(lib)).toEqual(filesOf(prebuiltLib));
    expect(folders).toContain("provider");
    for (const folder of folders) expect(filesOf(path.join(lib, folder))).toEqual(filesOf(path.join(prebuiltLib, "provider")));
  });

  test("says where it starts and what it stands on in the same words as a pre-built one", () => {
    const prebuilt = readJson<Manifest>(path.join(prebuiltFolder, "package.json"));
    expect(manifest).toMatchObject({ main: prebuilt.main, types: prebuilt.types, peerDependencies: prebuilt.peerDependencies });
  });

  test("has the version of the provider that it binds", () => {
    expect(manifest.cdktf.provider).toEqual({ name: ADDRESS, version: manifest.version });
  });

  test("has a folder per resource and data source that is used, and one for the provider", () => {
    const expected = [
      ...Object.keys(decisions.resources.used).map((name) => name.replace("grafana_", "")),
      ...Object.keys(decisions.dataSources.used).map((name) => `data_${name}`),
      "provider",
    ];
    expect(folders).toEqual(expected.map((name) => name.replaceAll("_", "-")).sort());
  });
});

describe("a stack made of the bindings", () => {
  const synthesized: unknown = JSON.parse(Testing.synth(sampleStack(), true));

  test("requires the provider of Grafana Labs, from this minor version up to the next major one", () => {
    expect(synthesized).toMatchObject({
      terraform: { required_providers: { grafana: { source: "grafana/grafana", version: "~> 4.26" } } },
      provider: { grafana: [{ url: "https://grafana.example.com" }] },
    });
  });

  test("uses the provider's argument names", () => {
    expect(synthesized).toMatchObject({
      resource: {
        grafana_folder: { Folder: { prevent_destroy_if_not_empty: true, title: "Phoenix", uid: "phoenix" } },
        grafana_dashboard: { Dashboard: { config_json: '{"title":"Orders"}', folder: "${grafana_folder.Folder.uid}", overwrite: true } },
        grafana_data_source: {
          DataSource: {
            json_data_encoded: '{"timeInterval":"30s"}',
            name: "Prometheus",
            type: "prometheus",
            uid: "prometheus",
            url: "http://prometheus:9090",
          },
        },
        grafana_contact_point: {
          ContactPoint: { disable_provenance: false, email: [{ addresses: ["team@example.com"], single_email: true }], name: "team" },
        },
        grafana_notification_policy: {
          NotificationPolicy: {
            contact_point: "${grafana_contact_point.ContactPoint.name}",
            group_by: ["alertname"],
            group_wait: "45s",
            policy: [{ contact_point: "team", continue: true, matcher: [{ label: "severity", match: "=", value: "critical" }] }],
          },
        },
      },
    });
  });
});

describe("the facts", () => {
  test("hold the resources and data sources that are used and nothing else", () => {
    const facts = readFacts();
    expect(Object.keys(facts.resource_schemas)).toEqual(Object.keys(decisions.resources.used).sort());
    expect(Object.keys(facts.data_source_schemas)).toEqual(Object.keys(decisions.dataSources.used).sort());
  });

  test("leave out the resources that make a token", () => {
    expect(Object.keys(readFacts().resource_schemas).filter((name) => name.includes("token"))).toEqual([]);
  });

  test("come out the same, byte for byte, when they are made from themselves", () => {
    expect(makeFacts(readFileSync(factsFile, "utf8")).written).toBe(readFileSync(factsFile, "utf8"));
  });

  test("come out the same from a schema with descriptions, in another order, with resources that are left out", () => {
    const full = readJson<Facts>(factsFile);
    const { provider, resource_schemas, data_source_schemas } = readFacts();
    const folder = resource_schemas["grafana_folder"];
    const shuffled = {
      ...full,
      provider_schemas: {
        [ADDRESS]: {
          provider,
          functions: { k6bundle: {} },
          data_source_schemas,
          resource_schemas: {
            grafana_service_account_token: folder,
            grafana_oncall_schedule: folder,
            ...Object.fromEntries(Object.entries(resource_schemas).reverse()),
            grafana_folder: {
              version: 0,
              block: {
                description: "A folder.",
                description_kind: "plain",
                attributes: Object.fromEntries(
                  Object.entries(folder?.block.attributes ?? {}).map(([name, attribute]) => [
                    name,
                    { ...attribute, description: "Words.", computed_by: 1 },
                  ]),
                ),
              },
            },
          },
        },
      },
    };
    expect(makeFacts(JSON.stringify(shuffled)).written).toBe(readFileSync(factsFile, "utf8"));
  });

  test("are not made from a schema with a resource that nobody decided about, or without one that is used", () => {
    const text = readFileSync(factsFile, "utf8").replaceAll('"grafana_folder"', '"grafana_shelf"');
    const { written, status, stderr } = makeFacts(text);
    expect({ written, status }).toEqual({ written: undefined, status: 1 });
    expect(stderr.trim().split("\n")).toEqual([
      "resources.json, resources: uses grafana_folder, which this schema does not have. Correct the name or take it out.",
      "resources.json, resources: says nothing about grafana_shelf. Add it to used or to leftOut, with the reason.",
      "resources.json, dataSources: uses grafana_folder, which this schema does not have. Correct the name or take it out.",
      "resources.json, dataSources: says nothing about grafana_shelf. Add it to used or to leftOut, with the reason.",
    ]);
  });

  test("name the sensitive arguments that the README warns of", () => {
    const rows = Object.entries(readFacts().resource_schemas).flatMap(([name, { block }]) =>
      sensitiveRows(name.replace("grafana_", ""), block),
    );
    const [, warning] = readFileSync(path.join(packageFolder, "README.md"), "utf8").split(
      "## Arguments that would put a secret into the state",
    );
    const told = (warning ?? "").split("\n").filter((line) => line.startsWith("| `"));
    expect(told.map((line) => line.replace(/ +/g, " "))).toEqual(rows);
  });
});

test("generating the bindings again gives the committed bytes (if not: node packages/provider-grafana/scripts/generate.cjs)", () => {
  const out = path.join(scratch, "lib");
  execFileSync(process.execPath, [path.join(packageFolder, "scripts/generate.cjs"), "--out", out], { cwd: scratch });
  expect(differences(path.join(packageFolder, "lib"), out)).toEqual([]);
}, 120_000);

function sampleStack(): TerraformStack {
  const stack = new TerraformStack(Testing.app(), "grafana");
  new GrafanaProvider(stack, "Grafana", { url: "https://grafana.example.com" });
  const folder = new Folder(stack, "Folder", { title: "Phoenix", uid: "phoenix", preventDestroyIfNotEmpty: true });
  new Dashboard(stack, "Dashboard", { configJson: JSON.stringify({ title: "Orders" }), folder: folder.uid, overwrite: true });
  new DataSource(stack, "DataSource", {
    name: "Prometheus",
    type: "prometheus",
    uid: "prometheus",
    url: "http://prometheus:9090",
    jsonDataEncoded: JSON.stringify({ timeInterval: "30s" }),
  });
  const team = new ContactPoint(stack, "ContactPoint", {
    name: "team",
    disableProvenance: false,
    email: [{ addresses: ["team@example.com"], singleEmail: true }],
  });
  new NotificationPolicy(stack, "NotificationPolicy", {
    contactPoint: team.name,
    groupBy: ["alertname"],
    groupWait: "45s",
    policy: [{ contactPoint: "team", continue: true, matcher: [{ label: "severity", match: "=", value: "critical" }] }],
  });
  return stack;
}

/** Runs the command on a schema. `written` is undefined when it wrote nothing. */
function makeFacts(schema: string): { readonly written: string | undefined; readonly status: number | null; readonly stderr: string } {
  const folder = mkdtempSync(path.join(scratch, "facts-"));
  const input = path.join(folder, "full.json");
  writeFileSync(input, schema);
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(packageFolder, "scripts/facts.cjs"), input, "--out", path.join(folder, "facts.json")],
    {
      encoding: "utf8",
    },
  );
  const written = filesOf(folder).includes("facts.json") ? readFileSync(path.join(folder, "facts.json"), "utf8") : undefined;
  return { written, status, stderr };
}

/** Files that only one of two folders has, or whose bytes differ. */
function differences(left: string, right: string): string[] {
  const files = [...new Set([...allFilesOf(left), ...allFilesOf(right)])].sort();
  return files.filter((file) => bytesOf(path.join(left, file)) !== bytesOf(path.join(right, file)));
}

function bytesOf(file: string): string | undefined {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return undefined;
  }
}

function sensitiveRows(place: string, block: Block): string[] {
  const own = Object.entries(block.attributes ?? {})
    .filter(([, attribute]) => attribute.sensitive)
    .map(([name]) => `\`${name}\``);
  const nested = Object.entries(block.block_types ?? {}).flatMap(([name, { block: inner }]) => sensitiveRows(`${place}.${name}`, inner));
  return own.length === 0 ? nested : [`| \`${place}\` | ${own.join(", ")} |`, ...nested];
}

function readFacts(): Facts["provider_schemas"][string] {
  const facts = readJson<Facts>(factsFile).provider_schemas[ADDRESS];
  if (facts === undefined) throw new Error(`${factsFile} has no provider ${ADDRESS}.`);
  return facts;
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8")) as T;
}

function foldersOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();
}

function allFilesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
