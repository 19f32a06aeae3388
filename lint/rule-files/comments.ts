/**
 * Comments by which a finding is accepted where it arises: `# accept D12: reason`, and those of pint, so that a rule file that pint is run on need not be
 * commented twice.
 *
 * @see https://cloudflare.github.io/pint/ignoring.html
 */
import { nearest } from "../../problems";
import { ALL_CODES, isCode } from "../codes";

/** A finding that a comment accepts. */
export interface CommentAcceptance {
  readonly code: string;
  readonly reason: string;
  /** For pint's `promql/series(name)`: the finding must be about this piece. @default - any finding of the code */
  readonly piece?: string;
  /** True for a comment that was written for pint: it may be about what only pint can see, so it is never out of date here. */
  readonly isForPint: boolean;
  /** Offset of the comment: in its text when it is read, in the file when it is attached to a rule. */
  readonly offset: number;
}

/** A comment that wants to accept something and does not say it in a way that is understood. */
export interface CommentFault {
  readonly offset: number;
  readonly got: string;
  readonly what: string;
  readonly remedy: string;
}

export interface ReadComment {
  readonly acceptance?: CommentAcceptance;
  /** True where it holds for the whole file. */
  readonly isForFile?: boolean;
  readonly fault?: CommentFault;
}

const CODE = /^(?:[A-Z]\d+[a-z]?|[a-z]+\/[a-z_]+)$/;

/** What a `#` comment accepts; undefined where it is an ordinary comment. @param today `2026-10-07`, for what pint snoozes */
export function readComment(comment: string, offset: number, today: string | undefined): ReadComment | undefined {
  const own = /^#+\s*accept\s+([^\s:]+)\s*(:?)\s*(.*?)\s*$/.exec(comment);
  if (own !== null && CODE.test(own[1] ?? "")) return readOwn(own[1] ?? "", own[2] ?? "", own[3] ?? "", comment.trimEnd(), offset);
  const pint = /^#+\s*pint\s+(file\/)?(disable|snooze)\s+(.+?)\s*$/.exec(comment);
  if (pint === null) return undefined;
  const acceptance = readPint(pint[2] ?? "", pint[3] ?? "", offset, today);
  return acceptance === undefined ? {} : { acceptance, isForFile: pint[1] !== undefined };
}

function readOwn(code: string, colon: string, reason: string, got: string, offset: number): ReadComment {
  if (!isCode(code)) {
    const meant = nearest(code, ALL_CODES);
    const remedy = `${meant === undefined ? "" : `Did you mean ${meant}? `}--list names all codes.`;
    return { fault: { offset, got, what: "The comment accepts a code that there is not.", remedy } };
  }
  if (colon === "" || reason === "") {
    return { fault: { offset, got, what: "The comment gives no reason.", remedy: `Write # accept ${code}: and why it may stand.` } };
  }
  return { acceptance: { code, reason, isForPint: false, offset } };
}

function readPint(verb: string, rest: string, offset: number, today: string | undefined): CommentAcceptance | undefined {
  const [until, match] = verb === "snooze" ? split(rest) : [undefined, rest];
  if (until !== undefined && (today === undefined || until.slice(0, 10) <= today)) return undefined;
  const parts = /^([\w/]+)(?:\((.*)\))?$/.exec(match);
  if (parts?.[1] === undefined) return undefined;
  const piece = parts[2];
  const reason = until === undefined ? "disabled for pint" : `snoozed for pint until ${until}`;
  return { code: parts[1], reason, isForPint: true, offset, ...(piece === undefined ? {} : { piece }) };
}

function split(text: string): [string, string] {
  const [first = "", ...rest] = text.split(/\s+/);
  return [first, rest.join(" ")];
}

/** The comments of a YAML text: what follows a `#` at the start of a line or behind a blank. Those within strings are among them. */
export function yamlComments(text: string): readonly TextComment[] {
  return [...text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)].map((match) => ({ offset: match.index, comment: match[0] }));
}

/** The comments of an expression. */
export function expressionComments(text: string): readonly TextComment[] {
  if (!text.includes("#")) return [];
  const pieces = text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|#[^\r\n]*/g);
  return [...pieces].filter(([piece]) => piece.startsWith("#")).map((match) => ({ offset: match.index, comment: match[0] }));
}

export interface TextComment {
  readonly offset: number;
  readonly comment: string;
}

/** The text without the lines that pint is told to ignore: each is blanked at its length, so that everything else stays where it is. */
export function withoutIgnoredLines(text: string): string {
  if (!/#\s*pint\s+ignore\//.test(text)) return text;
  let isIgnoring: "no" | "next" | "block" | "rest" = "no";
  return text
    .split(/(?<=\n)/)
    .map((line) => {
      const directive = /#\s*pint\s+ignore\/(file|line|next-line|begin|end)\s*$/.exec(line.trimEnd())?.[1];
      const isBlanked = isIgnoring !== "no" || directive === "line";
      if (directive === "file") isIgnoring = "rest";
      else if (isIgnoring === "next") isIgnoring = "no";
      if (directive === "end" && isIgnoring === "block") isIgnoring = "no";
      if (directive === "begin" && isIgnoring === "no") isIgnoring = "block";
      if (directive === "next-line" && isIgnoring === "no") isIgnoring = "next";
      return isBlanked ? line.replace(/[^\r\n]/g, " ") : line;
    })
    .join("");
}
