/** Figures of different units, where the compiler could not see it because a contract is no constant. */
import type { QueryFault } from "./signal";
import { type QueryUnit, unitsAgree } from "./unit";

export function unitFaults(one: QueryUnit, other: QueryUnit): readonly QueryFault[] {
  if (unitsAgree(one, other)) return [];
  return [
    {
      what: "Two figures of different units are added, compared or divided.",
      got: `${one} and ${other}`,
      allowed: "one unit on both sides",
      remedy: "Convert one of them, or take something else.",
    },
  ];
}
