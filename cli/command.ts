/** The command, apart from the process that it runs in. */
import type { Problem } from "../problems";
import { readArguments } from "./arguments";
import { renderInputProblems } from "./render-problems";
import { usage } from "./usage";

/** The process around the command. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Everything on the standard input. */
  readonly stdin: () => string;
  readonly isTerminal: boolean;
  /** The environment variable NO_COLOR. @see https://no-color.org */
  readonly noColor: string | undefined;
  /** `2026-10-07` */
  readonly today: string;
  readonly version: () => string;
}

/** 0: nothing found. 1: something found. 2: the command or a file cannot be understood. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command. What is not needed for what was asked is not even loaded. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  if (args[0] === "test") {
    const { testRules } = await import("./test/run");
    return testRules(args.slice(1), surroundings);
  }
  const read = readArguments(args);
  const { given } = read;
  if (given.help !== undefined || args.length === 0) {
    surroundings.out(usage());
    return args.length === 0 ? 2 : 0;
  }
  if (given.version !== undefined) {
    surroundings.out(`${surroundings.version()}\n`);
    return 0;
  }
  if (given.list !== undefined || given.explain !== undefined) {
    const { explainCodes } = await import("./explain");
    const { text, problems } = explainCodes(given.explain ?? []);
    surroundings.out(text);
    return problems.length > 0 ? refuse(problems, surroundings) : 0;
  }
  // Nothing can be opened without names. Otherwise what is wrong with the files is told together with what is wrong with the command.
  if (read.files.length === 0 && given.format?.[0] !== "json") return refuse(read.problems, surroundings);
  const { lint } = await import("./lint");
  return lint(read, surroundings);
}

function refuse(problems: readonly Problem[], { error }: Surroundings): ExitCode {
  error(renderInputProblems(problems));
  return 2;
}
