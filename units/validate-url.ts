/** Addresses: what is wrong with a URL or with a host and port, as the rest of a sentence. */

/** @returns undefined for an absolute http or https URL without a trailing slash, credentials, query or fragment */
export function urlFault(text: string): string | undefined {
  if (/\s/.test(text)) return "contains a blank";
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || !URL.canParse(text)) return "is not an absolute URL";
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return `has the scheme ${url.protocol.slice(0, -1)}`;
  if (url.username !== "" || url.password !== "") return "contains a user or password";
  if (/[?#]/.test(text)) return "has a query or fragment";
  if (hostFault(url.hostname) !== undefined) return `has the host ${JSON.stringify(url.hostname)}`;
  return text.endsWith("/") ? "ends with a slash" : undefined;
}

/** @returns undefined for `host:port` */
export function hostPortFault(text: string): string | undefined {
  const [, host = "", port = ""] = /^([^:/@\s]+):(\d+)$/.exec(text) ?? [];
  if (host === "") return "is not of the form host:port";
  const fault = hostFault(host);
  if (fault !== undefined) return fault;
  return Number(port) >= 1 && Number(port) <= 65535 ? undefined : `has the port ${port}`;
}

/** @returns undefined for one address: `alerts@example.com` */
export function mailAddressFault(text: string): string | undefined {
  const [, local = "", domain = ""] = /^([\w.!#$%&'*+/=?^`{|}~-]+)@([^@\s]+)$/.exec(text) ?? [];
  if (local === "") return "is not of the form name@domain";
  return hostFault(domain) === undefined ? undefined : `has the domain ${JSON.stringify(domain)}`;
}

function hostFault(host: string): string | undefined {
  const isName = host.length <= 253 && host.split(".").every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(label));
  return isName || /^\[[0-9a-f:.]+\]$/i.test(host) ? undefined : `has the host ${JSON.stringify(host)}`;
}
