/**
 * The proof ledger, `verified.json`: which release was rendered by the real Helm with the real chart, and which stack was validated by the real
 * providers. Each proof stands beside a hash of what it depends on, so a proof that is out of date shows itself.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packageRoot } from "../../constructs/helm/package-root";
import { type Json, type SynthesizedRelease, type SynthesizedStack, releasesOf } from "../synthesized";

export interface ReleaseProof {
  readonly chart: string;
  /** Of chart, version, namespace and values. */
  readonly hash: string;
  readonly helm: string;
  /** What was rendered: number of objects by kind. */
  readonly rendered: Readonly<Record<string, number>>;
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

export interface Ledger {
  /** By `<stack>/<release>`. */
  readonly releases: Readonly<Record<string, ReleaseProof>>;
  /** By stack. */
  readonly stacks: Readonly<Record<string, StackProof>>;
}

export const LEDGER_FILE = path.join(packageRoot(), "verified.json");

export function readLedger(): Ledger {
  if (!existsSync(LEDGER_FILE)) return { releases: {}, stacks: {} };
  return JSON.parse(readFileSync(LEDGER_FILE, "utf8")) as Ledger;
}

export function writeLedger(ledger: Ledger): void {
  writeFileSync(LEDGER_FILE, `${JSON.stringify({ releases: sorted(ledger.releases), stacks: sorted(ledger.stacks) }, undefined, 2)}\n`);
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

function entries(value: Json | undefined): [string, Json][] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function hash(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}
