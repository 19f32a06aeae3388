/** Which quota holds in a namespace: one of the environment's for the platform's own, that of the system for the systems'. */
import type { Environment, NamespaceQuotaConfig, QuotasConfig } from "../environments/environment";
import { systemConfig } from "./settings";
import type { SystemPack } from "./system-pack";

/** A quota with the place where the environment sets it. */
export interface PlacedQuota {
  readonly at: string;
  readonly quota: NamespaceQuotaConfig;
}

export interface NamespaceQuotaOptions {
  readonly environment: Pick<Environment, "name" | "quotas" | "systems">;
  readonly systems: readonly Pick<SystemPack, "name" | "namespaces">[];
  /** The platform's namespaces by what they are for. */
  readonly platform: Readonly<Record<Exclude<keyof QuotasConfig, "container" | "system">, string>>;
}

/** @returns undefined for a namespace that belongs to neither */
export function quotaOfNamespace({ environment, systems, platform }: NamespaceQuotaOptions, namespace: string): PlacedQuota | undefined {
  const at = `environments.${environment.name}`;
  const keys = Object.keys(platform) as (keyof typeof platform)[];
  const key = keys.find((each) => platform[each] === namespace);
  if (key !== undefined) return { at: `${at}.quotas.${key}`, quota: environment.quotas[key] };
  const system = systems.find(({ namespaces }) => (namespaces as readonly string[]).includes(namespace));
  if (system === undefined) return undefined;
  const own = systemConfig(environment, system).quota;
  return own === undefined
    ? { at: `${at}.quotas.system`, quota: environment.quotas.system }
    : { at: `${at}.systems.${system.name}.quota`, quota: own };
}
