/**
 * promtool's own check of metrics, on every contract written as an exposition: it parses, and what promtool says of names is known. Names of third parties
 * are theirs; ours are the source documents', and a contract with a name that promtool would change says in its note why it is kept.
 */
import { spawnSync } from "node:child_process";
import { PLATFORM_METRICS, SHARED_METRICS } from "../../metrics/exporters";
import { renderExposition } from "../../metrics/exposition/render-exposition";
import { installedTool } from "../../scripts/verify/tools";
import { SYSTEMS, type SystemPack } from "../../systems";

/** promtool ends with this when it has something to say of names, and with 1 when it cannot read the text. */
const LINTED = 3;

const sets = [...SHARED_METRICS, ...PLATFORM_METRICS, ...Object.values<SystemPack>(SYSTEMS).flatMap(({ metrics }) => metrics)];

/** What promtool says, by the metric that it says it of. */
function check(text: string): { readonly readable: boolean; readonly findings: ReadonlyMap<string, string> } {
  const { status, stdout, stderr } = spawnSync(installedTool("promtool"), ["check", "metrics"], { input: text, encoding: "utf8" });
  const lines = `${stdout}${stderr}`.split("\n").filter((line) => line.trim() !== "");
  return {
    readable: status === 0 || status === LINTED,
    findings: new Map(lines.map((line) => [line.split(" ")[0] ?? "", line])),
  };
}

test.each(sets.map((set) => [`${set.system}/${set.source}`, set] as const))("promtool reads the contracts of %s", (_, set) => {
  const { readable, findings } = check(renderExposition(set));
  expect([readable, readable ? [] : [...findings.values()]]).toEqual([true, []]);
  const own = set.exposition === undefined ? set.metrics : [];
  expect(own.filter(({ name, note }) => findings.has(name) && note === undefined).map(({ name }) => findings.get(name))).toEqual([]);
});

test("promtool refuses what is no exposition, and names what it would change", () => {
  expect(check("a{ 1\n").readable).toBe(false);
  expect(check("# HELP a_total A.\n# TYPE a_total gauge\na_total 1\n").findings.get("a_total")).toContain(
    'should not have "_total" suffix',
  );
});
