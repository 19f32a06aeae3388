/**
 * What the sources should say of themselves and do not: optional fields without a default, exports, props and outputs without a comment.
 *
 * The header of a file speaks for its subject: what is named as the file, and the props or options of that. Everything else that is exported has a
 * comment of its own.
 */
import path from "node:path";
import ts from "typescript";
import { commentOf, headerOf } from "./comments";
import { kebabCase } from "./markdown";
import type { SourceProgram } from "./source-program";

/** Optional fields of exported interfaces and types whose comment has no `@default`, as `file Interface.field`. */
export function missingDefaults(program: SourceProgram, folders: readonly string[]): string[] {
  return program.filesOf(...folders).flatMap((file) =>
    file.statements
      .filter((node) => (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && isExported(node))
      .flatMap((node) => {
        const owner = namesOf(node)[0] ?? "";
        return fieldsBelow(node)
          .filter((field) => field.questionToken !== undefined && !ts.getJSDocTags(field).some((tag) => tag.tagName.text === "default"))
          .map((field) => `${program.pathOf(file)} ${owner}.${field.name.getText()}`);
      }),
  );
}

/** Exports that neither have a comment nor are the subject of their file's header, as `file name`. */
export function missingComments(program: SourceProgram, folders: readonly string[]): string[] {
  return program.filesOf(...folders).flatMap((file) => {
    const place = program.pathOf(file);
    const header = headerOf(file).text;
    const exported = file.statements.filter((node) => isExported(node) && ts.getJSDocCommentsAndTags(node).length === 0);
    const silent = exported.flatMap(namesOf).filter((name) => header === "" || !isSubject(name, place));
    return [
      ...(header === "" && !place.endsWith("/index.ts") ? [`${place} has no header`] : []),
      ...silent.map((name) => `${place} ${name}`),
    ];
  });
}

/** Fields of exported interfaces and public fields of exported classes without a comment, as `file Owner.field`. */
export function missingFieldComments(program: SourceProgram, folders: readonly string[]): string[] {
  return program.filesOf(...folders).flatMap((file) =>
    file.statements
      .filter((node) => (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) && isExported(node))
      .flatMap((node) => {
        const owner = namesOf(node)[0] ?? "";
        return membersOf(node)
          .filter((field) => isPublic(field) && isSilent(field))
          .map((field) => `${program.pathOf(file)} ${owner}.${field.name.getText()}`);
      }),
  );
}

function membersOf(node: ts.Statement): (ts.PropertySignature | ts.PropertyDeclaration)[] {
  if (ts.isInterfaceDeclaration(node)) return node.members.filter(ts.isPropertySignature);
  return ts.isClassDeclaration(node) ? node.members.filter(ts.isPropertyDeclaration) : [];
}

/** A field whose type is one literal says with it what it is. */
function isSilent(field: ts.PropertySignature | ts.PropertyDeclaration): boolean {
  const comment = commentOf(field);
  return comment.text === "" && !comment.tags.has("default") && !(field.type !== undefined && ts.isLiteralTypeNode(field.type));
}

function isPublic(field: ts.PropertySignature | ts.PropertyDeclaration): boolean {
  return !(field.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword);
}

function fieldsBelow(node: ts.Node): ts.PropertySignature[] {
  const fields: ts.PropertySignature[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isPropertySignature(child)) fields.push(child);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return fields;
}

function isExported(node: ts.Node): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function namesOf(node: ts.Statement): string[] {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map((declaration) => declaration.name.getText());
  const { name } = node as ts.DeclarationStatement;
  return name === undefined ? [] : [name.getText()];
}

/** `CollectorAgent`, `CollectorAgentProps` and `agentValues` are subjects of `agent.ts` and `agent-values.ts`. */
function isSubject(name: string, file: string): boolean {
  const subject = kebabCase(name.replace(/(Props|Options)$/, "")).replaceAll("_", "-");
  const base = path.basename(file, ".ts");
  return subject === base || subject.endsWith(`-${base}`);
}
