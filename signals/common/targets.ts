/** Whether what a system exposes is read at all. */
import { prometheusScrapes } from "../../metrics/exporters";
import { gauge } from "../query";
import type { Scope } from "../selection";
import type { Signal } from "../signal";

/** The scrape targets of a system, by job. */
export function targetsUpOf(system: Scope) {
  return {
    name: "targetsUp",
    title: "Scrape Targets",
    description: "1 where every target of a job is read, 0 where at least one is not.",
    query: gauge(system.select(prometheusScrapes.up), { by: ["job"] }),
    unit: "short",
    legend: "{{job}}",
  } as const satisfies Signal;
}
