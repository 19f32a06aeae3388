/**
 * The scenarios of the five systems on Prometheus' own engine: which alert fires in which world, with which labels and words. The long ones are for
 * `npm run test:slow`; promtool replays all of them in `npm run test:tools`.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { SYSTEMS } from "../../systems";
import { shortScenarios } from "./cases-of";
import { expectAsTheySay, replay } from "./replay";
import { scenarioCases } from "./scenario-cases";

const rows = shortScenarios(Object.keys(SYSTEMS));

test.each(rows)("of %s comes out as its %i scenarios say", (_subject, _count, one) => {
  expectAsTheySay(one);
});

test("a scenario is red when its rule is another", () => {
  const [, , critical] =
    rows.find(([, , { groups }]) =>
      groups.some(({ rules }) => rules.some((rule) => "alert" in rule && rule.labels["severity"] === "critical")),
    ) ?? [];
  if (critical === undefined) throw new Error("no rule is critical");
  const groups = critical.groups.map((group) => ({
    ...group,
    rules: group.rules.map((rule) => ("alert" in rule ? { ...rule, labels: { ...rule.labels, severity: "warning" } } : rule)),
  }));
  expect(replay({ ...critical, groups })).toMatchObject({ passed: false });
});

test("the long scenarios of every system have a file", () => {
  const files = readdirSync(path.join(__dirname, "..", "slow")).flatMap((file) => /^(\w+)\.test\.ts$/.exec(file)?.slice(1) ?? []);
  expect(files).toEqual([...new Set(scenarioCases().flatMap(({ long, system }) => (long ? [system] : [])))].sort());
});
