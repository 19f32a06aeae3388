/** The checks of the scrape model are part of what a synth asks of its systems. */
import { dev } from "../../environments/dev";
import { phoenix, type SystemPack } from "../../systems";
import { validateSystems } from "../../systems/validate-systems";
import { Size } from "../../units";

/** Problems of scrapes and budgets; runbooks and the like are not given here. */
function scrapeProblems(...systems: readonly SystemPack[]): string[] {
  const problems = validateSystems({ environments: [dev], systems, runbooks: {}, platformNamespaces: [] });
  return problems.filter(({ code }) => /^OBS080[2567]$/.test(code)).map(({ code, at }) => `${code} ${at}`);
}

const changedJob = (index: number, changes: object): SystemPack => ({
  ...phoenix,
  scrape: phoenix.scrape.map((job, each) => (each === index ? ({ ...job, ...changes } as typeof job) : job)),
});

test("a system whose scrape model is sound has no problem of it", () => {
  expect(scrapeProblems(phoenix)).toEqual([]);
});

test.each<[string, readonly SystemPack[], readonly string[]]>([
  ["a target that does not resolve", [changedJob(0, { service: "phoenix-master" })], ["OBS0802 systems.phoenix.scrape[0].service"]],
  [
    "a budget that is exceeded",
    [{ ...phoenix, budget: { ...phoenix.budget, storagePerDay: Size.mebibytes(1) } }],
    ["OBS0805 systems.phoenix.budget.storagePerDay"],
  ],
  [
    "a program that refuses Prometheus",
    [changedJob(1, { answersTo: ["192.168.0.0/16"] })],
    ["OBS0806 systems.phoenix.scrape[1].answersTo"],
  ],
  ["a list that keeps nothing", [changedJob(2, { keep: ["redis_used_memory"] })], ["OBS0807 systems.phoenix.scrape[2].keep[0]"]],
  [
    "jobs of two systems with one name",
    [phoenix, { ...phoenix, name: "atlas", namespaces: ["atlas"], exporters: [], secrets: [] }],
    [0, 1, 2, 3, 4].map((index) => `OBS0807 systems.atlas.scrape[${index}].name`),
  ],
])("%s is refused", (_, systems, expected) => {
  expect(scrapeProblems(...systems)).toEqual(expected);
});
