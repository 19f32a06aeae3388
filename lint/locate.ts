/** Puts what is wrong with a field of a rule or query where it stands in its file, and takes out what comments accept. */
import type { PintCheck } from "../promql/codes";
import type { FindingLevel } from "../promql/finding";
import type { LintCode } from "./codes";
import type { Subject } from "./linted-file";
import type { LintFinding } from "./report";
import type { CommentAcceptance } from "./rule-files/comments";
import { fileSpan } from "./text/source-text";

/** A finding of whatever judged, in offsets of the field. */
export interface Found {
  readonly code: LintCode;
  readonly check?: PintCheck;
  readonly level: FindingLevel;
  readonly field: string;
  readonly from: number;
  readonly to: number;
  readonly piece: string;
  readonly why: string;
  readonly fix?: string;
}

export function locate(found: Found, subject: Subject): LintFinding {
  const { file, title } = subject;
  const source = subject.fields.get(found.field);
  const text = source?.text ?? "";
  const from = Math.min(found.from, text.length);
  const to = Math.min(Math.max(found.to, from), text.length);
  const span = source === undefined ? subject.whole : fileSpan(source, from, to);
  const start = file.placeOf(span.from);
  const end = file.placeOf(Math.max(span.to, span.from));
  return {
    file: file.name,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    code: found.code,
    ...(found.check === undefined ? {} : { check: found.check }),
    level: found.level,
    subject: title,
    field: found.field,
    text,
    from,
    to,
    piece: found.piece,
    why: found.why,
    ...(found.fix === undefined || found.fix === text ? {} : { fix: found.fix }),
  };
}

/** Whether a comment is about a finding. */
export function accepts({ code, piece }: CommentAcceptance, found: Pick<Found, "code" | "check" | "piece">): boolean {
  if (code !== found.code && code !== found.check) return false;
  return piece === undefined || found.piece.includes(piece);
}

/** What is left of the findings about one subject, and the comments that accepted something. */
export function withoutAccepted<F extends Pick<Found, "code" | "check" | "piece">>(
  found: readonly F[],
  acceptances: readonly CommentAcceptance[],
): { readonly left: readonly F[]; readonly used: ReadonlySet<CommentAcceptance> } {
  const used = new Set<CommentAcceptance>();
  const left = found.filter((finding) => {
    const accepting = acceptances.filter((acceptance) => accepts(acceptance, finding));
    for (const acceptance of accepting) used.add(acceptance);
    return accepting.length === 0;
  });
  return { left, used };
}

/** Our own comments for which nothing was found. */
export function unusedComments(subject: Subject, used: ReadonlySet<CommentAcceptance>): readonly LintFinding[] {
  return subject.acceptances
    .filter((acceptance) => !acceptance.isForPint && !used.has(acceptance))
    .map((acceptance) => outOfDate(subject, acceptance));
}

/** The finding that a comment is out of date. */
export function outOfDate(subject: Subject, { code, reason, offset }: CommentAcceptance): LintFinding {
  const { line, column } = subject.file.placeOf(offset);
  const text = `# accept ${code}: ${reason}`;
  return {
    file: subject.file.name,
    line,
    column,
    endLine: line,
    endColumn: column + text.length,
    code: "comment/unused",
    level: "advice",
    subject: subject.title,
    field: "comment",
    text,
    from: 0,
    to: text.length,
    piece: text,
    why: `Nothing is found here that the comment accepts, so it is out of date, or ${code} is not checked in this run.`,
  };
}
