/** Where the parser is in the tokens of an expression, and what it says when it cannot go on. */
import { nearest } from "../../problems";
import type { Label, Quantity, Span, Text } from "./ast";
import { FUNCTION_WORDS } from "./functions";
import { SyntaxFailure } from "./issue";
import type { Token, TokenType } from "./tokens";

const HAS_VARIABLE = /\$\{|\$[A-Za-z_]|\[\[\w/;

export class Cursor {
  private index = 0;

  constructor(
    private readonly tokens: readonly Token[],
    /** Whether Grafana's variables may stand in strings. */
    private readonly dashboard: boolean,
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

  expect(type: TokenType, text: string, what: string): Token {
    return this.accept(type, text) ?? this.refuse(what);
  }

  /** A string literal. */
  text(what: string): Text {
    const token = this.accept("string") ?? this.refuse(what);
    const variable = this.dashboard && HAS_VARIABLE.test(token.text);
    return { value: token.text, from: token.from, to: token.to, ...(variable ? { variable: true } : {}) };
  }

  label(what: string): Label {
    const variable = this.accept("variable");
    if (variable !== undefined) return { name: variable.text, from: variable.from, to: variable.to, variable: true };
    const { current } = this;
    if (current.type === "keyword") this.fail(current, `${current.text} is a word of LogQL and cannot be the name of a label`);
    const token = this.accept("name") ?? this.refuse(what);
    return { name: token.text, from: token.from, to: token.to };
  }

  quantity(token: Token): Quantity {
    return { from: token.from, to: token.to, ...(token.value === undefined ? {} : { value: token.value }) };
  }

  /** Says that something else would have to stand here. */
  refuse(what: string): never {
    const { current } = this;
    if (current.type === "end") this.fail(current, `the expression ends too early: ${what} is missing`);
    const after = this.peek(1);
    if (current.type === "name" && after.type === "sign" && after.text === "(") {
      const near = nearest(current.text, FUNCTION_WORDS);
      const suggestion = near === undefined ? "" : `; did you mean ${near}?`;
      this.fail(current, `${current.text} is no function of LogQL${suggestion}`, near);
    }
    const written =
      current.type === "string" ? JSON.stringify(current.text) : current.type === "range" ? `[${current.text}]` : current.text;
    this.fail(current, `${written} cannot stand here: ${what} is expected`);
  }

  fail({ from, to }: Span, message: string, replacement?: string): never {
    throw new SyntaxFailure({ from, to, message, ...(replacement === undefined ? {} : { replacement }) });
  }
}
