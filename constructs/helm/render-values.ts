/**
 * Writes values as YAML that every parser reads alike, old ones and Helm's included. It does less than the writer of a library, in a tenth of its time,
 * which all releases together would notice.
 *
 * A string stands without quotes only when no YAML version could take it for anything else; one of several lines stands as it is when that is safe.
 */
import { type HelmValue, type HelmValues, holdsToken, isHelmMap } from "./helm-values";

const STEP = "  ";

/**
 * Keys in the order given, two spaces a level, no folded lines, no anchors. A string that Terraform fills in is quoted, so that its content cannot become
 * another type; it must not hold quotes or line breaks itself.
 */
export function renderValues(values: HelmValues): string {
  return Object.keys(values).length === 0 ? "{}\n" : `${writeMap(values, "").join("\n")}\n`;
}

/** The lines of a map; the first has no indent, because it may stand behind a dash. */
function writeMap(map: HelmValues, indent: string): string[] {
  return Object.entries(map).flatMap(([key, value], index) => {
    const head = `${index === 0 ? "" : indent}${writeString(key)}:`;
    if (isHelmMap(value) && Object.keys(value).length > 0) return [head, ...indented(writeMap(value, indent + STEP), indent + STEP)];
    if (Array.isArray(value) && value.length > 0) return [head, ...indented(writeList(value, indent + STEP), indent + STEP)];
    return [`${head} ${writeScalar(value, indent + STEP)}`];
  });
}

function writeList(list: readonly HelmValue[], indent: string): string[] {
  return list.flatMap((value, index) => {
    const head = `${index === 0 ? "" : indent}-`;
    const [first = "", ...rest] = writeEntry(value, indent + STEP);
    return [`${head} ${first}`, ...rest];
  });
}

/** The lines of an entry behind its dash. */
function writeEntry(value: HelmValue, indent: string): string[] {
  if (isHelmMap(value) && Object.keys(value).length > 0) return writeMap(value, indent);
  if (Array.isArray(value) && value.length > 0) return writeList(value, indent);
  return [writeScalar(value, indent)];
}

function indented([first = "", ...rest]: readonly string[], indent: string): string[] {
  return [indent + first, ...rest];
}

function writeScalar(value: HelmValue, indent: string): string {
  if (typeof value === "string") return value.includes("\n") ? writeLines(value, indent) : writeString(value);
  if (isHelmMap(value)) return "{}";
  return Array.isArray(value) ? "[]" : String(value);
}

/** Text of several lines as a literal block, unless white space at an edge or an odd character could get lost. */
function writeLines(text: string, indent: string): string {
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  const lines = body.split("\n");
  const safe =
    !holdsToken(text) &&
    /^\S/.test(body) &&
    lines.every((line) => !UNPRINTABLE.test(line) && (line === "" || line.trim() !== "")) &&
    !body.endsWith("\n");
  if (!safe) return quoted(text);
  return [`|${body === text ? "-" : ""}`, ...lines.map((line) => (line === "" ? "" : indent + line))].join("\n");
}

function writeString(text: string): string {
  if (QUANTITY.test(text)) return text;
  const plain = PLAIN.test(text) && !NOT_PLAIN.test(text) && !RESERVED.has(text.toLowerCase()) && !holdsToken(text);
  return plain ? text : quoted(text);
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(LINE_BREAKS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Begins with what begins nothing else, and has no character that a parser may drop or refuse. */
const PLAIN = /^[A-Za-z_/(][^\p{C}\p{Zl}\p{Zp}]*$/u;

/** What ends a plain string: a colon or a comment. White space at the end would get lost, and `e0` is a number to some. */
const NOT_PLAIN = /:(\s|$)|\s#|\s$|^[eE]\d+$/;

/** Sizes, shares of a processor and durations: a number with a unit is no number. */
const QUANTITY = /^\d+(\.\d+)?(m|[KMGT]i|[MG]B|s|h|d)$/;

/** Words that some version of YAML takes for a boolean or for nothing. */
const RESERVED = new Set(["y", "n", "yes", "no", "on", "off", "true", "false", "null"]);

const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/u;

/** Characters that JSON leaves as they are and that YAML may take for the end of a line, or refuse. */
const LINE_BREAKS = /[\u007f-\u009f\u2028\u2029\ufeff]/g;
