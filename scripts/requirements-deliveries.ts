/** Compares what the requirements table says is delivered with the files and tests that are really there. Pure: the repository is passed in. */
import type { Requirement } from "./requirements-table";

/** What the table says about files and tests is compared with this. */
export interface RepositoryView {
  /** Whether a file (no folder) stands at this path below the root. */
  hasFile(path: string): boolean;
  /** All titles of suites and tests that run in this test file. */
  testTitles(path: string): readonly string[];
}

/** Compares the delivered rows with what is really there. */
export function validateDeliveries(rows: readonly Requirement[], repository: RepositoryView): string[] {
  return rows.flatMap((row) =>
    row.status === "delivered"
      ? [
          ...row.files.flatMap((file) => validateFile(row.id, file, repository)),
          ...row.tests.flatMap((test) => validateTest(row.id, test, repository)),
        ]
      : [],
  );
}

function validateFile(id: string, file: string, repository: RepositoryView): string[] {
  if (/^\/|^[A-Za-z]:|\\|(^|\/)\.\.?(\/|$)|^dist\/|^node_modules\//.test(file)) {
    return [`${id}: files has ${JSON.stringify(file)}. Write the path of a committed file from the root of the repository, with slashes.`];
  }
  return repository.hasFile(file) ? [] : [`${id}: the file ${JSON.stringify(file)} does not exist. Name the file that delivers it now.`];
}

function validateTest(id: string, test: string, repository: RepositoryView): string[] {
  const cut = test.indexOf(" > ");
  const file = test.slice(0, Math.max(cut, 0));
  const title = test.slice(cut + 3);
  if (!/^__tests__\/.+\.test\.ts$/.test(file) || title === "") {
    return [`${id}: tests has ${JSON.stringify(test)}. Write "__tests__/path/of/some.test.ts > exact title".`];
  }
  if (!repository.hasFile(file))
    return [`${id}: the test file ${JSON.stringify(file)} does not exist. Name the file that the test is in now.`];
  return repository.testTitles(file).includes(title)
    ? []
    : [`${id}: ${file} has no test titled ${JSON.stringify(title)}. Copy the title as it stands in the code, placeholders included.`];
}
