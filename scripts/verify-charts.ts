/**
 * Renders every release of every environment with the real charts by the real Helm, and writes what was proved to the ledger:
 *
 *     npm run verify:charts -- --charts <folder that holds <chart>-<version> folders>
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { ENVIRONMENTS } from "../environments";
import { compose } from "../main";
import { renderProblems } from "../problems";
import { type SynthesizedRelease, type SynthesizedStack, resourcesOf, synthesizedStacks } from "./synthesized";
import { type ReleaseProof, foreignReleases, readLedger, releaseHash, releaseKey, writeLedger } from "./verify/ledger";
import { privilegesOf, registriesOf } from "./verify/privileges";
import { countKinds, floatingImages, renderRelease } from "./verify/render";
import { workloadsOf } from "./verify/workloads";
import { helmVersion, installedTool } from "./verify/tools";

function main(arguments_: readonly string[]): number {
  const [flag, folder] = arguments_;
  if (flag !== "--charts" || folder === undefined) {
    process.stderr.write("Where are the charts? Usage: npm run verify:charts -- --charts <folder that holds <chart>-<version> folders>\n");
    return 2;
  }
  const composition = compose();
  if (composition.problems.length > 0) {
    process.stderr.write(`${renderProblems(composition.problems)}\n`);
    return 1;
  }
  const helm = installedTool("helm");
  const version = helmVersion(helm);
  const proofs: Record<string, ReleaseProof> = {};
  const failures: string[] = [];
  const stacks = synthesizedStacks(composition);
  for (const release of foreignReleases(stacks)) {
    const key = releaseKey(release);
    const chart = path.join(folder, `${release.chart}-${release.version}`);
    const environment = ENVIRONMENTS.find(({ name }) => release.stack.startsWith(`${name}-`));
    try {
      if (!existsSync(chart)) throw new Error(`There is no chart at ${chart}.`);
      const objects = renderRelease(release, { helm, chart, kubernetesVersion: environment?.cluster.kubernetesVersion ?? "1.36" });
      const floating = floatingImages(objects);
      if (floating.length > 0) throw new Error(`Images without a fixed version: ${floating.join(", ")}`);
      if (objects.length === 0) throw new Error("Nothing was rendered.");
      proofs[key] = {
        chart: `${release.chart} ${release.version}`,
        hash: releaseHash(release),
        helm: version,
        rendered: countKinds(objects),
        privileges: privilegesOf(objects, tokenlessAccounts(stacks, release)),
        registries: registriesOf(objects),
        workloads: workloadsOf(objects, release.namespace),
      };
      process.stdout.write(`rendered ${key}: ${objects.length} objects\n`);
    } catch (error) {
      failures.push(`${key}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  writeLedger({ ...readLedger(), releases: proofs });
  for (const failure of failures) process.stdout.write(`FAILED ${failure}\n`);
  process.stdout.write(`\n${Object.keys(proofs).length} rendered, ${failures.length} failed\n`);
  return failures.length === 0 ? 0 : 1;
}

/** Names of the service accounts in the release's stack and namespace that hand out no token. */
function tokenlessAccounts(stacks: readonly SynthesizedStack[], { stack: name, namespace }: SynthesizedRelease): string[] {
  return stacks
    .filter((stack) => stack.name === name)
    .flatMap((stack) => Object.values(resourcesOf(stack, "kubernetes_service_account_v1")))
    .filter((account) => account["automount_service_account_token"] === false)
    .map((account) => account["metadata"] as { readonly name: string; readonly namespace: string })
    .filter((metadata) => metadata.namespace === namespace)
    .map((metadata) => metadata.name);
}

if (require.main === module) process.exitCode = main(process.argv.slice(2));
