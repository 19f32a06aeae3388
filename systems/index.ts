/** The systems that this project carries. A further one is one more line here. */
import { a8n } from "./a8n";
import { canvascast } from "./canvascast";
import { paid } from "./paid";
import { phoenix } from "./phoenix";
import { speccursor } from "./speccursor";
import type { PlatformPackConfigs } from "./platform-packs";
import type { SystemConfig, SystemPack } from "./system-pack";

export { a8n } from "./a8n";
export { canvascast } from "./canvascast";
export { paid } from "./paid";
export type { ClientAccess, OutsideCall, SystemNetwork } from "./network";
export { phoenix } from "./phoenix";
export { type PlatformPack, type PlatformPackName, platformPacks } from "./platform-packs";
export { speccursor } from "./speccursor";
export type { SystemConfig, SystemPack } from "./system-pack";

export const SYSTEMS = { paid, a8n, canvascast, phoenix, speccursor } as const;

/** Name of a system. */
export type SystemName = keyof typeof SYSTEMS;

/** What an environment sets per system, with the names of that system's alerts, and of the packs on the cluster and the platform. */
export type SystemConfigs = {
  readonly [Name in SystemName]?: (typeof SYSTEMS)[Name] extends SystemPack<infer AlertName, infer LogAlertName>
    ? SystemConfig<AlertName | LogAlertName>
    : never;
} & PlatformPackConfigs;
