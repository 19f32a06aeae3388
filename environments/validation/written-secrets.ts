/** Text that looks like a secret, in fields that may hold any text. Without this it would be found in the output, when everything else is mended. */
import type { Environment } from "../environment";
import type { Problem } from "../../problems";
import { scanForSecrets } from "../../secrets/scan";
import type { Sound } from "./sound";

/**
 * @param others the problems that are known already: a field is not refused twice for one text, and values that are no data are not looked through
 */
export function validateNoSecrets(environment: Sound<Environment>, others: readonly Problem[], at: string): Problem[] {
  if (others.some(({ code }) => code === "OBS0205")) return [];
  const refused = new Set(others.map((problem) => problem.at));
  return scanForSecrets(environment, at)
    .filter((problem) => !refused.has(problem.at))
    .map((problem) => ({ ...problem, what: "The environment holds what looks like a secret, and whoever reads the repository reads it." }));
}
