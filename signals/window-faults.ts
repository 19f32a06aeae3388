/** Ranges that Prometheus would refuse, or that look at nothing. */
import type { QueryFault } from "./signal";
import { isPanelWindow, windowSeconds } from "./window";

export function windowFaults(window: string): readonly QueryFault[] {
  if (isPanelWindow(window) || windowSeconds(window) !== undefined) return [];
  return [
    {
      what: "The window is no range of time.",
      got: window,
      allowed: "a whole number of seconds, minutes, hours or days: 5m, 24h",
      remedy: "Write the window as one whole number and one unit.",
    },
  ];
}
