/**
 * The small languages inside of parsers: patterns with captures, paths into JSON, keys of logfmt, and named groups of regular expressions.
 *
 * @see https://grafana.com/docs/loki/latest/query/log_queries/#parser-expression
 */
import { IPv4, IPv6 } from "ipaddr.js";
import { compilePattern, isPattern } from "../../promql/syntax/re2";

export interface Captures {
  /** Labels that are set. */
  readonly labels: readonly string[];
  /** Why it cannot be used. @default - it can */
  readonly error?: string;
}

/** The captures of `pattern`: `<_> - <status> <size>`. */
export function capturesOfPattern(pattern: string): Captures {
  const parts = splitPattern(pattern);
  const labels = parts.flatMap(({ capture }) => (capture === undefined || capture === "_" ? [] : [capture]));
  if (labels.length === 0) return { labels, error: "the pattern takes nothing out: it has no named capture such as <status>" };
  const error = consecutive(parts);
  if (error !== undefined) return { labels, error };
  const twice = labels.find((label, index) => labels.indexOf(label) < index);
  return twice === undefined ? { labels } : { labels, error: `the capture <${twice}> stands twice` };
}

/** Why the pattern of a line filter cannot be used, or undefined where it can. */
export function linePatternError(pattern: string): string | undefined {
  const parts = splitPattern(pattern);
  const named = parts.find(({ capture }) => capture !== undefined && capture !== "_");
  return (
    consecutive(parts) ?? (named === undefined ? undefined : `a line filter takes nothing out, so <${named.capture ?? ""}> must be <_>`)
  );
}

function splitPattern(pattern: string): { readonly capture?: string }[] {
  return pattern.split(/(<[A-Za-z_]\w*>)/).flatMap((part, index) => {
    if (part === "") return [];
    return [index % 2 === 1 ? { capture: part.slice(1, -1) } : {}];
  });
}

function consecutive(parts: readonly { readonly capture?: string }[]): string | undefined {
  const isBeside = parts.some(({ capture }, index) => capture !== undefined && parts[index + 1]?.capture !== undefined);
  return isBeside ? "two captures stand side by side, and nothing says where the first ends" : undefined;
}

/** The named groups of `regexp`. */
export function capturesOfRegexp(source: string): Captures {
  const pattern = compilePattern(source);
  if (!isPattern(pattern)) return { labels: [], error: `the expression is not RE2: ${pattern.error}` };
  const labels = [...source.matchAll(/(?<!\\)(?:\\\\)*\(\?P?<([^>]*)>/g)].map((match) => match[1] ?? "");
  if (labels.length === 0) return { labels, error: "the expression takes nothing out: it has no named group such as (?P<status>...)" };
  const wrong = labels.find((label) => !/^[A-Za-z_]\w*$/.test(label));
  if (wrong !== undefined) return { labels, error: `${wrong} cannot be the name of a label` };
  const twice = labels.find((label, index) => labels.indexOf(label) < index);
  return twice === undefined ? { labels } : { labels, error: `the group ${twice} stands twice` };
}

/** Why a path into JSON cannot be read, or undefined where it can: `request.headers["User-Agent"]`, `items[0].name`. */
export function jsonPathError(path: string): string | undefined {
  const step = String.raw`\[\s*(?:"[^"\]]*"|\d+)\s*\]`;
  const form = new RegExp(String.raw`^\s*(?:[A-Za-z_]\w*|${step})(?:\s*(?:\.\s*[A-Za-z_]\w*|${step}))*\s*$`);
  if (form.test(path)) return undefined;
  if (path.trim() === "") return "the path is empty";
  return `${path} is no path such as a.b, a["b"] or a[0]`;
}

/** The parts of a path into JSON; undefined where an element of a list is meant. */
export function fieldPathOf(path: string): string | undefined {
  if (jsonPathError(path) !== undefined || /\[\s*\d/.test(path)) return undefined;
  return [...path.matchAll(/([A-Za-z_]\w*)|\["([^"\]]*)"\]/g)].map((match) => match[1] ?? match[2] ?? "").join(".");
}

/** Why a key of logfmt cannot be read, or undefined where it can. */
export function logfmtKeyError(key: string): string | undefined {
  return /^\s*(?:[A-Za-z_]\w*|"[^"\]]+")\s*$/.test(key)
    ? undefined
    : `${key === "" ? "the key" : key} is no key of logfmt; one with other characters stands in quotes`;
}

/** Why an address, range of addresses or network cannot be read, or undefined where it can. */
export function addressError(text: string): string | undefined {
  const [first = "", second, ...rest] = text.split("-").map((part) => part.trim());
  const [address = "", prefix] = first.split("/");
  const isNetwork =
    prefix === undefined || (second === undefined && /^\d{1,3}$/.test(prefix) && Number(prefix) <= (isIpv4(address) ? 32 : 128));
  const isRange = second === undefined || (isAddress(second) && isIpv4(second) === isIpv4(address));
  return isAddress(address) && isNetwork && isRange && rest.length === 0
    ? undefined
    : `${text} is no address, range of addresses or network`;
}

function isAddress(text: string): boolean {
  return isIpv4(text) || IPv6.isValid(text);
}

function isIpv4(text: string): boolean {
  return IPv4.isValidFourPartDecimal(text);
}
