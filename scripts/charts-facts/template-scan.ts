/**
 * Follows the templates of a chart and of its subcharts without running them, and records which value paths they read and what they do with them.
 *
 * Every branch is followed unless a constant of the template itself decides it. Where the scan loses track of a value it marks that value as passed on
 * whole, so that the facts stay permissive there and strict everywhere else.
 */
import { type Value, UNKNOWN, alternatives, anyEntry, constant, dict, identity, pathsIn, simplified, truth, union } from "./abstract-value";
import { callFunction } from "./template-functions";
import { type Block, type Expression, type Pipeline, parseTemplate } from "./template-parser";
import { Usage } from "./usage";

export interface TemplateSource {
  readonly name: string;
  readonly text: string;
  /** Where the values of the chart that the file belongs to stand in the values of the whole: `[]` for the chart itself. */
  readonly valuesAt: readonly string[];
  /** True for a file of a chart that only holds named templates for other charts. */
  readonly library: boolean;
}

export interface ScanOptions {
  readonly templates: readonly TemplateSource[];
  /** Strings below a value path that are templates themselves by default, which `tpl` runs. */
  readonly templatesIn: (path: readonly string[]) => readonly string[];
}

export interface ScanResult {
  readonly usage: Usage;
  /** What the scan could not follow, for the person who makes the facts. */
  readonly lost: readonly string[];
}

export function scanTemplates(options: ScanOptions): ScanResult {
  const scan = new TemplateScan(options);
  scan.run();
  return { usage: scan.usage, lost: [...scan.lost].sort() };
}

/** Variables of a block, and where an unknown variable is looked for. */
class Scope {
  private readonly variables = new Map<string, Value>();

  constructor(
    readonly dot: Value,
    private readonly outer: Scope | undefined,
  ) {}

  declare(name: string, value: Value): void {
    this.variables.set(name, simplified(value));
  }

  /** Whether an assignment happens is rarely known, so the variable may be both. */
  assign(name: string, value: Value): void {
    const known = this.variables.get(name);
    if (known !== undefined) this.variables.set(name, simplified(union([known, value])));
    else this.outer?.assign(name, value);
  }

  lookup(name: string): Value {
    return this.variables.get(name) ?? this.outer?.lookup(name) ?? UNKNOWN;
  }

  inner(dot: Value = this.dot): Scope {
    return new Scope(dot, this);
  }
}

/** What a stretch of a template writes. */
class Output {
  readonly pieces: Value[] = [];
  exact = true;

  value(): Value {
    const constants = this.pieces.map((piece) => (piece.kind === "constant" ? String(piece.value ?? "") : undefined));
    if (this.exact && constants.every((text) => text !== undefined)) return constant(constants.join(""));
    return simplified({ kind: "output", pieces: this.pieces, exact: this.exact });
  }
}

export class TemplateScan {
  readonly usage = new Usage();
  readonly lost = new Set<string>();
  private readonly defines = new Map<string, readonly Block[]>();
  private readonly included = new Set<string>();
  private readonly followed = new Map<string, Value>();
  private readonly roots: ReadonlySet<string>;

  constructor(private readonly options: ScanOptions) {
    this.roots = new Set(options.templates.map((template) => template.valuesAt.join("/")));
  }

  run(): void {
    const files = this.options.templates.map((template) => ({ ...template, blocks: parsed(template) }));
    for (const file of files) this.collectDefines(file.blocks);
    for (const file of files) {
      const context = chartContext(file.valuesAt);
      const output = this.executeWith(file.blocks, context);
      this.write(output, "pass");
    }
    for (const file of files) if (!file.library) this.followUnused(file.blocks, chartContext(file.valuesAt));
  }

  /** Named templates that nothing includes read values too, most likely of their own chart. */
  private followUnused(blocks: readonly Block[], context: Value): void {
    for (const block of blocks) {
      if (block.kind === "define" && !this.included.has(block.name)) this.executeWith(block.body, context);
    }
  }

  /** The entry of a map under a key that is known. */
  select(value: Value, key: string): Value {
    switch (value.kind) {
      case "path":
        this.usage.at(value.path).child(key);
        return { kind: "path", path: [...value.path, key] };
      case "dict": {
        const entry = value.entries.get(key);
        const merged = value.rest.map((one) => this.select(one, key));
        return union([...(entry === undefined ? [] : [entry]), ...merged]);
      }
      case "union":
        return union(value.of.map((one) => this.select(one, key)));
      default:
        return UNKNOWN;
    }
  }

