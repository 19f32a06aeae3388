/**
 * Who reaches a system and what it calls, beside its own pods, the platform that reads it, and names. A namespace of a system is closed both ways but for what
 * stands here, so what is not declared does not work.
 */
import type { Cidr, KubernetesName } from "../units";

/** Requests from outside of the system's namespaces. */
export interface ClientAccess {
  /** Name of a declared service. */
  readonly service: KubernetesName;
  /** Names of its ports. */
  readonly ports: readonly [string, ...string[]];
  /** Where the requests come from. */
  readonly from: "anywhere" | Cidr;
  /** Why, as one sentence. */
  readonly reason: string;
}

/** What the system's pods ask of others. */
export interface OutsideCall {
  /**
   * Where the requests go. The internet is what lies outside of the VPC, of its peers and of the cluster: no other system, no database, no endpoint of AWS. On a
   * cluster that is not made here nobody knows what lies outside, and it is everything.
   */
  readonly to: "internet" | Cidr;
  /** @default 443 */
  readonly port?: number;
  /** Why, as one sentence. */
  readonly reason: string;
}

export interface SystemNetwork {
  readonly clients: readonly ClientAccess[];
  readonly calls: readonly OutsideCall[];
}

/** A system that says nothing: nobody from outside, nothing outside. */
export const CLOSED: SystemNetwork = { clients: [], calls: [] };
