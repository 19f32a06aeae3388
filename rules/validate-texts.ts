/** Whether an alert, on metrics or on log lines, has the texts that whoever is told needs. */
import { type Problem, quoteValue } from "../problems";
import type { AlertFacts } from "./alert";

/** @param at place of the alert */
export function textProblems({ summary, description, panel, severity }: AlertFacts, at: string): Problem[] {
  const texts = { summary, description, ...(severity === "none" ? {} : { panel: panel ?? "" }) };
  const meaning = { summary: "a title", description: "a sentence on what it means", panel: "a panel that shows it" } as const;
  const missing: Problem[] = Object.entries(texts)
    .filter(([, text]) => text.trim() === "")
    .map(([field]) => ({
      code: "OBS0401",
      at: `${at}.${field}`,
      what: `Who is told of this alert gets no ${field}.`,
      got: "nothing",
      allowed: meaning[field as keyof typeof meaning],
      remedy: `Write the ${field} of the alert.`,
    }));
  if (!summary.includes("\n")) return missing;
  return [
    ...missing,
    {
      code: "OBS0401",
      at: `${at}.summary`,
      what: "The summary is the title of a notification, and it has several lines.",
      got: quoteValue(summary),
      allowed: "one line",
      remedy: "Move what follows the first line to the description.",
    },
  ];
}
