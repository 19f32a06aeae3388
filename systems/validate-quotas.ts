/** Whether as many pods as a system says that it runs may run in its namespaces. What they ask for beside that is the system's own and not known here. */
import type { Environment } from "../environments/environment";
import type { ScrapeJob, ServiceDeclaration } from "../metrics/scrape";
import type { Problem } from "../problems";
import { systemConfig } from "./settings";
import type { SystemPack } from "./system-pack";

export interface ValidateQuotasOptions {
  readonly environments: readonly Pick<Environment, "name" | "quotas" | "systems">[];
  readonly systems: readonly Pick<SystemPack, "name" | "namespaces" | "services" | "scrape">[];
}

export function validateQuotas({ environments, systems }: ValidateQuotasOptions): Problem[] {
  return environments.flatMap((environment) =>
    systems.flatMap((system): Problem[] => {
      const own = systemConfig(environment, system).quota;
      const quota = own ?? environment.quotas.system;
      const declared = declaredPods(system);
      if (quota.pods * system.namespaces.length >= declared) return [];
      const at = `environments.${environment.name}`;
      return [
        {
          code: "OBS0118",
          at: own === undefined ? `${at}.quotas.system.pods` : `${at}.systems.${system.name}.quota.pods`,
          what: `The scrape jobs of ${system.name} count on more pods than the quota of its namespaces lets it have.`,
          got: String(quota.pods),
          allowed: `${Math.ceil(declared / system.namespaces.length)} or more`,
          remedy: "Raise the quota, or lower replicas of the scrape jobs to what really runs.",
        },
      ];
    }),
  );
}

/** Pods that several jobs read count once. */
function declaredPods({ services, scrape }: Pick<SystemPack, "services" | "scrape">): number {
  const pods = new Map<string, number>();
  for (const job of scrape) {
    const labels = labelsOf(job, services);
    if (labels === undefined || !("port" in job)) continue;
    const key = JSON.stringify(Object.entries(labels).sort());
    pods.set(key, Math.max(pods.get(key) ?? 0, job.replicas ?? 1));
  }
  return [...pods.values()].reduce((sum, replicas) => sum + replicas, 0);
}

function labelsOf(job: ScrapeJob, services: readonly ServiceDeclaration[]): Readonly<Record<string, string>> | undefined {
  if (job.kind === "pods") return job.labels;
  return job.kind === "service" ? services.find(({ name }) => name === job.service)?.labels : undefined;
}
