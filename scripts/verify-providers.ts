/**
 * Runs `terraform init` and `terraform validate` on every stack with the real providers, and writes what was proved to the ledger:
 *
 *     npm run verify:providers
 *
 * Providers come from the registry, or from a plugin folder that Terraform's own CLI configuration names. Where the provider at hand is older than our
 * constraint, a copy is validated whose constraint and newer arguments are set back by `scripts/verify/provider-setbacks.json`; the ledger says so.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packageRoot } from "../constructs/helm/package-root";
import { compose, synthesize } from "../main";
import { type SynthesizedStack, readStacks } from "./synthesized";
import { type StackProof, readLedger, stackHash, writeLedger } from "./verify/ledger";
import { type SetBacks, setBack } from "./verify/set-back";
import { terraformVersion } from "./verify/tools";

const SETBACKS_FILE = path.join(packageRoot(), "scripts", "verify", "provider-setbacks.json");

function main(): number {
  const folder = mkdtempSync(path.join(tmpdir(), "providers-"));
  try {
    const outdir = path.join(folder, "out");
    mkdirSync(outdir);
    const exitCode = synthesize(compose({ outdir }));
    return exitCode === 0 ? verify(readStacks(outdir), outdir) : exitCode;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function verify(stacks: readonly SynthesizedStack[], outdir: string): number {
  const terraform = terraformVersion();
  const setBacks = JSON.parse(readFileSync(SETBACKS_FILE, "utf8")) as SetBacks;
  const proofs: Record<string, StackProof> = {};
  let failures = 0;
  for (const stack of stacks) {
    try {
      const proof = validate(stack, path.join(outdir, "stacks", stack.name), setBacks);
      proofs[stack.name] = { hash: stackHash(stack), terraform, ...proof };
      const older = proof.setBack.length > 0 ? `, ${proof.setBack.length} set back` : "";
      process.stdout.write(
        `valid ${stack.name}: ${Object.entries(proof.providers)
          .map((entry) => entry.join(" "))
          .join(", ")}${older}\n`,
      );
    } catch (error) {
      failures += 1;
      process.stdout.write(`FAILED ${stack.name}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  writeLedger({ ...readLedger(), stacks: proofs });
  process.stdout.write(`\n${Object.keys(proofs).length} valid, ${failures} failed\n`);
  return failures === 0 ? 0 : 1;
}

/** First as it is; when Terraform finds no provider for the constraints, as a copy that is set back. */
function validate(stack: SynthesizedStack, folder: string, setBacks: SetBacks): Pick<StackProof, "providers" | "setBack"> {
  let setBackArguments: readonly string[] = [];
  try {
    terraform(folder, "init", "-backend=false", "-input=false", "-no-color");
  } catch {
    const copy = setBack(stack.json, setBacks);
    writeFileSync(path.join(folder, "cdk.tf.json"), JSON.stringify(copy.json));
    setBackArguments = copy.setBack;
    terraform(folder, "init", "-backend=false", "-input=false", "-no-color");
  }
  terraform(folder, "validate", "-no-color");
  const providers = selectedProviders(folder);
  rmSync(path.join(folder, ".terraform"), { recursive: true });
  return { providers, setBack: setBackArguments };
}

/** Provider versions of the lock file that init wrote. */
function selectedProviders(folder: string): Record<string, string> {
  if (!readdirSync(folder).includes(".terraform.lock.hcl")) return {};
  const lock = readFileSync(path.join(folder, ".terraform.lock.hcl"), "utf8");
  const blocks = lock.matchAll(/provider "[^"]*\/([^/"]+)" \{\s+version\s+= "([^"]+)"/g);
  return Object.fromEntries([...blocks].map(([, name, version]) => [name ?? "", version ?? ""]));
}

/** @throws with Terraform's own words */
function terraform(folder: string, ...arguments_: readonly string[]): void {
  try {
    execFileSync("terraform", [`-chdir=${folder}`, ...arguments_], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const { stderr, stdout } = error as { readonly stderr?: string; readonly stdout?: string };
    throw new Error(`terraform ${arguments_[0] ?? ""}: ${(stderr ?? stdout ?? String(error)).trim()}`, { cause: error });
  }
}

if (require.main === module) process.exitCode = main();
