/** All pages that are made from something else, as text: `npm run docs` writes them, a test compares them with what is committed. */
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { PROBLEM_CODES } from "../../problems";
import { CONSTRUCT_EXAMPLES, constructDocs } from "../construct-docs";
import { PROBLEMS_PAGE, renderProblemsPage } from "../problems-docs";
import { type RepositoryView, validateDeliveries } from "../requirements-deliveries";
import { renderRequirements } from "../requirements-page";
import { formatRequirements, readRequirements } from "../requirements-table";
import { testTitles } from "../requirements-titles";
import { alertsPage } from "./alerts-page";
import { analyzerPage } from "./analyzer-page";
import { arrowPicture } from "./arrow-picture";
import { chartsPage } from "./charts-page";
import type { GeneratedFile } from "./generated-file";
import { pagePicture } from "./page-picture";
import { runbookPages } from "./runbook-pages";
import { sourceProgram } from "./source-program";
import { telemetryPage } from "./telemetry-page";

export interface GeneratedDocs {
  readonly files: readonly GeneratedFile[];
  /** Why they must not be written, one sentence each. */
  readonly problems: readonly string[];
}

/** @param root Folder of the repository. */
export function generatedDocs(root: string): GeneratedDocs {
  const program = sourceProgram(root, ["constructs", "stacks"]);
  const requirements = requirementsDocs(root);
  return {
    files: [
      ...requirements.files,
      ...runbookPages(root),
      ...constructDocs(program, (file) => textOf(path.join(root, CONSTRUCT_EXAMPLES, file))),
      chartsPage(root, program),
      alertsPage(),
      analyzerPage(),
      telemetryPage(),
      { path: PROBLEMS_PAGE, text: renderProblemsPage(PROBLEM_CODES) },
      arrowPicture(),
      pagePicture(),
    ],
    problems: requirements.problems,
  };
}

function textOf(file: string): string | undefined {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(file, "utf8") : undefined;
}

/** The table of requirements in its kept form, and its page. */
function requirementsDocs(root: string): GeneratedDocs {
  const table = "docs/requirements.json";
  const repository: RepositoryView = {
    hasFile: (file) => statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile() ?? false,
    testTitles: (file) => testTitles(readFileSync(path.join(root, file), "utf8")),
  };
  const { rows, problems } = readRequirements(readFileSync(path.join(root, table), "utf8"));
  return {
    files: [
      { path: table, text: formatRequirements(rows) },
      { path: "docs/requirements.md", text: renderRequirements(rows) },
    ],
    problems: [...problems, ...validateDeliveries(rows, repository)].map((problem) => `${table}: ${problem}`),
  };
}
