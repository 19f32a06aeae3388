/** Which series a scrape job keeps. */
import type { ScrapeJob } from "../scrape";

/** Whether a series of this name gets through: each entry of the list is an expression of whole names, as the scrape has it. */
export function keptBy({ keep }: Pick<ScrapeJob, "keep">, name: string): boolean {
  return keep === undefined || keep.some((entry) => entry === name || matchesWhole(entry, name));
}

/** What is no expression keeps nothing. */
function matchesWhole(pattern: string, name: string): boolean {
  if (/^\w*$/.test(pattern)) return false;
  try {
    return new RegExp(`^(?:${pattern})$`, "su").test(name);
  } catch {
    return false;
  }
}
