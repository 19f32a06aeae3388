/** The form of an environment: each field that is missing, unknown or of the wrong type as a problem, and the rest for the checks of meaning. */
import type * as z from "zod/mini";
import type { Environment } from "../environment";
import { type Problem, nearest } from "../../problems";
import { isSecretField } from "../../secrets/suspicious-field";
import { ENVIRONMENT_SCHEMA } from "./environment-schema";
import { fieldPath, refusal } from "./refusal";
import { type Sound, withoutPaths } from "./sound";

export interface StructureResult {
  readonly problems: readonly Problem[];
  readonly sound: Sound<Environment>;
}

type Issue = z.core.$ZodIssue;

const SECRET_REMEDY = "Take it out and change the secret. secrets/catalogue.ts says where each is kept and who reads it.";

/** What others call the same thing. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  amd64: "x86_64",
  "x86-64": "x86_64",
  x64: "x86_64",
  aarch64: "arm64",
  retain: "protect",
};

/** @param at what the places of the problems start with: `environments.dev` */
export function checkStructure(input: unknown, at: string): StructureResult {
  const result = ENVIRONMENT_SCHEMA.safeParse(input);
  if (result.success) return { problems: [], sound: input as Sound<Environment> };
  const { issues } = result.error;
  const isObject = typeof input === "object" && input !== null && !Array.isArray(input);
  return {
    problems: issues.flatMap((issue) => problemsOf(issue, input, at)),
    sound: isObject ? (withoutPaths(input, issues.flatMap(unsoundPaths)) as Sound<Environment>) : {},
  };
}

/** The fields that an issue is about: those that nobody knows, or the one of the wrong form. */
function wrongPaths(issue: Issue): readonly (readonly PropertyKey[])[] {
  return issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

/** Without its kind nothing is known of the other fields of a variant: they were not looked at. */
function unsoundPaths(issue: Issue): readonly (readonly PropertyKey[])[] {
  return issue.code === "invalid_union" ? [issue.path.slice(0, -1)] : wrongPaths(issue);
}

function problemsOf(issue: Issue, input: unknown, at: string): readonly Problem[] {
  return wrongPaths(issue).map((path) => {
    const got = valueAt(input, path);
    return refusal({ code: "OBS0101", at: fieldPath(at, ...path), got, ...sentences(issue, path, got) });
  });
}

function sentences(issue: Issue, path: readonly PropertyKey[], got: unknown): Pick<Problem, "what" | "allowed" | "remedy"> {
  if (issue.code === "unrecognized_keys") {
    const fields = issue.message.replace("an object with the fields ", "");
    const name = String(path.at(-1));
    if (typeof got === "string" && isSecretField(name, got))
      return { what: "A secret cannot be written here.", allowed: fields, remedy: SECRET_REMEDY };
    const near = nearest(name, fields.split(", "));
    return { what: "There is no such field.", allowed: fields, remedy: near === undefined ? "Take it out." : `Did you mean "${near}"?` };
  }
  const allowed = issue.message;
  if (got === undefined) return { what: "The field is missing.", allowed, remedy: "Add it." };
  const what =
    issue.code === "invalid_value" || issue.code === "invalid_union"
      ? "The field cannot have this value."
      : "The field has the wrong type.";
  return { what, allowed, remedy: remedyFor(got, allowed) };
}

/** What the value would be in our types, where that can be told. */
function remedyFor(got: unknown, allowed: string): string {
  if (allowed.includes("Duration.")) return suggestDuration(got) ?? "Write it with Duration.seconds, minutes, hours or days.";
  if (allowed.includes("Size.")) return suggestSize(got) ?? "Write it with Size.mebibytes or Size.gibibytes.";
  const near = typeof got === "string" ? meantWord(got, allowed) : undefined;
  if (near !== undefined && !allowed.startsWith("an object")) return `Did you mean "${near}"?`;
  if (typeof got === "number" && Number.isFinite(got) && isTextWanted(allowed)) return `Write it in quotes: "${got}".`;
  if (typeof got === "string" && /^-?\d+$/.test(got.trim()) && allowed.includes("number")) return `Write it without quotes: ${got.trim()}.`;
  if (typeof got === "string" && allowed.startsWith("a list of")) return "Put it into a list.";
  return "Replace it.";
}

/** One of the words in quotes: by its other name, or the one that is spelt most like it. */
function meantWord(got: string, allowed: string): string | undefined {
  const words = [...allowed.matchAll(/"([^"]+)"/g)].map(([, word = ""]) => word);
  const otherName = Object.hasOwn(OTHER_NAMES, got) ? OTHER_NAMES[got] : undefined;
  return otherName !== undefined && words.includes(otherName) ? otherName : nearest(got, words);
}

/** Whether the field is one whose text may look like a number. */
function isTextWanted(allowed: string): boolean {
  return allowed.includes("quotes") || /^a minor version/.test(allowed) || allowed.startsWith("who pays");
}

function suggestDuration(got: unknown): string | undefined {
  if (typeof got === "number") return `Say the unit: Duration.seconds(${got}) or Duration.days(${got}).`;
  const units: Readonly<Record<string, string>> = { s: "seconds", m: "minutes", h: "hours", d: "days" };
  const [, amount, unit = ""] = /^\s*(\d+)\s*([smhd])/.exec(String(typeof got === "string" ? got : "")) ?? [];
  const factory = units[unit];
  return factory === undefined ? undefined : `Write it as Duration.${factory}(${amount}).`;
}

function suggestSize(got: unknown): string | undefined {
  if (typeof got === "number") return `Say the unit: Size.gibibytes(${got}).`;
  const units: Readonly<Record<string, string>> = { m: "mebibytes", g: "gibibytes" };
  const [, amount, unit = ""] = /^\s*(\d+)\s*([mg])i?b?\s*$/i.exec(String(typeof got === "string" ? got : "")) ?? [];
  const factory = units[unit.toLowerCase()];
  return factory === undefined ? undefined : `Write it as Size.${factory}(${amount}).`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === "object" && current !== null ? (current as Readonly<Record<PropertyKey, unknown>>)[key] : undefined,
    value,
  );
}
