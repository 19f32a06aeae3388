/**
 * Writes `docs/problems.md` from the table of codes:
 *
 *     node scripts/run.cjs scripts/problems-docs
 *
 * Runs in the root of the repository.
 */
import { writeFileSync } from "node:fs";
import { PROBLEM_CODES } from "../problems";

export const PROBLEMS_PAGE = "docs/problems.md";

/** What the first two digits of a code stand for. */
export const PROBLEM_AREAS: Readonly<Record<string, string>> = {
  "01": "Environments",
  "02": "Helm charts and values",
  "03": "Metrics and expressions",
  "04": "Rules",
  "05": "Routing",
  "06": "Secrets",
  "07": "Dashboards",
  "08": "Systems and stacks",
  "09": "Linted files",
};

const INTRODUCTION = `# Problems

Generated from \`problems/codes.ts\` by \`npm run docs\`: do not edit.

Everything that refuses input reports problems. One synth reports all of them, grouped by where they are, writes nothing and ends with exit code 1. A problem reads like this:

    OBS0106 environments.staging.cluster.zones[1]
      The zone does not belong to the region eu-central-1.
      got:     "eu-west-1b"
      allowed: eu-central-1a, eu-central-1b, eu-central-1c
      do:      Name a zone of the region.

The first line has the code and the place: the path of a field, or the name of a rule, panel or route. A code never changes its meaning and is never used again.
Codes such as D03 and promql/rate are findings in expressions and rules: [the analyzer](analyzer.md) explains each with an example. Queries of logs and traces have codes such as
L02 where files are linted, and those of the table below at synth: [logs and traces](logs-and-traces.md) has both.
`;

/** The page for a table of codes and meanings. */
export function renderProblemsPage(codes: Readonly<Record<string, string>>): string {
  const areas = Object.entries(PROBLEM_AREAS).map(([area, title]) => {
    const rows = Object.entries(codes).filter(([code]) => areaOf(code) === area);
    return [
      `## ${title}`,
      "",
      "| code | what it means |",
      "| --- | --- |",
      ...rows.map(([code, meaning]) => `| ${code} | ${meaning} |`),
      "",
    ].join("\n");
  });
  return [INTRODUCTION, ...areas].join("\n");
}

/** First two digits of a code: `01` of `OBS0106`. */
export function areaOf(code: string): string {
  return code.slice("OBS".length, "OBS00".length);
}

if (require.main === module) {
  writeFileSync(PROBLEMS_PAGE, renderProblemsPage(PROBLEM_CODES));
  process.stdout.write(`${PROBLEMS_PAGE}: ${Object.keys(PROBLEM_CODES).length} problems\n`);
}
