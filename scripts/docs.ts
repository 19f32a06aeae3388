/**
 * `npm run docs`: makes every page that is made from something else. A wrong requirements table is refused before anything is written.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packageRoot } from "../constructs/helm/package-root";
import { CONSTRUCT_PAGES } from "./construct-docs";
import { generatedDocs } from "./docs/generated-docs";

function main(): number {
  const root = packageRoot();
  const { files, problems } = generatedDocs(root);
  if (problems.length > 0) {
    process.stderr.write(`The docs were not made:\n${problems.map((problem) => `  - ${problem}\n`).join("")}`);
    return 1;
  }
  const changed = files.filter((file) => readText(path.join(root, file.path)) !== file.text);
  for (const file of changed) {
    const place = path.join(root, file.path);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, file.text);
    process.stdout.write(`written ${file.path}\n`);
  }
  const stale = readdirSync(path.join(root, CONSTRUCT_PAGES))
    .map((name) => `${CONSTRUCT_PAGES}/${name}`)
    .filter((page) => !files.some((file) => file.path === page));
  for (const page of stale) {
    rmSync(path.join(root, page));
    process.stdout.write(`removed ${page}\n`);
  }
  process.stdout.write(`${files.length} files are generated, ${changed.length} of them changed\n`);
  return 0;
}

/** @returns undefined where there is no such file */
function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

if (require.main === module) process.exitCode = main();
