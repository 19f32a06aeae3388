/**
 * Proves what the stacks of AWS do, with the real provider and no AWS, and writes it to the ledger:
 *
 *     npm run verify:aws                        every cluster stack
 *     npm run verify:aws -- dev-cluster         only this one
 *     npm run verify:aws -- --where-possible    says so and is content where Terraform or the AWS provider is not at hand
 *
 * Each stack is copied for the provider at hand, validated, tested with resources that Terraform makes up, applied at an emulator, planned again, which may
 * change nothing, and destroyed, which may leave nothing. See docs/security.md.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packageRoot } from "../constructs/helm/package-root";
import { compose, synthesize } from "../main";
import { type SynthesizedStack, readStacks } from "./synthesized";
import { providerConfiguration } from "./verify/aws/provider-at-hand";
import { proveStack } from "./verify/aws/prove-stack";
import { type EmulatorProof, awsStacks, emulatorHash, readLedger, writeLedger } from "./verify/ledger";
import type { SetBacks } from "./verify/set-back";
import { terraformVersion } from "./verify/tools";

const SETBACKS_FILE = path.join(packageRoot(), "scripts", "verify", "provider-setbacks.json");
const WHERE_POSSIBLE = "--where-possible";

async function main(arguments_: readonly string[]): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "aws-"));
  try {
    const missing = whatIsMissing(folder);
    if (missing !== undefined) {
      process.stdout.write(`${missing}\n`);
      return arguments_.includes(WHERE_POSSIBLE) ? 0 : 1;
    }
    const outdir = path.join(folder, "out");
    mkdirSync(outdir);
    const exitCode = synthesize(compose({ outdir }));
    const names = arguments_.filter((argument) => argument !== WHERE_POSSIBLE);
    return exitCode === 0 ? await proveAll(awsStacks(readStacks(outdir)), names, folder) : exitCode;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One sentence, or nothing when everything is at hand; then Terraform is told where its providers are. */
function whatIsMissing(folder: string): string | undefined {
  try {
    terraformVersion();
  } catch {
    return "Terraform is not on the PATH, so nothing was applied. The ledger holds what was proved before.";
  }
  const configuration = providerConfiguration(folder);
  if (configuration === undefined) return "No AWS provider is at hand, so nothing was applied. The ledger holds what was proved before.";
  process.env["TF_CLI_CONFIG_FILE"] = configuration;
  return undefined;
}

async function proveAll(stacks: readonly SynthesizedStack[], names: readonly string[], folder: string): Promise<number> {
  const unknown = names.filter((name) => stacks.every((stack) => stack.name !== name));
  if (unknown.length > 0) {
    process.stderr.write(
      `There is no stack of AWS with the name ${unknown.join(", ")}. There are: ${stacks.map(({ name }) => name).join(", ")}.\n`,
    );
    return 2;
  }
  const setBacks = JSON.parse(readFileSync(SETBACKS_FILE, "utf8")) as SetBacks;
  const proofs: Record<string, EmulatorProof> = {};
  let failures = 0;
  const prove = async (stack: SynthesizedStack): Promise<void> => {
    try {
      const proof = { hash: emulatorHash(stack), ...(await proveStack(stack, path.join(folder, stack.name), setBacks)) };
      proofs[stack.name] = proof;
      process.stdout.write(`${describe(stack.name, proof)}\n`);
    } catch (error) {
      failures += 1;
      process.stdout.write(`FAILED ${stack.name}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  };
  // All at once: most of the time the provider waits, ten minutes for a search domain that is there at once.
  await Promise.all(stacks.filter(({ name }) => names.length === 0 || names.includes(name)).map(prove));
  const kept = Object.entries(readLedger().emulated).filter(([name]) => stacks.some((stack) => stack.name === name));
  writeLedger({ ...readLedger(), emulated: { ...Object.fromEntries(kept), ...proofs } });
  process.stdout.write(`\n${Object.keys(proofs).length} proved, ${failures} failed\n`);
  return failures === 0 ? 0 : 1;
}

function describe(name: string, proof: EmulatorProof): string {
  const resources = Object.values(proof.applied).reduce((sum, count) => sum + count, 0);
  return [
    `proved ${name}: Terraform ${proof.terraform}, AWS provider ${proof.aws}, moto ${proof.moto}`,
    `  valid; ${proof.mockChecks} checks with made-up resources; ${resources} resources of ${Object.keys(proof.applied).length} types applied`,
    `  second plan: ${proof.secondPlan}; destroy ${proof.destroyRefused ? "refused while protected, then " : ""}left ${proof.leftAfterDestroy}`,
    ...proof.setBack.map((what) => `  set back ${what}`),
    `  answered by our double: ${proof.answeredByDouble.join(", ")}`,
    `  left out: no resource`,
  ].join("\n");
}

if (require.main === module) {
  void main(process.argv.slice(2)).then((exitCode) => {
    process.exitCode = exitCode;
  });
}
