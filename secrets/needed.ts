/**
 * Which secrets an environment really uses, and where. Whatever makes External Secrets objects or mounts starts from here, so a secret that nothing
 * in the environment reads is neither fetched nor mounted there.
 */
import { type SecretEntry, type SecretName, SECRETS } from "./catalogue";
import type { Environment } from "../environments/environment";
import { channelsNamed, MAIL_PASSWORD } from "../routing/channels";
import type { SystemPack } from "../systems/system-pack";

export interface SecretUse {
  /** The field that asks for it: `environments.production.alerting.channels`. */
  readonly at: string;
  readonly secret: SecretName;
  /** @default - all properties of the secret */
  readonly property?: string;
}

export interface NeededSecret extends SecretEntry {
  readonly name: SecretName;
}

/** What of an environment and its systems decides which secrets are needed. */
export type SecretUsers = {
  readonly environment: Pick<Environment, "name" | "alerting" | "traces" | "grafana">;
  readonly systems: readonly Pick<SystemPack, "name" | "secrets">[];
};

/** The secrets that this environment mounts, in the order of the catalogue. */
export function neededSecrets(users: SecretUsers): readonly NeededSecret[] {
  const used = new Set(secretUses(users).map(({ secret }) => secret));
  const names = Object.keys(SECRETS) as SecretName[];
  return names.filter((name) => used.has(name)).map((name) => ({ name, ...SECRETS[name] }));
}

/** The secrets that people have to put into the store: those that this environment mounts, but for what AWS makes itself. */
export function secretsToStore(users: SecretUsers): readonly NeededSecret[] {
  return neededSecrets(users).filter((secret) => !isMadeByAws(secret, users.environment));
}

/** RDS makes and keeps the account of a database that it makes. */
export function isMadeByAws({ name }: Pick<NeededSecret, "name">, { grafana }: Pick<Environment, "grafana">): boolean {
  return name === "grafana-database" && grafana.database.kind === "rds";
}

/** Every place in an environment and its systems that asks for a secret. */
export function secretUses({ environment, systems }: SecretUsers): readonly SecretUse[] {
  const at = `environments.${environment.name}`;
  const { alerting, traces, grafana } = environment;
  const channels = [...channelsNamed(alerting.channels).values()];
  return [
    ...channels.flatMap((channel): SecretUse[] => {
      const field = `${at}.alerting.channels`;
      switch (channel.kind) {
        case "slack":
          return [{ at: field, ...channel.webhook }];
        case "pagerduty":
          return [{ at: field, ...channel.routingKey }];
        case "webhook":
          return [{ at: field, ...channel.url }];
        case "email":
          return alerting.smtp === undefined ? [] : [{ at: `${at}.alerting.smtp`, ...MAIL_PASSWORD }];
      }
    }),
    { at: `${at}.grafana`, secret: "grafana-admin" },
    ...(grafana.database.kind !== "sqlite" ? [{ at: `${at}.grafana.database`, secret: "grafana-database" } as const] : []),
    ...(traces.jaeger.storage === "opensearch" ? [{ at: `${at}.traces.jaeger`, secret: "jaeger-opensearch" } as const] : []),
    ...systems.flatMap((system) => (system.secrets ?? []).map((secret) => ({ at: `systems.${system.name}.secrets`, secret }))),
  ];
}
