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

/** Without the layout. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
