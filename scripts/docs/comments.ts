/** What the comments of the sources say: the header of a file, the text of a declaration, its tags. */
import ts from "typescript";

export interface Comment {
  /** Paragraphs, each on one line. */
  readonly text: string;
  /** Texts of the tags by name: `default`, `see`, `throws`. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

const NO_COMMENT: Comment = { text: "", tags: new Map() };

/** The comment that opens a file. */
export function headerOf(file: ts.SourceFile): Comment {
  const [first] = ts.getLeadingCommentRanges(file.text, 0) ?? [];
  return first === undefined ? NO_COMMENT : parseComment(file.text.slice(first.pos, first.end));
}

/** The comment right before a declaration. The header of its file does not count. */
export function commentOf(node: ts.Node): Comment {
  const file = node.getSourceFile();
  const last = (ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? []).at(-1);
  if (last === undefined || last.pos === 0) return NO_COMMENT;
  return parseComment(file.text.slice(last.pos, last.end));
}

/** @param comment Source text of a comment. Only those that open with two stars say something about the declaration below. */
function parseComment(comment: string): Comment {
  if (!comment.startsWith("/**")) return NO_COMMENT;
  const lines = comment
    .slice(3, -2)
    .split("\n")
    .map((line) => line.replace(/^\s*\*?\s?/, "").trimEnd());
  const [text = "", ...tags] = lines.join("\n").split(/(?:^|(?<=\s))(?=@[a-z]+\b)/);
  const byName = new Map<string, string[]>();
  for (const tag of tags) {
    const [, name = "", value = ""] = /^@([a-z]+)\s*(.*)$/s.exec(tag) ?? [];
    byName.set(name, [...(byName.get(name) ?? []), name === "example" ? value.trim() : joinLines(value)]);
  }
  return { text: joinLines(text), tags: byName };
}

/** Lines of a paragraph become one line; empty lines still part paragraphs. */
function joinLines(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, " ").trim())
    .join("\n\n");
}
