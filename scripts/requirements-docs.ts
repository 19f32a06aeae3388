/**
 * Writes `docs/requirements.md` from `docs/requirements.json`, and puts the table itself into its kept form (sorted, one row per line):
 *
 *     node scripts/run.cjs scripts/requirements-docs
 *
 * A wrong table is refused: all problems are printed, nothing is written, exit code 1. Runs in the root of the repository.
 */
import { readFileSync, statSync, writeFileSync } from "node:fs";

import { validateDeliveries, type RepositoryView } from "./requirements-deliveries";
import { renderRequirements } from "./requirements-page";
import { formatRequirements, readRequirements } from "./requirements-table";
import { testTitles } from "./requirements-titles";

const TABLE = "docs/requirements.json";
const PAGE = "docs/requirements.md";

const repository: RepositoryView = {
  hasFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  testTitles: (path) => testTitles(readFileSync(path, "utf8")),
};

const { rows, problems: formProblems } = readRequirements(readFileSync(TABLE, "utf8"));
const problems = [...formProblems, ...validateDeliveries(rows, repository)];
if (problems.length > 0) {
  process.stderr.write(`${TABLE} is not right, so nothing was written:\n${problems.map((problem) => `  - ${problem}\n`).join("")}`);
  process.exitCode = 1;
} else {
  writeFileSync(TABLE, formatRequirements(rows));
  writeFileSync(PAGE, renderRequirements(rows));
  process.stdout.write(`${PAGE}: ${rows.length} requirements, ${rows.filter((row) => row.status === "delivered").length} delivered\n`);
}
