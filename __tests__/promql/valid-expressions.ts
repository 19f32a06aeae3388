/**
 * Reads `fixtures/promql/valid.txt`: expressions of our own that use the whole of PromQL. An empty line ends one, `## title` starts a section, and the
 * expressions of a section `## feature <flag>` are valid only where Prometheus runs with that flag.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

export interface ValidExpression {
  readonly text: string;
  /** @default - valid everywhere */
  readonly feature?: string;
}

export function readValidExpressions(): ValidExpression[] {
  const file = readFileSync(path.join(__dirname, "..", "fixtures", "promql", "valid.txt"), "utf8");
  let feature: string | undefined;
  return file
    .replace(/\n$/, "")
    .split("\n\n")
    .map((block) => {
      const [heading = "", title] = /^## (.*)\n/.exec(block) ?? [];
      if (title !== undefined) feature = /^feature (.+)/.exec(title)?.[1];
      return { text: block.slice(heading.length), ...(feature === undefined ? {} : { feature }) };
    });
}
