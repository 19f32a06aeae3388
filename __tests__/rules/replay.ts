/** Scenarios on Prometheus' own engine, in this process. */
import type { Files, RuleTestResult } from "../../engine";
import { engine } from "../engine/support";
import { type ScenarioCase, type Trial, filesOf } from "./scenario-cases";

/** What the engine says of the scenarios of a case, on its rules. */
export function replay(one: Trial): RuleTestResult {
  const [result] = engine().runRuleTests(["tests.yaml"], { files: inMemory(filesOf(one)) });
  if (result === undefined) throw new Error("the engine gave no result");
  return result;
}

/** Fails with the engine's words where a scenario comes out otherwise than it says. */
export function expectAsTheySay(one: ScenarioCase): void {
  const groups = one.file.tests.map(({ name }) => ({ name, errors: [] }));
  expect(replay(one)).toEqual({ file: "tests.yaml", passed: true, errors: [], warnings: [], groups });
}

function inMemory({ rules, tests }: ReturnType<typeof filesOf>): Files {
  const texts: Readonly<Record<string, string>> = { "rules.yaml": rules, "tests.yaml": tests };
  return {
    read: (name) => {
      const text = texts[name];
      if (text === undefined) throw new Error(`open ${name}: no such file or directory`);
      return new TextEncoder().encode(text);
    },
    list: () => Object.keys(texts),
  };
}
