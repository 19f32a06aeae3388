/** The systems that this project carries. A sixth system is one more line here. */
import { phoenix } from "./phoenix";
import type { SystemConfig, SystemPack } from "./system-pack";

export { phoenix } from "./phoenix";
export type { SystemConfig, SystemPack } from "./system-pack";

export const SYSTEMS = { phoenix } as const;

/** Name of a system. */
export type SystemName = keyof typeof SYSTEMS;

/** What an environment sets per system, with the names of that system's alerts. */
export type SystemConfigs = {
  readonly [Name in SystemName]?: (typeof SYSTEMS)[Name] extends SystemPack<infer AlertName> ? SystemConfig<AlertName> : never;
};
