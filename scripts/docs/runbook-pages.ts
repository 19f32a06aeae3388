/** The runbooks of all alerts, with their facts made anew from the definitions; what people wrote stays as it is. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { RUNBOOK_SECTIONS, runbookPath } from "../../rules/conventions";
import { runbookFacts, withFacts } from "../../rules/runbook-facts";
import { allAlertingRules } from "../../rules/validate-rules";
import { SYSTEMS, platformPacks } from "../../systems";
import type { GeneratedFile } from "./generated-file";

/** @param root Folder of the repository. */
export function runbookPages(root: string): GeneratedFile[] {
  return [...Object.values(SYSTEMS), ...platformPacks()].flatMap((source) =>
    [...new Set(allAlertingRules(source).map((rule) => rule.alert))].map((alert) => {
      const file = `docs/runbooks/${runbookPath(source.name, alert)}`;
      const place = path.join(root, file);
      const old = existsSync(place) ? readFileSync(place, "utf8") : begun(alert);
      return { path: file, text: withFacts(old, runbookFacts(source, alert)) };
    }),
  );
}

/** Its sections are empty, and synth refuses those: a runbook that was only begun cannot be forgotten. */
function begun(alert: string): string {
  return `# ${alert}\n\n${RUNBOOK_SECTIONS.map((section) => `## ${section}\n`).join("\n")}`;
}
