/**
 * What is wrong with a name, as the rest of a sentence: `has 70 characters`. Each function returns undefined for a name that is valid.
 *
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
 */

/** The longest DNS-1123 label, which is also the longest value of a Kubernetes label. */
export const MAX_LABEL_LENGTH = 63;
const MAX_SUBDOMAIN_LENGTH = 253;

/** A DNS-1123 label: names of namespaces, services and label values. */
export function dnsLabelFault(text: string, maxLength = MAX_LABEL_LENGTH): string | undefined {
  if (text === "") return "is empty";
  if (text.length > maxLength) return `has ${text.length} characters`;
  const wrong = /[^a-z0-9-]/u.exec(text)?.[0];
  if (wrong !== undefined) return `contains ${JSON.stringify(wrong)}`;
  if (text.startsWith("-")) return "starts with a hyphen";
  if (text.endsWith("-")) return "ends with a hyphen";
  return undefined;
}

/** A DNS-1123 subdomain, labels joined by dots: names of storage classes and secrets. */
export function dnsSubdomainFault(text: string): string | undefined {
  if (text.length > MAX_SUBDOMAIN_LENGTH) return `has ${text.length} characters`;
  for (const label of text.split(".")) {
    const fault = dnsLabelFault(label);
    if (fault !== undefined) return text === label ? fault : `has the part ${JSON.stringify(label)}, which ${fault}`;
  }
  return undefined;
}

/** The valid DNS-1123 label that a text was probably meant to be. @returns undefined when nothing is left of it */
export function suggestDnsLabel(text: string, maxLength = MAX_LABEL_LENGTH): string | undefined {
  const label = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, "");
  return label === "" ? undefined : label;
}
