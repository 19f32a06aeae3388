/**
 * The scenarios on Prometheus' own engine: which alert fires in which world, with which labels and words. The long ones, about objectives and about days, are
 * for `npm run test:slow`; promtool replays all of them in `npm run test:tools`.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { expectAsTheySay, replay } from "./replay";
import { scenarioCases } from "./scenario-cases";

const all = scenarioCases();
const cases = all.filter(({ long }) => !long);

test.each(cases.map((one) => [one.system, one.subject, one.file.tests.length, one] as const))(
  "of %s, %s comes out as its %i scenarios say",
  (_system, _subject, _count, one) => {
    expectAsTheySay(one);
  },
);

test("a scenario is red when its rule is another", () => {
  const critical = cases.find(({ groups }) =>
    groups.some(({ rules }) => rules.some((rule) => "alert" in rule && rule.labels["severity"] === "critical")),
  );
  if (critical === undefined) throw new Error("no rule is critical");
  const groups = critical.groups.map((group) => ({
    ...group,
    rules: group.rules.map((rule) => ("alert" in rule ? { ...rule, labels: { ...rule.labels, severity: "warning" } } : rule)),
  }));
  expect(replay({ ...critical, groups })).toMatchObject({ passed: false });
});

test("the long scenarios of every system have a file", () => {
  const files = readdirSync(path.join(__dirname, "..", "slow")).flatMap((file) => /^(\w+)\.test\.ts$/.exec(file)?.slice(1) ?? []);
  expect(files).toEqual([...new Set(all.filter(({ long }) => long).map(({ system }) => system))].sort());
});
