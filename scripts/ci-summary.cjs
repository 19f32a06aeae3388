/*
 * Closes a CI run with `N passed, N failed`, counted from the result files of the test runs:
 *
 *     node scripts/ci-summary.cjs <folder with unit.json and tools.json> <number of steps that failed>
 *
 * A run that left no result file, or ran no test, counts as a failure, and so does every failed step.
 */
"use strict";

const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");

const [folder, failedSteps] = process.argv.slice(2);
let passed = 0;
let failed = Number(failedSteps);

for (const name of ["unit.json", "tools.json"]) {
  const file = path.join(folder, name);
  const result = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  if (result === undefined || result.numTotalTests === 0) {
    process.stdout.write(`${name}: no test ran\n`);
    failed += 1;
    continue;
  }
  const notRun = result.numPendingTests + result.numTodoTests;
  if (notRun > 0) process.stdout.write(`${name}: ${notRun} tests were skipped, which counts as failed\n`);
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites + notRun;
}

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
