/** Reads one line from left to right. What a reading method does not find is told as a {@link LineFault}, which the caller makes a problem of. */

/** What is wrong with a line, as the rest of a sentence. */
export class LineFault extends Error {}

/** Names that need no quotes. Since version 3 Prometheus takes any other UTF-8 text in quotes too. */
export const METRIC_NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
export const LABEL_NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

/** Numbers as Prometheus reads them: Go's notation without hexadecimal digits and underscores. */
const NUMBER = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|inf(?:inity)?|nan)$/i;

export class LineScanner {
  private position = 0;

  constructor(private readonly text: string) {}

  get atEnd(): boolean {
    return this.position >= this.text.length;
  }

  /** The next character. @returns an empty string at the end */
  peek(): string {
    return this.text[this.position] ?? "";
  }

  skipBlanks(): void {
    this.take(/[ \t]*/y);
  }

  /** Takes what stands here, if it has this form. @param form a sticky expression */
  take(form: RegExp): string {
    form.lastIndex = this.position;
    const found = form.exec(this.text)?.[0] ?? "";
    this.position += found.length;
    return found;
  }

  /** Takes one character that has to stand here. */
  expect(character: string, where: string): void {
    if (this.peek() !== character) throw new LineFault(`has ${this.found()} where ${character} is expected ${where}`);
    this.position += 1;
  }

  /** A text in quotes, with the escapes `\\`, `\"` and `\n`. */
  quoted(): string {
    this.expect('"', "at the start of a text");
    const written = this.take(/(?:[^"\\]|\\.)*/y);
    if (this.peek() !== '"') throw new LineFault("has a text in quotes without an end");
    this.position += 1;
    return unescapeText(written, { quotes: true });
  }

  /** A number up to the next blank. */
  number(what: string): number {
    const word = this.take(/[^ \t]*/y);
    if (!NUMBER.test(word)) throw new LineFault(`has the ${what} ${JSON.stringify(word)}`);
    return readNumber(word);
  }

  /** What is not read yet. */
  rest(): string {
    return this.text.slice(this.position);
  }

  /** The next character, as a message names it. */
  found(): string {
    return this.atEnd ? "its end" : JSON.stringify(this.peek());
  }
}

/** Reads a number of the form {@link NUMBER}, infinite ones too. @returns NaN for anything else */
export function readNumber(word: string): number {
  if (!NUMBER.test(word)) return NaN;
  const infinite = /^([+-]?)inf/i.exec(word);
  if (infinite !== null) return infinite[1] === "-" ? -Infinity : Infinity;
  return Number(word);
}

/** An escape that the format does not know stays as it is written, as Prometheus leaves it. */
export function unescapeText(text: string, { quotes }: { readonly quotes: boolean }): string {
  return text.replace(/\\(.)/gs, (written, escaped: string) => {
    if (escaped === "n") return "\n";
    return escaped === "\\" || (quotes && escaped === '"') ? escaped : written;
  });
}
