/** `lint`: opens what is named, has it checked, prints what was found. */
import type { InputFile, LintOptions, LintReport } from "../lint";
import type { Arguments } from "./arguments";
import type { ExitCode, Surroundings } from "./command";
import { openFiles } from "./read-inputs";
import { renderInputProblems } from "./render-problems";
import { readSettings } from "./settings";

const LINTED = [".yaml", ".yml", ".json", ".rules"];

export async function lint(read: Arguments, surroundings: Surroundings): Promise<ExitCode> {
  const { given } = read;
  const settings = readSettings(read);
  const opened = openFiles(read.files, LINTED, surroundings.stdin);
  const policyFiles = openFiles(given.config ?? [], [], surroundings.stdin);
  const logFiles = openFiles(given.logs ?? [], [], surroundings.stdin);
  const exposed = openFiles(given.metrics ?? [], [], surroundings.stdin);
  const { lintFiles, readLogContract, readMetrics, readPolicy, renderJson, renderText, COLOURED, PLAIN } = await import("../lint");
  const fromFile = policyFiles.files.map(readPolicy);
  const [logs = { problems: [] }] = logFiles.files.map(readLogContract);
  const contracts = await readMetrics(exposed.files);
  const problems = [read, settings, opened, policyFiles, logFiles, logs, exposed, contracts, ...fromFile].flatMap((part) => part.problems);
  const options: LintOptions = {
    ...settings.lint,
    policy: Object.assign({}, ...fromFile.map(({ policy }) => policy), settings.policy),
    metrics: contracts.metrics,
    ...(logs.value === undefined ? {} : { logs: logs.value }),
    today: surroundings.today,
  };
  // Findings would be wrong where the command, the policy or what is exposed is not what was meant. Single lines of a page that cannot be read are no reason.
  const unclear = [read, settings, policyFiles, logFiles, logs, exposed, ...fromFile].flatMap((part) => part.problems);
  const isClear = unclear.length === 0 && (given.metrics === undefined || contracts.metrics.length > 0);
  const files = isClear ? opened.files.map(({ name, text, isFromFolder }): InputFile => ({ name, text, isOptional: isFromFolder })) : [];
  const report = lintFiles(files, options);
  const told: LintReport = { ...report, problems: [...problems, ...report.problems] };
  if (settings.format === "json") surroundings.out(renderJson(told));
  else {
    if (isClear && (told.problems.length === 0 || told.counts.expressions > 0))
      surroundings.out(renderText(told, isColoured(surroundings) ? COLOURED : PLAIN));
    if (told.problems.length > 0) surroundings.error(renderInputProblems(told.problems));
  }
  if (told.problems.length > 0) return 2;
  return told.findings.length > 0 ? 1 : 0;
}

function isColoured({ isTerminal, noColor }: Surroundings): boolean {
  return isTerminal && (noColor === undefined || noColor === "");
}
