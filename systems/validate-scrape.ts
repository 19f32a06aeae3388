/** Whether each scrape job of a system resolves: to a service, port and metric set that the same system declares, each read once. */
import type { ProbeScrape, ScrapeJob, ServiceDeclaration } from "../metrics/scrape";
import { type Problem, nearest, quoteValue } from "../problems";
import type { SystemPack } from "./system-pack";
import { validateEndpoints, validateServices } from "./validate-endpoints";
import { validateJobs } from "./validate-jobs";

export function validateScrape(system: Pick<SystemPack, "name" | "services" | "scrape" | "metrics">): Problem[] {
  return [
    ...validateServices(system),
    ...system.scrape.flatMap((job, index) => {
      const at = `systems.${system.name}.scrape[${index}]`;
      return [
        ...validateSource(job, system, at),
        ...validateTarget(job, system, at),
        ...validateDuplicate(job, system.scrape.slice(0, index), at),
      ];
    }),
    ...validateJobs(system),
    ...validateEndpoints(system),
  ];
}

function validateSource(job: ScrapeJob, system: Pick<SystemPack, "metrics">, at: string): Problem[] {
  const sources = system.metrics.map((set) => set.source);
  if (sources.includes(job.source)) return [];
  return [unresolved(`${at}.source`, "The job reads metrics that no metric set of the system declares.", job.source, sources)];
}

function validateTarget(job: ScrapeJob, system: Pick<SystemPack, "services">, at: string): Problem[] {
  switch (job.kind) {
    case "service":
      return validatePort(job.service, job.port, system.services, `${at}.service`);
    case "probe":
      return job.targets.flatMap((target, index) => validateProbeTarget(job, target, system.services, `${at}.targets[${index}]`));
    case "pods":
      return Object.keys(job.labels).length > 0
        ? []
        : [unresolved(`${at}.labels`, "A job without labels reads every pod of the namespace.", "no label", ["at least one label"])];
    case "static":
      return job.targets
        .filter((target) => !/^[a-z0-9][a-z0-9.-]*:\d{1,5}$/i.test(target))
        .map((target) => unresolved(`${at}.targets`, "A target is a host name and a port.", target, ["host:port"]));
  }
}

function validateProbeTarget(job: ProbeScrape, target: string, services: readonly ServiceDeclaration[], at: string): Problem[] {
  if (/^https?:\/\//.test(target)) {
    return URL.canParse(target) ? [] : [unresolved(at, "The target is not a URL.", target, ["https://host/path"])];
  }
  const [, service, port] = /^([^:/]+):([^/]+)\//.exec(target) ?? [];
  if (service === undefined || port === undefined) {
    return [
      unresolved(at, `The target of probe ${job.name} has no readable form.`, target, ["service:port name/path", "https://host/path"]),
    ];
  }
  return validatePort(service, port, services, at);
}

function validatePort(service: string, port: string, services: readonly ServiceDeclaration[], at: string): Problem[] {
  const declared = services.find(({ name }) => name === service);
  if (declared === undefined) {
    return [
      unresolved(
        at,
        "The job resolves to no service that the system declares.",
        service,
        services.map(({ name }) => name),
      ),
    ];
  }
  if (port in declared.ports) return [];
  return [unresolved(at, `The service ${service} has no port of this name.`, port, Object.keys(declared.ports))];
}

function validateDuplicate(job: ScrapeJob, before: readonly ScrapeJob[], at: string): Problem[] {
  if (!before.some(({ name }) => name === job.name)) return [];
  return [
    unresolved(`${at}.name`, "Two jobs of the system have this name, so their series would carry the same job label.", job.name, [
      "a name of its own",
    ]),
  ];
}

function unresolved(at: string, what: string, got: string, allowed: readonly string[]): Problem {
  const near = nearest(got, allowed);
  return {
    code: "OBS0802",
    at,
    what,
    got: quoteValue(got),
    allowed: allowed.length === 0 ? "nothing: none is declared" : allowed.join(", "),
    remedy: near === undefined ? "Declare it in the same system, or name one that is declared." : `Did you mean ${near}?`,
  };
}
