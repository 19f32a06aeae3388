/** Runbooks: every alert has one, each has its sections with something in them, and none stands there for an alert that is gone. */
import { type Problem, nearest, quoteValue } from "../problems";
import { RUNBOOK_SECTIONS, runbookPath } from "./conventions";

/**
 * @param runbooks texts by `<system>/<alert>`
 */
export function validateRunbooks(system: string, alerts: readonly string[], runbooks: Readonly<Record<string, string>>): Problem[] {
  const orphans = Object.keys(runbooks).filter((key) => key.startsWith(`${system}/`) && !alerts.includes(key.slice(system.length + 1)));
  return [
    ...alerts.flatMap((alert) => runbookProblems(system, alert, runbooks[`${system}/${alert}`])),
    ...orphans.map((key) => orphan(key, system, alerts)),
  ];
}

function runbookProblems(system: string, alert: string, text: string | undefined): Problem[] {
  const at = `rules.${system}.${alert}.runbook`;
  const file = `docs/runbooks/${runbookPath(system, alert)}`;
  if (text === undefined) {
    return [
      {
        code: "OBS0403",
        at,
        what: "The alert has no runbook, so its link leads nowhere.",
        got: "nothing",
        allowed: file,
        remedy: `Write it, with the sections ${RUNBOOK_SECTIONS.join(", ")}.`,
      },
    ];
  }
  const sections = sectionsOf(text);
  const empty = RUNBOOK_SECTIONS.filter((section) => (sections.get(section) ?? "") === "");
  const found = [...sections.keys()];
  const isOrdered = found.filter((name) => (RUNBOOK_SECTIONS as readonly string[]).includes(name)).join() === RUNBOOK_SECTIONS.join();
  if (empty.length === 0 && isOrdered) return [];
  return [
    {
      code: "OBS0403",
      at,
      what: empty.length > 0 ? `The runbook has nothing under ${empty.join(", ")}.` : "The sections of the runbook are not in their order.",
      got: found.length === 0 ? "no section" : found.join(", "),
      allowed: `the headings "## ${RUNBOOK_SECTIONS.join('", "## ')}", each with a text`,
      remedy: `Complete ${file}.`,
    },
  ];
}

/** The text under each heading of the second level, without the generated facts. */
function sectionsOf(text: string): Map<string, string> {
  const parts = text.replace(/<!-- facts:begin -->[\s\S]*?<!-- facts:end -->/, "").split(/^## +(.+?) *$/m);
  return new Map(parts.flatMap((part, index) => (index % 2 === 1 ? [[part, (parts[index + 1] ?? "").trim()] as const] : [])));
}

function orphan(key: string, system: string, alerts: readonly string[]): Problem {
  const name = key.slice(system.length + 1);
  const near = nearest(name, alerts);
  return {
    code: "OBS0403",
    at: `rules.${system}.${name}.runbook`,
    what: "There is a runbook for an alert that does not exist.",
    got: quoteValue(`docs/runbooks/${key}.md`),
    allowed: alerts.join(", "),
    remedy: near === undefined ? "Remove the file, or define the alert." : `Rename the file to ${near}.md, or remove it.`,
  };
}
