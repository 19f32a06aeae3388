/** A text that a regular expression matches: what stands for a label value of which only the form is known. */

/** @returns undefined where none is found; back references and the like are not understood */
export function exampleOf(pattern: string): string | undefined {
  try {
    const expression = new RegExp(`^(?:${pattern})$`, "su");
    const example = new ExampleReader(pattern).alternatives();
    return expression.test(example) ? example : undefined;
  } catch {
    return undefined;
  }
}

/** What stands for a class of characters that is written as one letter after a backslash. */
const CLASSES: Readonly<Record<string, string>> = {
  d: "0",
  w: "a",
  s: " ",
  D: "a",
  W: "-",
  S: "a",
  n: "\n",
  t: "\t",
  r: "\r",
  f: "\f",
  v: "\v",
  b: "",
  B: "",
};

/** Characters to try where a class only says which ones it does not have. */
const CANDIDATES = ["a", "0", "-", "A", "_", " "];

class ExampleReader {
  private position = 0;

  constructor(private readonly pattern: string) {}

  /** The first alternative; the others are read and left. */
  alternatives(): string {
    const first = this.sequence();
    while (this.takes("|")) this.sequence();
    return first;
  }

  private sequence(): string {
    let example = "";
    while (this.position < this.pattern.length && !"|)".includes(this.peek())) {
      const atom = this.atom();
      example += atom.repeat(this.repetitions());
    }
    return example;
  }

  private atom(): string {
    if (this.takes("(")) {
      const flags = /^\?(?::|P?<\w+>)/.exec(this.pattern.slice(this.position));
      this.position += flags?.[0].length ?? 0;
      const inner = this.alternatives();
      this.takes(")");
      return inner;
    }
    if (this.takes("[")) return this.characterClass();
    if (this.takes("\\")) {
      const escaped = this.read();
      return CLASSES[escaped] ?? escaped;
    }
    const character = this.read();
    if (character === ".") return "a";
    return character === "^" || character === "$" ? "" : character;
  }

  private characterClass(): string {
    const start = this.position;
    this.takes("^");
    this.takes("]");
    while (this.position < this.pattern.length && this.peek() !== "]") {
      if (this.read() === "\\") this.read();
    }
    const written = this.pattern.slice(start, this.position);
    this.takes("]");
    const members = new RegExp(`[${written}]`, "u");
    const named = [...written.replaceAll("\\", "")];
    const tried = written.startsWith("^") ? [...CANDIDATES, ...named] : [...named, ...CANDIDATES];
    return tried.find((character) => members.test(character)) ?? "";
  }

  /** Once where that is allowed, else as often as is asked for. */
  private repetitions(): number {
    const [quantifier = "", least] = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.pattern.slice(this.position)) ?? [];
    this.position += quantifier.length;
    return least === undefined ? 1 : Number(least);
  }

  private peek(): string {
    return this.pattern[this.position] ?? "";
  }

  private read(): string {
    const character = this.peek();
    this.position += 1;
    return character;
  }

  private takes(character: string): boolean {
    if (this.peek() !== character) return false;
    this.position += 1;
    return true;
  }
}