  /** Any entry of a map or list. */
  entry(value: Value): Value {
    switch (value.kind) {
      case "path":
        if (this.isRoot(value.path)) return this.lose("entries of all values by a key that is computed");
        this.usage.at(anyEntry(value.path));
        return { kind: "path", path: anyEntry(value.path) };
      case "dict":
        return union([...value.entries.values(), ...value.rest.map((one) => this.entry(one))]);
      case "list":
        return union([...value.items, ...value.rest.map((one) => this.entry(one))]);
      case "union":
        return union(value.of.map((one) => this.entry(one)));
      default:
        return UNKNOWN;
    }
  }

  /** The entry under a key that may be computed. */
  index(value: Value, key: Value): Value {
    return union(
      alternatives(key).map((one) => {
        if (one.kind !== "constant" || one.value === null) return this.entry(value);
        return typeof one.value === "string" ? this.select(value, one.value) : this.entry(value);
      }),
    );
  }

  /** Records that a value is written out: as one scalar, or whole. */
  write(value: Value, how: "print" | "pass"): void {
    switch (value.kind) {
      case "path":
        if (this.isRoot(value.path)) this.lose("all values are written out whole");
        else if (how === "print") this.usage.at(value.path).printed = true;
        else this.usage.at(value.path).passed = true;
        return;
      case "key":
        this.usage.at(value.of).rangedByKey = true;
        return;
      case "text":
        return this.write(value.of, "pass");
      case "dict":
        return [...value.entries.values(), ...value.rest].forEach((one) => this.write(one, "pass"));
      case "list":
        return [...value.items, ...value.rest].forEach((one) => this.write(one, "pass"));
      case "output":
        return value.pieces.forEach((one) => this.write(one, "print"));
      case "union":
        return value.of.forEach((one) => this.write(one, how));
      default:
    }
  }

  /** What a named template writes for an argument. */
  include(name: Value, argument: Value): Value {
    return union(
      alternatives(name).map((one) => {
        const blocks = one.kind === "constant" ? this.defines.get(String(one.value)) : undefined;
        if (blocks === undefined) return this.loseArgument(`template ${identity(one)}`, argument);
        this.included.add(one.kind === "constant" ? String(one.value) : "");
        const key = `${identity(one)} ${identity(argument)}`;
        const known = this.followed.get(key);
        if (known !== undefined) return known;
        this.followed.set(key, { kind: "output", pieces: [], exact: false });
        const output = this.executeWith(blocks, argument);
        this.followed.set(key, output);
        return output;
      }),
    );
  }

  /** Runs text that is a template itself: a constant, or what stands in the values by default. */
  runText(text: Value, context: Value): Value {
    const sources = pathsIn(text).flatMap((path) => this.options.templatesIn(path));
    const constants = alternatives(text).flatMap((one) => (one.kind === "constant" ? [String(one.value)] : []));
    const outputs = [...sources, ...constants.filter((one) => one.includes("{{"))].map((source) => {
      const key = `${source} ${identity(context)}`;
      const known = this.followed.get(key);
      if (known !== undefined) return known;
      this.followed.set(key, UNKNOWN);
      const output = this.executeWith(parseTemplate(source), context);
      this.followed.set(key, output);
      return output;
    });
    return outputs.length === 0 ? text : { kind: "output", pieces: [text, ...outputs], exact: false };
  }

  /** Notes that a value went where the scan does not follow: from there on anything may be read of it. */
  loseArgument(where: string, argument: Value): Value {
    for (const path of pathsIn(argument)) if (!this.isRoot(path)) this.usage.at(path).passed = true;
    return this.lose(where);
  }

  private lose(what: string): Value {
    this.lost.add(what);
    return UNKNOWN;
  }

  private isRoot(path: readonly string[]): boolean {
    return this.roots.has(path.join("/"));
  }

