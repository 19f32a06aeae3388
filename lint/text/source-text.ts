/**
 * Texts that stand in a file, each knowing where every one of its characters stands there: the file itself, a string of a YAML or JSON document, a document
 * within such a string. A finding is told in offsets of an expression, and shown in lines and columns of the file.
 */

/** Where a character stands in another text; `to` is exclusive. One that is escaped there takes several characters. */
export interface FileSpan {
  readonly from: number;
  readonly to: number;
}

export interface SourceText {
  readonly text: string;
  /** Where the character at an offset stands in the file. The offset behind the last character is the place behind it. */
  spanAt(offset: number): FileSpan;
}

/** A file as it is. */
export function fileText(text: string): SourceText {
  return {
    text,
    spanAt: (offset) => {
      const from = clamp(offset, text.length);
      return { from, to: Math.min(from + 1, text.length) };
    },
  };
}

/** A text that was decoded from a part of another one, and where each of its characters stands there. */
export interface Decoded {
  readonly text: string;
  /** Where the character at an offset stands in the outer text; behind the last character, the place behind it. */
  spanAt(offset: number): FileSpan;
}

/**
 * A string within another text.
 *
 * @param decode Is called when the first offset is asked for, which for most strings is never.
 */
export function innerText(outer: SourceText, text: string, decode: () => Decoded): SourceText {
  let decoded: Decoded | undefined;
  return {
    text,
    spanAt: (offset) => {
      decoded ??= decode();
      const at = clamp(offset, text.length);
      const span = decoded.spanAt(at);
      const { from } = outer.spanAt(span.from);
      return { from, to: span.to > span.from ? Math.max(from, outer.spanAt(span.to - 1).to) : from };
    },
  };
}

/** The part of the file that a piece of a text stands in. */
export function fileSpan(source: SourceText, from: number, to: number): FileSpan {
  const start = source.spanAt(from);
  return { from: start.from, to: to > from ? Math.max(source.spanAt(to - 1).to, start.from) : start.from };
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length));
}

/** A part of a text. */
export function sliceText(source: SourceText, from: number, to: number): SourceText {
  return {
    text: source.text.slice(from, to),
    spanAt: (offset) => {
      const at = clamp(offset, to - from);
      if (at < to - from || from === to) return source.spanAt(from + at);
      const end = source.spanAt(to - 1).to;
      return { from: end, to: end };
    },
  };
}
