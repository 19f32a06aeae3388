/** What the real promtool says of expressions: thousands in one run, as recording rules of one file. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installedTool } from "../../scripts/verify/tools";

/** One at each end of every file. That both are refused and all is said of them proves that promtool read the file to its end. */
const BROKEN = "broken(";

/**
 * Why each expression is refused, by its place in the list; a valid one has no entry.
 *
 * @param features flags of Prometheus that are on
 * @throws when promtool did not judge every expression
 */
export function promtoolVerdicts(expressions: readonly string[], features: readonly string[] = []): ReadonlyMap<number, string> {
  const all = [BROKEN, ...expressions, BROKEN];
  const output = checkRules(all, features);
  const verdicts = new Map<number, string>();
  for (const [, rule = "", why = ""] of output.matchAll(/: group "all", rule (\d+), "[^"]*": (.*)/g)) verdicts.set(Number(rule) - 2, why);
  for (const place of [-1, expressions.length]) {
    if (!verdicts.delete(place)) throw new Error(`promtool did not judge everything:\n${output.slice(0, 2000)}`);
  }
  return verdicts;
}

function checkRules(expressions: readonly string[], features: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), "verdicts-"));
  try {
    const file = path.join(folder, "rules.yaml");
    const rules = expressions.map((expression, index) => `  - {record: "r${index}", expr: ${quoted(expression)}}\n`);
    writeFileSync(file, `groups:\n- name: all\n  rules:\n${rules.join("")}`);
    const flags = features.map((feature) => `--enable-feature=${feature}`);
    const run = spawnSync(installedTool("promtool"), [...flags, "check", "rules", "--lint=none", file], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    return `${run.stdout}${run.stderr}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A YAML scalar that keeps every character: all but printable ASCII is escaped. */
function quoted(text: string): string {
  const characters = [...text].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === '"' || character === "\\") return `\\${character}`;
    if (code >= 0x20 && code < 0x7f) return character;
    return code < 0x1_0000 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
  });
  return `"${characters.join("")}"`;
}
