/** Reads the command line of `test`, and tells everything that is wrong with it at once. */
import { parseArgs } from "node:util";
import { FEATURES, type Feature } from "../../engine";
import { type Problem, nearest, quoteValue } from "../../problems";
import { TEST_OPTIONS, TEST_OPTION_NAMES, TEST_USAGE_LINE, type TestOptionName } from "./options";

export type TestFormat = (typeof FORMATS)[number];

const FORMATS = ["text", "json", "junit"] as const;

export interface TestArguments {
  readonly files: readonly string[];
  readonly help: boolean;
  /** One regular expression for all that were given. */
  readonly run: string;
  readonly features: readonly Feature[];
  readonly ignoreUnknownFields: boolean;
  readonly format: TestFormat;
  readonly problems: readonly Problem[];
}

export function readTestArguments(args: readonly string[]): TestArguments {
  const { tokens } = parseArgs({ args: [...args], options: TEST_OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const problems: Problem[] = [];
  const given: Partial<Record<TestOptionName, string[]>> = {};
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const name = TEST_OPTION_NAMES.find((known) => known === token.name);
    if (name === undefined) problems.push(unknownOption(token.rawName));
    else problems.push(...take(name, token.value, given));
  }
  const help = given.help !== undefined;
  if (!help && files.length === 0) problems.push(NO_FILES);
  const listed = (given["enable-feature"] ?? []).flatMap((value) => value.split(",").filter(Boolean));
  const features = FEATURES.filter((feature) => listed.includes(feature));
  for (const name of listed)
    if (!FEATURES.some((feature) => feature === name)) problems.push(unknownChoice("enable-feature", name, FEATURES));
  const [written = "text"] = given.format ?? [];
  const format = FORMATS.find((known) => known === written);
  if (format === undefined) problems.push(unknownChoice("format", written, FORMATS));
  return {
    files,
    help,
    run: (given.run ?? []).join("|"),
    features,
    ignoreUnknownFields: given["ignore-unknown-fields"] !== undefined,
    format: format ?? "text",
    problems,
  };
}

function take(name: TestOptionName, value: string | undefined, given: Partial<Record<TestOptionName, string[]>>): Problem[] {
  const facts = TEST_OPTIONS[name];
  const at = `--${name}`;
  if (facts.type === "boolean") {
    given[name] = [];
    return value === undefined ? [] : [problem(at, "The option takes no value.", quoteValue(value), at, "Leave the value out.")];
  }
  if (value === undefined || value === "") {
    return [problem(at, "The option needs a value.", "nothing", `${at} <${facts.value}>`, "Write it behind the option.")];
  }
  given[name] = [...(given[name] ?? []), value];
  return [];
}

function unknownOption(written: string): Problem {
  const meant = nearest(written.replace(/^-+/, ""), TEST_OPTION_NAMES);
  const allowed = TEST_OPTION_NAMES.map((name) => `--${name}`).join(", ");
  const remedy = meant === undefined ? "Leave it out; --help tells what each option does." : `Did you mean --${meant}?`;
  return problem(written, "There is no such option.", written, allowed, remedy);
}

function unknownChoice(option: TestOptionName, got: string, choices: readonly string[]): Problem {
  const meant = nearest(got, choices);
  const remedy = meant === undefined ? "Choose one of them." : `Did you mean ${meant}?`;
  return problem(`--${option}`, "The value is none of the choices.", quoteValue(got), choices.join(", "), remedy);
}

function problem(at: string, what: string, got: string, allowed: string, remedy: string): Problem {
  return { code: "OBS0901", at, what, got, allowed, remedy };
}

const NO_FILES = problem(
  "files",
  "There is nothing to test.",
  "no file",
  TEST_USAGE_LINE,
  "Name one or more files with unit tests of rules.",
);
