/** What the platform stack of an environment tells the telemetry stack. */
import { defineOutputs, type ValuesOf } from "./outputs";

export const PLATFORM_OUTPUTS = defineOutputs("platform", {
  storageClass: "Storage class for all volumes.",
  secretStore: "ClusterSecretStore that ExternalSecrets read from.",
  helmCommands: "Commands that put each release in by hand, one a line.",
});

export type PlatformOutputs = ValuesOf<typeof PLATFORM_OUTPUTS>;
