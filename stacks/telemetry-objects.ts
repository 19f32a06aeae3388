/** The part of the telemetry stack that no chart of somebody else makes: the platform's own rules and secrets, rules on the cluster, and what reads its network. */
import type { Construct } from "constructs";
import { PLATFORM_SYSTEM } from "../constructs/identity";
import { NAMESPACES } from "../constructs/kubernetes/namespaces";
import { awsVpcCniMonitor } from "../constructs/metrics/aws-vpc-cni";
import { type ChartObject, ObjectsRelease } from "../constructs/systems/objects-release";
import { externalSecretObjects, prometheusRule } from "../constructs/systems/system-release";
import type { Environment } from "../environments/environment";
import { renderExternalSecret } from "../secrets/external-secret";
import { type NeededSecret, isMadeByAws } from "../secrets/needed";
import type { PlatformPack } from "../systems/platform-packs";
import { rulesOf } from "../systems/rules-of";

export interface TelemetryObjectsOptions {
  /** Whose thresholds and stores hold. */
  readonly environment: Environment;
  /** The platform's packs. */
  readonly packs: readonly PlatformPack[];
  /** The secrets that are no system's. */
  readonly secrets: readonly NeededSecret[];
  /** ARN of the account of Grafana's database. @default - AWS made none */
  readonly databaseSecretArn?: string;
}

/** Makes them below a stack. @returns the release that brings secrets, for what must wait for it */
export function createTelemetryObjects(stack: Construct, props: TelemetryObjectsOptions): ObjectsRelease {
  const { environment, secrets, databaseSecretArn } = props;
  const release = { namespace: NAMESPACES.observability, system: PLATFORM_SYSTEM } as const;
  const keyOf = (secret: NeededSecret) => (isMadeByAws(secret, environment) ? databaseSecretArn : undefined);
  const platform = new ObjectsRelease(stack, "Platform", {
    ...release,
    releaseName: "platform-observability",
    objects: {
      prometheusRules: prometheusRules("platform", props),
      externalSecrets: externalSecretObjects(secrets.map((secret) => renderExternalSecret(secret, environment.secretStore, keyOf(secret)))),
    },
  });
  new ObjectsRelease(stack, "ClusterRules", {
    ...release,
    releaseName: "kubernetes-observability",
    objects: {
      prometheusRules: prometheusRules("kubernetes", props),
      podMonitors: environment.cluster.kind === "eks" ? [awsVpcCniMonitor()] : [],
    },
  });
  return platform;
}

function prometheusRules(name: PlatformPack["name"], { environment, packs }: TelemetryObjectsOptions): ChartObject[] {
  return packs.filter((pack) => pack.name === name).flatMap((pack) => rulesOf(environment, pack).map(prometheusRule));
}
