/**
 * The proof ledger, `verified.json`: which release was rendered by the real Helm with the real chart, and which stack was validated by the real
 * providers. Each proof stands beside a hash of what it depends on, so a proof that is out of date shows itself.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packageRoot } from "../../constructs/helm/package-root";
import { type Json, type SynthesizedRelease, type SynthesizedStack, releasesOf } from "../synthesized";
import type { RenderedWorkload } from "./workloads";

export interface ReleaseProof {
  readonly chart: string;
  /** Of chart, version, namespace and values. */
  readonly hash: string;
  readonly helm: string;
  /** What was rendered: number of objects by kind. */
  readonly rendered: Readonly<Record<string, number>>;
  /** What it may do in the cluster beyond the harmless, and what its pods may on a node. */
  readonly privileges: readonly string[];
  /** Registries that its images come from. */
  readonly registries: readonly string[];
  /** Its pods with what they ask for. */
  readonly workloads: readonly RenderedWorkload[];
}

export interface StackProof {
  /** Of the resource types and argument paths in use, not of their values. */
  readonly hash: string;
  readonly terraform: string;
  /** Version by provider that validated it. */
  readonly providers: Readonly<Record<string, string>>;
  /** Arguments that were taken off because the provider at hand is older than the constraint. */
  readonly setBack: readonly string[];
}

/** What a stack of AWS was seen to do at an emulator. */
export interface EmulatorProof {
  /** Of the stack with all its values. */
  readonly hash: string;
  readonly terraform: string;
  /** Version of the AWS provider. */
  readonly aws: string;
  readonly moto: string;
  /** Arguments that were taken off because the provider at hand is older than the constraint. */
  readonly setBack: readonly string[];
  /** Number of resources that were applied, by type. */
  readonly applied: Readonly<Record<string, number>>;
  /** Operations that moto lacks and our double answered. */
  readonly answeredByDouble: readonly string[];
  /** Checks of `terraform test` in which all resources are made up. */
  readonly mockChecks: number;
  /** What a second plan would change. */
  readonly secondPlan: "no changes";
  /** Whether Terraform refused to destroy it, before the protection was taken off. */
  readonly destroyRefused: boolean;
  /** Number of things in the emulator that were not there before the apply. */
  readonly leftAfterDestroy: 0;
}

export interface Ledger {
  /** By `<stack>/<release>`. */
  readonly releases: Readonly<Record<string, ReleaseProof>>;
  /** By stack. */
  readonly stacks: Readonly<Record<string, StackProof>>;
  /** By stack, for those that make something in AWS. */
  readonly emulated: Readonly<Record<string, EmulatorProof>>;
}

export const LEDGER_FILE = path.join(packageRoot(), "verified.json");

export function readLedger(): Ledger {
  const empty: Ledger = { releases: {}, stacks: {}, emulated: {} };
  return existsSync(LEDGER_FILE) ? { ...empty, ...(JSON.parse(readFileSync(LEDGER_FILE, "utf8")) as Partial<Ledger>) } : empty;
}

export function writeLedger(ledger: Ledger): void {
  const { releases, stacks, emulated } = ledger;
  const file = { releases: sorted(releases), stacks: sorted(stacks), emulated: sorted(emulated) };
  writeFileSync(LEDGER_FILE, `${JSON.stringify(file, undefined, 2)}\n`);
}

/** The releases that need a chart of somebody else. Those of our own chart are rendered by every run of the tests with tools. */
export function foreignReleases(stacks: readonly SynthesizedStack[]): SynthesizedRelease[] {
  return stacks.flatMap(releasesOf).filter((release) => release.version !== undefined);
}

export function releaseKey(release: SynthesizedRelease): string {
  return `${release.stack}/${release.name}`;
}

export function releaseHash(release: SynthesizedRelease): string {
  return hash([release.chart, release.version ?? "", release.namespace, ...release.documents]);
}

export function stackHash(stack: SynthesizedStack): string {
  return hash([...argumentPaths(stack.json)].sort());
}

/** Stacks that make something in AWS, and nothing in a cluster. */
export function awsStacks(stacks: readonly SynthesizedStack[]): SynthesizedStack[] {
  return stacks.filter(({ json }) => JSON.stringify(Object.keys((json["provider"] ?? {}) as object)) === '["aws"]');
}

/** Changes with any value; where a resource stands in the tree of constructs is no part of it. */
export function emulatorHash(stack: SynthesizedStack): string {
  return hash([JSON.stringify(withoutMetadata(stack.json))]);
}

/** Every proof that is missing, out of date or of something that is no more, each as one sentence. */
export function staleProofs(ledger: Ledger, stacks: readonly SynthesizedStack[]): string[] {
  const releases = foreignReleases(stacks);
  return [
    ...compare(
      "release",
      "verify:charts",
      ledger.releases,
      new Map(releases.map((release) => [releaseKey(release), releaseHash(release)])),
    ),
    ...compare("stack", "verify:providers", ledger.stacks, new Map(stacks.map((stack) => [stack.name, stackHash(stack)]))),
    ...compare("AWS of", "verify:aws", ledger.emulated, new Map(awsStacks(stacks).map((stack) => [stack.name, emulatorHash(stack)]))),
  ];
}

function compare(
  what: string,
  command: string,
  proofs: Readonly<Record<string, { hash: string }>>,
  current: ReadonlyMap<string, string>,
): string[] {
  const stale = [...current].flatMap(([key, value]) => {
    const proof = proofs[key];
    if (proof === undefined) return [`The ${what} ${key} was never verified. Run npm run ${command}.`];
    return proof.hash === value ? [] : [`The ${what} ${key} changed since it was verified. Run npm run ${command}.`];
  });
  const gone = Object.keys(proofs).filter((key) => !current.has(key));
  return [...stale, ...gone.map((key) => `The ledger proves the ${what} ${key}, which does not exist. Run npm run ${command}.`)];
}

/**
 * The argument paths in use, one per place: `resource.aws_eks_cluster.access_config.authentication_mode`. List positions and resource ids
 * are left out, and so is the content of maps with free keys, such as tags.
 */
export function argumentPaths(json: Readonly<Record<string, Json>>): Set<string> {
  const paths = new Set<string>();
  for (const section of ["data", "resource"]) {
    for (const [type, instances] of entries(json[section])) {
      for (const [, instance] of entries(instances)) collect(instance, `${section}.${type}`, paths);
    }
  }
  for (const [type, instances] of entries(json["provider"])) collect(instances, `provider.${type}`, paths);
  collect(json["terraform"], "terraform", paths);
  return paths;
}

const FREE_MAPS = new Set(["tags", "tags_all", "default_tags", "labels", "annotations", "match_labels", "parameters"]);

function collect(value: Json | undefined, at: string, paths: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) collect(item, at, paths);
    return;
  }
  if (typeof value !== "object" || value === null) {
    paths.add(at);
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    if (key === "//") continue;
    if (FREE_MAPS.has(key)) paths.add(`${at}.${key}`);
    else collect(child, `${at}.${key}`, paths);
  }
}

function withoutMetadata(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(withoutMetadata);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    entries(value)
      .filter(([key]) => key !== "//")
      .map(([key, child]) => [key, withoutMetadata(child)]),
  );
}

function entries(value: Json | undefined): [string, Json][] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function hash(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}
