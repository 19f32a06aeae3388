/**
 * `npm run compare:tests -- <tests.yaml>...`: unit tests of rules, of anybody, on the engine in this package and on the real promtool. Prints the counts, and each file on which
 * the two differ.
 */
import { createEngine } from "../engine";
import { compareFiles } from "./compare-rule-tests/compare";

function main(files: readonly string[]): number {
  if (files.length === 0) {
    process.stderr.write("Name one or more files with unit tests of rules.\n");
    return 2;
  }
  const compared = compareFiles(createEngine(), files);
  const verdicts = compared.filter(({ ours, theirs }) => ours.passed !== theirs.passed);
  const messages = compared.filter(({ same, ours, theirs }) => !same && ours.passed === theirs.passed);
  for (const { file, ours, theirs } of [...verdicts, ...messages]) {
    process.stdout.write(
      `${file}\n  promtool, ${theirs.passed ? "passed" : "failed"}: ${theirs.said}\n  engine, ${ours.passed ? "passed" : "failed"}: ${ours.said}\n`,
    );
  }
  const passed = compared.filter(({ theirs }) => theirs.passed).length;
  process.stdout.write(
    `${files.length} files, of which promtool passes ${passed}: ${verdicts.length} other verdicts, ${messages.length} other messages\n`,
  );
  return verdicts.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
