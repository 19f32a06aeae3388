/**
 * Parses a Go template into blocks and expressions. Pipes are written as calls: `.x | default 1` is `default 1 .x`.
 */
import { type Token, lexTemplate } from "./template-lexer";

export type Expression =
  | { readonly kind: "constant"; readonly value: string | number | boolean | null }
  | { readonly kind: "dot" }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "field"; readonly of: Expression; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  /** A method of an object, such as `.Files.Get`. */
  | { readonly kind: "method"; readonly of: Expression; readonly args: readonly Expression[] };

export interface Pipeline {
  readonly expression: Expression;
  /** Variables that are declared or assigned, without the dollar sign. */
  readonly variables: readonly string[];
  /** True for `=`, which changes a variable of an outer block. */
  readonly assigns: boolean;
}

export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "action"; readonly pipeline: Pipeline }
  | {
      readonly kind: "if" | "with" | "range";
      readonly pipeline: Pipeline;
      readonly body: readonly Block[];
      readonly otherwise: readonly Block[];
    }
  | { readonly kind: "template"; readonly name: string; readonly argument: Expression | undefined }
  | { readonly kind: "define"; readonly name: string; readonly body: readonly Block[] };

export function parseTemplate(source: string): Block[] {
  const parser = new BlockParser(source);
  return parser.blocks([]).blocks;
}

class BlockParser {
  private readonly segments;
  private next = 0;

  constructor(source: string) {
    this.segments = lexTemplate(source);
  }

  /** Blocks up to an `end` or `else`; `rest` are the tokens after the `else`. */
  blocks(until: readonly string[]): { readonly blocks: Block[]; readonly end: string; readonly rest: readonly Token[] } {
    const blocks: Block[] = [];
    while (this.next < this.segments.length) {
      const segment = this.segments[this.next];
      this.next += 1;
      if (segment === undefined) break;
      if (segment.kind === "text") {
        if (segment.text !== "") blocks.push({ kind: "text", text: segment.text });
        continue;
      }
      const [head, ...rest] = segment.tokens;
      if (head?.kind === "word" && until.includes(head.text)) return { blocks, end: head.text, rest };
      const block = this.block(segment.tokens);
      if (block !== undefined) blocks.push(block);
    }
    if (until.length > 0) throw new Error("A block is not closed.");
    return { blocks, end: "", rest: [] };
  }

  private block(tokens: readonly Token[]): Block | undefined {
    const [head, ...rest] = tokens;
    if (head?.kind === "word") {
      if (head.text === "if" || head.text === "with" || head.text === "range") return this.conditional(head.text, rest);
      if (head.text === "define") return { kind: "define", name: rest[0]?.text ?? "", body: this.blocks(["end"]).blocks };
      if (head.text === "template" || head.text === "block") return this.template(head.text, rest);
      if (head.text === "break" || head.text === "continue") return undefined;
    }
    return { kind: "action", pipeline: parsePipeline(tokens) };
  }

  private conditional(kind: "if" | "with" | "range", tokens: readonly Token[]): Block {
    const pipeline = parsePipeline(tokens);
    const { blocks, end, rest } = this.blocks(["end", "else"]);
    return { kind, pipeline, body: blocks, otherwise: end === "else" ? this.otherwise(rest) : [] };
  }

  /** What stands after an `else`: blocks up to the `end`, or one more condition that shares it. */
  private otherwise(tokens: readonly Token[]): Block[] {
    const [head, ...rest] = tokens;
    if (head?.text === "if" || head?.text === "with") return [this.conditional(head.text, rest)];
    return this.blocks(["end"]).blocks;
  }

  private template(kind: "template" | "block", tokens: readonly Token[]): Block {
    const [name, ...rest] = tokens;
    const argument = rest.length === 0 ? undefined : parsePipeline(rest).expression;
    if (kind === "block") this.blocks(["end"]);
    return { kind: "template", name: name?.text ?? "", argument };
  }
}

function parsePipeline(tokens: readonly Token[]): Pipeline {
  const operator = tokens.findIndex((token) => token.kind === "symbol" && (token.text === ":=" || token.text === "="));
  const declared = tokens.slice(0, Math.max(operator, 0));
  const isDeclaration = operator > 0 && declared.every((token) => token.kind === "variable" || token.text === ",");
  const parser = new ExpressionParser(isDeclaration ? tokens.slice(operator + 1) : tokens);
  return {
    expression: parser.pipeline(),
    variables: isDeclaration ? declared.filter((token) => token.kind === "variable").map((token) => token.text) : [],
    assigns: isDeclaration && tokens[operator]?.text === "=",
  };
}

class ExpressionParser {
  private next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** Commands joined by pipes: what comes before is the last argument of what comes after. */
  pipeline(): Expression {
    let result = this.command(undefined);
    while (isSymbol(this.peek(), "|")) {
      this.next += 1;
      result = this.command(result);
    }
    return result;
  }

  private command(piped: Expression | undefined): Expression {
    const head = this.peek();
    const last = piped === undefined ? [] : [piped];
    if (head?.kind === "word" && !CONSTANTS.has(head.text)) {
      this.next += 1;
      return this.chained({ kind: "call", name: head.text, args: [...this.operands(), ...last] });
    }
    const first = this.operand();
    const args = [...this.operands(), ...last];
    return args.length === 0 ? first : { kind: "method", of: first, args };
  }

  private operands(): Expression[] {
    const found: Expression[] = [];
    for (let token = this.peek(); token !== undefined && !endsCommand(token); token = this.peek()) found.push(this.operand());
    return found;
  }

  private operand(): Expression {
    const token = this.peek();
    this.next += 1;
    if (token === undefined) throw new Error("An action ends where a value is expected.");
    return this.chained(this.primary(token));
  }

  private primary(token: Token): Expression {
    switch (token.kind) {
      case "string":
        return { kind: "constant", value: token.text };
      case "number":
        return { kind: "constant", value: Number(token.text.replaceAll("_", "")) };
      case "dot":
        return { kind: "dot" };
      case "field":
        return { kind: "field", of: { kind: "dot" }, name: token.text };
      case "variable":
        return { kind: "variable", name: token.text };
      case "word":
        return CONSTANTS.has(token.text)
          ? { kind: "constant", value: CONSTANTS.get(token.text) ?? null }
          : { kind: "call", name: token.text, args: [] };
      case "symbol":
        return this.group(token);
    }
  }

  private group(token: Token): Expression {
    if (token.text !== "(") throw new Error(`${token.text} stands where a value is expected.`);
    const inner = this.pipeline();
    if (!isSymbol(this.peek(), ")")) throw new Error("A parenthesis is not closed.");
    this.next += 1;
    return inner;
  }

  /** Fields that follow without a space: `$x.y`, `(list .a).b`. */
  private chained(base: Expression): Expression {
    let result = base;
    for (let token = this.peek(); token?.kind === "field" && !token.spaced; token = this.peek()) {
      this.next += 1;
      result = { kind: "field", of: result, name: token.text };
    }
    return result;
  }

  private peek(): Token | undefined {
    return this.tokens[this.next];
  }
}

const CONSTANTS = new Map<string, boolean | null>([
  ["true", true],
  ["false", false],
  ["nil", null],
]);

function endsCommand(token: Token): boolean {
  return isSymbol(token, "|") || isSymbol(token, ")");
}

function isSymbol(token: Token | undefined, text: string): boolean {
  return token?.kind === "symbol" && token.text === text;
}
