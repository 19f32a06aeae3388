/**
 * Go templates as far as `line_format` and `label_format` need them: whether they parse, and which labels they read.
 *
 * @see https://grafana.com/docs/loki/latest/query/template_functions/
 */
import { nearest } from "../../problems";
import { unquote } from "../../promql/syntax/strings";

/** Functions that Loki gives to templates, and those of Go. */
export const TEMPLATE_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    "ToLower ToUpper Replace Trim TrimLeft TrimRight TrimPrefix TrimSuffix TrimSpace regexReplaceAll regexReplaceAllLiteral count urldecode urlencode " +
    "bytes duration duration_seconds unixEpochMillis unixEpochNanos toDateInZone unixToTime alignLeft alignRight b64dec b64enc lower upper title trunc substr " +
    "contains hasPrefix hasSuffix indent nindent replace repeat trim trimAll trimSuffix trimPrefix int float64 add sub mul div mod addf subf mulf divf max min " +
    "maxf minf ceil floor round fromJson date toDate now unixEpoch default __line__ __timestamp__ " +
    "and call html index slice js len not or print printf println urlquery eq ge gt le lt ne"
  ).split(" "),
);

export interface ParsedTemplate {
  /** Labels that it reads from the line: the first part of each field at the top. */
  readonly labels: readonly { readonly name: string; readonly at: number }[];
  /** Why it does not parse. @default - it parses */
  readonly error?: string;
}

const WORD =
  /\s*(?:("(?:[^"\\\n]|\\.)*"|`[^`]*`)|('(?:[^'\\\n]|\\.)+')|(\$?[\p{L}_][\p{L}\p{N}_]*|\$)?((?:\.[\p{L}_][\p{L}\p{N}_]*)+|\.)?|)/uy;
const NUMBER = /\s*[+-]?(?:0[xX][\da-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
const SIGN = /\s*(?::=|[()|,=])/y;

/** Reads a template. It errs on the side of taking it: what only fails for some lines is not refused. */
export function parseTemplate(template: string): ParsedTemplate {
  const labels: { name: string; at: number }[] = [];
  const blocks: string[] = [];
  for (let from = template.indexOf("{{"); from !== -1;) {
    const comment = /^\{\{(?:- )?\s*\/\*[^]*?\*\/\s*(?:- ?)?\}\}/.exec(template.slice(from))?.[0];
    const end = comment === undefined ? endOfAction(template, from + 2) : from + comment.length;
    if (end === undefined) return { labels, error: "{{ is opened and not closed" };
    if (comment === undefined) {
      const error = readAction(template, from, end, blocks, labels);
      if (error !== undefined) return { labels, error };
    }
    from = template.indexOf("{{", end);
  }
  const open = blocks.at(-1);
  return open === undefined ? { labels } : { labels, error: `${open} has no end` };
}

/** Offset behind the closing braces, which do not count inside of strings. */
function endOfAction(template: string, from: number): number | undefined {
  const rest = /^(?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)+'|(?!\}\})[^"`'])*\}\}/.exec(template.slice(from))?.[0];
  return rest === undefined ? undefined : from + rest.length;
}

function readAction(
  template: string,
  from: number,
  end: number,
  blocks: string[],
  labels: { name: string; at: number }[],
): string | undefined {
  const start = from + (/^\{\{-\s/.test(template.slice(from)) ? 3 : 2);
  const body = template.slice(start, end - 2).replace(/\s-$/, "  ");
  const keyword = /^\s*(if|else|end|range|with|define|template|block|break|continue)\b/.exec(body);
  const word = keyword?.[1];
  const rest = keyword === null ? body : " ".repeat(keyword[0].length) + body.slice(keyword[0].length);
  if (word === "end" && blocks.pop() === undefined) return "an end has no beginning";
  if (word === "else" && blocks.length === 0) return "an else stands outside of if, range and with";
  if (word === "if" || word === "range" || word === "with") blocks.push(word);
  if (word === "define" || word === "block") blocks.push(word);
  const isEmpty = rest.trim() === "";
  if (word === "end") return isEmpty ? undefined : `${rest.trim()} cannot stand behind end`;
  if (word === "else" || word === "break" || word === "continue") {
    return isEmpty || word === "else" ? undefined : `${rest.trim()} cannot stand behind ${word}`;
  }
  if (isEmpty) return word === undefined ? "an action is empty" : `${word} has no value`;
  // Within range and with, the dot is something else than the labels.
  const isTop = !blocks
    .slice(0, word === "range" || word === "with" ? -1 : undefined)
    .some((block) => block === "range" || block === "with");
  return readPipeline(rest, start, isTop ? labels : []);
}

function readPipeline(text: string, offset: number, labels: { name: string; at: number }[]): string | undefined {
  let depth = 0;
  let isStart = true;
  for (let at = 0; text.slice(at).trim() !== "";) {
    const sign = read(SIGN, text, at);
    const number = sign === undefined ? read(NUMBER, text, at) : undefined;
    if (sign !== undefined) {
      const kind = sign.trim();
      if (kind === "(") depth += 1;
      if (kind === ")" && --depth < 0) return "a parenthesis is closed that is not open";
      if (kind === "|" && isStart) return "a | has nothing before it";
      isStart = kind !== ")";
      at += sign.length;
    } else if (number !== undefined) {
      at += number.length;
      isStart = false;
    } else {
      WORD.lastIndex = at;
      const match = WORD.exec(text);
      const length = match?.[0].length ?? 0;
      if (match === null || match[0].trim() === "") return `${text.slice(at).trim()[0] ?? ""} has no meaning in a template`;
      const error = readWord(match, offset + at, labels);
      if (error !== undefined) return error;
      at += length;
      isStart = false;
    }
  }
  if (depth > 0) return "a parenthesis is opened and not closed";
  return isStart ? "a | has nothing behind it" : undefined;
}

function readWord([whole, text, , name, field]: RegExpExecArray, at: number, labels: { name: string; at: number }[]): string | undefined {
  if (text !== undefined) return unquote(text) === undefined ? "a string has an escape that Go does not know" : undefined;
  if (name === undefined && field !== undefined && field !== ".") {
    const first = field.slice(1).split(".")[0] ?? "";
    labels.push({ name: first, at: at + (whole.length - whole.trimStart().length) });
  }
  if (name === undefined || name.startsWith("$") || ["true", "false", "nil"].includes(name)) return undefined;
  if (TEMPLATE_FUNCTIONS.has(name)) return undefined;
  const near = nearest(name, TEMPLATE_FUNCTIONS);
  return `${name} is no function of Loki's templates${near === undefined ? "" : `; did you mean ${near}?`}`;
}

function read(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
