/** A file that is being linted: what it is called, where its lines start, and what kept it from being read. */
import { type Problem, type ProblemCode, quoteValue } from "../problems";
import { LineIndex, type Place } from "./text/line-index";
import type { FileSpan, SourceText } from "./text/source-text";
import type { CommentAcceptance } from "./rule-files/comments";

export interface InputFile {
  /** As it is told to the reader: `rules/api.yaml`. Its ending says that it must be JSON. */
  readonly name: string;
  readonly text: string;
  /** True where the file need not hold rules or dashboards, because only its folder was named. @default false */
  readonly isOptional?: boolean;
}

export class LintedFile {
  readonly lines: LineIndex;
  readonly problems: Problem[] = [];
  private readonly taken = new Set<string>();

  constructor(
    readonly name: string,
    readonly text: string,
  ) {
    this.lines = new LineIndex(text);
  }

  placeOf(offset: number): Place {
    return this.lines.placeOf(offset);
  }

  report(offset: number, problem: Omit<Problem, "at" | "code">, code: ProblemCode = "OBS0903"): void {
    const { line, column } = this.placeOf(offset);
    this.problems.push({ code, at: `${this.name}:${line}:${column}`, ...problem, got: problem.got });
  }

  /** A name for something in the file that nothing else in it has: `rules.yaml:12 HighLatency`. */
  nameFor(offset: number, what: string): string {
    const { line, column } = this.placeOf(offset);
    const name = [`${this.name}:${line} ${what}`, `${this.name}:${line}:${column} ${what}`].find((candidate) => !this.taken.has(candidate));
    const unique = name ?? `${this.name}:${line}:${column} ${what} (${this.taken.size})`;
    this.taken.add(unique);
    return unique;
  }
}

/** What an expression belongs to: a rule, a query of a panel, a variable. Findings are told about it. */
export interface Subject {
  readonly file: LintedFile;
  /** `alert HighLatency of group api`, `panel "Requests", query A`. */
  readonly title: string;
  /** Its fields by their names in a finding. */
  readonly fields: ReadonlyMap<string, SourceText>;
  /** Where in the file it is, for findings that are about none of the fields. */
  readonly whole: FileSpan;
  readonly acceptances: readonly CommentAcceptance[];
}

/** A value as it is quoted in a problem. */
export function quoted(text: string | undefined): string {
  return quoteValue(text);
}
