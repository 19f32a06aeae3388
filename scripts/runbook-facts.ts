/**
 * Writes the facts of every runbook anew from the definitions of its alerts, between the markers, and leaves everything else as it is:
 *
 *     node scripts/run.cjs scripts/runbook-facts
 *
 * A runbook that does not exist is begun, with its sections still to be written. Runs in the root of the repository.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { RUNBOOK_SECTIONS, runbookPath } from "../rules/conventions";
import { runbookFacts, withFacts } from "../rules/runbook-facts";
import { allAlertingRules } from "../rules/validate-rules";
import { SYSTEMS, platformPacks } from "../systems";

const FOLDER = join("docs", "runbooks");

for (const source of [...Object.values(SYSTEMS), ...platformPacks()]) {
  for (const alert of new Set(allAlertingRules(source).map((rule) => rule.alert))) {
    const file = join(FOLDER, runbookPath(source.name, alert));
    const old = existsSync(file) ? readFileSync(file, "utf8") : begun(alert);
    const text = withFacts(old, runbookFacts(source, alert));
    if (existsSync(file) && text === old) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    process.stdout.write(`${file}\n`);
  }
}

/** Empty sections are refused at synth, so a begun runbook cannot be forgotten. */
function begun(alert: string): string {
  return `# ${alert}\n\n${RUNBOOK_SECTIONS.map((section) => `## ${section}\n`).join("\n")}`;
}
