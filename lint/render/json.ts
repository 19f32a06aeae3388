/** The report for programs. Its form only ever gets more fields; `version` is raised when one changes its meaning. */
import type { LintReport } from "../report";

export function renderJson({ findings, problems, counts, untoldAdvice, accepted }: LintReport): string {
  return `${JSON.stringify({ version: 1, findings, problems, counts, untoldAdvice, accepted }, null, 2)}\n`;
}
