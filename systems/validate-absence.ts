/** Whether an alert on what is missing waits long enough: two scrapes of the jobs that it is about must be able to fail before somebody is woken. */
import type { Environment } from "../environments/environment";
import type { Problem } from "../problems";
import type { Alert } from "../rules/alert";
import { Duration } from "../units";
import { systemConfig } from "./settings";
import type { SystemPack } from "./system-pack";

/** Scrapes that may be missed, in each environment with its intervals and overrides. */
const MISSED_SCRAPES = 2;

export function validateAbsence(environment: Environment, system: Pick<SystemPack, "name" | "alerts" | "scrape">): Problem[] {
  const overrides = systemConfig(environment, system).alerts ?? {};
  return Object.entries<Alert>(system.alerts).flatMap(([name, alert]): Problem[] => {
    if (alert.comparison !== undefined || alert.relation !== undefined) return [];
    const interval = intervalOf(alert, system, environment.metrics.scrapeInterval);
    const waits = overrides[name]?.for ?? alert.for ?? Duration.seconds(0);
    const least = MISSED_SCRAPES * interval.toSeconds();
    if (waits.toSeconds() >= least) return [];
    return [
      {
        code: "OBS0404",
        at: `rules.${system.name}.${name}.for`,
        what: `In ${environment.name} the targets are read every ${interval.toString()}, so one failed scrape and a restart make this alert on absence fire.`,
        got: waits.toString(),
        allowed: `${Duration.seconds(least).toString()} or more`,
        remedy: "Wait for two missed scrapes, or read the job more often.",
      },
    ];
  });
}

/** The interval of the job that the alert is about, or the longest of the system's where it names none. */
function intervalOf({ signal }: Alert, { scrape }: Pick<SystemPack, "scrape">, usual: Duration): Duration {
  const job = signal.query.labelValues["job"];
  const named = job?.kind === "enum" ? scrape.filter(({ name }) => job.values.includes(name)) : [];
  const intervals = (named.length > 0 ? named : scrape).map(({ interval }) => interval ?? usual);
  return intervals.reduce((longest, interval) => (interval.toSeconds() > longest.toSeconds() ? interval : longest), intervals[0] ?? usual);
}
