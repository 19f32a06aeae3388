/**
 * Looks through any output, such as a synthesized stack, for what looks like a secret. Text that is itself YAML or JSON, such as Helm values and
 * dashboards, is read as a structure too, because there the name of the field tells most.
 */
import { parseAllDocuments } from "yaml";
import { findSecretForms, isReference } from "./secret-patterns";
import { isSecretField, mayHoldSecretFields } from "./suspicious-field";
import type { Problem } from "../problems";

interface Finding {
  readonly at: string;
  readonly kind: string;
  readonly value: string;
}

/** @param at what the places of the problems start with: `stacks.production-telemetry` */
export function scanForSecrets(value: unknown, at: string): readonly Problem[] {
  return findIn(value, at, "").map((finding) => ({
    code: "OBS0601",
    at: finding.at,
    what: `The output holds what looks like ${finding.kind}.`,
    got: masked(finding.value),
    allowed: "references only: a file that is mounted, the name of a Kubernetes Secret, an expression that Terraform resolves",
    remedy:
      "Move the value to the secret store, list it in secrets/catalogue.ts and refer to it. If it was real, replace it: it has been written to disk.",
  }));
}

/** @param name of the field that holds the value; empty at the top */
function findIn(value: unknown, at: string, name: string): readonly Finding[] {
  if (typeof value === "string") return findInText(value, at, name);
  if (Array.isArray(value)) return value.flatMap((item, index) => findIn(item, `${at}[${index}]`, name));
  if (typeof value !== "object" || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  return [
    ...findInSecretManifest(record, at),
    ...Object.entries(record).flatMap(([key, item]) => findIn(item, joinPath(at, key), nameOf(key, record))),
  ];
}

function findInText(text: string, at: string, name: string): readonly Finding[] {
  const inside = findInDocuments(text, at);
  const forms = findSecretForms(text).filter(({ value }) => !inside.some((finding) => finding.value.includes(value)));
  if (forms.length > 0) return [...inside, ...forms.map((form) => ({ at, ...form }))];
  if (inside.length > 0) return inside;
  const flag = /^--?([\w.-]+)=(.+)$/.exec(text);
  if (flag !== null && isSecretField(flag[1] ?? "", flag[2] ?? ""))
    return [{ at, kind: `a secret, by the flag "${flag[1]}"`, value: flag[2] ?? "" }];
  return isSecretField(name, text) ? [{ at, kind: `a secret, by the name of the field "${name}"`, value: text }] : [];
}

/** A Kubernetes Secret in the output is a secret, however its keys are called. */
function findInSecretManifest({ kind, data, stringData }: Readonly<Record<string, unknown>>, at: string): readonly Finding[] {
  if (kind !== "Secret") return [];
  return Object.entries({ data, stringData }).flatMap(([field, entries]) =>
    Object.entries(entries ?? {}).flatMap(([key, value]) =>
      typeof value === "string" && !isReference(value)
        ? [{ at: joinPath(`${at}.${field}`, key), kind: "the value of a Kubernetes Secret", value }]
        : [],
    ),
  );
}

/** Only text that can hold a suspicious field is parsed: parsing is what costs time here. */
function findInDocuments(text: string, at: string): readonly Finding[] {
  if (!mayHoldSecretFields(text)) return [];
  return documentsIn(text).flatMap((document) => findIn(document, at, ""));
}

/** The mappings and lists that a text consists of; none when it is not YAML or only a sentence. */
function documentsIn(text: string): readonly object[] {
  if (!/^\s*[[{]/.test(text) && !/^[\s-]*["']?[\w./-]+["']?:(?:\s|$)/m.test(text)) return [];
  try {
    if (/^\s*[[{]/.test(text)) return [JSON.parse(text)].filter(isStructure);
  } catch {
    // Not JSON: flow style YAML, or a template.
  }
  const documents = parseAllDocuments(text, { logLevel: "silent", uniqueKeys: false });
  return [...documents].filter(({ errors }) => errors.length === 0).flatMap((document) => [document.toJS() as unknown].filter(isStructure));
}

function isStructure(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** In lists of names with values, such as environment variables, the name of the field is the value of `name`. */
function nameOf(key: string, record: Readonly<Record<string, unknown>>): string {
  const title = record["name"] ?? record["key"];
  return key === "value" && typeof title === "string" ? title : key;
}

function joinPath(at: string, key: string): string {
  return /^[\w$-]+$/.test(key) ? `${at}.${key}` : `${at}[${JSON.stringify(key)}]`;
}

/** At most a quarter of the value, at most four characters. */
function masked(value: string): string {
  return `${JSON.stringify(value.slice(0, Math.min(4, Math.floor(value.length / 4))))}... (${value.length} characters)`;
}
