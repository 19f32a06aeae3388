/** The same unit tests of rules on the engine and on promtool. */
import { spawnSync } from "node:child_process";
import type { PromqlEngine, RuleTestResult } from "../../engine";
import { installedTool } from "../verify/tools";

export interface Compared {
  readonly file: string;
  readonly same: boolean;
  readonly ours: { readonly passed: boolean; readonly said: string };
  readonly theirs: { readonly passed: boolean; readonly said: string };
}

export function compareFiles(engine: PromqlEngine, files: readonly string[]): Compared[] {
  const results = engine.runRuleTests(files);
  return results.map((result) => {
    const ours = { passed: result.passed, said: plain(messagesOf(result)) };
    const theirs = promtool(result.file);
    return { file: result.file, same: ours.passed === theirs.passed && ours.said === theirs.said, ours, theirs };
  });
}

function messagesOf({ errors, groups }: RuleTestResult): string {
  return [...errors, ...groups.flatMap((group) => group.errors)].join("\n");
}

function promtool(file: string): Compared["theirs"] {
  const { stderr, status } = spawnSync(installedTool("promtool"), ["test", "rules", file], { encoding: "utf8" });
  return { passed: status === 0, said: plain(stderr.replace(/^ {2}(FAILED:|WARNING: .*)$/gm, "")) };
}

/** Without the layout, and without the one order that promtool itself leaves to chance. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(DUPLICATES, (_, before: string, one: string, other: string) => `${before}[${[one, other].sort().join(", ")}]`)
    .trim();
}

/**
 * Of two series that match where one may, Prometheus names them in the order in which they were loaded, and its test loader ranges over a Go map: the
 * same promtool names either one first.
 */
const DUPLICATES = /(hand-side of the operation: )\[(\{.*?\}), (\{.*?\})\](?=;many-to-many)/g;
