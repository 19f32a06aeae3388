/**
 * The only composition root: environments and systems become stacks, and everything is checked before anything is written. All problems of one synth are
 * reported at once, with exit code 1.
 */
import { copyFileSync, existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { App, TerraformStack } from "cdktf";
import { packageRoot } from "./constructs/helm/package-root";
import { NAMESPACES } from "./constructs/kubernetes/namespaces";
import { collectProblems } from "./constructs/problems";
import { ENVIRONMENTS, type Environment } from "./environments";
import { inspectEnvironments } from "./environments/validate";
import { type Problem, ProblemError, renderProblems } from "./problems";
import { scanForSecrets } from "./secrets/scan";
import { ClusterStack } from "./stacks/cluster-stack";
import { isEksEnvironment } from "./stacks/eks-environment";
import { GrafanaStack } from "./stacks/grafana-stack";
import { PlatformStack } from "./stacks/platform-stack";
import { TelemetryStack } from "./stacks/telemetry-stack";
import { SYSTEMS, type SystemPack } from "./systems";
import { validateSystems } from "./systems/validate-systems";

export interface ComposeOptions {
  /** @default - the environments of this repository */
  readonly environments?: readonly Environment[];
  /** @default - the systems of this repository */
  readonly systems?: readonly SystemPack[];
  /** Runbooks by `<system>/<alert>`. @default - the files below docs/runbooks */
  readonly runbooks?: Readonly<Record<string, string>>;
  /** Folder that synth writes to. @default - CDKTF's own: `CDKTF_OUTDIR`, or `cdktf.out` */
  readonly outdir?: string;
}

export interface Composition {
  readonly app: App;
  /** Everything that is wrong. The app may be synthesized only when this is empty. */
  readonly problems: readonly Problem[];
}

/** Where `npm run providers:lock` keeps the provider versions of each stack. */
export const LOCKS_FOLDER = path.join(packageRoot(), "locks");

/** Composes and checks all stacks without writing anything. */
export function compose(options: ComposeOptions = {}): Composition {
  const environments = options.environments ?? ENVIRONMENTS;
  const systems = options.systems ?? Object.values<SystemPack>(SYSTEMS);
  const runbooks = options.runbooks ?? readRunbooks();
  const app = new App({
    ...(options.outdir === undefined ? {} : { outdir: options.outdir }),
    context: { excludeStackIdFromLogicalIds: "true", allowSepCharsInLogicalIds: "true" },
  });
  const { problems: refused, buildable } = inspectEnvironments(environments, systems);
  const problems = [...refused];
  problems.push(...validateSystems({ environments: buildable, systems, runbooks, platformNamespaces: Object.values(NAMESPACES) }));
  for (const environment of buildable) {
    try {
      composeEnvironment(app, environment, systems);
    } catch (error) {
      // What is already reported may well be why; without any report it is a fault of the program.
      if (error instanceof ProblemError) problems.push(...error.problems);
      else if (problems.length === 0) throw error;
    }
  }
  problems.push(...collectProblems(app));
  if (problems.length === 0) problems.push(...secretsIn(app));
  return { app, problems };
}

/** Writes the output, or reports why not. @returns the exit code */
export function synthesize({ app, problems }: Composition): number {
  if (problems.length > 0) {
    process.stderr.write(`${renderProblems(problems)}\n`);
    return 1;
  }
  app.synth();
  removeOrphans(app);
  copyProviderLocks(app);
  return 0;
}

/** The stacks of one environment, each after the one that it stands on. */
function composeEnvironment(app: App, environment: Environment, systems: readonly SystemPack[]): void {
  const stacks = [
    ...(isEksEnvironment(environment) ? [new ClusterStack(app, { environment, systems })] : []),
    new PlatformStack(app, { environment, systems }),
    new TelemetryStack(app, { environment, systems }),
    new GrafanaStack(app, { environment, systems }),
  ];
  for (const [index, stack] of stacks.entries()) {
    const below = stacks[index - 1];
    if (below !== undefined) stack.addDependency(below);
  }
}

/** Takes away what an earlier synth wrote for stacks that no environment has any more, and nothing that a synth did not write. */
function removeOrphans(app: App): void {
  const names = app.node.children.map((child) => child.node.id);
  const folder = path.join(app.outdir, "stacks");
  const written = readdirSync(folder).filter((entry) => existsSync(path.join(folder, entry, "cdk.tf.json")));
  for (const name of written.filter((entry) => !names.includes(entry))) rmSync(path.join(folder, name), { recursive: true });
}

/** Lays the locked provider versions beside the stacks, where Terraform looks for them. */
function copyProviderLocks(app: App): void {
  for (const stack of app.node.children.filter((child) => TerraformStack.isStack(child))) {
    const lock = path.join(LOCKS_FOLDER, `${stack.node.id}.hcl`);
    if (existsSync(lock)) copyFileSync(lock, path.join(app.outdir, "stacks", stack.node.id, ".terraform.lock.hcl"));
  }
}

/** Looks at what would be written, stack by stack. */
function secretsIn(app: App): Problem[] {
  return app.node.children
    .filter((child): child is TerraformStack => TerraformStack.isStack(child))
    .flatMap((stack) => scanForSecrets(stack.toTerraform(), `output.${stack.node.id}`));
}

/** The runbooks of the repository, by `<system>/<alert>`. */
function readRunbooks(): Record<string, string> {
  const folder = path.join(packageRoot(), "docs", "runbooks");
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md"))
      .sort()
      .map((file) => [file.replaceAll(path.sep, "/").replace(/\.md$/, ""), readFileSync(path.join(folder, file), "utf8")]),
  );
}

if (require.main === module) process.exitCode = synthesize(compose());
