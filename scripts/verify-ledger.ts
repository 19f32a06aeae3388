/** Says which proofs of the ledger are missing or out of date, and fails if any is: `npm run verify:ledger`. */
import { compose } from "../main";
import { renderProblems } from "../problems";
import { synthesizedStacks } from "./synthesized";
import { awsStacks, foreignReleases, readLedger, staleProofs } from "./verify/ledger";

function main(): number {
  const composition = compose();
  if (composition.problems.length > 0) {
    process.stderr.write(`${renderProblems(composition.problems)}\n`);
    return 1;
  }
  const stacks = synthesizedStacks(composition);
  const stale = staleProofs(readLedger(), stacks);
  for (const sentence of stale) process.stdout.write(`${sentence}\n`);
  const proved = foreignReleases(stacks).length + stacks.length + awsStacks(stacks).length - stale.length;
  process.stdout.write(`${proved} proofs are current, ${stale.length} are not\n`);
  return stale.length === 0 ? 0 : 1;
}

if (require.main === module) process.exitCode = main();
