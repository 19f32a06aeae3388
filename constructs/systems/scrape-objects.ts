/**
 * Scrape jobs of a system as objects of the Prometheus operator. The label `job` is always the job's own name, so that rules can rely on it, and
 * targets that have no namespace of their own are given the system's name here.
 *
 * @see https://prometheus-operator.dev/docs/api-reference/api/
 */
import type { PodScrape, ProbeScrape, ScrapeJob, ServiceDeclaration, ServiceScrape, StaticScrape } from "../../metrics/scrape";
import type { SystemPack } from "../../systems/system-pack";
import type { HelmValues } from "../helm/helm-values";
import { type ServiceEndpoint, hostAndPort } from "../service-endpoint";
import type { ChartObject, ChartObjects } from "./objects-release";

export interface ScrapeObjectsOptions {
  /** Whose jobs are rendered. */
  readonly system: Pick<SystemPack, "name" | "namespaces" | "services" | "scrape">;
  /** The exporter that probes go through. */
  readonly blackbox: ServiceEndpoint;
}

const METRICS_PATH = "/metrics";

export function scrapeObjects(options: ScrapeObjectsOptions): ChartObjects {
  const jobs = options.system.scrape;
  return {
    serviceMonitors: jobs.filter(isService).map((job) => serviceMonitor(job, options)),
    podMonitors: jobs.filter(isPods).map((job) => podMonitor(job, options)),
    probes: jobs.filter(isProbe).map((job) => probe(job, options)),
    scrapeConfigs: jobs.filter(isStatic).map((job) => scrapeConfig(job, options)),
  };
}

function serviceMonitor(job: ServiceScrape, { system }: ScrapeObjectsOptions): ChartObject {
  const service = serviceNamed(job.service, system.services);
  return {
    name: job.name,
    spec: {
      selector: { matchLabels: service?.labels ?? {} },
      namespaceSelector: { matchNames: [...system.namespaces] },
      endpoints: [{ port: job.port, path: job.path ?? METRICS_PATH, ...interval(job), relabelings: [jobLabel(job)], ...keptMetrics(job) }],
    },
  };
}

function podMonitor(job: PodScrape, { system }: ScrapeObjectsOptions): ChartObject {
  return {
    name: job.name,
    spec: {
      selector: { matchLabels: job.labels },
      namespaceSelector: { matchNames: [...system.namespaces] },
      podMetricsEndpoints: [
        { port: job.port, path: job.path ?? METRICS_PATH, ...interval(job), relabelings: [jobLabel(job)], ...keptMetrics(job) },
      ],
    },
  };
}

function probe(job: ProbeScrape, { system, blackbox }: ScrapeObjectsOptions): ChartObject {
  return {
    name: job.name,
    spec: {
      jobName: job.name,
      module: job.module,
      prober: { url: hostAndPort(blackbox) },
      ...interval(job),
      ...keptMetrics(job),
      targets: {
        staticConfig: {
          static: job.targets.map((target) => probeTarget(target, job, system)),
          labels: { system: system.name, namespace: system.namespaces[0] },
        },
      },
    },
  };
}

function scrapeConfig(job: StaticScrape, { system }: ScrapeObjectsOptions): ChartObject {
  return {
    name: job.name,
    spec: {
      jobName: job.name,
      metricsPath: job.path ?? METRICS_PATH,
      ...(job.interval === undefined ? {} : { scrapeInterval: job.interval.toPrometheus() }),
      ...keptMetrics(job),
      staticConfigs: [{ targets: [...job.targets], labels: { job: job.name, system: system.name } }],
    },
  };
}

/** `phoenix-api:http/healthz` becomes the address of that port of the Service; an absolute URL stays. */
function probeTarget(target: string, job: ProbeScrape, system: ScrapeObjectsOptions["system"]): string {
  if (/^https?:\/\//.test(target)) return target;
  const [, serviceName, portName, path] = /^([^:]+):([^/]+)(\/.*)$/.exec(target) ?? [];
  const service = serviceNamed(serviceName ?? "", system.services);
  const address = `${service?.name ?? serviceName}.${system.namespaces[0]}.svc:${service?.ports[portName ?? ""] ?? portName}`;
  return job.module === "tcp_connect" ? address : `http://${address}${path}`;
}

function jobLabel(job: ScrapeJob): HelmValues {
  return { targetLabel: "job", replacement: job.name };
}

/** The metrics that a job keeps; everything else is dropped when it is scraped. */
function keptMetrics(job: ScrapeJob): HelmValues {
  if (job.keep === undefined) return {};
  const sourceLabels = ["__name__"];
  // An empty expression would stand for the default, which is everything.
  if (job.keep.length === 0) return { metricRelabelings: [{ sourceLabels, regex: ".+", action: "drop" }] };
  return { metricRelabelings: [{ sourceLabels, regex: job.keep.join("|"), action: "keep" }] };
}

function interval(job: ScrapeJob): HelmValues {
  return job.interval === undefined ? {} : { interval: job.interval.toPrometheus() };
}

function serviceNamed(name: string, services: readonly ServiceDeclaration[]): ServiceDeclaration | undefined {
  return services.find((service) => service.name === name);
}

function isService(job: ScrapeJob): job is ServiceScrape {
  return job.kind === "service";
}

function isPods(job: ScrapeJob): job is PodScrape {
  return job.kind === "pods";
}

function isProbe(job: ScrapeJob): job is ProbeScrape {
  return job.kind === "probe";
}

function isStatic(job: ScrapeJob): job is StaticScrape {
  return job.kind === "static";
}
