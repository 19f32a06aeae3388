/**
 * Makes the facts of an exposition: `npm run expositions:facts -- --program redis_exporter --version 1.82.0 --source "output of the binary" <file>...`
 *
 * A file is what a program answers to a scrape (`curl localhost:9121/metrics`); several files of one program are joined, because many series appear only
 * when something happens. What Prometheus would refuse is told and left out. The facts go to `__tests__/fixtures/expositions/<program>-<version>.txt`, or to the folder given with `--out`. `--only` is a
 * regular expression of the names that are kept.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packageRoot } from "../constructs/helm/package-root";
import { parseExposition } from "../metrics/exposition/parse-exposition";
import { renderProblemLine } from "../problems";
import { mergeFacts, renderFacts } from "./exposition-facts/facts";
import { factsOfExposition } from "./exposition-facts/facts-of-exposition";

const USAGE =
  'Usage: npm run expositions:facts -- --program <name> --version <version> --source "<how it was had>" [--only <expression>] [--out <folder>] <file>...\n';

export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      program: { type: "string" },
      version: { type: "string" },
      source: { type: "string" },
      only: { type: "string", default: "" },
      out: { type: "string" },
    },
  });
  const { program, version, source } = values;
  const missing = positionals.filter((file) => !existsSync(file));
  if (program === undefined || version === undefined || source === undefined || positionals.length === 0 || missing.length > 0) {
    process.stderr.write(missing.map((file) => `There is no file ${file}.\n`).join("") + USAGE);
    return 2;
  }
  const kept = new RegExp(values.only);
  const read = positionals.map((file) => parseExposition(readFileSync(file, "utf8"), { at: file }));
  for (const problem of read.flatMap(({ problems }) => problems)) process.stderr.write(`${renderProblemLine(problem)}\n`);
  const metrics = mergeFacts(read.map(factsOfExposition)).filter(({ name }) => kept.test(name));
  const out = values.out ?? join(packageRoot(), "__tests__", "fixtures", "expositions");
  mkdirSync(out, { recursive: true });
  const name = `${program}-${version}.txt`;
  writeFileSync(join(out, name), renderFacts({ program, version, source, metrics }));
  process.stdout.write(`${name}: ${String(metrics.length)} metrics\n`);
  return 0;
}

if (require.main === module) process.exitCode = main(process.argv.slice(2));
