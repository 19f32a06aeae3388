/** Reads the command line, and tells everything that is wrong with it at once. */
import { parseArgs } from "node:util";
import { type Problem, nearest, quoteValue } from "../problems";
import { OPTIONS, OPTION_NAMES, type OptionName } from "./options";
import { USAGE_LINE } from "./usage";

export interface Arguments {
  readonly files: readonly string[];
  /** The texts of each option that was given; of a flag, none. */
  readonly given: Partial<Readonly<Record<OptionName, readonly string[]>>>;
  readonly problems: readonly Problem[];
}

const COMMANDS = ["lint", "test"];

export function readArguments(args: readonly string[]): Arguments {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const problems: Problem[] = [];
  const given: Partial<Record<OptionName, string[]>> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const name = OPTION_NAMES.find((known) => known === token.name);
    if (name === undefined) problems.push(unknownOption(token.rawName));
    else problems.push(...take(name, token.value, given));
  }
  const [command, ...files] = positionals;
  const isEnding = given.help !== undefined || given.version !== undefined || given.list !== undefined || given.explain !== undefined;
  if (command !== undefined && !COMMANDS.includes(command)) problems.push(unknownCommand(command));
  else if (!isEnding && files.length === 0) problems.push(NO_FILES);
  return { files, given, problems };
}

function take(name: OptionName, value: string | undefined, given: Partial<Record<OptionName, string[]>>): Problem[] {
  const facts = OPTIONS[name];
  const at = `--${name}`;
  if (facts.type === "boolean") {
    given[name] = [];
    return value === undefined
      ? []
      : [{ ...usageProblem(at, "The option takes no value.", quoteValue(value)), allowed: at, remedy: "Leave the value out." }];
  }
  if (value === undefined || value === "") {
    return [
      {
        ...usageProblem(at, "The option needs a value.", "nothing"),
        allowed: `${at} <${facts.value}>`,
        remedy: "Write it behind the option.",
      },
    ];
  }
  const before = given[name];
  if (before !== undefined && !("multiple" in facts)) {
    return [
      {
        ...usageProblem(at, "The option is given twice.", `${quoteValue(before[0])} and ${quoteValue(value)}`),
        allowed: "one value",
        remedy: "Keep one.",
      },
    ];
  }
  given[name] = [...(before ?? []), value];
  return [];
}

function unknownOption(written: string): Problem {
  const meant = nearest(written.replace(/^-+/, ""), OPTION_NAMES);
  return {
    ...usageProblem(written, "There is no such option.", written),
    allowed: OPTION_NAMES.map((name) => `--${name}`).join(", "),
    remedy: meant === undefined ? "Leave it out; --help tells what each option does." : `Did you mean --${meant}?`,
  };
}

function unknownCommand(command: string): Problem {
  const looksLikeFile = /[./]|^-$/.test(command);
  return {
    ...usageProblem("command", "There is no such command.", quoteValue(command)),
    allowed: COMMANDS.join(", "),
    remedy: looksLikeFile ? `Put lint before the file: ${USAGE_LINE.replace(/<rules.*/, command)}` : `Write ${USAGE_LINE}`,
  };
}

const NO_FILES: Problem = {
  ...usageProblem("command", "No file is named, so there is nothing to check.", "nothing"),
  allowed: "rule files, dashboards, folders of them, - for the standard input",
  remedy: `Write ${USAGE_LINE}`,
};

function usageProblem(at: string, what: string, got: string): Omit<Problem, "allowed" | "remedy"> {
  return { code: "OBS0901", at, what, got };
}
