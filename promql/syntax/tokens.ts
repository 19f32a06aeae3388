/**
 * The words and signs of an expression as Prometheus cuts them. The grammar for editors is more generous here (white space, numbers, strings), and a text that
 * Prometheus cannot cut is refused by it, however it goes on.
 *
 * @see https://github.com/prometheus/prometheus/blob/main/promql/parser/lex.go
 */
import type { Span } from "./ast";
import { parseDuration } from "./duration";
import { DURATION_WORDS, FILL_WORDS, KEYWORDS, NUMBER_WORDS } from "./keywords";
import { isCutNumber } from "./numbers";
import { cutString } from "./strings";

/** A `name` with a colon can be the name of a metric and not that of a label; `refused` is the text from where it cannot be cut. */
export type TokenKind = "name" | "keyword" | "number" | "duration" | "string" | "symbol" | "end" | "refused";

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** A keyword in small letters, a symbol as it is, why a text is refused; empty for anything else. */
  readonly word: string;
}

const SPACE = /[ \t\r\n]+/y;
const COMMENT = /#[^\r\n]*/y;
const WORD = /[A-Za-z_:][\w:]*/y;
const LABEL = /[A-Za-z_]\w*/y;
const DURATION_WORD = /[A-Za-z_]+/y;
const NUMBER = /(?:0[xX][\da-fA-F_]*|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?[\d_]*)?)(?!\w)/y;
const DURATION = /(?:\d+(?:ms|[smhdwy]))+(?!\w)/y;
const SYMBOL = /==|!=|<=|>=|<\/|>\/|[-+*/%^<>=,(){}[\]@:]/y;
const SYMBOL_IN_BRACES = /=~|!~|!=|[=,}]/y;
const FOLLOWED_BY_PARENTHESIS = /[ \t\r\n]*\(/y;

/** Cuts a text. The last token is of the kind `end` or `refused`. */
export function tokenize(text: string): readonly Token[] {
  return new Tokenizer(text).all();
}

class Tokenizer {
  private readonly tokens: Token[] = [];
  private at = 0;
  private parentheses = 0;
  private isInBraces = false;
  private isInBrackets = false;
  /** Within brackets, up to the first number that follows a sign or the opening: there is no comment there, and the colon needs a number before it. */
  private isBeforeNumber = false;
  private hasColon = false;
  /** Whether any brackets so far held a number: Prometheus asks this of the whole text, not of the brackets. */
  private hasNumber = false;

  constructor(private readonly text: string) {}

  all(): readonly Token[] {
    for (;;) {
      this.skip();
      const why = this.at >= this.text.length ? this.end() : this.isInBraces ? this.inBraces() : this.outside();
      if (why !== undefined) this.refuse(why);
      const last = this.tokens.at(-1);
      if (last?.kind === "end" || last?.kind === "refused") return this.tokens;
    }
  }

  /** The rest of the text is not cut. The word or sign that is wrong is marked, and of a string everything. */
  private refuse(why: string): void {
    const to = this.isQuote()
      ? this.text.length
      : this.at + (/^(?:[\w.]+|[^])/u.exec(this.text.slice(this.at, this.at + 100))?.[0] ?? "").length;
    this.tokens.push({ kind: "refused", from: this.at, to, text: this.text.slice(this.at, to), word: why });
  }

  private skip(): void {
    while (this.matchAt(SPACE) !== undefined || (!this.isBeforeNumber && this.matchAt(COMMENT) !== undefined));
  }

  private end(): string | undefined {
    if (this.isInBraces) return "the braces are not closed";
    if (this.parentheses > 0) return "a parenthesis is not closed";
    if (this.isInBrackets) return "the brackets are not closed";
    return this.push("end", "", "");
  }

  private inBraces(): string | undefined {
    const label = this.matchAt(LABEL);
    if (label !== undefined) return this.push("name", label, "");
    if (this.isQuote()) return this.string();
    const symbol = this.matchAt(SYMBOL_IN_BRACES);
    if (symbol === undefined) return `${this.character()} cannot stand in braces`;
    if (symbol === "}") this.isInBraces = false;
    return this.push("symbol", symbol, symbol);
  }

  private outside(): string | undefined {
    if (/\d/.test(this.character()) || /^\.\d/.test(this.text.slice(this.at, this.at + 2))) return this.number();
    if (this.isQuote()) return this.string();
    if (this.isInBrackets && /[A-Za-z_]/.test(this.character())) return this.durationWord();
    if (!this.isInBrackets && /[A-Za-z_:]/.test(this.character())) return this.word();
    const symbol = this.matchAt(SYMBOL);
    if (symbol === undefined) return `${this.character()} cannot stand here`;
    return this.symbol(symbol);
  }

  private symbol(symbol: string): string | undefined {
    this.at -= symbol.length;
    if (symbol === "(") this.parentheses += 1;
    if (symbol === ")" && (this.parentheses -= 1) < 0) return "a parenthesis is closed that was not opened";
    if (symbol === "{") this.isInBraces = true;
    if (symbol === "}") return "braces are closed that were not opened";
    if (symbol === "[") {
      if (this.isInBrackets) return "brackets stand in brackets";
      this.isInBrackets = true;
      this.isBeforeNumber = true;
      this.hasColon = false;
    }
    if (symbol === "]") {
      if (!this.isInBrackets) return "brackets are closed that were not opened";
      this.isInBrackets = false;
      this.isBeforeNumber = false;
    }
    if (symbol === ":") {
      if (this.hasColon) return "a second colon stands in the brackets";
      if (this.isBeforeNumber && !this.hasNumber) return "the range is missing before the colon";
      this.hasColon = true;
    }
    this.at += symbol.length;
    return this.push("symbol", symbol, symbol);
  }

  private word(): string | undefined {
    const text = this.matchAt(WORD) ?? "";
    const word = text.toLowerCase();
    if (NUMBER_WORDS.has(word)) return this.push("number", text, "");
    const isKeyword = KEYWORDS.has(word) && (!FILL_WORDS.has(word) || this.isFollowedByParenthesis());
    return isKeyword ? this.push("keyword", text, word) : this.push("name", text, "");
  }

  private isFollowedByParenthesis(): boolean {
    FOLLOWED_BY_PARENTHESIS.lastIndex = this.at;
    return FOLLOWED_BY_PARENTHESIS.test(this.text);
  }

  private durationWord(): string | undefined {
    const text = this.matchAt(DURATION_WORD) ?? "";
    if (DURATION_WORDS.has(text.toLowerCase())) return this.push("keyword", text, text.toLowerCase());
    this.at -= text.length;
    return `${text} is no duration`;
  }

  private number(): string | undefined {
    if (this.isInBrackets) {
      this.isBeforeNumber = false;
      this.hasNumber = true;
    }
    const number = this.matchAt(NUMBER);
    if (number !== undefined) {
      if (isCutNumber(number, this.character())) return this.push("number", number, "");
      this.at -= number.length;
      return `${number} is no number`;
    }
    const duration = this.matchAt(DURATION);
    if (duration !== undefined) {
      if (parseDuration(duration) !== undefined) return this.push("duration", duration, "");
      this.at -= duration.length;
      return `${duration} is no duration: units go from large to small, each once, and make up no more than 292 years`;
    }
    return `${/[\w.]+/.exec(this.text.slice(this.at))?.[0] ?? ""} is neither a number nor a duration`;
  }

  private isQuote(): boolean {
    return /["'`]/.test(this.character());
  }

  private string(): string | undefined {
    const { length, problem } = cutString(this.text, this.at);
    if (problem !== undefined) return problem;
    const text = this.text.slice(this.at, this.at + length);
    this.at += length;
    return this.push("string", text, "");
  }

  private character(): string {
    const code = this.text.codePointAt(this.at);
    return code === undefined ? "" : String.fromCodePoint(code);
  }

  /** What a pattern matches from here on, which is then left behind. */
  private matchAt(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text)?.[0];
    if (match !== undefined) this.at += match.length;
    return match;
  }

  /** Adds the token that ends here. */
  private push(kind: TokenKind, text: string, word: string): undefined {
    this.tokens.push({ kind, from: this.at - text.length, to: this.at, text, word });
  }
}
