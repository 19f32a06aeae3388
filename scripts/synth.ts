/** `npm run synth`: writes the output of all environments and closes with a summary for people. */
import { ENVIRONMENTS } from "../environments";
import { compose, synthesize } from "../main";
import { renderSummary, summarize } from "./summary";
import { readStacks } from "./synthesized";

function main(): number {
  const started = process.hrtime.bigint();
  const composition = compose();
  const exitCode = synthesize(composition);
  if (exitCode !== 0) return exitCode;
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const summary = summarize(readStacks(composition.app.outdir));
  process.stdout.write(`${renderSummary(summary, { environments: ENVIRONMENTS.length, seconds, outdir: composition.app.outdir })}\n`);
  return 0;
}

if (require.main === module) process.exitCode = main();
