/** `test`: runs unit tests of rules in promtool's format on Prometheus' own engine. */
import { createEngine } from "../../engine";
import { optionLines } from "../usage";
import type { ExitCode, Surroundings } from "../command";
import { renderInputProblems } from "../render-problems";
import { readTestArguments } from "./arguments";
import { TEST_OPTIONS, TEST_OPTION_NAMES, TEST_USAGE_LINE } from "./options";
import { renderTests } from "./render";

export function testRules(args: readonly string[], { out, error }: Surroundings): ExitCode {
  const { files, help, run, features, ignoreUnknownFields, format, problems } = readTestArguments(args);
  if (help) {
    out(USAGE);
    return 0;
  }
  if (problems.length > 0) {
    error(renderInputProblems(problems));
    return 2;
  }
  const results = createEngine({ features }).runRuleTests(files, { run, ignoreUnknownFields });
  out(renderTests(results, format));
  return results.every(({ passed }) => passed) ? 0 : 1;
}

const USAGE = [
  `Usage: ${TEST_USAGE_LINE}`,
  "",
  "Runs unit tests of rules, as `promtool test rules` does: same files, same verdicts. Nothing has to be installed for it: Prometheus' own",
  "engine is part of this package. Rule files are found from the folder of the file with the tests.",
  "",
  ...optionLines(TEST_OPTION_NAMES.map((name) => [name, TEST_OPTIONS[name]])),
  "",
  "Exit code: 0 all passed, 1 a test failed or a file cannot be read, 2 the command cannot be understood.",
  "",
].join("\n");
