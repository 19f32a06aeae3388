/**
 * The titles of a test file, read from its syntax tree and not by searching text, so that a title in a comment or in a string of another
 * kind does not count, and a skipped test does not either.
 */
import ts from "typescript";

const SUITES_AND_TESTS = new Set(["describe", "it", "test"]);

/**
 * All titles of the suites and tests that a test file runs.
 *
 * A title with placeholders is given as it stands in the code: `%s`, `$name` and `${expression}` are not filled in.
 *
 * @param source - text of the test file.
 */
export function testTitles(source: string): string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const chain = calleeChain(node.expression);
      if (chain !== undefined && SUITES_AND_TESTS.has(chain[0] ?? "")) {
        if (chain.includes("skip") || chain.includes("todo")) return;
        const title = node.arguments[0] && titleText(node.arguments[0]);
        if (title !== undefined) titles.push(title);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("some.test.ts", source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS));
  return titles;
}

/** `describe.each(table)` as ["describe", "each"]; undefined for what does not begin with a plain name. */
function calleeChain(callee: ts.Expression): string[] | undefined {
  if (ts.isIdentifier(callee)) return [callee.text];
  if (ts.isPropertyAccessExpression(callee)) {
    const chain = calleeChain(callee.expression);
    return chain && [...chain, callee.name.text];
  }
  if (ts.isCallExpression(callee)) return calleeChain(callee.expression);
  if (ts.isTaggedTemplateExpression(callee)) return calleeChain(callee.tag);
  return undefined;
}

function titleText(argument: ts.Expression): string | undefined {
  if (ts.isStringLiteral(argument) || ts.isNoSubstitutionTemplateLiteral(argument)) return argument.text;
  return ts.isTemplateExpression(argument) ? argument.getText().slice(1, -1) : undefined;
}
