/** Turns options into a policy and the settings of a lint run, and tells everything that is wrong with their values. */
import { type LintOptions, ALL_CODES, isCode } from "../lint";
import { type Problem, nearest, quoteValue } from "../problems";
import type { Policy } from "../promql/policy";
import { parseDuration } from "../promql/syntax/duration";
import type { Arguments } from "./arguments";
import type { OptionName } from "./options";

export interface Settings {
  readonly format: "text" | "json";
  /** What the options say; they go before what the file of `--config` says. */
  readonly policy: Policy;
  readonly lint: Pick<LintOptions, "advice" | "disable" | "language">;
  readonly problems: readonly Problem[];
}

export function readSettings({ given }: Pick<Arguments, "given">): Settings {
  const problems: Problem[] = [];
  const refuse = (option: OptionName, what: string, got: string, allowed: string, remedy = "Write it in this form."): void => {
    problems.push({ code: "OBS0901", at: `--${option}`, what, got: quoteValue(got), allowed, remedy });
  };
  const one = (option: OptionName): string | undefined => given[option]?.[0];
  const several = (option: OptionName): readonly string[] | undefined =>
    given[option]?.flatMap((value) => value.split(",").filter(Boolean));
  const choice = <T extends string>(option: OptionName, choices: readonly T[]): T | undefined => {
    const value = one(option);
    const chosen = choices.find((candidate) => candidate === value);
    if (value !== undefined && chosen === undefined) refuse(option, "The value is none of the choices.", value, choices.join(", "));
    return chosen;
  };
  const seconds = (option: OptionName): number | undefined => {
    const value = one(option);
    const duration = value === undefined ? undefined : parseDuration(value);
    if (value === undefined || (duration !== undefined && duration > 0)) return duration;
    refuse(option, "The value is no duration.", value, "30s, 5m, 1h30m, 15d");
    return undefined;
  };
  const version = one("prometheus-version");
  if (version !== undefined && !/^\d+\.\d+(?:\.\d+)?$/.test(version)) {
    refuse("prometheus-version", "The value is no version.", version, "3.13, 2.53.1");
  }
  const external = given["external-label"]?.map((value) => value.split(/=(.*)/s, 2));
  for (const [name, value] of external ?? []) {
    if (value === undefined || name === "") refuse("external-label", "The label has no value.", name ?? "", "name=value");
  }
  for (const code of several("disable") ?? []) {
    if (isCode(code)) continue;
    const meant = nearest(code, ALL_CODES);
    refuse(
      "disable",
      "There is no such code.",
      code,
      "a code that --list names",
      meant === undefined ? "Look it up with --list." : `Did you mean ${meant}?`,
    );
  }
  const language = choice("language", ["promql", "logql"]);
  const policy: { -readonly [K in keyof Policy]?: Policy[K] | undefined } = {
    scopeLabels: several("scope-label"),
    targetLabels: several("target-labels"),
    externalLabels: external === undefined ? undefined : Object.fromEntries(external),
    scrapeInterval: seconds("scrape-interval"),
    evaluationInterval: seconds("evaluation-interval"),
    retention: seconds("retention"),
    prometheusVersion: version,
    features: several("feature"),
  };
  return {
    format: choice("format", ["text", "json"]) ?? "text",
    policy: Object.fromEntries(Object.entries(policy).filter(([, value]) => value !== undefined)),
    lint: { advice: given.advice !== undefined, disable: several("disable") ?? [], ...(language === undefined ? {} : { language }) },
    problems,
  };
}
