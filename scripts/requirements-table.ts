/**
 * The requirements table: what the five applications ask for, and what became of it.
 *
 * `docs/requirements.json` is the only place that says so. This file has its types, reads it and writes it. Pure: text in, rows and problems
 * out. A problem is a line that says where, what was found, what is allowed and what to do.
 */

import { quoteValue } from "../problems";

/** The systems, in the order of the table. */
export const SYSTEMS = ["a8n", "canvascast", "paid", "phoenix", "speccursor"] as const;
export type RequirementSystem = (typeof SYSTEMS)[number];

/** How each system is written for people, and how its ids begin. */
export const SYSTEM_FACTS: Readonly<Record<RequirementSystem, { readonly name: string; readonly prefix: string }>> = {
  a8n: { name: "a8n", prefix: "A8N" },
  canvascast: { name: "CanvasCast", prefix: "CC" },
  paid: { name: "Paid", prefix: "PAID" },
  phoenix: { name: "Phoenix Orchestrator", prefix: "PHX" },
  speccursor: { name: "SpecCursor", prefix: "SPEC" },
};

/** Longest statement of a row, in characters: one line of a table must stay readable. */
const WHAT_LIMIT = 120;

interface RequirementBase {
  /** `<prefix of the system>-<kind>-<number>`, for example `PHX-ALERT-01`. Never reused. */
  readonly id: string;
  /** Application that asks. */
  readonly system: RequirementSystem;
  /** Part of the application's document: METRIC, ALERT, ROUTE and so on; the middle of the id. */
  readonly kind: string;
  /** What is asked for, as its document states it (right or wrong), in at most 120 characters. */
  readonly what: string;
}

/** Stands in this repository, and a test shows it. */
export interface DeliveredRequirement extends RequirementBase {
  readonly status: "delivered";
  /** Files that deliver it, from the root of the repository. */
  readonly files: readonly string[];
  /** Tests that show it: `__tests__/path/of/some.test.ts > exact title`. */
  readonly tests: readonly string[];
}

/** Will be delivered here. */
export interface PlannedRequirement extends RequirementBase {
  readonly status: "planned";
  /** What it waits for. @default - nothing is said */
  readonly reason?: string;
}

/** Will never be delivered here, because it is another product or an application's own source. */
export interface NotOursRequirement extends RequirementBase {
  readonly status: "not-ours";
  /** Why not, and what this project does about it instead. */
  readonly reason: string;
}

export type Requirement = DeliveredRequirement | PlannedRequirement | NotOursRequirement;
export type RequirementStatus = Requirement["status"];

/** Rows that have the right form, and what is wrong with the others. */
export interface RequirementsReading {
  readonly rows: readonly Requirement[];
  readonly problems: readonly string[];
}

/** Reads the text of the table. Rows with a problem are left out of the result. */
export function readRequirements(text: string): RequirementsReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { rows: [], problems: [`The table is not JSON: ${String(error)}. Write one object per line inside one array.`] };
  }
  if (!Array.isArray(parsed)) {
    return { rows: [], problems: ["The table is not an array. Write one object per line inside one array."] };
  }
  const rows: Requirement[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const [index, value] of parsed.entries()) {
    const reading = readRow(value, `row ${index + 1}`);
    problems.push(...reading.problems);
    if (reading.row === undefined) continue;
    if (seen.has(reading.row.id)) problems.push(`${reading.row.id}: the id stands in more than one row. Keep one of them.`);
    else rows.push(reading.row);
    seen.add(reading.row.id);
  }
  return { rows, problems };
}

/** The table as it is kept: sorted by system and id, one row per line, so that a changed row is one changed line. */
export function formatRequirements(rows: readonly Requirement[]): string {
  const lines = sortRequirements(rows).map((row) => {
    const fields = { id: row.id, system: row.system, kind: row.kind, what: row.what, status: row.status };
    return `  ${inline(row.status === "delivered" ? { ...fields, files: row.files, tests: row.tests } : { ...fields, reason: row.reason })}`;
  });
  return `[\n${lines.join(",\n")}\n]\n`;
}

