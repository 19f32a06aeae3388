/** The addresses that the values of a release name: whatever a program is told to call. */
import { type HelmValues, isHelmMap } from "../helm/helm-values";

/** An address as it stands in values. */
export interface NamedAddress {
  /** Path in the values. */
  readonly at: string;
  /** As it is written. */
  readonly text: string;
  /** Name before the port. */
  readonly host: string;
  /** @default - that of the scheme, or not known */
  readonly port?: number;
}

/** What people open, and what a program listens on: nothing that it calls. */
const NOT_CALLED = new Set([
  "root_url",
  "baseURL",
  "externalUrl",
  "domain",
  "repository",
  "chart",
  "templates",
  "ha_listen_address",
  "ha_advertise_address",
]);

/** Whole strings only: a name in a sentence is no address. */
const URL_FORM = /^([a-z][a-z0-9+.-]*):\/\/([a-z0-9_](?:[a-z0-9._-]*[a-z0-9])?)(?::(\d+))?(?:[/?].*)?$/i;
const HOST_AND_PORT = /^([a-z](?:[a-z0-9.-]*[a-z0-9])?):(\d+)$/i;

const DEFAULT_PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, redis: 6379, rediss: 6379 };

export function namedAddresses(values: HelmValues): NamedAddress[] {
  return walk(values, "");
}

function walk(value: unknown, at: string): NamedAddress[] {
  if (typeof value === "string") return addressIn(value, at);
  if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, `${at}[${index}]`));
  if (!isHelmMap(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => (NOT_CALLED.has(key) ? [] : walk(item, at === "" ? key : `${at}.${key}`)));
}

function addressIn(text: string, at: string): NamedAddress[] {
  const [, scheme = "", urlHost, urlPort] = URL_FORM.exec(text) ?? [];
  if (urlHost !== undefined) {
    // Without a port, a name with an underscore is one that a lookup gives the port of.
    const port = urlPort === undefined ? (urlHost.startsWith("_") ? undefined : DEFAULT_PORTS[scheme.toLowerCase()]) : Number(urlPort);
    return [{ at, text, host: urlHost, ...(port === undefined ? {} : { port }) }];
  }
  const [, host, port] = HOST_AND_PORT.exec(text) ?? [];
  return host === undefined ? [] : [{ at, text, host, port: Number(port) }];
}
