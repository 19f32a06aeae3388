/** A system as one environment has it: its definitions with what the environment sets. */
import type { Environment } from "../environments/environment";
import type { Duration } from "../units";
import type { SystemConfig, SystemPack } from "./system-pack";

/** What the environment sets of a system. @returns an empty object where it sets nothing */
export function systemConfig(environment: Pick<Environment, "systems">, system: { readonly name: string }): SystemConfig {
  const configs: Readonly<Record<string, SystemConfig | undefined>> = environment.systems ?? {};
  return configs[system.name] ?? {};
}

/** How long the log lines of each system are kept, by the value of `system`. */
export function logRetentions(
  environment: Pick<Environment, "systems">,
  systems: readonly SystemPack[],
): Readonly<Record<string, Duration>> {
  return Object.fromEntries(
    systems.map((system) => [system.name, systemConfig(environment, system).logRetention ?? system.logs.retention]),
  );
}

/** The share of the traces without an error that is kept of each system, by the value of `system`. */
export function traceKeepRatios(
  environment: Pick<Environment, "systems">,
  systems: readonly SystemPack[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    systems.map((system) => [system.name, systemConfig(environment, system).traceKeepRatio ?? system.traces.keepRatio]),
  );
}

/** The system that each namespace belongs to: the one home of this map. */
export function systemByNamespace(systems: readonly Pick<SystemPack, "name" | "namespaces">[]): Readonly<Record<string, string>> {
  return Object.fromEntries(systems.flatMap((system) => system.namespaces.map((namespace) => [namespace, system.name])));
}
