/** What unit tests gave, for people, for programs, and for the reports of a pipeline. */
import type { RuleTestResult } from "../../engine";
import type { TestFormat } from "./arguments";

export function renderTests(results: readonly RuleTestResult[], format: TestFormat): string {
  if (format === "json") return `${JSON.stringify({ passed: results.every(({ passed }) => passed), files: results }, undefined, 2)}\n`;
  return format === "junit" ? renderJunit(results) : renderText(results);
}

function renderText(results: readonly RuleTestResult[]): string {
  const groups = results.flatMap((result) => result.groups);
  const failed = results.filter(({ passed }) => !passed).length;
  const files = counted(results.length, "file");
  const summary = `${failed === 0 ? "all passed" : `${failed} failed`} of ${files}, ${counted(groups.length, "group")}\n`;
  return results.map(renderFile).join("") + summary;
}

function renderFile({ file, passed, errors, warnings, groups }: RuleTestResult): string {
  const told = [...warnings.map((warning) => `  WARNING: ${warning}`), ...errors, ...groups.flatMap((group) => group.errors)];
  return `${file}: ${passed ? "passed" : "FAILED"}\n${told.map((text) => `${text}\n`).join("")}`;
}

/** @see https://github.com/testmoapp/junitxml */
function renderJunit(results: readonly RuleTestResult[]): string {
  const suites = results.map(({ file, errors, groups }) => {
    const cases = [...(errors.length > 0 ? [{ name: "the file as a whole", errors }] : []), ...groups];
    const failures = cases.filter((one) => one.errors.length > 0).length;
    const lines = cases.map((one) => {
      const failure = one.errors.map((text) => `<failure message="failed">${escaped(text)}</failure>`).join("");
      return `    <testcase name="${escaped(one.name)}">${failure}</testcase>`;
    });
    return [`  <testsuite name="${escaped(file)}" tests="${cases.length}" failures="${failures}">`, ...lines, "  </testsuite>"].join("\n");
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("\n")}\n</testsuites>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML holds it, without the characters that it cannot hold. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "").replace(/[^\P{Cc}\n\t]/gu, "?");
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
