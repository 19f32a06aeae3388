/** What a page says of a construct, read from its declaration: texts, props, outputs, charts, Terraform resources and its use in this project. */
import ts from "typescript";
import { type Comment, commentOf, headerOf } from "./comments";
import type { SourceProgram } from "./source-program";

export interface ConstructModel {
  /** Name of the class. */
  readonly name: string;
  /** From the root of the repository: `constructs/logs/loki.ts`. */
  readonly file: string;
  /** Whether the library's public face, `constructs/index.ts`, exports it. */
  readonly isPublic: boolean;
  /** What it is, in paragraphs. */
  readonly text: string;
  /** Addresses of upstream documentation. */
  readonly see: readonly string[];
  readonly example: readonly string[];
  readonly propsName: string | undefined;
  readonly props: readonly PropModel[];
  readonly outputs: readonly OutputModel[];
  readonly methods: readonly OutputModel[];
  /** Our own types that props and outputs name, with the files that declare them. */
  readonly types: readonly TypeModel[];
  /** Keys of `CHARTS`, or `ours` for the chart of this package. */
  readonly charts: readonly string[];
  /** `aws_vpc`. */
  readonly resources: readonly string[];
  /** Names of the other constructs that it is made of. */
  readonly children: readonly string[];
  /** @default - nothing of this project makes one outside of its own file */
  readonly use?: UseModel;
}

export interface PropModel {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly text: string;
  /** Text of `@default`, empty where a required field has none. */
  readonly default: string;
}

export interface OutputModel {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface TypeModel {
  readonly name: string;
  readonly file: string;
}

export interface UseModel {
  readonly file: string;
  /** The expression that makes one. */
  readonly code: string;
}

/** All exported classes that extend `Construct`, by the path of their file. */
export function constructModels(program: SourceProgram): ConstructModel[] {
  const classes = program.filesOf("constructs").flatMap((file) => exportedConstructs(file));
  const names = new Set(classes.map((node) => nameOf(node)));
  const context: Context = { program, names, publicNames: publicNames(program), uses: firstUses(program, names) };
  return classes.map((node) => constructModel(node, context));
}

interface Context {
  readonly program: SourceProgram;
  /** Names of all constructs. */
  readonly names: ReadonlySet<string>;
  /** Names that the library exports. */
  readonly publicNames: ReadonlySet<string>;
  readonly uses: ReadonlyMap<string, UseModel>;
}

function exportedConstructs(file: ts.SourceFile): ts.ClassDeclaration[] {
  return file.statements.filter(
    (node): node is ts.ClassDeclaration =>
      ts.isClassDeclaration(node) &&
      node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) === true &&
      node.heritageClauses?.some((clause) => clause.types.some((type) => type.expression.getText() === "Construct")) === true,
  );
}

function constructModel(node: ts.ClassDeclaration, context: Context): ConstructModel {
  const { program } = context;
  const { checker, pathOf } = program;
  const file = node.getSourceFile();
  const name = nameOf(node);
  const own = commentOf(node);
  const header = headerOf(file);
  const propsType = node.members.find(ts.isConstructorDeclaration)?.parameters[2]?.type;
  const props = propsType === undefined ? [] : propsOf(checker, propsType);
  const members = node.members.filter(isPublic);
  const properties = members.filter(ts.isPropertyDeclaration);
  const methods = members.filter(ts.isMethodDeclaration);
  const made = madeIn(file);
  const use = context.uses.get(name);
  return {
    name,
    file: pathOf(file),
    isPublic: context.publicNames.has(name),
    text: [own.text, header.text].filter((text) => text !== "").join("\n\n"),
    see: tagsOf("see", own, header),
    example: tagsOf("example", own, header),
    propsName: propsType?.getText(),
    props: props.map(({ model }) => model),
    outputs: properties.map((property) => ({
      name: property.name.getText(),
      type: property.type?.getText() ?? checker.typeToString(checker.getTypeAtLocation(property)),
      text: commentOf(property).text,
    })),
    methods: methods.map((method) => ({
      name: `${method.name.getText()}(${method.parameters.map((parameter) => parameter.getText()).join(", ")})`,
      type: method.type?.getText() ?? "void",
      text: commentOf(method).text,
    })),
    types: ownTypes(program, [...props.map(({ node: prop }) => prop), ...properties, ...methods]),
    charts: chartsIn(file),
    resources: resourcesIn(file, made),
    children: [...made].filter((child) => context.names.has(child) && child !== name).sort(),
    ...(use === undefined ? {} : { use }),
  };
}