  private collectDefines(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === "define") this.defines.set(block.name, block.body);
      else if ("body" in block) [block.body, block.otherwise].forEach((inner) => this.collectDefines(inner));
    }
  }

  private executeWith(blocks: readonly Block[], context: Value): Value {
    const scope = new Scope(context, undefined);
    scope.declare("", context);
    const output = new Output();
    this.execute(blocks, scope, output);
    return output.value();
  }

  private execute(blocks: readonly Block[], scope: Scope, output: Output): void {
    for (const block of blocks) {
      switch (block.kind) {
        case "text":
          output.pieces.push(constant(block.text));
          break;
        case "action":
          this.executeAction(block.pipeline, scope, output);
          break;
        case "template":
          output.pieces.push(
            this.include(constant(block.name), block.argument === undefined ? UNKNOWN : this.evaluate(block.argument, scope)),
          );
          break;
        case "if":
        case "with":
          this.executeCondition(block, scope, output);
          break;
        case "range":
          this.executeRange(block, scope, output);
          break;
        case "define":
      }
    }
  }

  private executeAction(pipeline: Pipeline, scope: Scope, output: Output): void {
    const value = this.evaluate(pipeline.expression, scope);
    const [name] = pipeline.variables;
    if (name === undefined) output.pieces.push(simplified(value));
    else if (pipeline.assigns) scope.assign(name, value);
    else scope.declare(name, value);
  }

  private executeCondition(block: Block & { kind: "if" | "with" | "range" }, scope: Scope, output: Output): void {
    const value = this.evaluate(block.pipeline.expression, scope);
    const holds = truth(value);
    if (holds !== false) {
      const body = scope.inner(block.kind === "with" ? value : scope.dot);
      for (const name of block.pipeline.variables) body.declare(name, value);
      this.execute(block.body, body, output);
    }
    if (holds !== true) this.execute(block.otherwise, scope.inner(), output);
    if (holds === undefined) output.exact = false;
  }

  /** Constant lists are walked entry by entry; of everything else one entry stands for all. */
  private executeRange(block: Block & { kind: "if" | "with" | "range" }, scope: Scope, output: Output): void {
    const over = this.evaluate(block.pipeline.expression, scope);
    const entries = alternatives(over).flatMap((one) => this.entriesOf(one, block.pipeline.variables.length));
    for (const { key, value } of entries) {
      const body = scope.inner(value);
      const [first, second] = block.pipeline.variables;
      if (second !== undefined) {
        body.declare(first ?? "", key);
        body.declare(second, value);
      } else if (first !== undefined) body.declare(first, value);
      this.execute(block.body, body, output);
    }
    this.execute(block.otherwise, scope.inner(), output);
    output.exact = false;
  }

  private entriesOf(value: Value, variables: number): { readonly key: Value; readonly value: Value }[] {
    switch (value.kind) {
      case "list":
        return [
          ...value.items.map((item, position) => ({ key: constant(position), value: item })),
          ...value.rest.flatMap((one) => this.entriesOf(one, variables)),
        ];
      case "dict":
        return [
          ...[...value.entries].map(([key, entry]) => ({ key: constant(key), value: entry })),
          ...value.rest.flatMap((one) => this.entriesOf(one, variables)),
        ];
      case "union":
        return value.of.flatMap((one) => this.entriesOf(one, variables));
      case "path":
        this.usage.at(value.path).ranged = true;
        return [{ key: variables === 2 ? { kind: "key", of: value.path } : UNKNOWN, value: this.entry(value) }];
      default:
        return [{ key: UNKNOWN, value: UNKNOWN }];
    }
  }

  private evaluate(expression: Expression, scope: Scope): Value {
    switch (expression.kind) {
      case "constant":
        return constant(expression.value);
      case "dot":
        return scope.dot;
      case "variable":
        return scope.lookup(expression.name);
      case "field":
        return this.select(this.evaluate(expression.of, scope), expression.name);
      case "call":
        return callFunction(
          this,
          expression.name,
          expression.args.map((one) => this.evaluate(one, scope)),
        );
      case "method":
        expression.args.forEach((one) => this.write(this.evaluate(one, scope), "print"));
        return this.evaluate(expression.of, scope);
    }
  }
}

function parsed(template: TemplateSource): readonly Block[] {
  try {
    return parseTemplate(template.text);
  } catch (cause) {
    throw new Error(`The template ${template.name} cannot be read.`, { cause });
  }
}

/** The object that a template starts with. Only `Values` leads to value paths. */
function chartContext(valuesAt: readonly string[]): Value {
  return dict([["Values", { kind: "path", path: valuesAt }]]);
}
