/**
 * Fields whose name says that a secret stands in them. The name alone is not enough: `secretName`, `password_file` and `existingSecret` hold
 * references, so a name is read word by word and its last words decide.
 */
import { isReference } from "./secret-patterns";

/** Last words after which any literal is a secret, even a short one such as `admin`. */
const SECRET_ENDINGS: readonly string[] = [
  "password",
  "passwd",
  "passphrase",
  "pass",
  "pwd",
  "token",
  "credentials",
  "authorization",
  "dsn",
  ...["access", "api", "auth", "encryption", "license", "private", "shared", "signing"].map((word) => `${word} key`),
  ...["access", "app", "auth", "client", "consumer", "cookie", "hmac", "jwt", "shared", "signing", "webhook"].map(
    (word) => `${word} secret`,
  ),
  "connection string",
  "apikey",
];

/**
 * Words that make a field worth a look at its value: one that looks random is taken for a secret. A `routing_key` is among them: PagerDuty's is 32 hex
 * digits, the collector's is the word `traceID`.
 */
const SECRET_WORDS: readonly string[] = [
  ...["auth", "cookie", "cred", "credential", "credentials", "hmac", "key", "keys", "pass", "password", "secret", "secrets", "session"],
  ...["signature", "token", "tokens", "webhook"],
];

/** Last words of fields that hold a reference or a setting, not the secret. */
const REFERENCE_ENDINGS: readonly string[] = [
  ...[
    "algorithm",
    "arn",
    "audience",
    "checksum",
    "class",
    "description",
    "digest",
    "dir",
    "directory",
    "enabled",
    "endpoint",
    "env",
    "expiry",
  ],
  ...[
    "field",
    "file",
    "files",
    "format",
    "hash",
    "header",
    "id",
    "interval",
    "kind",
    "label",
    "mode",
    "name",
    "names",
    "namespace",
    "path",
    "policy",
  ],
  ...["prefix", "provider", "ref", "selector", "store", "summary", "title", "ttl", "type", "uid", "version"],
];

/** Words anywhere in the name that make the field a reference or a fingerprint. */
const REFERENCE_WORDS: readonly string[] = ["existing", "checksum", "sha256", "hash", "digest", "fingerprint"];

/** Bits per character from which a text of 20 characters or more is taken for random. English words and names of resources stay below. */
const RANDOM_ENTROPY_BITS = 3.5;

/** What every suspicious name has in it. Almost no field of an output has, and one look is cheaper than taking the name apart. */
const HINT = /auth|connection|cookie|cred|dsn|hmac|key|pass|pwd|secret|session|signature|token|webhook/i;

/** A suspicious name before a colon, after `name:` or in a flag, or a Kubernetes Secret, in YAML or JSON of any style. */
const STRUCTURED_HINT = new RegExp(
  `(?:${HINT.source})[\\w./-]*["']?\\s*:\\s*\\S|name["']?\\s*:\\s*["']?[\\w./-]*(?:${HINT.source})|--?[\\w.-]*(?:${HINT.source})[\\w.-]*=|\\bSecret\\b`,
  "i",
);

/** Whether a text can have a field in it that holds a secret, so that it is worth reading as a structure. */
export function mayHoldSecretFields(text: string): boolean {
  return STRUCTURED_HINT.test(text);
}

/** Whether the value of a field is a secret, judged by the name of the field and the look of the value. */
export function isSecretField(name: string, value: string): boolean {
  if (!HINT.test(name)) return false;
  const words = wordsOf(name);
  if (isReference(value) || REFERENCE_WORDS.some((word) => words.includes(word))) return false;
  if (REFERENCE_ENDINGS.includes(words.at(-1) ?? "")) return false;
  if (SECRET_ENDINGS.includes(words.at(-1) ?? "") || SECRET_ENDINGS.includes(words.slice(-2).join(" "))) return !isProse(value);
  if (words.at(-1) === "auth" && /^[\w.@-]+:\S+$/.test(value)) return true;
  return SECRET_WORDS.some((word) => words.includes(word)) && looksRandom(value);
}

/** `GF_ADMIN_PASSWORD`, `adminPassword`, `admin-password` and `grafana.ini.admin_password` all end in the word `password`. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** A sentence of a description, not a passphrase. */
function isProse(value: string): boolean {
  return value.trim().split(/\s+/).length > 4;
}

/** Letters and digits without the shape of a word, name or path: 32 hex digits are always random, longer texts by their entropy. */
function looksRandom(value: string): boolean {
  if (/^[0-9a-f]{32,}$/i.test(value)) return true;
  if (!/^[A-Za-z0-9+/_=-]{20,}$/.test(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value)) return false;
  if (isNameOrPath(value)) return false;
  return entropyBits(value) >= RANDOM_ENTROPY_BITS;
}

/** Parts of letters with at most a short number behind, joined by hyphens, slashes and underlines: `production/alertmanager/slack-2`. */
function isNameOrPath(value: string): boolean {
  return /^\/?(?:[A-Za-z]+\d{0,4}|\d{1,4}[a-z]{0,2})(?:[/_-]+(?:[A-Za-z]+\d{0,4}|\d{1,4}[a-z]{0,2}))*$/.test(value);
}

/** Shannon entropy per character. */
function entropyBits(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / value.length) * Math.log2(count / value.length), 0);
}