/** Names that the library's public face exports. */
function publicNames({ checker, filesOf, pathOf }: SourceProgram): ReadonlySet<string> {
  const face = filesOf("constructs").find((file) => pathOf(file) === "constructs/index.ts");
  const symbol = face === undefined ? undefined : checker.getSymbolAtLocation(face);
  return new Set(symbol === undefined ? [] : checker.getExportsOfModule(symbol).map((entry) => entry.name));
}

function nameOf(node: ts.ClassDeclaration): string {
  return node.name?.text ?? "";
}

function tagsOf(tag: string, ...comments: readonly Comment[]): string[] {
  return comments.flatMap((comment) => comment.tags.get(tag) ?? []);
}

/** The fields of the props with those that they inherit, pick or omit: required ones first, each group in the order of its declaration. */
function propsOf(checker: ts.TypeChecker, type: ts.TypeNode): { readonly model: PropModel; readonly node: ts.Node }[] {
  const fields = checker.getPropertiesOfType(checker.getTypeFromTypeNode(type)).flatMap((symbol) => {
    const declaration = symbol.declarations?.find(ts.isPropertySignature);
    if (declaration === undefined) return [];
    const comment = commentOf(declaration);
    const model: PropModel = {
      name: symbol.name,
      type: declaration.type?.getText() ?? "unknown",
      required: (symbol.flags & ts.SymbolFlags.Optional) === 0,
      text: comment.text,
      default: comment.tags.get("default")?.[0] ?? "",
    };
    return [{ model, node: declaration as ts.Node }];
  });
  return [...fields.filter(({ model }) => model.required), ...fields.filter(({ model }) => !model.required)];
}

function isPublic(member: ts.ClassElement): boolean {
  const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
  return !modifiers.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword);
}

/** Types of this repository that the declarations name. */
function ownTypes({ checker, pathOf }: SourceProgram, nodes: readonly ts.Node[]): TypeModel[] {
  const found = new Map<string, TypeModel>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) {
      const symbol = checker.getSymbolAtLocation(node.typeName);
      const target = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
      const file = target?.declarations?.[0]?.getSourceFile();
      if (target !== undefined && file !== undefined && !file.isDeclarationFile)
        found.set(target.name, { name: target.name, file: pathOf(file) });
    }
    ts.forEachChild(node, visit);
  };
  nodes.forEach(visit);
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Names of all classes of which the file makes an object. */
function madeIn(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) names.add(node.expression.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

/** Charts that the file names: `CHARTS.loki` is `loki`. */
function chartsIn(file: ts.SourceFile): string[] {
  const keys = [...file.text.matchAll(/\bCHARTS\.([A-Za-z]+)/g)].map((match) => match[1] ?? "");
  const ours = /\bchart: OBJECTS_CHART\b/.test(file.text) ? ["ours"] : [];
  return [...new Set([...keys, ...ours])];
}

/** Terraform resources that the file makes, by the sub-path of their binding: `@cdktf/provider-aws/lib/eks-cluster` is `aws_eks_cluster`. */
function resourcesIn(file: ts.SourceFile, made: ReadonlySet<string>): string[] {
  const resources = file.statements.filter(ts.isImportDeclaration).flatMap((node) => {
    const [, provider, resource] =
      /^@cdktf\/provider-([a-z]+)\/lib\/([a-z0-9-]+)$/.exec((node.moduleSpecifier as ts.StringLiteral).text) ?? [];
    const bindings = node.importClause?.namedBindings;
    if (provider === undefined || resource === undefined || bindings === undefined || !ts.isNamedImports(bindings)) return [];
    if (!bindings.elements.some((element) => made.has(element.name.text))) return [];
    const name = resource.replaceAll("-", "_");
    return [name === "release" && provider === "helm" ? "helm_release" : `${provider}_${name}`];
  });
  return [...new Set(resources)].sort();
}

/** Where this project makes one of each construct first: in a stack, else in another construct. */
function firstUses(program: SourceProgram, names: ReadonlySet<string>): Map<string, UseModel> {
  const uses = new Map<string, UseModel>();
  for (const file of program.filesOf("stacks").concat(program.filesOf("constructs"))) {
    const visit = (node: ts.Node): void => {
      if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
        const name = node.expression.text;
        if (names.has(name) && !uses.has(name)) uses.set(name, { file: program.pathOf(file), code: dedent(node) });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return uses;
}

/** Source text of a node as if its first line had no indentation. */
function dedent(node: ts.Node): string {
  const text = node.getText();
  const indents = text
    .split("\n")
    .slice(1)
    .filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const indent = indents.length === 0 ? 0 : Math.min(...indents);
  return text.replaceAll(`\n${" ".repeat(indent)}`, "\n");
}
