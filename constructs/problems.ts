/**
 * How constructs refuse input: a construct does not throw, it keeps its problems, so that one synth can report those of all stacks at once.
 *
 * `main.ts` asks `collectProblems` before it synthesizes. In an app that does not ask, the same problems are validations of the construct, and
 * `app.synth()` fails with one line for each.
 */
import type { IConstruct } from "constructs";
import { type Problem, renderProblemLine } from "../problems";

const reported = new WeakMap<IConstruct, Problem[]>();

/** Keeps problems on the construct whose input is wrong. Calling it several times adds to what is there. */
export function reportProblems(scope: IConstruct, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const kept = reported.get(scope);
  if (kept !== undefined) {
    kept.push(...problems);
    return;
  }
  const own = [...problems];
  reported.set(scope, own);
  scope.node.addValidation({ validate: () => own.map(renderProblemLine) });
}

/**
 * All problems below a construct, each once: what `reportProblems` kept, and what any other validation of the tree says (OBS0803).
 *
 * @param root an app, a stack or any construct.
 */
export function collectProblems(root: IConstruct): Problem[] {
  const found = new Map<string, Problem>();
  for (const construct of root.node.findAll()) {
    const own = reported.get(construct) ?? [];
    const ownLines = new Set(own.map(renderProblemLine));
    const others = construct.node.validate().filter((message) => !ownLines.has(message));
    for (const problem of [...own, ...others.map((message) => foreignProblem(construct, message))]) {
      found.set(renderProblemLine(problem), problem);
    }
  }
  return [...found.values()];
}

function foreignProblem(construct: IConstruct, message: string): Problem {
  return {
    code: "OBS0803",
    at: construct.node.path,
    what: message,
    got: construct.constructor.name,
    allowed: "a construct whose validations pass",
    remedy: "Change what the message names.",
  };
}
