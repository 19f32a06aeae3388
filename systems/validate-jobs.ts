/** Whether scrape jobs bring what is declared: each metric set is read, no list keeps nothing, and the label `job` says which job it was. */
import { keptBy } from "../metrics/cardinality/kept";
import { storedNames } from "../metrics/cardinality/series-of-metric";
import type { ScrapeJob } from "../metrics/scrape";
import { type Problem, nearest, quoteValue } from "../problems";
import type { SystemPack } from "./system-pack";

type Scraped = Pick<SystemPack, "name" | "metrics" | "scrape">;

export function validateJobs(system: Scraped): Problem[] {
  return [
    ...validateSetsAreRead(system),
    ...system.scrape.flatMap((job, index) => {
      const at = `systems.${system.name}.scrape[${index}]`;
      return [...validateReplicas(job, at), ...validateKept(job, system, at)];
    }),
  ];
}

/** Jobs of two systems that have one name: `up{job="api"}` would mean either. */
export function validateJobNames(systems: readonly Pick<SystemPack, "name" | "scrape">[]): Problem[] {
  const owners = new Map<string, string>();
  return systems.flatMap(({ name: system, scrape }) =>
    scrape.flatMap((job, index) => {
      const owner = owners.get(job.name) ?? system;
      owners.set(job.name, owner);
      if (owner === system) return [];
      return [
        refused({
          at: `systems.${system}.scrape[${index}].name`,
          what: `The system ${owner} has a job of this name too, so the label job says of neither whose series these are.`,
          got: quoteValue(job.name),
          allowed: "a name that no job of another system has",
          remedy: `Begin it with the name of the system: ${system}-${job.name}.`,
        }),
      ];
    }),
  );
}

/** What is declared and read by no job never arrives, and every alert on it is silent. */
function validateSetsAreRead({ name, metrics, scrape }: Scraped): Problem[] {
  return metrics
    .filter(({ source }) => !scrape.some((job) => job.source === source))
    .map(({ source }) =>
      refused({
        at: `systems.${name}.metrics.${source}`,
        what: "No scrape job reads this metric set, so its series never arrive.",
        got: quoteValue(scrape.map((job) => job.source)),
        allowed: `a job with the source ${quoteValue(source)}`,
        remedy: "Add a job that reads it, or take the metric set out of the system.",
      }),
    );
}

function validateReplicas(job: ScrapeJob, at: string): Problem[] {
  if (job.kind !== "service" && job.kind !== "pods") return [];
  const { replicas = 1 } = job;
  if (Number.isInteger(replicas) && replicas > 0) return [];
  return [
    refused({
      at: `${at}.replicas`,
      what: "The number of endpoints is no count, and the estimate of series needs it.",
      got: quoteValue(replicas),
      allowed: "a whole number from 1",
      remedy: "Say how many endpoints there are at most.",
    }),
  ];
}

/** A histogram has no series under its bare name: a list that names it so loses all of it. */
function validateKept(job: ScrapeJob, { metrics }: Scraped, at: string): Problem[] {
  const set = metrics.find(({ source }) => source === job.source);
  if (job.keep === undefined || set === undefined) return [];
  const stored = set.metrics.flatMap((contract) => storedNames(contract).map(({ name }) => name));
  return job.keep.flatMap((entry, index) => {
    if (stored.some((name) => keptBy({ keep: [entry] }, name))) return [];
    const longer = stored.filter((name) => name.startsWith(`${entry}_`));
    const near = nearest(entry, stored);
    return [
      refused({
        at: `${at}.keep[${index}]`,
        what: "No series that the metric set declares has this name, so nothing is kept by it.",
        got: quoteValue(entry),
        allowed: longer.length > 0 ? longer.join(", ") : `names of series of ${job.source}`,
        remedy: longer.length > 0 || near === undefined ? "Name the series as they are stored." : `Did you mean ${near}?`,
      }),
    ];
  });
}

function refused(problem: Omit<Problem, "code">): Problem {
  return { code: "OBS0807", ...problem };
}
