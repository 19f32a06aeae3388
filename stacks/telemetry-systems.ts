/** The part of the telemetry stack that is about systems: one release for each with its rules and scrape objects, its exporters, and who asks from outside. */
import { Construct } from "constructs";
import { RedisExporter } from "../constructs/metrics/redis-exporter";
import { pascalCase } from "../constructs/pascal-case";
import { BlackboxExporter } from "../constructs/probes/blackbox-exporter";
import { SystemRelease } from "../constructs/systems/system-release";
import type { Environment } from "../environments/environment";
import { renderExternalSecret } from "../secrets/external-secret";
import type { NeededSecret } from "../secrets/needed";
import type { ExporterDeclaration } from "../systems/exporter";
import type { PlatformPack } from "../systems/platform-packs";
import { readSeries } from "../systems/read-series";
import { logRulesOf, rulesOf } from "../systems/rules-of";
import type { SystemPack } from "../systems/system-pack";
import { scrapeOf } from "../systems/unread-metrics";
import { releaseOverrides } from "./release-overrides";

export interface TelemetrySystemsOptions {
  /** Whose thresholds and overrides hold. */
  readonly environment: Environment;
  /** Whose rules, scrape objects and exporters are installed. */
  readonly systems: readonly SystemPack[];
  /** The platform's packs, which read metrics too. */
  readonly packs: readonly PlatformPack[];
  /** The secrets of all namespaces. */
  readonly secrets: readonly NeededSecret[];
}

/** Makes them below a stack. */
export function createSystems(stack: Construct, { environment, systems, packs, secrets }: TelemetrySystemsOptions): void {
  const blackbox = new BlackboxExporter(stack, "BlackboxExporter", {
    replicas: environment.metrics.replicas,
    release: releaseOverrides(environment, "blackbox-exporter"),
  });
  const scope = new Construct(stack, "Systems");
  const isRead = readSeries([...packs, ...systems]);
  for (const system of systems) {
    const own = secrets.filter((secret) => system.namespaces.includes(secret.mount.namespace));
    const release = new SystemRelease(scope, pascalCase(system.name), {
      system: { ...system, scrape: scrapeOf(system, isRead) },
      ruleGroups: rulesOf(environment, system),
      logRuleGroups: logRulesOf(environment, system),
      externalSecrets: own.map((secret) => renderExternalSecret(secret, environment.secretStore)),
      blackbox: blackbox.endpoint,
    });
    for (const exporter of system.exporters ?? []) createExporter(release, environment, system, exporter);
  }
}

function createExporter(release: SystemRelease, environment: Environment, system: SystemPack, exporter: ExporterDeclaration): void {
  new RedisExporter(release, pascalCase(exporter.name), {
    name: exporter.name,
    namespace: system.namespaces[0],
    address: exporter.address,
    ...(exporter.password === undefined ? {} : { password: exporter.password }),
    release: { ...releaseOverrides(environment, exporter.name), dependsOn: [release.release] },
  });
}
