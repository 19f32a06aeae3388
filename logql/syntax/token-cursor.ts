/** Where a parser is in the tokens of an expression, and what it says when it cannot go on. The parsers of LogQL and TraceQL go by it. */
import { nearest } from "../../problems";
import type { Span } from "./ast";
import { SyntaxFailure } from "./issue";

/** What a cursor has to know of a token. The last one is of type `end`. */
export interface AnyToken extends Span {
  readonly type: string;
  readonly text: string;
}

/** What a cursor has to know of a language to say what is wrong. */
export interface Language<Type extends string> {
  /** As its people write it: `LogQL`. */
  readonly name: string;
  /** The type of the tokens that can be meant as the name of a function. */
  readonly nameType: Type;
  /** Whatever can be called. */
  readonly functions: ReadonlySet<string>;
}

export class TokenCursor<Token extends AnyToken> {
  private index = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly language: Language<Token["type"]>,
  ) {}

  get current(): Token {
    return this.peek(0);
  }

  /** End of the token before. */
  get end(): number {
    return this.tokens[this.index - 1]?.to ?? 0;
  }

  peek(ahead: number): Token {
    const token = this.tokens[Math.min(this.index + ahead, this.tokens.length - 1)];
    if (token === undefined) throw new SyntaxFailure({ from: 0, to: 0, message: "there is no expression" });
    return token;
  }

  is(type: Token["type"], ...texts: readonly string[]): boolean {
    const { current } = this;
    return current.type === type && (texts.length === 0 || texts.includes(current.text));
  }

  next(): Token {
    const { current } = this;
    this.index += 1;
    return current;
  }

  accept(type: Token["type"], ...texts: readonly string[]): Token | undefined {
    return this.is(type, ...texts) ? this.next() : undefined;
  }

  expect(type: Token["type"], text: string, what: string = text): Token {
    return this.accept(type, text) ?? this.refuse(what);
  }

  /** Says that something else would have to stand here. */
  refuse(what: string): never {
    const { current } = this;
    if (current.type === "end") this.fail(current, `the expression ends too early: ${what} is missing`);
    this.refuseFunction();
    this.fail(current, `${written(current)} cannot stand here: ${what} is expected`);
  }

  fail({ from, to }: Span, message: string, replacement?: string): never {
    throw new SyntaxFailure({ from, to, message, ...(replacement === undefined ? {} : { replacement }) });
  }

  /** Says that what is called here cannot be called, if anything is. */
  private refuseFunction(): void {
    const { current, language } = this;
    const after = this.peek(1);
    if (current.type !== language.nameType || after.type !== "sign" || after.text !== "(" || language.functions.has(current.text)) return;
    const near = nearest(current.text, [...language.functions]);
    const suggestion = near === undefined ? "" : `; did you mean ${near}?`;
    this.fail(current, `${current.text} is no function of ${language.name}${suggestion}`, near);
  }
}

function written({ type, text }: AnyToken): string {
  if (type === "string") return JSON.stringify(text);
  return type === "range" ? `[${text}]` : text;
}
