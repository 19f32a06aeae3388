/** Where the parser is in the tokens of an expression, and what it says when it cannot go on. */
import { SyntaxFailure } from "../../logql/syntax/issue";
import { nearest } from "../../problems";
import type { Span } from "./ast";
import { AGGREGATES, METRICS_FUNCTIONS } from "./intrinsics";
import type { Token, TokenType } from "./tokens";

const CALLS = [...Object.keys(METRICS_FUNCTIONS), ...AGGREGATES, "by", "select", "coalesce", "topk", "bottomk"];

export class Cursor {
  private index = 0;

  constructor(private readonly tokens: readonly Token[]) {}

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

  is(type: TokenType, ...texts: readonly string[]): boolean {
    const { current } = this;
    return current.type === type && (texts.length === 0 || texts.includes(current.text));
  }

  next(): Token {
    const { current } = this;
    this.index += 1;
    return current;
  }

  accept(type: TokenType, ...texts: readonly string[]): Token | undefined {
    return this.is(type, ...texts) ? this.next() : undefined;
  }

  expect(type: TokenType, text: string, what: string = text): Token {
    return this.accept(type, text) ?? this.refuse(what);
  }

  /** Says that something else would have to stand here. */
  refuse(what: string): never {
    const { current } = this;
    if (current.type === "end") this.fail(current, `the expression ends too early: ${what} is missing`);
    const after = this.peek(1);
    if (current.type === "word" && after.type === "sign" && after.text === "(" && !CALLS.includes(current.text)) {
      const near = nearest(current.text, CALLS);
      const suggestion = near === undefined ? "" : `; did you mean ${near}?`;
      this.fail(current, `${current.text} is no function of TraceQL${suggestion}`, near);
    }
    const written = current.type === "string" ? JSON.stringify(current.text) : current.text;
    this.fail(current, `${written} cannot stand here: ${what} is expected`);
  }

  fail({ from, to }: Span, message: string, replacement?: string): never {
    throw new SyntaxFailure({ from, to, message, ...(replacement === undefined ? {} : { replacement }) });
  }
}