/** The rows in the order of the table: by system, then by id. */
export function sortRequirements(rows: readonly Requirement[]): Requirement[] {
  const order = (row: Requirement): string => `${SYSTEMS.indexOf(row.system)} ${row.id}`;
  return [...rows].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

type RowReading = { readonly row?: Requirement; readonly problems: readonly string[] };

const FIELDS: Readonly<Record<RequirementStatus, readonly string[]>> = {
  delivered: ["files", "tests"],
  planned: ["reason"],
  "not-ours": ["reason"],
};

function readRow(value: unknown, place: string): RowReading {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { problems: [`${place}: not an object.`] };
  const fields = new Map<string, unknown>(Object.entries(value));
  const at = typeof fields.get("id") === "string" ? String(fields.get("id")) : place;
  const problems: string[] = [];
  const text = (name: string): string => {
    const got = fields.get(name);
    if (typeof got === "string" && got.trim() === got && got !== "" && !got.includes("\n")) return got;
    problems.push(`${at}: ${name} is ${quoteValue(got)}. Write one line of text without space around it.`);
    return "";
  };
  const texts = (name: string): readonly string[] => {
    const got = fields.get(name);
    if (Array.isArray(got) && got.length > 0 && got.every((entry) => typeof entry === "string")) return got;
    problems.push(`${at}: ${name} is ${quoteValue(got)}. What is delivered names at least one; otherwise it is planned.`);
    return [];
  };

  const id = text("id");
  const kind = text("kind");
  const what = text("what");
  const system = SYSTEMS.find((candidate) => candidate === fields.get("system"));
  const status = fields.get("status");
  if (what.length > WHAT_LIMIT) problems.push(`${at}: what has ${what.length} characters. Say it in ${WHAT_LIMIT}.`);
  if (system === undefined) {
    problems.push(`${at}: system is ${quoteValue(fields.get("system"))}. Allowed: ${SYSTEMS.join(", ")}.`);
  } else if (!isIdOf(id, `${SYSTEM_FACTS[system].prefix}-${kind}-`)) {
    problems.push(`${at}: an id of ${system} with kind ${kind} reads ${SYSTEM_FACTS[system].prefix}-${kind}-01. Mend id, system or kind.`);
  }
  if (status !== "delivered" && status !== "planned" && status !== "not-ours") {
    problems.push(`${at}: status is ${quoteValue(status)}. Allowed: ${Object.keys(FIELDS).join(", ")}.`);
    return { problems };
  }
  const known = ["id", "system", "kind", "what", "status", ...FIELDS[status]];
  const unknown = [...fields.keys()].filter((name) => !known.includes(name));
  if (unknown.length > 0)
    problems.push(`${at}: ${unknown.join(", ")} does not belong to a row that is ${status}. Allowed: ${known.join(", ")}.`);

  const rest = readRest(status, fields.has("reason"), text, texts);
  if (problems.length > 0 || system === undefined) return { problems };
  return { row: { id, system, kind, what, ...rest }, problems };
}

function isIdOf(id: string, prefix: string): boolean {
  return id.startsWith(prefix) && /^(U\d|\d\d)$/.test(id.slice(prefix.length));
}

type Rest =
  | Pick<DeliveredRequirement, "status" | "files" | "tests">
  | Pick<PlannedRequirement, "status" | "reason">
  | Pick<NotOursRequirement, "status" | "reason">;

function readRest(
  status: RequirementStatus,
  hasReason: boolean,
  text: (name: string) => string,
  texts: (name: string) => readonly string[],
): Rest {
  switch (status) {
    case "delivered":
      return { status, files: texts("files"), tests: texts("tests") };
    case "planned":
      return hasReason ? { status, reason: text("reason") } : { status };
    case "not-ours":
      return { status, reason: text("reason") };
  }
}

function inline(value: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const fields = Object.entries(value).flatMap(([name, content]) => {
    if (content === undefined) return [];
    const text = typeof content === "string" ? JSON.stringify(content) : `[${content.map((entry) => JSON.stringify(entry)).join(", ")}]`;
    return [`${JSON.stringify(name)}: ${text}`];
  });
  return `{ ${fields.join(", ")} }`;
}
