/** One stack from its JSON to nothing: valid, tested, applied, planned again, destroyed. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packageRoot } from "../../../constructs/helm/package-root";
import { placeOf } from "../../security/references";
import { stackResources } from "../../security/stack-json";
import type { SynthesizedStack } from "../../synthesized";
import type { EmulatorProof } from "../ledger";
import type { SetBacks } from "../set-back";
import { terraformVersion } from "../tools";
import { type Emulator, readReport, startEmulator, stopEmulator, takeInventory } from "./emulator";
import { type EmulatorCopy, atEmulator, isProtected, localCopy, unprotected } from "./emulator-copy";
import { SETTINGS } from "./settings";
import { mockTest } from "./mock-test";
import { terraform, tryTerraform } from "./terraform";

/** Exit code of a plan that would change something. */
const CHANGES = 2;

/**
 * Proves a stack in a folder of its own.
 *
 * @throws with what went wrong, in Terraform's words where it is Terraform's
 */
export async function proveStack(stack: SynthesizedStack, folder: string, setBacks: SetBacks): Promise<Omit<EmulatorProof, "hash">> {
  mkdirSync(folder, { recursive: true });
  const copy = localCopy(stack, setBacks);
  writeStack(folder, copy);
  await terraform(folder, "init", "-input=false", "-no-color");
  await terraform(folder, "validate", "-no-color");
  const mockChecks = await testWithMocks(stack, folder, copy);
  const { account, region } = placeOf(stack);
  const emulator = await startEmulator(account, region);
  try {
    const destroyRefused = await liveAndDie(stack, folder, atEmulator(copy, emulator.address), emulator);
    const { double, faults } = await readReport(emulator);
    if (faults.length > 0) throw new Error(`The API models of AWS do not allow: ${faults.join("; ")}`);
    return {
      terraform: terraformVersion(),
      aws: lockedVersion(folder),
      moto: motoVersion(),
      setBack: copy.setBack,
      applied: countTypes(stack),
      answeredByDouble: Object.keys(double),
      mockChecks,
      secondPlan: "no changes",
      destroyRefused,
      leftAfterDestroy: 0,
    };
  } finally {
    stopEmulator(emulator);
  }
}

/** In the copy without protection: Terraform destroys at the end of a test what it made up. @returns the number of checks that passed */
async function testWithMocks(stack: SynthesizedStack, folder: string, copy: EmulatorCopy): Promise<number> {
  const file = path.join(folder, "made-up.tftest.hcl");
  const test = mockTest(stack);
  writeStack(folder, unprotected(copy));
  writeFileSync(file, test);
  const output = await terraform(folder, "test", "-no-color");
  if (!/1 passed, 0 failed/.test(output)) throw new Error(`terraform test ran something else: ${output.slice(-500)}`);
  rmSync(file);
  return (test.match(/^ {2}assert \{$/gm) ?? []).length;
}

/** Applies, plans again, destroys. @returns whether the destroy was refused while the stack was protected */
async function liveAndDie(stack: SynthesizedStack, folder: string, copy: EmulatorCopy, emulator: Emulator): Promise<boolean> {
  const before = takeInventory(emulator);
  writeStack(folder, copy);
  await terraform(folder, "apply", "-auto-approve", "-input=false", "-no-color");
  assertInventory(stack, difference(takeInventory(emulator), before));
  const plan = await tryTerraform(folder, "plan", "-detailed-exitcode", "-input=false", "-no-color");
  if (plan.status === CHANGES) throw new Error(`A second plan changes something:\n${changesOf(plan.output)}`);
  if (plan.status !== 0) throw new Error(`terraform plan: ${plan.output.slice(-2000)}`);
  const destroyRefused = isProtected(copy) && (await refusesDestroy(folder));
  if (isProtected(copy) && !destroyRefused) throw new Error("Terraform would destroy a stack that is protected.");
  writeStack(folder, unprotected(copy));
  if (isProtected(copy)) await terraform(folder, "apply", "-auto-approve", "-input=false", "-no-color");
  await terraform(folder, "destroy", "-auto-approve", "-input=false", "-no-color");
  const left = Object.entries(difference(takeInventory(emulator), before)).filter(([, count]) => count !== 0);
  if (left.length > 0) throw new Error(`After the destroy there is left: ${left.map(([type, count]) => `${count} ${type}`).join(", ")}`);
  return destroyRefused;
}

async function refusesDestroy(folder: string): Promise<boolean> {
  const { status, output } = await tryTerraform(folder, "plan", "-destroy", "-input=false", "-no-color");
  return status !== 0 && output.includes("Instance cannot be destroyed");
}

/** What Terraform says it made has to be there, or the inventory after a destroy would say nothing. */
function assertInventory(stack: SynthesizedStack, found: Readonly<Record<string, number>>): void {
  const wrong = Object.entries(countTypes(stack))
    .filter(([type, count]) => !SETTINGS.has(type) && found[type] !== count)
    .map(([type, count]) => `${type}: ${count} applied, ${found[type] ?? "not counted by tools/python/aws_emulator/inventory.py"} found`);
  if (wrong.length > 0) throw new Error(`The emulator has other things than the stack. ${wrong.join("; ")}`);
}

function difference(counts: Readonly<Record<string, number>>, before: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).map(([type, count]) => [type, count - (before[type] ?? 0)]));
}

function countTypes(stack: SynthesizedStack): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of stackResources(stack)) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

function changesOf(output: string): string {
  const start = output.indexOf("Terraform will perform the following actions");
  return output.slice(Math.max(start, 0)).slice(0, 6000);
}

function writeStack(folder: string, { json }: EmulatorCopy): void {
  writeFileSync(path.join(folder, "cdk.tf.json"), JSON.stringify(json, undefined, 1));
}

/** Version of the AWS provider by the lock file that init wrote. */
function lockedVersion(folder: string): string {
  const lock = readFileSync(path.join(folder, ".terraform.lock.hcl"), "utf8");
  return /hashicorp\/aws" \{\s+version\s+= "([^"]+)"/.exec(lock)?.[1] ?? "";
}

function motoVersion(): string {
  const pins = readFileSync(path.join(packageRoot(), "tools", "python", "emulator.txt"), "utf8");
  return /^moto(?:\[[^\]]*\])?==(\S+)/m.exec(pins)?.[1] ?? "";
}
