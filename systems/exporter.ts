/** Exporters that a system needs beside what it exposes itself. The telemetry stack runs them in the system's first namespace. */
import type { SecretRef } from "../secrets/catalogue";
import type { KubernetesName } from "../units";

/** Reads one Redis. Its Service is named as the exporter; a scrape job of the system reads it. */
export interface RedisExporterDeclaration {
  readonly kind: "redis";
  readonly name: KubernetesName;
  readonly address: `redis://${string}` | `rediss://${string}`;
  /** @default - Redis asks for no password */
  readonly password?: SecretRef;
}

export type ExporterDeclaration = RedisExporterDeclaration;
