/** Whether the services of a system can be told apart, and whether each of their endpoints is read once. */
import type { ScrapeJob, ServiceDeclaration } from "../metrics/scrape";
import { type Problem, quoteValue } from "../problems";
import type { SystemPack } from "./system-pack";

/** Names of ports: at most this many lower-case letters, digits and inner hyphens. @see https://kubernetes.io/docs/reference/networking/service-protocols/ */
const PORT_NAME = /^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function validateServices({ name, services }: Pick<SystemPack, "name" | "services">): Problem[] {
  return services.flatMap((service, index) => {
    const at = `systems.${name}.services[${index}]`;
    const twin = services.slice(0, index).some((before) => before.name === service.name);
    return [
      ...(twin ? [refused(`${at}.name`, "Two services of the system have this name.", service.name, "each service once")] : []),
      ...validatePorts(service, at),
    ];
  });
}

function validatePorts({ ports }: ServiceDeclaration, at: string): Problem[] {
  const entries = Object.entries(ports);
  return entries.flatMap(([name, port], index) => {
    const place = `${at}.ports.${name}`;
    const twin = entries.slice(0, index).find(([, before]) => before === port)?.[0];
    return [
      ...(PORT_NAME.test(name)
        ? []
        : [refused(place, "Kubernetes takes no port of this name.", name, "up to 15 lower-case letters, digits and inner hyphens")]),
      ...(Number.isInteger(port) && port > 0 && port < 65_536 ? [] : [refused(place, "There is no such port.", port, "1 to 65535")]),
      ...(twin === undefined ? [] : [refused(place, `The port ${twin} of the service has this number too.`, port, "each number once")]),
    ];
  });
}

/** An endpoint that two jobs read has all its series twice, and whatever is summed over jobs is doubled. */
export function validateEndpoints({ name, scrape, services }: Pick<SystemPack, "name" | "scrape" | "services">): Problem[] {
  const readers = new Map<string, string>();
  return scrape.flatMap((job, index) => {
    const at = `systems.${name}.scrape[${index}]`;
    return endpointsOf(job, services).flatMap((endpoint) => {
      const reader = readers.get(endpoint);
      readers.set(endpoint, reader ?? job.name);
      return reader === undefined
        ? []
        : [refused(at, `The job ${reader} reads the same endpoint, so its series would be there twice.`, endpoint, "each endpoint once")];
    });
  });
}

/** What a job reads, in a form that is the same for jobs that read the same. */
function endpointsOf(job: ScrapeJob, services: readonly ServiceDeclaration[]): string[] {
  switch (job.kind) {
    case "service": {
      const service = services.find(({ name }) => name === job.service);
      return [
        `port ${service?.ports[job.port] ?? job.port} of ${pods(service?.labels ?? { service: job.service })}, ${job.path ?? "/metrics"}`,
      ];
    }
    case "pods": {
      const service = services.find(({ labels }) => pods(labels) === pods(job.labels));
      return [`port ${service?.ports[job.port] ?? job.port} of ${pods(job.labels)}, ${job.path ?? "/metrics"}`];
    }
    case "probe":
      return job.targets.map((target) => `${job.module} of ${target}`);
    case "static":
      return job.targets.map((target) => `${target}${job.path ?? "/metrics"}`);
  }
}

function pods(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}=${value}`);
  return `{${pairs.sort().join(",")}}`;
}

function refused(at: string, what: string, got: unknown, allowed: string): Problem {
  return { code: "OBS0807", at, what, got: quoteValue(got), allowed, remedy: "Mend it in the system's scrape model (metrics/)." };
}
