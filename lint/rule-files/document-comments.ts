/** The comments of one document that accept findings, and which rule each of them is attached to. */
import type { DataNode } from "../data/node";
import type { LintedFile } from "../linted-file";
import type { SourceText } from "../text/source-text";
import { type CommentAcceptance, type ReadComment, readComment, yamlComments } from "./comments";
import { walk } from "./find-groups";

interface PlacedComment extends ReadComment {
  readonly offset: number;
  readonly text: string;
}

export class DocumentComments {
  private readonly comments: readonly PlacedComment[];
  private readonly attached = new Set<PlacedComment>();

  constructor(
    private readonly source: SourceText,
    documents: readonly DataNode[],
    today: string | undefined,
  ) {
    const found = yamlComments(source.text).flatMap(({ offset, comment }) => {
      const read = readComment(comment, offset, today);
      return read === undefined ? [] : [{ ...read, offset, text: comment.trimEnd() }];
    });
    const strings = found.length === 0 ? [] : stringsOf(documents);
    this.comments = found.filter(({ offset }) => !strings.some(({ from, to }) => from < offset && offset < to));
  }

  /** What is accepted for a rule by the comments within it and right above it, and for the whole file. */
  of(rule: DataNode): readonly CommentAcceptance[] {
    if (this.comments.length === 0) return [];
    const [from, to] = linesOf(this.source.text, rule);
    return this.comments.flatMap((comment) => {
      if (comment.isForFile !== true && (comment.offset < from || comment.offset >= to)) return [];
      this.attached.add(comment);
      return comment.acceptance === undefined ? [] : [{ ...comment.acceptance, offset: this.source.spanAt(comment.offset).from }];
    });
  }

  /** Tells what is wrong with comments: those that are not understood, and our own that no rule stands by. Call it when all rules are read. */
  report(file: LintedFile): void {
    for (const comment of this.comments) {
      const { fault } = comment;
      const offset = this.source.spanAt(comment.offset).from;
      if (fault !== undefined) {
        file.report(offset, { what: fault.what, got: fault.got, allowed: "# accept D12: the reason", remedy: fault.remedy }, "OBS0905");
      } else if (!this.attached.has(comment) && comment.acceptance?.isForPint === false) {
        file.report(
          offset,
          {
            what: "The comment stands by no rule.",
            got: comment.text,
            allowed: "a comment within a rule, or on the lines right above it",
            remedy: "Move it to the rule that it is about.",
          },
          "OBS0905",
        );
      }
    }
  }
}

function stringsOf(documents: readonly DataNode[]): { readonly from: number; readonly to: number }[] {
  const strings: { from: number; to: number }[] = [];
  for (const document of documents) {
    walk(document, (node) => {
      if (node.kind === "scalar" && typeof node.value === "string" && node.to > node.from) strings.push({ from: node.from, to: node.to });
      return true;
    });
  }
  return strings;
}

/** The lines that a rule takes, with the comment lines right above it. */
function linesOf(text: string, rule: DataNode): [number, number] {
  const last = text.slice(0, rule.to).trimEnd().length;
  const end = text.indexOf("\n", last);
  let start = text.lastIndexOf("\n", rule.from - 1) + 1;
  while (start > 0) {
    const before = text.lastIndexOf("\n", start - 2) + 1;
    const line = text.slice(before, start);
    if (!/^[ \t]*(?:-[ \t]+)?#/.test(line)) break;
    start = before;
    if (/^[ \t]*-/.test(line)) break;
  }
  return [start, end < 0 ? text.length : end];
}
